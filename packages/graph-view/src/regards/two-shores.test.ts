import type { RegardFigures } from '@maillage/network-model'
import { describe, expect, test } from 'vitest'
import { drawRegard } from '../draw-regard.ts'
import type { DrawOptions } from '../drawn.ts'
import { madeColumns } from '../testing/made-columns.ts'
import { sayShores } from '../testing/shore-words.ts'

const sectors = {
  housing: 'social',
  debts: 'social',
  clinic: 'mental-health',
  mobile: 'mental-health',
  doctors: 'both',
}
const actors = [
  ...['h1', 'h2', 'h3', 'h4'].map((id) => ({ id, sector: 'housing' })),
  ...['d1', 'd2'].map((id) => ({ id, sector: 'debts' })),
  ...['c1', 'c2', 'c3'].map((id) => ({ id, sector: 'clinic' })),
  ...['m1', 'm2'].map((id) => ({ id, sector: 'mobile' })),
  ...['g1', 'g2'].map((id) => ({ id, sector: 'doctors' })),
  { id: 'town', kind: 'authority', sector: 'housing' },
  { id: 'nobody-said' },
]
const works = (from: string, to: string, status = 'existing') => ({ from, to, status, layer: 'collaboration' })
const ties = [
  works('h1', 'c1'),
  works('c2', 'h2'),
  works('h1', 'h2'),
  works('h3', 'g1'),
  works('g1', 'c3'),
  works('d1', 'm1', 'planned'),
  works('h4', 'c1', 'past'),
  works('town', 'c1'),
]
const figures: RegardFigures = {
  pairs: [
    {
      ...{ a: 'housing', b: 'clinic', observed: 2, expected: 5.4, low: 3, high: 9, unobserved: 0 },
      ...{ standing: 'less', flagged: true },
      missing: [
        ['h1', 'c2'],
        ['h2', 'c1'],
        ['h4', 'c3'],
      ],
    },
    {
      ...{ a: 'debts', b: 'mobile', observed: 0, expected: 4.4, low: 3, high: 9, unobserved: 0 },
      ...{ standing: 'within', flagged: false, missing: [['d1', 'm2']] },
    },
  ],
  stranded: ['d2'],
  hinges: [],
  threads: [],
  matrix: null,
  referrals: [],
}
const draw = (changed: Partial<DrawOptions> = {}) =>
  drawRegard(madeColumns({ sectors, actors, ties }), {
    regard: 'two-shores',
    theme: 'light',
    size: { width: 900, height: 640 },
    say: sayShores,
    figures,
    ...changed,
  })
const drawn = draw()
const mark = (id: string) => drawn.picture.marks.find((one) => one.id === id)
const x = (id: string) => mark(id)?.x ?? Number.NaN
const line = (from: string, to: string) => drawn.picture.lines.find((one) => one.from === from && one.to === to)
const ghosts = drawn.picture.lines.filter((one) => one.mark === 'expected')

describe('who stands where', () => {
  test('social on the left shore, mental health on the right, doctors on an island between', () => {
    for (const social of ['h1', 'h2', 'd1'])
      for (const between of ['g1', 'g2', 'nobody-said'])
        for (const mental of ['c1', 'c2', 'm1']) {
          expect(x(social)).toBeLessThan(x(between))
          expect(x(between)).toBeLessThan(x(mental))
        }
  })
  test('who has a tie over the water stands on the shore, who has none at the outer edge, with its name', () => {
    expect(x('h4')).toBeLessThan(30)
    expect(x('m2')).toBeGreaterThan(870)
    expect(x('h1')).toBeGreaterThan(280)
    for (const id of ['h4', 'd2', 'm2', 'c1', 'h1']) expect(mark(id)?.label?.lines).toEqual([id])
  })
  test('who has no way across has a ring of its own; who only has no direct tie has not', () => {
    expect(mark('d2')?.mark).toBe('stranded')
    expect(mark('h4')?.mark).toBe('actor')
    expect(drawn.backdrop.captions.map(({ text }) => text)).toContain('1 sans passage')
  })
  test('an authority stands on no side: it is left out, and counted', () => {
    expect(mark('town')).toBeUndefined()
    expect(drawn.picture.folded.authorities).toBe(1)
  })
  test('heads count those who stand there', () => {
    const words = drawn.backdrop.captions.map(({ text }) => text)
    expect(words.slice(0, 6)).toEqual([
      ...['Rive sociale', '6 acteurs', 'L’entre-deux', '3 acteurs', 'Rive santé mentale', '5 acteurs'],
    ])
  })
})

describe('ties', () => {
  test('direct ones lead from left to right in the colours of both sectors, whoever was named first', () => {
    expect(line('h1', 'c1')).toMatchObject({ mark: 'direct', slot: 'social-1', slotTo: 'mental-1' })
    expect(line('h2', 'c2')).toMatchObject({ mark: 'direct' })
  })
  test('those through the in-between are paler, and what is only planned looks so', () => {
    expect(line('h3', 'g1')).toMatchObject({ mark: 'through', faint: true })
    expect(line('c3', 'g1')).toMatchObject({ mark: 'through', faint: true })
    expect(line('d1', 'm1')).toMatchObject({ mark: 'planned' })
  })
  test('ties inside a shore, past ones and those of authorities are not drawn, and counted', () => {
    expect(line('h1', 'h2')).toBeUndefined()
    expect(line('h4', 'c1')).toBeUndefined()
    expect(drawn.picture.folded.notDrawn).toBe(3)
    expect(drawn.facts.drawn).toBe(5)
  })
  test('ties of one pair of sectors take the same gates and the same strait', () => {
    expect(line('h1', 'c1')?.bends).toEqual(line('h2', 'c2')?.bends)
  })
})

describe('what is missing', () => {
  test('five expected, two there: three ghosts up to a label that says so', () => {
    const label = mark('gap housing~clinic')
    expect(label?.inside).toEqual(['housing – clinic', '2 collaborations, 5 attendues'])
    expect(label?.of).toEqual({ kind: 'pair', id: 'housing~clinic' })
    expect(ghosts.reduce((sum, { ties: told }) => sum + told.length, 0)).toBe(3)
  })
  test('ghosts join those on the shores; an actor at the edge shows its own once it is chosen', () => {
    const seen = ghosts.filter(({ onChoice }) => !onChoice).map(({ from, to }) => `${from} ${to}`)
    expect(seen.sort()).toEqual(['h1 c2', 'h2 c1'])
    expect(ghosts.find(({ from }) => from === 'h4')).toMatchObject({ onChoice: true, ties: [] })
  })
  test('a pair that stands within chance has neither ghost nor label', () => {
    expect(mark('gap debts~mobile')).toBeUndefined()
  })
  test('a gap without any known pair has its label alone', () => {
    const [first] = figures.pairs
    if (!first) throw new Error('no pair')
    const alone = draw({ figures: { ...figures, pairs: [{ ...first, missing: [] }] } })
    expect(alone.picture.marks.filter((one) => one.mark === 'pair-missing')).toHaveLength(1)
    expect(alone.picture.lines.filter((one) => one.mark === 'expected')).toEqual([])
  })
  test('without figures nothing is said to be missing', () => {
    const { figures: _, ...rest } = { regard: 'two-shores', theme: 'light', say: sayShores, figures } as const
    const plain = drawRegard(madeColumns({ sectors, actors, ties }), { ...rest, size: { width: 900, height: 640 } })
    expect(plain.picture.marks.filter((one) => one.mark === 'stranded' || one.mark === 'pair-missing')).toEqual([])
    expect(plain.picture.lines.filter((one) => one.mark === 'expected')).toEqual([])
    expect(plain.backdrop.captions.some(({ text }) => text.includes('sans passage'))).toBe(false)
  })
})

describe('how it reads', () => {
  test('the legend counts direct ties, ties through the in-between, missing ones and who has no way across', () => {
    const counts = Object.fromEntries(drawn.legend.map(({ mark: id, count }) => [id, count]))
    expect(counts).toMatchObject({ direct: 2, through: 2, planned: 1, expected: 3, stranded: 1 })
  })
  test('every class has its rule', () => {
    const selectors = drawn.stylesheet.map(({ selector }) => selector).join(' ')
    for (const { classes = [] } of drawn.elements)
      for (const name of classes)
        if (/^(line|at|curve|blend|stranded|pair|on-choice)/u.test(name)) expect(selectors).toContain(`.${name}`)
  })
  test('for a hand it is higher than its frame, read from the top, and every actor of a shore is named', () => {
    const { picture } = draw({ size: { width: 320, height: 200 } })
    expect(picture.fromTop).toBe(true)
    expect(picture.size.width).toBe(320)
    for (const one of picture.marks)
      if (one.of.kind === 'actor') expect(one.label?.size, one.id).toBeGreaterThanOrEqual(11)
  })
  test('names that begin alike are told apart by their ends', () => {
    const long = 'Service communal d’accompagnement budgétaire de'
    const many = Array.from({ length: 4 }, (_, at) => ({
      id: `s${String(at)}`,
      sector: 'debts',
      name: `${long} Lieu ${String(at)}`,
    }))
    const { picture } = drawRegard(
      madeColumns({
        sectors,
        actors: [...many, { id: 'c1', sector: 'clinic' }],
        ties: many.map(({ id }) => works(id, 'c1')),
      }),
      { regard: 'two-shores', theme: 'light', size: { width: 700, height: 640 }, say: sayShores },
    )
    const names = picture.marks.flatMap(({ of, label }) =>
      of.kind === 'actor' && of.id !== 'c1' ? (label?.lines ?? []) : [],
    )
    expect([...names].sort()).toEqual(
      [0, 1, 2, 3].map((at) => `…\u202fd’accompagnement budgétaire de Lieu ${String(at)}`),
    )
  })
  test('two thousand actors all stand there, and no name is small', () => {
    const crowd = Array.from({ length: 2000 }, (_, at) => ({
      id: `n${String(at)}`,
      sector: Object.keys(sectors)[at % 5] ?? 'housing',
    }))
    const between = crowd.map(({ id }, at) => works(id, `n${String((at * 7 + 3) % 2000)}`))
    const { picture } = drawRegard(madeColumns({ sectors, actors: crowd, ties: between }), {
      regard: 'two-shores',
      theme: 'light',
      size: { width: 1000, height: 640 },
      say: sayShores,
    })
    expect(picture.marks.filter(({ of }) => of.kind === 'actor')).toHaveLength(2000)
    const named = picture.marks.flatMap(({ label }) => label ?? [])
    expect(named.length).toBeGreaterThan(30)
    expect(Math.min(...named.map(({ size }) => size))).toBeGreaterThanOrEqual(11)
  })
})
