import { drawTies, pairKey } from './drawn-ties.mjs'
import { FALSE_WAYS, INSIDE_TIE, PLANTED_TIES, TIES_WITH_OTHERS } from './planted-ties.mjs'
import { actorById, COUNTED_ACTORS } from './roster.mjs'
import { seeded } from './seeded.mjs'

const PURPOSES = {
  1: ['Orientations ponctuelles', 'Échange d’informations sur les offres', 'Contact au besoin'],
  2: ['Réunions régulières', 'Permanence commune', 'Suivis discutés ensemble'],
  3: ['Convention', 'Suivi conjoint et personnel partagé', 'Locaux partagés'],
}
/** How many of each kind stand beside the counted ones. */
const BESIDE = { contested: 14, planned: 12, ended: 22, inferred: 16 }
/** Not where indices look for what is missing: these pairs of sectors keep only what was planted. */
const KEPT_CLEAR = ['aide-sociale sante-mentale', 'logement psychiatrie-hospitaliere']

/** Every collaboration with what is known of it; `why` says which of the six piles it lies on. */
export function collaborations() {
  const chance = seeded('collaborations/rows')
  const drawn = drawTies().map(([a, b]) => [a, b, chance.next() < 0.5 ? 1 : chance.next() < 0.68 ? 2 : 3, 'counted'])
  const counted = [...PLANTED_TIES.map(([a, b, level]) => [a, b, level, 'counted']), ...drawn]
  const others = [[...INSIDE_TIE, 'inside'], ...TIES_WITH_OTHERS.map(([a, b, level]) => [a, b, level, 'with-other'])]
  const taken = new Set([...counted, ...others, ...FALSE_WAYS].map(([a, b]) => pairKey(a, b)))
  const beside = Object.entries(BESIDE).flatMap(([why, count]) => {
    const planted = FALSE_WAYS.filter((way) => way[2] === why)
    const rest = Array.from({ length: count - planted.length }, () => freePair(chance, taken))
    return [...planted, ...rest].map(([a, b]) => [a, b, why === 'inferred' ? undefined : chance.int(1, 2), why])
  })
  return [...counted, ...others, ...beside].map(([a, b, level, why], at) => rowOf(chance, a, b, level, why, at))
}

function freePair(chance, taken) {
  const main = COUNTED_ACTORS.filter((actor) => actor.part === 'main')
  for (;;) {
    const [a, b] = chance.some(main, 2)
    const sectors = pairKey(a.sector, b.sector)
    if (taken.has(pairKey(a.id, b.id)) || KEPT_CLEAR.includes(sectors)) continue
    if (a.responded !== 'yes' || b.responded !== 'yes') continue
    taken.add(pairKey(a.id, b.id))
    return [a.id, b.id]
  }
}

function rowOf(chance, a, b, level, why, at) {
  const ended = why === 'ended'
  const planned = why === 'planned'
  const year = Math.round(2026 - 15 * chance.next() ** 2)
  const from = ended
    ? String(Math.min(year, 2020))
    : year === 2026
      ? `2026-0${chance.int(1, 8)}`
      : year >= 2023
        ? `${year}-${String(chance.int(1, 12)).padStart(2, '0')}`
        : String(year)
  return {
    why,
    row: {
      id: `collaboration-${String(at + 1).padStart(3, '0')}`,
      between: [a, b],
      level,
      purpose: level === undefined ? undefined : chance.pick(PURPOSES[level]),
      status: ended ? 'past' : planned ? 'planned' : 'existing',
      validFrom: planned ? `2027-0${chance.int(1, 6)}` : why === 'inferred' ? undefined : from,
      validTo: ended ? `${chance.int(2022, 2025)}-12-31` : undefined,
    },
  }
}

/** What each side says: both, or the one that answered, or nobody where only the directory knows; in contested ones the second says no. */
export function claims(all) {
  const chance = seeded('claims')
  const day = () => `2026-0${chance.int(4, 9)}-${String(chance.int(1, 28)).padStart(2, '0')}`
  return all.flatMap(({ row, why }) => {
    if (why === 'inferred') return []
    const answered = row.between.filter((id) => actorById(id).responded === 'yes')
    if (answered.length === 0 && why === 'with-other') return []
    if (answered.length === 0) throw new Error(`nobody can say « ${row.between.join(' – ')} »`)
    const turned = chance.chance(0.5) ? answered : answered.toReversed()
    const first = { by: turned[0], says: 'said', on: day() }
    const second = {
      by: turned[1],
      says: why === 'contested' ? 'denied' : 'confirmed',
      on: `2026-10-0${chance.int(1, 9)}`,
    }
    const both = turned.length === 2 && (why === 'contested' || why === 'inside' || chance.chance(0.56))
    return (both ? [first, second] : [first]).map((claim, at) => ({
      id: `${row.id}-dit-${at + 1}`,
      about: row.id,
      ...claim,
    }))
  })
}
