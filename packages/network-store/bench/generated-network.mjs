import { makeNetwork } from '@maillage/network-model'

const header = { id: 'bench', name: { fr: 'Mesure' }, languages: ['fr'], collection: 'survey', fictional: true }

/** An invented network of any size: so many actors in twelve sectors, and so many collaborations with their evidence. */
export function generatedNetwork(actors, ties) {
  return makeNetwork(header, {
    sources: [{ id: 'enquete', name: { fr: 'Enquête' }, kind: 'survey' }],
    sectors: Array.from({ length: 12 }, (_, i) => ({ id: `s${i}`, name: { fr: `Secteur ${i}` }, kind: 'sector' })),
    actors: Array.from({ length: actors }, (_, i) => ({
      id: `a${i}`,
      name: { fr: `Service numéro ${i}` },
      kind: 'service',
      sectors: [`s${i % 12}`],
    })),
    collaborations: Array.from({ length: ties }, (_, i) => ({
      id: `c${i}`,
      between: [`a${i % actors}`, `a${(i * 7 + 1 + Math.floor(i / actors)) % actors}`],
      level: 2,
    })),
    evidence: Array.from({ length: ties }, (_, i) => ({
      id: `e${i}`,
      about: `c${i}`,
      source: 'enquete',
      quote: `Nous travaillons ensemble (réponse ${i}).`,
      basis: 'stated',
    })),
  })
}
