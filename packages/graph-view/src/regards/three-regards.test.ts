import { describe, expect, test } from 'vitest'
import type { NetworkColumns, RegardFigures } from '@maillage/network-model'
import type { Box, Picture } from '../drawn.ts'
import { averageMeasure } from '../measure.ts'
import { overlaps } from '../labels.ts'
import { randomColumns } from '../testing/random-columns.ts'
import { say } from '../testing/said.ts'
import { arcBoxes } from './arc-names.ts'
import { cutPointsPicture } from './cut-points.ts'
import { saturationPicture } from './saturation.ts'
import { sectorsPicture } from './sectors.ts'

const SEEDS = [1, 7, 42, 107, 2026, 20261123]
const FRAMES = [
  { width: 876, height: 600 },
  { width: 340, height: 480 },
] as const

const figuresOf = ({ actors }: NetworkColumns): RegardFigures => ({
  pairs: [],
  stranded: [],
  hinges: actors.id.flatMap((actor, index) =>
    index % 3 === 0
      ? [
          {
            actor,
            lost: index,
            isCutPoint: index % 9 === 0,
            isGatekeeper: index % 6 === 0,
            isStraddler: index % 4 === 0,
          },
        ]
      : [],
  ),
  threads: [],
  matrix: null,
  referrals: [],
})

function threePictures(columns: NetworkColumns, size: { readonly width: number; readonly height: number }) {
  const options = { theme: 'light' as const, size, say, figures: figuresOf(columns) }
  return {
    sectors: sectorsPicture(columns, { ...options, regard: 'sectors' }),
    saturation: saturationPicture(columns, { ...options, regard: 'saturation' }),
    hinges: cutPointsPicture(columns, { ...options, regard: 'cut-points' }),
  }
}

const placesOf = ({ marks }: Picture) =>
  marks.flatMap(({ id, x, y, of }) => (of.kind === 'actor' ? [{ id, x, y }] : []))
const discsOf = ({ backdrop }: Picture) => backdrop.discs.map(({ sector, x, y, r }) => ({ sector, x, y, r }))

describe.each(SEEDS)('a network by chance, seed %i', (seed) => {
  const columns = randomColumns(seed, 90)

  test('Secteurs, Saturation and Charnières have every actor and every disc at the same place', () => {
    const { sectors, saturation, hinges } = threePictures(columns, FRAMES[0])
    expect(placesOf(sectors)).toHaveLength(90)
    expect(placesOf(saturation)).toEqual(placesOf(sectors))
    expect(placesOf(hinges)).toEqual(placesOf(sectors))
    expect(discsOf(saturation)).toEqual(discsOf(sectors))
    expect(discsOf(hinges)).toEqual(discsOf(sectors))
  })

  test.each(FRAMES)('on $width × $height no name touches a name, a mark, a caption or the name of a disc', (size) => {
    for (const picture of Object.values(threePictures(columns, size))) {
      const words: Box[] = [
        ...picture.backdrop.captions.map(({ box }) => box),
        ...picture.backdrop.discs.flatMap((disc) => arcBoxes(disc, averageMeasure)),
      ]
      const named = picture.marks.flatMap(({ id, label }) => (label ? [{ id, box: label.box }] : []))
      named.forEach(({ id, box }, index) => {
        const about = `${picture.regard}, seed ${String(seed)}, ${id}`
        for (const other of named.slice(index + 1))
          expect(overlaps(box, other.box), `${about} ~ ${other.id}`).toBe(false)
        for (const other of words) expect(overlaps(box, other), about).toBe(false)
        for (const { x, y, w, h, ...mark } of picture.marks)
          expect(overlaps(box, { x: x - w / 2, y: y - h / 2, w, h }, -0.01), `${about} ~ [${mark.id}]`).toBe(false)
        expect(Math.min(box.x, box.y), about).toBeGreaterThanOrEqual(0)
        expect(box.x + box.w, about).toBeLessThanOrEqual(picture.size.width)
        expect(box.y + box.h, about).toBeLessThanOrEqual(picture.size.height)
      })
    }
  })

  test('points lie in their disc, and no two overlap', () => {
    const { marks, backdrop } = threePictures(columns, FRAMES[0]).sectors
    marks.forEach((one, index) => {
      const disc = backdrop.discs.find(({ x, y, r }) => Math.hypot(one.x - x, one.y - y) + one.w / 2 <= r + 0.5)
      expect(disc, one.id).toBeDefined()
      for (const other of marks.slice(index + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan((one.w + other.w) / 2 - 0.5)
    })
  })
})

test.each([1, 2000, 4000])('%i actors are all drawn, inside the picture, with names for a few', (count) => {
  const { marks, size } = threePictures(randomColumns(5, count), FRAMES[0]).sectors
  expect(marks).toHaveLength(count)
  for (const { x, y, w } of marks) {
    expect(Math.min(x, y) - w / 2).toBeGreaterThanOrEqual(0)
    expect(x + w / 2).toBeLessThanOrEqual(size.width)
    expect(y + w / 2).toBeLessThanOrEqual(size.height)
  }
  const names = marks.filter(({ label }) => label).length
  expect(names).toBeGreaterThan(0)
  expect(names).toBeLessThan(120)
})
