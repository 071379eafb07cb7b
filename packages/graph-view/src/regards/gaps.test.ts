import type { PairFigure, RegardFigures } from '@maillage/network-model'
import { describe, expect, test } from 'vitest'
import { drawRegard } from '../draw-regard.ts'
import type { Box, Drawn, Size } from '../drawn.ts'
import { overlaps } from '../labels.ts'
import { pictureSvg } from '../picture-svg.ts'
import { madeColumns } from '../testing/made-columns.ts'
import { randomFrom } from '../testing/random-from.ts'
import { say } from '../testing/said.ts'
import { numberedPairs } from './gaps/numbered-pairs.ts'

const sectors = { aid: 'social', housing: 'social', doctors: 'both', clinic: 'mental-health', ward: 'mental-health' }
const actors = Object.keys(sectors).flatMap((sector, index) =>
  Array.from({ length: index + 1 }, (_, one) => ({ id: `${sector} ${String(one)}`, sector })),
)
const pair = (a: string, b: string, observed: number, expected: number | null, standing: PairFigure['standing']) => ({
  ...{ a, b, observed, expected, standing, flagged: standing === 'less' },
  ...{ low: null, high: null, unobserved: 0, missing: [] },
})
const figuresOf = (pairs: readonly PairFigure[]): RegardFigures => ({
  ...{ pairs, stranded: [], hinges: [], threads: [], matrix: null, referrals: [] },
})
const pairs = [
  pair('aid', 'ward', 4, 5, 'within'),
  pair('housing', 'ward', 3, 5, 'less'),
  pair('aid', 'housing', 9, 4, 'more'),
  pair('aid', 'clinic', 2, 9, 'less'),
  pair('doctors', 'clinic', 5, 4, 'more'),
  pair('housing', 'doctors', 0, null, 'notEnough'),
]
const draw = (columns: ReturnType<typeof madeColumns>, list: readonly PairFigure[], size: Size) =>
  drawRegard(columns, { regard: 'gaps', theme: 'light', size, say, figures: figuresOf(list) })
const drawn = draw(madeColumns({ sectors, actors }), pairs, { width: 700, height: 560 })
const band = (id: string) => drawn.picture.lines.find(({ of }) => of?.kind === 'pair' && of.id === id)
const disc = (id: string) => drawn.picture.marks.find(({ of }) => of.kind === 'group' && of.id === id)
const numbers = ({ picture }: Drawn) =>
  picture.marks.flatMap(({ of, inside }) => (of.kind === 'pair' ? [[of.id, inside?.join('')] as const] : []))

describe('sectors joined by bands', () => {
  test('social stands left of what lies between, mental health right of it', () => {
    expect(disc('aid')?.x).toBeLessThan(disc('doctors')?.x ?? 0)
    expect(disc('doctors')?.x).toBeLessThan(disc('clinic')?.x ?? 0)
  })
  test('a band says how many times the expected number was found, and a pair that cannot be computed has dots', () => {
    expect(band('aid~clinic')?.mark).toBe('far-less')
    expect(band('housing~ward')?.mark).toBe('less')
    expect(band('aid~ward')?.mark).toBe('as-expected')
    expect(band('doctors~clinic')?.mark).toBe('more')
    expect(band('aid~housing')?.mark).toBe('far-more')
    expect(band('housing~doctors')?.mark).toBe('not-enough')
  })
  test('the farther from what is expected, the wider; what lies within stays thin', () => {
    expect(band('aid~clinic')?.width).toBeGreaterThan(band('aid~housing')?.width ?? 99)
    expect(band('aid~housing')?.width).toBeGreaterThan(band('housing~ward')?.width ?? 99)
    expect(band('aid~ward')?.width).toBeLessThan(3)
  })
  test('numbers follow the table: too few before too many, the most missed first, and none on what lies within', () => {
    expect(Object.fromEntries(numbers(drawn))).toEqual({
      'aid~clinic': '1',
      'housing~ward': '2',
      'aid~housing': '3',
      'doctors~clinic': '4',
    })
  })
  test('the legend counts pairs by their look', () => {
    const counts = drawn.legend.filter(({ group }) => group === 'gap').map(({ mark, count }) => [mark, count])
    expect(Object.fromEntries(counts)).toEqual({
      'far-less': 1,
      less: 1,
      more: 1,
      'far-more': 1,
      'as-expected': 1,
      'not-enough': 1,
    })
  })
  test('on the canvas a band keeps its width when it is chosen, and opens its pair', () => {
    const edge = drawn.elements.find(({ data }) => data.id === 'band aid~clinic')
    expect(edge?.data).toMatchObject({ of: { kind: 'pair', id: 'aid~clinic' }, width: band('aid~clinic')?.width })
    expect(edge?.classes).toContain('band')
    const rules = drawn.stylesheet.filter(({ selector }) => /band\.(near|chosen)/u.test(selector))
    for (const { style } of rules) expect(style).toMatchObject({ width: 'data(width)' })
    expect(rules).toHaveLength(2)
  })
})

describe('what documents say of gaps', () => {
  const told = draw(
    madeColumns({
      sectors,
      actors,
      things: [
        { id: 'words', kind: 'finding', signal: 'gap' },
        { id: 'alone', kind: 'finding', signal: 'gap' },
        { id: 'nowhere', kind: 'finding', signal: 'gap' },
        { id: 'full', kind: 'finding', signal: 'saturation' },
      ],
      ties: [
        { from: 'words', to: 'aid 0', layer: 'signal' },
        { from: 'words', to: 'clinic 0', layer: 'signal' },
        { from: 'alone', to: 'ward 0', layer: 'signal' },
        { from: 'full', to: 'ward 0', layer: 'signal' },
      ],
    }),
    [],
    { width: 700, height: 560 },
  )
  const opened = told.picture.marks.flatMap(({ of }) => (of.kind === 'findings' ? [of] : []))

  test('two sectors of one sentence are joined by a hollow band with its quotation mark; nothing is computed', () => {
    expect(told.picture.lines.map(({ mark, of }) => [mark, of?.kind === 'pair' ? of.id : ''])).toEqual([
      ['signalled', 'aid~clinic'],
    ])
    expect(numbers(told)).toEqual([])
  })
  test('every gap that is signalled can be opened: along its band, on its sector, or at the foot', () => {
    expect(opened.map(({ on, ids }) => [on, ...ids]).sort()).toEqual([
      ['', 'nowhere'],
      ['aid~clinic', 'words'],
      ['ward', 'alone'],
    ])
    expect(told.legend.find(({ mark }) => mark === 'signal-gap')?.count).toBe(3)
  })
  test('sectors of which nobody speaks are counted instead of drawn', () => {
    const shown = told.picture.marks.flatMap(({ of }) => (of.kind === 'group' ? [of.id] : []))
    expect(shown.sort()).toEqual(['aid', 'clinic', 'ward'])
  })
})

test('a network of one actor is one disc in the middle; none at all is a sentence', () => {
  const one = draw(madeColumns({ sectors: { aid: 'social' }, actors: [{ id: 'me', sector: 'aid' }] }), [], {
    width: 400,
    height: 400,
  })
  expect(one.picture.marks).toHaveLength(1)
  expect(one.picture.marks[0]?.x).toBe(200)
  const none = draw(madeColumns({ actors: [] }), [], { width: 400, height: 400 })
  expect(none.backdrop.captions).toHaveLength(1)
})

describe('any network', () => {
  const seed = Date.now() % 100000
  const next = randomFrom(seed)
  const long = 'Réhabilitation psychosociale et habitat protégé de longue durée'
  test.each(Array.from({ length: 30 }, (_, index) => index))(
    `names, discs and numbers stay apart (seed ${String(seed)}, %i)`,
    () => {
      const count = 2 + Math.floor(next() * 13)
      const sides = ['social', 'mental-health', 'both', 'neither']
      const made = Object.fromEntries(
        Array.from({ length: count }, (_, at) => {
          const word = next() < 0.3 ? long : next() < 0.1 ? 'Psychopharmacothérapiecommunautaire' : 'Logement'
          return [`${word} ${String(at)}`, sides[Math.floor(next() * 4)] ?? 'both']
        }),
      )
      const ids = Object.keys(made)
      const people = ids.flatMap((sector, at) =>
        Array.from({ length: 1 + Math.floor(next() * 14) }, (_, one) => ({
          id: `${String(at)} ${String(one)}`,
          sector,
        })),
      )
      const standings = ['less', 'within', 'within', 'within', 'more', 'notEnough'] as const
      const list = ids.flatMap((a, at) =>
        ids.slice(at + 1).map((b) => {
          const standing = standings[Math.floor(next() * 6)] ?? 'within'
          const expected = 1 + Math.round(next() * 90) / 10
          const observed = standing === 'less' ? Math.floor(expected * next()) : Math.ceil(expected * (1 + 2 * next()))
          return pair(a, b, observed, standing === 'notEnough' ? null : expected, standing)
        }),
      )
      const wide = 320 + Math.floor(next() * 900)
      const found = draw(madeColumns({ sectors: made, actors: people }), list, { width: wide, height: 480 })
      const discs = found.picture.marks.filter(({ of }) => of.kind === 'group')
      expect(discs).toHaveLength(count)
      const names: Box[] = found.backdrop.captions.map(({ box }) => box).filter(({ w }) => w > 0)
      names.forEach((one, at) => {
        expect(one.x).toBeGreaterThanOrEqual(0)
        expect(one.x + one.w).toBeLessThanOrEqual(found.picture.size.width)
        expect(one.y + one.h).toBeLessThanOrEqual(found.picture.size.height)
        for (const other of names.slice(at + 1)) expect(overlaps(one, other, -0.5)).toBe(false)
        for (const { x, y, w } of discs)
          expect(overlaps(one, { x: x - w / 2, y: y - w / 2, w, h: w }, -0.5)).toBe(false)
      })
      // Each number stands on its own band, and is the one of the table.
      expect(new Map(numbers(found))).toEqual(
        new Map([...numberedPairs(list)].map(([id, number]) => [id, String(number)])),
      )
      expect(pictureSvg(found.picture, { theme: 'light', title: '' })).not.toContain('NaN')
    },
  )
})
