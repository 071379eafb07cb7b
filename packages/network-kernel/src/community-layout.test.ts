import { describe, expect, test } from 'vitest'
import { communityLayout } from './community-layout.ts'
import type { CommunityPlaces } from './community-places.ts'
import { tiesToRows, type Rows } from './compressed-rows.ts'
import { KARATE } from './published-graphs.ts'
import { drawn } from './seeded-places.ts'

const SEED = 20261123
/** Groups of twenty, each member tied to three of its own, a few ties between groups. */
function villages(groups: number, more: readonly (readonly [number, number])[] = [], newcomers = 0): Rows {
  const ties: (readonly [number, number])[] = [...more]
  for (let v = 0; v < groups * 20; v++) {
    const first = v - (v % 20)
    for (let nth = 0; nth < 3; nth++) ties.push([v, first + Math.floor(20 * drawn(SEED + v, nth))])
    if (v % 20 === 0 && v > 0) ties.push([v, Math.floor(v * drawn(SEED + v, 9))])
  }
  return tiesToRows(
    groups * 20 + newcomers,
    ties.map(([a]) => a),
    ties.map(([, b]) => b),
  )
}

function overlappingDiscs({ cx, cy, r }: CommunityPlaces): number {
  let overlapping = 0
  for (let a = 0; a < r.length; a++)
    for (let b = 0; b < a; b++) if (Math.hypot(cx[a]! - cx[b]!, cy[a]! - cy[b]!) < r[a]! + r[b]! - 0.5) overlapping++
  return overlapping
}
const outside = ({ x, y, of, cx, cy, r }: CommunityPlaces): number =>
  [...of].filter((disc, v) => Math.hypot(x[v]! - cx[disc]!, y[v]! - cy[disc]!) > r[disc]! + 1e-9).length

describe(`communities as discs, members inside (seed ${SEED})`, () => {
  const rows = villages(12)
  const places = communityLayout({ rows })

  test('nobody stands outside the disc of its community, and no two discs overlap', () => {
    expect(outside(places)).toBe(0)
    expect(overlappingDiscs(places)).toBe(0)
  })

  test('the same network looks the same again', () => {
    expect(communityLayout({ rows })).toEqual(places)
  })

  test('partners stand nearer than strangers', () => {
    const far = (a: number, b: number) => Math.hypot(places.x[a]! - places.x[b]!, places.y[a]! - places.y[b]!)
    let partners = 0
    for (let v = 0; v < rows.vertices; v++)
      for (let e = rows.offsets[v]!; e < rows.offsets[v + 1]!; e++) partners += far(v, rows.neighbours[e]!)
    partners /= rows.neighbours.length
    let strangers = 0
    for (let nth = 0; nth < 2000; nth++)
      strangers += far(Math.floor(240 * drawn(SEED, 2 * nth)), Math.floor(240 * drawn(SEED, 2 * nth + 1)))
    expect(partners).toBeLessThan(strangers / 2000 / 2)
  })

  test('who has no tie stands with the others that have none', () => {
    const { of, r } = communityLayout({ rows: tiesToRows(5, [0, 1], [1, 2]) })
    expect([...of]).toEqual([0, 0, 0, 1, 1])
    expect(r.length).toBe(2)
  })

  test('nobody, one alone, two alone', () => {
    expect(communityLayout({ rows: tiesToRows(0, [], []) }).x.length).toBe(0)
    expect([...communityLayout({ rows: tiesToRows(1, [], []) }).x].every(Number.isFinite)).toBe(true)
    const two = communityLayout({ rows: tiesToRows(2, [], []) })
    expect(Math.hypot(two.x[0]! - two.x[1]!, two.y[0]! - two.y[1]!)).toBeGreaterThan(1)
  })

  test('the karate club: every place is a number', () => {
    const rows = tiesToRows(
      34,
      KARATE.ties.map(([a]) => a),
      KARATE.ties.map(([, b]) => b),
    )
    const { x, y } = communityLayout({ rows })
    expect([...x, ...y].every(Number.isFinite)).toBe(true)
  })

  test('a watch that has had enough ends it', () => {
    const watch = { cancelled: () => true, progress: () => undefined }
    expect(() => communityLayout({ rows }, watch)).toThrow('cancelled')
  })
})

describe('newcomers', () => {
  const before = communityLayout({ rows: villages(12) })
  const was = Int32Array.from({ length: 243 }, (_, v) => (v < 240 ? v : -1))
  // Two come to the first village, one knows nobody.
  const rows = villages(
    12,
    [
      [240, 3],
      [240, 7],
      [241, 240],
      [241, 5],
    ],
    3,
  )
  const after = communityLayout({ rows, before: { places: before, was } })

  test('whoever was there stays exactly where it was', () => {
    expect([...after.x.subarray(0, 240)]).toEqual([...before.x])
    expect([...after.y.subarray(0, 240)]).toEqual([...before.y])
  })

  test('newcomers stand in the disc of those they know, on nobody', () => {
    expect([after.of[240], after.of[241]]).toEqual([before.of[3], before.of[3]])
    expect(outside(after)).toBe(0)
    for (const v of [240, 241, 242])
      for (let w = 0; w < 243; w++)
        if (w !== v) expect(Math.hypot(after.x[v]! - after.x[w]!, after.y[v]! - after.y[w]!)).toBeGreaterThan(1)
  })

  test('who knows nobody gets a place of its own, over no disc', () => {
    expect(after.of[242]).toBe(before.r.length)
    expect(overlappingDiscs(after)).toBe(0)
  })

  test('who left leaves the others where they were', () => {
    const rest = communityLayout({
      rows: villages(11),
      before: { places: before, was: Int32Array.from({ length: 220 }, (_, v) => v) },
    })
    expect([...rest.x]).toEqual([...before.x.subarray(0, 220)])
  })
})
