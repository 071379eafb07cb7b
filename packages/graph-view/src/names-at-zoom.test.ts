import { describe, expect, test } from 'vitest'
import type { Box, PlacedMark, Picture } from './drawn.ts'
import { chooseLabels, LINE_HEIGHT, labelBox, overlaps } from './labels.ts'
import { NamesAtZoom, zoomStep, type FirstNames } from './names-at-zoom.ts'
import { averageMeasure } from './measure.ts'

const frame = { width: 800, height: 600 }

/** Mulberry32: the same marks for the same seed. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let z = Math.imul(state ^ (state >>> 15), 1 | state)
    z = (z + Math.imul(z ^ (z >>> 7), 61 | z)) ^ z
    return ((z ^ (z >>> 14)) >>> 0) / 4294967296
  }
}

const bare = (id: string, x: number, y: number, w = 10): PlacedMark => ({
  id,
  mark: 'actor',
  x,
  y,
  w,
  h: w,
  of: { kind: 'actor', index: 0, id },
  slot: 'social-1',
  name: id,
})

/** Marks anywhere, named as a regard does it: those with room at once, the others later. */
function crowd(seed: number, count: number): Picture {
  const draw = random(seed)
  const marks = Array.from({ length: count }, (_, index) =>
    bare(`actor ${String(index)}`, 20 + draw() * 760, 20 + draw() * 560, 6 + Math.floor(draw() * 14)),
  )
  const lines = (mark: PlacedMark) => [mark.name.padEnd(6 + Math.floor(draw() * 18), 'x')]
  const wishes = marks.map((mark) => ({ ...mark, lines: lines(mark), size: 11, bold: false, priority: mark.w }))
  const labels = chooseLabels(wishes, [], { x: 0, y: 0, w: 800, h: 600 }, averageMeasure)
  return {
    regard: 'sectors',
    size: frame,
    marks: marks.map((mark, index) => {
      const label = labels.get(mark.id)
      if (label) return { ...mark, label }
      return {
        ...mark,
        nearLabel: { lines: wishes[index]?.lines ?? [], place: 's', size: 5, bold: false, free: true },
      }
    }),
    lines: [],
    backdrop: { sheets: [], discs: [], hulls: [], captions: [], rules: [] },
    folded: { insidePartnerships: 0, membershipOfPlan: 0, partsOfWholes: 0, notDrawn: 0 },
  }
}

function boxesAt(picture: Picture, step: number, first?: FirstNames): readonly (Box & { readonly id: string })[] {
  return new NamesAtZoom(picture, averageMeasure).at(step, first).flatMap((now, index) => {
    const mark = picture.marks[index]
    if (!now || !mark) return []
    const lines = mark.label?.lines ?? mark.nearLabel?.lines ?? []
    return [
      { id: mark.id, ...labelBox(mark, lines, now.place, now.size, first?.has(mark.id) ?? false, averageMeasure) },
    ]
  })
}

describe('names on a crowded map', () => {
  const seed = 20261123
  for (const count of [12, 150, 400])
    test(`of ${String(count)} marks never touch, at any distance (seed ${String(seed)})`, () => {
      const picture = crowd(seed + count, count)
      for (let step = -6; step <= 9; step++) {
        const boxes = boxesAt(picture, step)
        const touching = boxes.flatMap((one, index) =>
          boxes.slice(index + 1).flatMap((other) => (overlaps(one, other, -0.01) ? [`${one.id} ~ ${other.id}`] : [])),
        )
        expect(touching, `step ${String(step)}`).toEqual([])
      }
    })

  test('are more as one comes nearer, until all are there', () => {
    const picture = crowd(seed, 200)
    const counts = [0, 3, 6, 9].map((step) => boxesAt(picture, step).length)
    expect(counts).toEqual([...counts].sort((a, b) => a - b))
    expect(counts[0]).toBe(picture.marks.filter(({ label }) => label).length)
    expect(counts.at(-1)).toBe(200)
  })

  test('of the chosen and its neighbours come first', () => {
    const picture = crowd(seed, 200)
    const hidden = picture.marks.filter(({ label }) => !label).map(({ id }) => id)
    const [chosen = '', near = ''] = hidden
    const boxes = boxesAt(
      picture,
      0,
      new Map([
        [chosen, 'chosen'],
        [near, 'near'],
      ] as const),
    )
    expect(boxes.map(({ id }) => id)).toContain(chosen)
  })
})

describe('a picture at its own size', () => {
  test('keeps its own names, where it put them and as large', () => {
    const picture = crowd(7, 60)
    const now = new NamesAtZoom(picture, averageMeasure).at(0)
    picture.marks.forEach((mark, index) =>
      expect(now[index]).toEqual(mark.label && { place: mark.label.place, size: 11 }),
    )
  })

  test('is that from nine tenths to a quarter nearer', () => {
    expect([0.89, 0.91, 1, 1.1, 1.26].map(zoomStep)).toEqual([-1, 0, 0, 0, 1])
    expect(zoomStep(0.5)).toBeLessThan(0)
    expect(zoomStep(2)).toBe(3)
  })
})

test('farther away names are still as large as eleven pixels of the screen', () => {
  const picture = {
    ...crowd(1, 1),
    marks: [
      {
        ...bare('a', 400, 300),
        label: {
          lines: ['a'],
          place: 'e',
          box: { x: 409, y: 300 - (11 * LINE_HEIGHT) / 2, w: 6, h: 11 * LINE_HEIGHT },
          size: 11,
          bold: false,
        },
      },
    ],
  } as Picture
  const [now] = new NamesAtZoom(picture, averageMeasure).at(-3)
  expect(now?.size).toBeCloseTo(22)
  const [near] = new NamesAtZoom(picture, averageMeasure).at(6)
  expect(near?.size).toBeCloseTo(14 / 4)
})
