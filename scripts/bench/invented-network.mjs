// An invented network as large as wanted, the same one for the same numbers. Its shape follows the reference graph of the
// targets: 0.6·√n districts, 12 sectors, 78 % of the ties inside a district, degrees skewed by preferring who has many.
import { makeNetwork } from '../../packages/network-model/dist/network-model.js'

const SECTORS = [
  ['aide-sociale', 'Aide sociale', 'social'],
  ['sante-mentale', 'Santé mentale', 'mental-health'],
  ['logement', 'Logement', 'social'],
  ['jeunesse', 'Aide à la jeunesse', 'social'],
  ['justice', 'Aide aux justiciables', 'social'],
  ['enseignement', 'Enseignement', 'neither'],
  ['addictions', 'Addictions', 'mental-health'],
  ['aines', 'Aîné·e·s', 'social'],
  ['insertion', 'Insertion', 'social'],
  ['premiere-ligne', 'Première ligne', 'both'],
  ['culture', 'Culture', 'neither'],
  ['handicap', 'Handicap', 'social'],
]
const KINDS = ['service', 'service', 'service', 'team', 'association', 'institution', 'partnership']
const WHAT = [
  'Service',
  'Équipe mobile',
  'Maison',
  'Centre',
  'Antenne',
  'Foyer',
  'Espace',
  'Relais',
  'Accueil',
  'Atelier',
]
const WHOSE = [
  'd’écoute',
  'de santé',
  'du logement',
  'des jeunes',
  'de l’œuvre',
  'd’Été',
  'des aîné·e·s',
  'du Chêne',
  'de nuit',
]
const WHERE = [
  'Valbrume',
  'Ormelle',
  'Pontclair',
  'Merlonval',
  'Rochemeule',
  'Courtebise',
  'Sainte-Aldonce',
  'Trois-Aulnes',
]
const INSIDE = 0.78

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function seededNumbers(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const longId = (next) =>
  [8, 4, 4, 4, 12]
    .map((length) => Array.from({ length }, () => Math.floor(next() * 16).toString(16)).join(''))
    .join('-')

/** Pairs of indices of actors, none twice, and the district of each actor. */
function drawTies(actors, ties, next) {
  const count = Math.max(6, Math.round(0.6 * Math.sqrt(actors)))
  const pick = (list) => list[Math.floor(next() * list.length)]
  const members = Array.from({ length: count }, () => [])
  const districts = Array.from({ length: actors }, (_, actor) => {
    // Later districts are smaller: territories are.
    const district = actor < count ? actor : Math.floor(next() ** 1.4 * count)
    members[district].push(actor)
    return district
  })
  const endsIn = Array.from({ length: count }, () => [])
  const ends = []
  const seen = new Set()
  const pairs = []
  const tie = (from, to) => {
    const key = from < to ? from * actors + to : to * actors + from
    if (from === to || seen.has(key)) return
    seen.add(key)
    pairs.push([from, to])
    ends.push(from, to)
    if (districts[from] === districts[to]) endsIn[districts[from]].push(from, to)
  }
  // Everybody knows somebody of the district, and every district another one.
  for (const [district, here] of members.entries()) {
    for (let index = 1; index < here.length; index += 1) {
      const known =
        endsIn[district].length > 0 && next() < 0.5 ? pick(endsIn[district]) : here[Math.floor(next() * index)]
      tie(here[index], known)
    }
    if (district > 0) tie(here[0], members[Math.floor(next() * district)][0])
  }
  for (let tries = 0; pairs.length < ties && tries < ties * 50; tries += 1) {
    const from = next() < 0.5 ? pick(ends) : Math.floor(next() * actors)
    const district = districts[from]
    const inside = next() < INSIDE
    const popular = inside ? endsIn[district] : ends
    const to =
      next() < 0.5 && popular.length > 0
        ? pick(popular)
        : inside
          ? pick(members[district])
          : Math.floor(next() * actors)
    tie(from, to)
  }
  return { pairs: pairs.slice(0, ties), districts, count }
}

/**
 * @param {{ id?: string, actors: number, ties: number, loads?: number, longIds?: boolean, seed?: number }} size `loads`: the
 *   share of actors that declared their load; `longIds`: 36 signs without a meaning in the place of a word and a number
 */
export function inventNetwork({ id = 'mesure', actors, ties, loads = 0, longIds = false, seed = 42 }) {
  const next = seededNumbers(seed + actors)
  const { pairs, districts, count } = drawTies(actors, ties, next)
  const at = (list, index) => list[index % list.length]
  const signs = seededNumbers(seed)
  const ids = districts.map((_, index) => (longIds ? longId(signs) : `acteur-${index}`))
  const header = {
    id,
    name: { fr: 'Réseau inventé pour mesurer' },
    languages: ['fr', 'nl', 'de', 'en'],
    fictional: true,
    referenceDate: '2026-10-14',
    collection: 'survey',
    partitions: [
      {
        id: 'deux-cotes',
        name: { fr: 'Deux côtés' },
        sides: Object.fromEntries(SECTORS.map(([sector, , side]) => [sector, side])),
      },
    ],
  }
  return makeNetwork(header, {
    sources: [{ id: 'enquete', name: { fr: 'Enquête inventée' }, shortName: { fr: 'Enquête' }, kind: 'survey' }],
    sectors: SECTORS.map(([sector, name]) => ({ id: sector, name: { fr: name }, kind: 'sector' })),
    territories: Array.from({ length: count }, (_, district) => ({
      id: `district-${district}`,
      name: { fr: `${at(WHERE, district)} ${district}` },
      kind: 'commune',
    })),
    actors: districts.map((district, index) => {
      const sector = SECTORS[next() < 0.8 ? district % SECTORS.length : Math.floor(next() * SECTORS.length)][0]
      const name = `${at(WHAT, index)} ${at(WHOSE, index * 7 + 3)} ${at(WHERE, district)} ${index}`
      return {
        id: ids[index],
        name: { fr: name },
        kind: at(KINDS, index),
        sectors: [sector],
        primarySector: sector,
        seat: `district-${district}`,
        languages: ['fr'],
      }
    }),
    loads: districts.flatMap((_, index) =>
      next() >= loads
        ? []
        : {
            id: `charge-${index}`,
            actor: ids[index],
            availability: at(['open', 'waiting-list', 'closed'], index),
            waitIntakeWeeks: index % 20,
            declaredAt: `2026-0${1 + (index % 9)}-15`,
            declaredBy: 'coordination',
            visibility: index % 2 === 0 ? 'public' : 'members',
          },
    ),
    collaborations: pairs.map(([from, to], index) => ({
      id: `collaboration-${index}`,
      between: [ids[from], ids[to]],
      level: 1 + (index % 3),
      status: 'existing',
      validFrom: String(1990 + (index % 36)),
    })),
    evidence: pairs.map((_, index) => ({
      id: `preuve-${index}`,
      about: `collaboration-${index}`,
      source: 'enquete',
      quote: `Nous travaillons ensemble (réponse ${index}).`,
      locator: `fiche ${index}`,
      basis: 'stated',
    })),
  })
}

/** Actors whose neighbourhood of two steps has from 30 to 300 actors, spread over the network. */
export function middlingActors(network, wanted) {
  const partners = new Map(network.actors.map(({ id }) => [id, []]))
  for (const { between } of network.collaborations) {
    partners.get(between[0]).push(between[1])
    partners.get(between[1]).push(between[0])
  }
  const sizeOf = (id) =>
    new Set([id, ...partners.get(id), ...partners.get(id).flatMap((one) => partners.get(one))]).size
  const found = network.actors.map(({ id }) => id).filter((id) => sizeOf(id) >= 30 && sizeOf(id) <= 300)
  const stride = Math.max(1, Math.floor(found.length / wanted))
  return found.filter((_, index) => index % stride === 0).slice(0, wanted)
}
