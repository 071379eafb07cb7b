import { drawn, hashText } from '@maillage/network-kernel'
import type { NetworkColumns } from '@maillage/network-model'
import type { Point } from '../drawn.ts'
import { drawnTies } from '../regards/drawn-ties.ts'

/** Newcomers keep this far from others where they can, in pixels. */
const FREE = 26
const TRIES = 60
const GOLDEN = 2.399963

/**
 * Places of actors after some came or left: whoever was there stays to the pixel, a newcomer stands by those of its sector
 * to whom it is tied (else by its sector). Undefined when too few were there to speak of the same picture, or when a
 * newcomer's sector was not drawn. Deterministic.
 */
export function placesWithNewcomers(
  columns: NetworkColumns,
  before: ReadonlyMap<string, Point>,
): readonly Point[] | undefined {
  const { id, sector } = columns.actors
  const known = id.filter((one) => before.has(one)).length
  if (known < 0.8 * id.length) return undefined
  const around = id.map((): number[] => [])
  for (const { from, to } of drawnTies(columns)) {
    around[from]?.push(to)
    around[to]?.push(from)
  }
  const places: (Point | undefined)[] = id.map((one) => before.get(one))
  for (let index = 0; index < id.length; index++) {
    if (places[index]) continue
    const peers = id.flatMap((_, other) => (sector[other] === sector[index] ? (places[other] ?? []) : []))
    if (peers.length === 0) return undefined
    const tied = (around[index] ?? []).flatMap((other) =>
      sector[other] === sector[index] ? (places[other] ?? []) : [],
    )
    places[index] = freePlace(tied.length > 0 ? tied : peers, places, hashText(id[index] ?? ''))
  }
  return places.map((place) => place ?? { x: 0, y: 0 })
}

/** The first free place on a spiral about the middle of these; else the freest. */
function freePlace(near: readonly Point[], taken: readonly (Point | undefined)[], seed: number): Point {
  const middle = {
    x: near.reduce((sum, { x }) => sum + x, 0) / near.length,
    y: near.reduce((sum, { y }) => sum + y, 0) / near.length,
  }
  let best = { ...middle, free: -1 }
  for (let attempt = 0; attempt < TRIES && best.free < FREE; attempt++) {
    const far = 5 * Math.sqrt(attempt)
    const angle = 2 * Math.PI * drawn(seed, 0) + attempt * GOLDEN
    const place = { x: middle.x + far * Math.cos(angle), y: middle.y + far * Math.sin(angle) }
    const free = Math.min(
      ...taken.map((other) => (other ? Math.hypot(other.x - place.x, other.y - place.y) : Infinity)),
    )
    if (free > best.free) best = { ...place, free }
  }
  return { x: best.x, y: best.y }
}
