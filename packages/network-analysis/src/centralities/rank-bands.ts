import { drawn, hashText, tiesToRows, type ArrayWork, type Rows } from '@maillage/network-kernel'

/** Between which places an actor stands by betweenness when any one of the others is not there. */
export interface RankBand {
  readonly low: number
  readonly high: number
}

/** So many steps of walking are worth a band; what would take more is done for some actors, drawn. */
const MOST_STEPS = 1e8
const FEWEST_RUNS = 10

/**
 * How far the place of each actor hangs on who is there: the jackknife over actors, or over some of them, drawn by
 * `seedText` and always the same. Place 1 is the largest; equals share the better one. Null when even ten runs take too long.
 */
export async function rankBands(
  rows: Rows,
  betweenness: Float64Array,
  seedText: string,
  work: ArrayWork,
): Promise<readonly RankBand[] | null> {
  const n = rows.vertices
  const runs = Math.min(n, Math.floor(MOST_STEPS / (n * (n + 2 * rows.ties) || 1)))
  if (runs < Math.min(n, FEWEST_RUNS)) return null
  const bands = [...placesOf(betweenness, -1)].map((place) => ({ low: place, high: place }))
  for (const without of drawnVertices(n, runs, seedText)) {
    const places = placesOf(await work('betweenness', { rows: rowsWithout(rows, without) }), without)
    bands.forEach((band, vertex) => {
      if (vertex === without) return
      band.low = Math.min(band.low, places[vertex]!)
      band.high = Math.max(band.high, places[vertex]!)
    })
  }
  return bands
}

function drawnVertices(n: number, count: number, seedText: string): readonly number[] {
  const order = Array.from({ length: n }, (_, vertex) => vertex)
  if (count === n) return order
  const seed = hashText(seedText)
  return order.sort((a, b) => drawn(seed, a) - drawn(seed, b) || a - b).slice(0, count)
}

/** Rounded so that ways summed in another order give the same place. */
function placesOf(values: Float64Array, without: number): Uint32Array {
  const rounded = values.map((value) => Math.round(value * 1e9))
  const sorted = rounded.filter((_, vertex) => vertex !== without).sort((a, b) => b - a)
  const placeOf = new Map<number, number>()
  sorted.forEach((value, at) => {
    if (!placeOf.has(value)) placeOf.set(value, at + 1)
  })
  return Uint32Array.from(rounded, (value) => placeOf.get(value) ?? 0)
}

function rowsWithout({ vertices, offsets, neighbours }: Rows, without: number): Rows {
  const [from, to]: [number[], number[]] = [[], []]
  for (let v = 0; v < vertices; v++) {
    if (v === without) continue
    for (let at = offsets[v]!; at < offsets[v + 1]!; at++) {
      const w = neighbours[at]!
      if (w < v || w === without) continue
      from.push(v)
      to.push(w)
    }
  }
  return tiesToRows(vertices, from, to)
}
