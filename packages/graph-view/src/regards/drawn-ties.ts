import type { NetworkColumns } from '@maillage/network-model'

/** Ties of these layers are drawn between actors and decide the size of a disc. */
const DRAWN_LAYERS = new Set(['collaboration', 'membership', 'part', 'statement', 'involvement'])

/** A tie by its row, with the actors at its ends. */
export interface DrawnTie {
  readonly index: number
  readonly from: number
  readonly to: number
}

/** Ties between two different actors, in the layers that are drawn. */
export function drawnTies(columns: NetworkColumns): readonly DrawnTie[] {
  const { ties, actors, dictionaries } = columns
  const count = actors.id.length
  return ties.id.flatMap((_, index) => {
    const from = ties.from[index] ?? -1
    const to = ties.to[index] ?? -1
    const layer = dictionaries.layer[ties.layer[index] ?? -1] ?? ''
    const both = from >= 0 && to >= 0 && from < count && to < count && from !== to
    return both && DRAWN_LAYERS.has(layer) ? [{ index, from, to }] : []
  })
}
