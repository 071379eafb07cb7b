import type { Group } from '../gaps/groups.ts'
import type { TieModel } from '../gaps/tie-model.ts'

/** How many ties join which groups. */
export interface GroupTies {
  /** Ties of group g with group h, row-major and symmetric; inside a group each tie counts once. */
  readonly counts: Float64Array
  readonly groups: number
  readonly sizes: readonly number[]
  readonly inside: number
  readonly across: number
  /** Partners inside these groups of every actor of them, group after group. */
  readonly degrees: Uint32Array
  /** Ties with an end in none of the groups. */
  readonly outside: number
}

/** Counts the ties among actors of some groups. O(n + m). */
export function groupTies({ rows, vertex }: TieModel, groups: readonly Group[]): GroupTies {
  const width = groups.length
  const groupAt = new Int32Array(rows.vertices).fill(-1)
  groups.forEach((group, place) => group.actors.forEach((actor) => (groupAt[vertex(actor.id)] = place)))
  const counts = new Float64Array(width * width)
  const degreeAt = new Uint32Array(rows.vertices)
  let joined = 0
  for (let v = 0; v < rows.vertices; v++) {
    const g = groupAt[v]!
    if (g < 0) continue
    for (let e = rows.offsets[v]!; e < rows.offsets[v + 1]!; e++) {
      const w = rows.neighbours[e]!
      const h = groupAt[w]!
      if (h < 0) continue
      degreeAt[v]! += 1
      if (g === h ? v < w : true) counts[g * width + h]! += 1
      if (v < w) joined++
    }
  }
  let inside = 0
  for (let g = 0; g < width; g++) inside += counts[g * width + g]!
  return {
    counts,
    groups: width,
    sizes: groups.map((group) => group.actors.length),
    inside,
    across: joined - inside,
    degrees: Uint32Array.from(groups.flatMap((group) => group.actors.map((actor) => degreeAt[vertex(actor.id)]!))),
    outside: rows.ties - joined,
  }
}

/** Ties of the members of a group: with one another, and with members of the other groups. */
export function tiesOfGroup(ties: GroupTies, group: number): { readonly internal: number; readonly external: number } {
  const row = ties.counts.subarray(group * ties.groups, (group + 1) * ties.groups)
  const internal = row[group]!
  return { internal, external: row.reduce((sum, count) => sum + count, 0) - internal }
}
