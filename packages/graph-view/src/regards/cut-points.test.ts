import { describe, expect, test } from 'vitest'
import { drawRegard } from '../draw-regard.ts'
import { madeColumns } from '../testing/made-columns.ts'
import { say } from '../testing/said.ts'

const columns = madeColumns({
  sectors: { housing: 'social', clinic: 'mental-health', doctors: 'both' },
  actors: [
    ...['h1', 'h2', 'h3'].map((id) => ({ id, sector: 'housing' })),
    ...['c1', 'c2', 'c3'].map((id) => ({ id, sector: 'clinic' })),
    { id: 'g', sector: 'doctors' },
  ],
  ties: [
    { from: 'h1', to: 'c1', layer: 'collaboration' },
    { from: 'c1', to: 'h1', layer: 'collaboration' },
    { from: 'h2', to: 'c2', layer: 'collaboration' },
    { from: 'g', to: 'h3', layer: 'collaboration' },
  ],
})
const nothing = { isCutPoint: false, isGatekeeper: false, isStraddler: false }
const figures = {
  pairs: [],
  stranded: [],
  hinges: [
    { ...nothing, actor: 'h1', lost: 36, isCutPoint: true },
    { ...nothing, actor: 'c1', lost: 9 },
    { ...nothing, actor: 'h2', lost: 0, isGatekeeper: true, isStraddler: true },
    { ...nothing, actor: 'c2', lost: 0, isStraddler: true },
    { ...nothing, actor: 'c3', lost: 0 },
  ],
  threads: [{ a: 'c1', b: 'h1', lost: 12, isAcross: true }],
  matrix: null,
  referrals: [],
}
const options = { regard: 'cut-points' as const, theme: 'light' as const, size: { width: 900, height: 640 }, say }
const drawn = drawRegard(columns, { ...options, figures })
const mark = (id: string) => drawn.picture.marks.find((one) => one.id === id)

describe('halos', () => {
  test('have an area proportional to the pairs lost', () => {
    expect(((mark('h1')?.halo ?? 0) / (mark('c1')?.halo ?? 1)) ** 2).toBeCloseTo(36 / 9, 1)
  })
  test('belong to those without whom a pair is lost, and to no others', () => {
    expect(drawn.picture.marks.flatMap(({ id, halo }) => (halo === undefined ? [] : [id])).sort()).toEqual(['c1', 'h1'])
  })
  test('are explained by circles of the same scale', () => {
    const largest = drawn.picture.halos?.at(-1)
    expect(largest?.number).toBe(36)
    expect(largest?.diameter).toBe(mark('h1')?.halo)
  })
})

describe('signs', () => {
  test('say what each one is; who lets others in does not also show where it stands', () => {
    expect(mark('h1')?.signs).toEqual(['cut-point'])
    expect(mark('h2')?.signs).toEqual(['gatekeeper'])
    expect(mark('c2')?.signs).toEqual(['straddler'])
  })
  test('whoever is none of this stays pale', () => {
    expect(mark('h3')?.quiet).toBe('pale')
    expect(mark('c3')?.quiet).toBe('pale')
    expect(mark('h1')?.quiet).toBe('firm')
  })
  test('are counted in the legend', () => {
    const count = (id: string) => drawn.legend.find((entry) => entry.mark === id)?.count
    expect([count('cut-point'), count('gatekeeper'), count('straddler'), count('thread')]).toEqual([1, 1, 1, 2])
  })
})

test('the number of pairs stands after the name', () => {
  expect(mark('h1')?.label?.lines).toEqual(['h1\u00a0·\u00a036'])
  expect(mark('h1')?.label?.bold).toBe(true)
  expect(mark('h3')?.label).toBeUndefined()
})

describe('lines', () => {
  test('the only tie between two parts is one bold straight line, whichever end it was told from', () => {
    const threads = drawn.picture.lines.filter((line) => line.mark === 'thread')
    expect(threads).toHaveLength(1)
    expect(threads[0]).toMatchObject({ shape: 'straight', ties: ['0 h1 c1', '1 c1 h1'] })
    expect(threads[0]).not.toHaveProperty('faint')
  })
  test('the others are pale, and know the sides of their ends for when one is chosen', () => {
    const line = drawn.picture.lines.find(({ from }) => from === 'h2')
    expect(line).toMatchObject({ faint: true, sides: { from: 'social', to: 'mental-health' } })
    expect(drawn.picture.lines.find(({ from }) => from === 'g')?.sides?.from).toBe('between')
  })
})

test('where nothing was computed, nothing is claimed', () => {
  const { picture, legend } = drawRegard(columns, options)
  expect(picture.marks.every(({ quiet, halo, signs }) => quiet === 'pale' && !halo && !signs)).toBe(true)
  expect(legend.some(({ group }) => group === 'lost' || group === 'hinge')).toBe(false)
})
