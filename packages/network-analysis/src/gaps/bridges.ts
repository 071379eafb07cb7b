import type { Id, Network } from '@maillage/network-model'
import type { Bridge, GapAnswer, Standpoint } from '../answer.ts'
import { saturation } from '../saturation/saturation.ts'
import type { Grouping } from './groups.ts'
import type { TieModel } from './tie-model.ts'

const MOST_BRIDGES = 5

type Bridging = Pick<GapAnswer, 'bridges' | 'fullBridges'>
type Candidate = Omit<Bridge, 'level'>

/**
 * Who could bring two groups together: the counted actors that already work with both, of either group or of a third.
 * Those with most partners on the weaker of their two sides come first, then those with most partners, then by id.
 * Whoever asked to appear in no suggestion is left out, and so is who is full; an unknown load stays, as unknown.
 */
export function bridgesBetween(
  network: Network,
  standpoint: Standpoint,
  model: TieModel,
  grouping: Grouping,
): readonly Bridging[] {
  const tiesTo = tiesToGroups(model, grouping)
  const candidates = grouping.pairs.map(([a, b]) => candidatesOf(model, tiesTo, grouping.groups.length, a, b))
  const levels = new Map(saturation(network, standpoint).map(({ actor, level }) => [actor, level]))
  return candidates.map((ofPair) => {
    const all = ofPair.map((one) => ({ ...one, level: levels.get(one.actor) ?? ('unknown' as const) }))
    const free = all.filter((one) => one.level !== 'saturated')
    return { bridges: free.sort(strongerFirst).slice(0, MOST_BRIDGES), fullBridges: all.length - free.length }
  })
}

function candidatesOf(model: TieModel, tiesTo: Uint32Array, groups: number, a: number, b: number): Candidate[] {
  const candidates: Candidate[] = []
  model.counted.actors.forEach((actor, vertex) => {
    const tiesA = tiesTo[vertex * groups + a] ?? 0
    const tiesB = tiesTo[vertex * groups + b] ?? 0
    if (tiesA > 0 && tiesB > 0 && !actor.optOut) candidates.push({ actor: actor.id, tiesA, tiesB })
  })
  return candidates
}

/** Partners of every vertex in every group, row-major. O(m). */
function tiesToGroups({ counted, rows }: TieModel, grouping: Grouping): Uint32Array {
  const width = grouping.groups.length
  const places = new Map(grouping.groups.map((group, place) => [group.id, place]))
  const placeOf = (id: Id<'actors'>): number => places.get(grouping.groupOf.get(id) ?? '') ?? -1
  const groupAt = Int32Array.from(counted.actors, (actor) => placeOf(actor.id))
  const ties = new Uint32Array(counted.actors.length * width)
  for (let v = 0; v < rows.vertices; v++) {
    for (let e = rows.offsets[v]!; e < rows.offsets[v + 1]!; e++) {
      const group = groupAt[rows.neighbours[e]!]!
      if (group >= 0) ties[v * width + group]! += 1
    }
  }
  return ties
}

function strongerFirst(x: Candidate, y: Candidate): number {
  return (
    Math.min(y.tiesA, y.tiesB) - Math.min(x.tiesA, x.tiesB) ||
    y.tiesA + y.tiesB - (x.tiesA + x.tiesB) ||
    (x.actor < y.actor ? -1 : 1)
  )
}
