import { areTied, louvain, tiesToRows } from '@maillage/network-kernel'
import type { DrawnTie } from './drawn-ties.ts'
import type { SectorGroup } from './sector-groups.ts'

/** Indices of actors of one sector who work together closely. */
export type Knot = readonly number[]

const LEAST_MEMBERS = 3
/** At least so many of their pairs are tied. */
const CLOSE = 0.5
/** Above this many actors groups are not looked for: their grounds would be smaller than their names. */
const MOST_ACTORS = 1200

/**
 * Close-knit groups inside each sector: communities of its own ties (Louvain), of three actors at least, of whose
 * pairs at least half are tied. Shape: a list per group, in the order of the groups.
 */
export function knotsOf(
  groups: readonly SectorGroup[],
  ties: readonly DrawnTie[],
  actors: number,
): readonly (readonly Knot[])[] {
  if (actors > MOST_ACTORS) return groups.map(() => [])
  const groupOf = new Int32Array(actors).fill(-1)
  groups.forEach(({ members }, index) => members.forEach((member) => (groupOf[member] = index)))
  const inside = groups.map((): DrawnTie[] => [])
  for (const tie of ties) if (groupOf[tie.from] === groupOf[tie.to]) inside[groupOf[tie.from] ?? -1]?.push(tie)
  return groups.map(({ members, slot }, index) =>
    slot === 'authority' || slot === 'sector-unknown' ? [] : knotsAmong(members, inside[index] ?? []),
  )
}

function knotsAmong(members: readonly number[], ties: readonly DrawnTie[]): readonly Knot[] {
  if (members.length < LEAST_MEMBERS || ties.length === 0) return []
  const local = new Map(members.map((member, at) => [member, at]))
  const end = (actor: number) => local.get(actor) ?? -1
  const rows = tiesToRows(
    members.length,
    ties.map(({ from }) => end(from)),
    ties.map(({ to }) => end(to)),
  )
  const found = louvain(rows)
  const knots = Array.from({ length: found.count }, (): number[] => [])
  members.forEach((_, at) => knots[found.of[at] ?? -1]?.push(at))
  return knots.flatMap((knot) => {
    if (knot.length < LEAST_MEMBERS) return []
    let tied = 0
    knot.forEach((a, at) => knot.slice(at + 1).forEach((b) => (tied += Number(areTied(rows, a, b)))))
    const close = tied >= (CLOSE * knot.length * (knot.length - 1)) / 2
    return close ? [knot.flatMap((at) => members[at] ?? [])] : []
  })
}
