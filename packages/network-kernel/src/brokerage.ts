import type { Arcs } from './compressed-arcs.ts'

/** How often each vertex stands in each of the five roles between two others. */
export interface Brokerage {
  /** All three in one group. */
  readonly coordinator: Float64Array
  /** Both ends in one group, itself in another. */
  readonly itinerant: Float64Array
  /** From another group into its own: it lets in. */
  readonly gatekeeper: Float64Array
  /** From its own group into another: it speaks out. */
  readonly representative: Float64Array
  /** Three groups. */
  readonly liaison: Float64Array
}

/**
 * Brokerage roles: Gould & Fernandez (1989). `v` brokers `a` and `c` when a → v → c, a ≠ c, and there is no a → c.
 * `groupOf` gives the group of each vertex; −1 is no group, and whoever has none is neither broker nor end.
 * Incoming is gatekeeper, as in UCINET and in R `sna` 2.7; one manual of `sna` has the two names the other way round.
 * O(Σ in · out).
 */
export function brokerage({ vertices, outOffsets, heads }: Arcs, groupOf: Int32Array): Brokerage {
  const roles: Brokerage = {
    coordinator: new Float64Array(vertices),
    itinerant: new Float64Array(vertices),
    gatekeeper: new Float64Array(vertices),
    representative: new Float64Array(vertices),
    liaison: new Float64Array(vertices),
  }
  const toldBy = new Int32Array(vertices).fill(-1)
  for (let a = 0; a < vertices; a++) {
    const from = groupOf[a]!
    if (from < 0) continue
    for (let e = outOffsets[a]!; e < outOffsets[a + 1]!; e++) toldBy[heads[e]!] = a
    for (let e = outOffsets[a]!; e < outOffsets[a + 1]!; e++) {
      const v = heads[e]!
      const own = groupOf[v]!
      if (v === a || own < 0) continue
      for (let f = outOffsets[v]!; f < outOffsets[v + 1]!; f++) {
        const c = heads[f]!
        if (c === a || c === v || groupOf[c]! < 0 || toldBy[c] === a) continue
        rolesOf(roles, from, own, groupOf[c]!)[v]! += 1
      }
    }
  }
  return roles
}

function rolesOf(roles: Brokerage, from: number, own: number, to: number): Float64Array {
  if (from === to) return from === own ? roles.coordinator : roles.itinerant
  if (own === to) return roles.gatekeeper
  return own === from ? roles.representative : roles.liaison
}
