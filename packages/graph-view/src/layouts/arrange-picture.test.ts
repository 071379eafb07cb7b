import { describe, expect, test } from 'vitest'
import type { Picture, Point } from '../drawn.ts'
import { overlaps } from '../labels.ts'
import { sectorsPicture } from '../regards/sectors.ts'
import { madeColumns, type MadeTie } from '../testing/made-columns.ts'
import { arrangePicture, MOST_FREE_MARKS, type ArrangeAsk } from './arrange-picture.ts'
import { backbone } from './backbone.ts'
import { placesWithNewcomers } from './newcomers.ts'

const say = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
  `${key} ${Object.values(values).join(' ')}`
const size = { width: 900, height: 640 }

/** Mulberry32: the same network for the same seed. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let z = Math.imul(state ^ (state >>> 15), 1 | state)
    z = (z + Math.imul(z ^ (z >>> 7), 61 | z)) ^ z
    return ((z ^ (z >>> 14)) >>> 0) / 4294967296
  }
}

function network(count: number, tiesEach: number, seed: number) {
  const draw = random(seed)
  const ids = Array.from({ length: count }, (_, index) => `actor-${String(index)}`)
  const sectors = { housing: 'social', aid: 'social', clinic: 'mental-health' }
  const names = Object.keys(sectors)
  const ties = ids.flatMap((from): MadeTie[] =>
    Array.from({ length: tiesEach }, () => ({
      from,
      to: ids[Math.floor(draw() * count)] ?? '',
      layer: 'collaboration',
    })).filter(({ to }) => to !== from),
  )
  return madeColumns({
    sectors,
    actors: ids.map((id) => ({ id, sector: names[Math.floor(draw() * 3)] ?? 'aid' })),
    ties,
  })
}

function drawn(columns: ReturnType<typeof network>, ask: Partial<ArrangeAsk>): Picture {
  const picture = sectorsPicture(columns, { regard: 'sectors', theme: 'light', size, say })
  return arrangePicture(picture, columns, { arrangement: 'free', say, ...ask })
}

const touching = ({ marks }: Picture) =>
  marks.flatMap((one, index) =>
    marks
      .slice(index + 1)
      .filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < (one.w + other.w) / 2 - 0.2)
      .map((other) => `${one.id} ~ ${other.id}`),
  )
const collidingNames = ({ marks }: Picture) => {
  const boxes = marks.flatMap(({ id, label }) => (label ? [{ id, ...label.box }] : []))
  return boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) => overlaps(one, other, -0.01)))
}
const outside = ({ marks, size: frame }: Picture) =>
  marks.filter(({ x, y, w }) => x < w / 2 || y < w / 2 || x > frame.width - w / 2 || y > frame.height - w / 2)
const placeIn = (picture: Picture, id: string): Point => {
  const mark = picture.marks.find((one) => one.id === id)
  return { x: mark?.x ?? NaN, y: mark?.y ?? NaN }
}

const line = madeColumns({
  sectors: { aid: 'social' },
  actors: ['a', 'b', 'c', 'd', 'alone'].map((id) => ({ id, sector: 'aid' })),
  ties: [
    { from: 'a', to: 'b', layer: 'collaboration' },
    { from: 'b', to: 'c', layer: 'collaboration' },
    { from: 'c', to: 'd', layer: 'collaboration' },
  ],
})

describe('circles round somebody', () => {
  const circles = (columns: typeof line, centre: string, more: Partial<ArrangeAsk> = {}) =>
    drawn(columns, { arrangement: 'circles', centre, ...more })
  const distance = (picture: Picture, id: string) => {
    const { x, y } = placeIn(picture, id)
    return Math.hypot((x - picture.size.width / 2) / 1.5, y - picture.size.height / 2)
  }

  test('stand farther out with every step, those without a way outermost', () => {
    const picture = circles(line, 'a')
    expect(placeIn(picture, 'a')).toEqual({ x: picture.size.width / 2, y: picture.size.height / 2 })
    const [b, c, d, alone] = ['b', 'c', 'd', 'alone'].map((id) => distance(picture, id))
    expect([b, c, d, alone]).toEqual([b, c, d, alone].toSorted((one, other) => (one ?? 0) - (other ?? 0)))
    expect(picture.backdrop.captions.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['map.circles.steps 1 1', 'map.circles.steps 1 2', 'map.circles.apart 1']),
    )
  })
  test('no step leads through one that is not to be passed through', () => {
    const texts = circles(line, 'a', { closed: new Set(['b']) }).backdrop.captions.map(({ text }) => text)
    expect(texts).toContain('map.circles.steps 1 1')
    expect(texts).toContain('map.circles.apart 3')
  })
  test('are the picture itself while nobody is chosen', () => {
    const picture = sectorsPicture(line, { regard: 'sectors', theme: 'light', size, say })
    expect(arrangePicture(picture, line, { arrangement: 'circles', say })).toBe(picture)
  })
  for (const [count, each, seed] of [
    [12, 2, 7],
    [150, 5, 20261123],
    [400, 4, 3],
  ] as const)
    test(`of ${String(count)} actors: no mark and no name touches another, all in the frame (seed ${String(seed)})`, () => {
      const picture = circles(network(count, each, seed), 'actor-0')
      expect(picture.marks).toHaveLength(count)
      expect(touching(picture)).toEqual([])
      expect(collidingNames(picture)).toEqual([])
      expect(outside(picture)).toEqual([])
    })
})

describe('a free layout', () => {
  for (const [count, each, seed] of [
    [6, 1, 5],
    [60, 3, 20261123],
    [200, 4, 11],
  ] as const)
    test(`of ${String(count)} actors: no mark and no name touches another, all in the frame (seed ${String(seed)})`, () => {
      const picture = drawn(network(count, each, seed), {})
      expect(picture.marks).toHaveLength(count)
      expect(touching(picture)).toEqual([])
      expect(collidingNames(picture)).toEqual([])
      expect(outside(picture)).toEqual([])
    })
  test('gives the same places for the same network', () => {
    expect(drawn(network(60, 3, 9), {})).toEqual(drawn(network(60, 3, 9), {}))
  })
  test('draws a part with the lines inside it', () => {
    const picture = drawn(line, { part: new Set(['a', 'b', 'alone']) })
    expect(picture.marks.map(({ id }) => id).toSorted()).toEqual(['a', 'alone', 'b'])
    expect(picture.lines).toHaveLength(1)
  })
  test('keeps the places of those who were there when others come', () => {
    const columns = network(60, 3, 20261123)
    const part = new Set(columns.actors.id.slice(0, 50))
    const first = drawn(columns, { part })
    const before = new Map(first.marks.map(({ id, x, y }) => [id, { x, y }]))
    const second = drawn(columns, { before })
    expect(second.marks).toHaveLength(60)
    for (const id of part) expect(placeIn(second, id)).toEqual(before.get(id))
    expect(outside(second)).toEqual([])
  })
  test('is for parts of fewer than five hundred', () => {
    const columns = network(MOST_FREE_MARKS, 1, 1)
    const picture = sectorsPicture(columns, { regard: 'sectors', theme: 'light', size, say })
    expect(arrangePicture(picture, columns, { arrangement: 'free', say })).toBe(picture)
  })
})

test('the ties that hold a part together are those of friends of friends', () => {
  // Two triangles, 0 1 2 and 3 4 5, joined by 2 – 3; with three ties kept by each, none is lost here.
  const around = [
    [1, 2],
    [0, 2],
    [0, 1, 3],
    [2, 4, 5],
    [3, 5],
    [3, 4],
  ]
  expect(backbone(around)).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
    [2, 3],
    [3, 4],
    [3, 5],
    [4, 5],
  ])
})

describe('when actors come or leave', () => {
  const columns = network(40, 3, 20261123)
  const picture = sectorsPicture(columns, { regard: 'sectors', theme: 'light', size, say })
  const before = new Map(picture.marks.map(({ id, x, y }) => [id, { x, y }]))

  test('whoever was there stays to the pixel, and the newcomer stands free among its sector', () => {
    const [newcomer = ''] = columns.actors.id
    const known = new Map([...before].filter(([id]) => id !== newcomer))
    const places = placesWithNewcomers(columns, known)
    columns.actors.id.forEach((id, index) => known.has(id) && expect(places?.[index]).toEqual(known.get(id)))
    const at = places?.[0]
    const peers = columns.actors.id.flatMap((id, index) =>
      index > 0 && columns.actors.sector[index] === columns.actors.sector[0] ? (before.get(id) ?? []) : [],
    )
    const nearest = Math.min(...peers.map(({ x, y }) => Math.hypot(x - (at?.x ?? 0), y - (at?.y ?? 0))))
    expect(nearest).toBeGreaterThan(10)
    expect(nearest).toBeLessThan(120)
  })
  test('of whom most are new it is another picture', () => {
    expect(placesWithNewcomers(columns, new Map([...before].slice(0, 10)))).toBeUndefined()
  })
})
