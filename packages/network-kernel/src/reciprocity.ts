import type { Arcs } from './compressed-arcs.ts'

/**
 * How far arcs are returned: the share of arcs with one the other way, and the share of tied pairs that are tied both ways.
 * NaN without arcs.
 */
export function reciprocity({ vertices, arcs, outOffsets, heads, inOffsets, tails }: Arcs): {
  readonly ofArcs: number
  readonly ofPairs: number
} {
  let returned = 0
  for (let v = 0; v < vertices; v++) {
    // Both rows ascend: they are read side by side.
    let at = inOffsets[v]!
    for (let arc = outOffsets[v]!; arc < outOffsets[v + 1]!; arc++) {
      while (at < inOffsets[v + 1]! && tails[at]! < heads[arc]!) at++
      if (at < inOffsets[v + 1]! && tails[at] === heads[arc]) returned++
    }
  }
  return { ofArcs: returned / arcs, ofPairs: returned / 2 / (arcs - returned / 2) }
}
