import { describe, expect, test } from 'vitest'
import { forceLayout } from './force-layout.ts'
import type { NestedInput } from './nested-input.ts'
import { nestedLayout } from './nested-layout.ts'
import { drawn, hashText } from './seeded-places.ts'

/** An invented network of 12 unequal groups on a circle. */
function invented(count: number): NestedInput & { readonly from: number[]; readonly to: number[] } {
  const group = Array.from({ length: count }, (_, v) => Math.floor(12 * drawn(v, 7) ** 1.6))
  const far = 30 * Math.sqrt(count)
  const ties = Array.from({ length: 3 * count }, (_, tie) => [
    Math.floor(count * drawn(tie, 1)),
    Math.floor(count * drawn(tie, 2)),
  ])
  return {
    group,
    groups: 13,
    wantedX: Array.from({ length: 13 }, (_, g) => far * Math.cos((2 * Math.PI * g) / 13)),
    wantedY: Array.from({ length: 13 }, (_, g) => far * Math.sin((2 * Math.PI * g) / 13)),
    vertexRadius: Array.from({ length: count }, (_, v) => 4 + 8 * drawn(v, 3)),
    from: ties.map((tie) => tie[0]!),
    to: ties.map((tie) => tie[1]!),
    seed: Array.from({ length: count }, (_, v) => hashText(`actor-${v}`)),
  }
}

describe('sectors as discs', () => {
  test.each([1, 2, 40, 200, 700])(
    'with %i vertices nothing overlaps and nobody leaves the disc of the group',
    (count) => {
      const input = invented(count)
      const radii = input.vertexRadius as number[]
      const { x, y, cx, cy, r } = nestedLayout(input)
      let outside = 0
      let overlaps = 0
      for (let a = 0; a < count; a++) {
        const g = input.group[a]!
        if (Math.hypot(x[a]! - cx[g]!, y[a]! - cy[g]!) + radii[a]! > r[g]!) outside++
        for (let b = 0; b < a; b++) if (Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!) < radii[a]! + radii[b]!) overlaps++
      }
      expect({ outside, overlaps }).toEqual({ outside: 0, overlaps: 0 })
      for (let g = 0; g < 13; g++) {
        for (let h = 0; h < g; h++) {
          if (r[g]! > 0 && r[h]! > 0)
            expect(Math.hypot(cx[g]! - cx[h]!, cy[g]! - cy[h]!)).toBeGreaterThanOrEqual(r[g]! + r[h]!)
        }
      }
    },
  )

  test('the same input gives the same places, to the last digit', () => {
    expect(nestedLayout(invented(150))).toEqual(nestedLayout(invented(150)))
  })

  test('a disc is as large as the root of the number it holds', () => {
    const radiusOf = (count: number): number =>
      nestedLayout({
        group: new Array<number>(count).fill(0),
        groups: 1,
        wantedX: [0],
        wantedY: [0],
        vertexRadius: 6,
        padding: 0,
      }).r[0]!
    expect(radiusOf(400) / radiusOf(100)).toBeCloseTo(2, 1)
  })

  test.each([40, 200])('in a frame, %i vertices stand inside it in discs that leave little of it free', (count) => {
    const frame = { width: 1600, height: 1000 }
    const input = { ...invented(count), frame, groupGap: 6, vertexGap: 4 }
    const radii = input.vertexRadius as number[]
    const { x, y, cx, cy, r, grown } = nestedLayout({
      ...input,
      wantedX: Array.from(input.wantedX, (_, g) => 800 + 600 * Math.cos((2 * Math.PI * g) / 13)),
      wantedY: Array.from(input.wantedY, (_, g) => 500 + 300 * Math.sin((2 * Math.PI * g) / 13)),
    })
    expect(grown).toBe(1)
    let covered = 0
    r.forEach((one, g) => {
      covered += Math.PI * one * one
      if (one === 0) return
      expect(Math.min(cx[g]! - one, cy[g]! - one, 1600 - cx[g]! - one, 1000 - cy[g]! - one)).toBeGreaterThan(-1e-9)
      for (let h = 0; h < g; h++)
        if (r[h]! > 0) expect(Math.hypot(cx[g]! - cx[h]!, cy[g]! - cy[h]!)).toBeGreaterThanOrEqual(one + r[h]!)
    })
    expect(covered / 1600 / 1000).toBeGreaterThan(0.5)
    for (let a = 0; a < count; a++) {
      const g = input.group[a]!
      expect(Math.hypot(x[a]! - cx[g]!, y[a]! - cy[g]!) + radii[a]!).toBeLessThanOrEqual(r[g]!)
      for (let b = 0; b < a; b++)
        expect(Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!)).toBeGreaterThanOrEqual(radii[a]! + radii[b]!)
    }
  })

  test('a frame without room for the least discs grows, and says by how much', () => {
    const { cx, r, grown } = nestedLayout({
      group: [0, 1],
      groups: 2,
      wantedX: [10, 30],
      wantedY: [20, 20],
      vertexRadius: 20,
      frame: { width: 40, height: 40 },
    })
    expect(grown).toBeGreaterThan(1)
    expect(cx[1]! - cx[0]!).toBeGreaterThanOrEqual(r[0]! + r[1]!)
    expect(cx[1]! + r[1]!).toBeLessThanOrEqual(40 * grown)
  })

  test('an empty group stands where it was wanted, without a disc', () => {
    const { cx, cy, r } = nestedLayout({ group: [0], groups: 2, wantedX: [0, 50], wantedY: [0, 7], vertexRadius: 5 })
    expect([cx[1], cy[1], r[1]]).toEqual([50, 7, 0])
  })

  test('vertices and groups wanted in one place part', () => {
    const { x, y, cx, cy, r } = nestedLayout({
      group: [0, 0, 1],
      groups: 2,
      wantedX: [3, 3],
      wantedY: [3, 3],
      vertexRadius: 5,
      seed: [1, 1, 1],
    })
    expect(Math.hypot(x[0]! - x[1]!, y[0]! - y[1]!)).toBeGreaterThanOrEqual(10)
    expect(Math.hypot(cx[0]! - cx[1]!, cy[0]! - cy[1]!)).toBeGreaterThanOrEqual(r[0]! + r[1]!)
  })
})

describe('small parts by springs', () => {
  const path = { vertices: 6, from: [0, 1, 2, 3], to: [1, 2, 3, 4] }

  test('tied vertices stand nearer than others on the average', () => {
    const { x, y } = forceLayout(path)
    const apart = (a: number, b: number): number => Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!)
    expect((apart(0, 1) + apart(1, 2) + apart(2, 3) + apart(3, 4)) / 4).toBeLessThan(apart(0, 4) / 2)
  })

  test('held vertices stay exactly, and a new one comes to its neighbours', () => {
    const before = { x: [0, 100, 200, 300, 400, 0], y: [0, 10, 0, 10, 0, 90], held: [1, 1, 1, 1, 1, 0] }
    const { x, y } = forceLayout({ ...path, from: [...path.from, 5], to: [...path.to, 4], before })
    expect([...x].slice(0, 5)).toEqual(before.x.slice(0, 5))
    expect([...y].slice(0, 5)).toEqual(before.y.slice(0, 5))
    expect(Math.hypot(x[5]! - 400, y[5]!)).toBeLessThan(Math.hypot(x[5]!, y[5]!))
  })

  test('nothing overlaps, places are finite and repeat', () => {
    const ties = Array.from({ length: 240 }, (_, tie) => [
      Math.floor(120 * drawn(tie, 1)),
      Math.floor(120 * drawn(tie, 2)),
    ])
    const input = { vertices: 120, from: ties.map((tie) => tie[0]!), to: ties.map((tie) => tie[1]!), vertexRadius: 8 }
    const { x, y } = forceLayout(input)
    let nearest = Infinity
    for (let a = 0; a < 120; a++) {
      for (let b = 0; b < a; b++) nearest = Math.min(nearest, Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!))
    }
    expect(nearest).toBeGreaterThanOrEqual(16)
    expect(forceLayout(input)).toEqual({ x, y })
  })

  test('no vertex and one vertex', () => {
    expect(forceLayout({ vertices: 0, from: [], to: [] }).x).toHaveLength(0)
    expect(Number.isFinite(forceLayout({ vertices: 1, from: [], to: [] }).x[0])).toBe(true)
  })
})
