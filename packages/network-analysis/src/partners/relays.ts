import { firstOf, type Before } from './in-order.ts'
import { LEVEL } from './loads-at-hand.ts'
import type { PartnerIndex } from './partner-index.ts'

export interface Relay {
  readonly place: number
  /** It works with the full one already. */
  readonly isTied: boolean
}

const MOST_RELAYS = 2

/** Who could take over from a full one: found too, and not full by a fresh word; its own partners first. */
export function relaysAmong(
  { vertexAt, placeAt, openRows }: PartnerIndex,
  found: Uint32Array,
  levelAt: (place: number) => number,
  before: Before,
): (full: number) => readonly Relay[] {
  const isOpen = (place: number): boolean => levelAt(place) === LEVEL.available || levelAt(place) === LEVEL.strained
  const isFound = new Uint8Array(vertexAt.length)
  for (const place of found) isFound[place] = 1
  let anywhere: readonly number[] | undefined
  return (full) => {
    // Two more than are told: some of them may be partners of it.
    anywhere ??= firstOf(found.filter(isOpen), 2 * MOST_RELAYS, before)
    const vertex = vertexAt[full]!
    const partners =
      vertex === -1 ? [] : openRows.neighbours.subarray(openRows.offsets[vertex], openRows.offsets[vertex + 1])
    const tied = firstOf(
      [...partners].map((one) => placeAt[one]!).filter((place) => isFound[place] === 1 && isOpen(place)),
      MOST_RELAYS,
      before,
    )
    const others = anywhere.filter((place) => !tied.includes(place))
    return [
      ...tied.map((place) => ({ place, isTied: true })),
      ...others.map((place) => ({ place, isTied: false })),
    ].slice(0, MOST_RELAYS)
  }
}
