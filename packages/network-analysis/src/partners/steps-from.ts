import { breadthFirst, distancesFromAny } from '@maillage/network-kernel'
import type { PartnerIndex } from './partner-index.ts'

/** Steps from one service along collaborations, past nobody who asked to appear in no suggestion. */
export interface StepsFrom {
  /** Of the actor at a place; −1 when no way leads there. */
  readonly to: (place: number) => number
  /** Places of the partners that both have. */
  readonly through: (place: number) => readonly number[]
}

export const NOWHERE: StepsFrom = { to: () => -1, through: () => [] }

/** From an actor of the network, counted or not; one that is not counted has no collaborations that count. */
export function stepsFrom({ vertexOf, vertexAt, placeAt, rows, openRows }: PartnerIndex, from: string): StepsFrom {
  const source = vertexOf.get(from)
  if (source === undefined) return NOWHERE
  const isOpen = placeAt[source] !== -1
  // Its own wish to appear nowhere does not keep it from looking: then its partners are where the steps begin.
  const partners = [...rows.neighbours.subarray(rows.offsets[source], rows.offsets[source + 1])].filter(
    (vertex) => placeAt[vertex] !== -1,
  )
  const distances = isOpen ? new Int32Array(rows.vertices) : distancesFromAny(openRows, partners)
  if (isOpen) breadthFirst(openRows, source, distances, new Uint32Array(rows.vertices))
  const more = isOpen ? 0 : 1
  const steps = (vertex: number): number => {
    const found = vertex === -1 ? -1 : distances[vertex]!
    return found === -1 ? -1 : found + more
  }
  return {
    to: (place) => steps(vertexAt[place]!),
    through: (place) => {
      const vertex = vertexAt[place]!
      const near = new Set(openRows.neighbours.subarray(openRows.offsets[vertex], openRows.offsets[vertex + 1]))
      return partners.filter((partner) => near.has(partner)).map((partner) => placeAt[partner]!)
    },
  }
}
