import { makeNetwork, type Network } from '@maillage/network-model'

/** A network with the same header and the rows one writes. */
export function networkWith(
  id: string,
  rows: Parameters<typeof makeNetwork>[1] = {},
  name = 'Réseau dessiné',
): Network {
  return makeNetwork({ id, name: { fr: name }, languages: ['fr'], collection: 'survey', fictional: true }, rows)
}

/**
 * A network small enough to draw:
 *
 *   shelter ── clinic ── ward ── school      debts      (planned: school ┄┄ debts)
 *        └──── desk ──────┘
 */
export function drawnNetwork(id: string): Network {
  const actor = (name: string, sectors: string[]) => ({
    id: name,
    name: { fr: `Le ${name}` },
    kind: 'service' as const,
    sectors,
  })
  const joins = (first: string, second: string, status: 'existing' | 'planned' = 'existing') => ({
    id: `${first}-${second}`,
    between: [first, second],
    status,
  })
  return networkWith(id, {
    sources: [{ id: 'note', name: { fr: 'Note de réunion' }, kind: 'note' }],
    sectors: [
      { id: 'housing', name: { fr: 'Logement' }, kind: 'sector' },
      { id: 'health', name: { fr: 'Santé mentale' }, kind: 'sector' },
    ],
    territories: [{ id: 'valley', name: { fr: 'La Vallée' }, kind: 'commune' }],
    audiences: [{ id: 'young', name: { fr: 'Jeunes' }, kind: 'population' }],
    actors: [
      { ...actor('shelter', ['housing']), validTo: '2024', alternativeNames: ['L’Abri de l’Œuvre'] },
      { ...actor('clinic', ['health']), seat: 'valley', validFrom: '2020-05' },
      actor('ward', ['health']),
      { ...actor('desk', ['housing', 'health']), primarySector: 'housing', audiences: ['young'] },
      { ...actor('school', []), kind: 'association' },
      actor('debts', []),
    ],
    offers: [{ id: 'talks', actor: 'clinic', name: { fr: 'Entretiens' }, audiences: ['young'] }],
    collaborations: [
      joins('shelter', 'clinic'),
      joins('clinic', 'ward'),
      joins('ward', 'school'),
      joins('shelter', 'desk'),
      joins('desk', 'ward'),
      joins('school', 'debts', 'planned'),
    ],
    evidence: [
      { id: 'said-2', about: 'shelter', source: 'note', quote: '« l’abri »', locator: 'ligne 2', basis: 'stated' },
      { id: 'said-1', about: 'shelter', source: 'note', quote: 'un abri', basis: 'inferred', confidence: 'low' },
      { id: 'said-3', about: 'shelter-clinic', source: 'note', quote: 'travaille avec', basis: 'stated' },
    ],
  })
}
