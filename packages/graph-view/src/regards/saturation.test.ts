import { describe, expect, test } from 'vitest'
import { drawRegard } from '../draw-regard.ts'
import { madeColumns } from '../testing/made-columns.ts'
import { say } from '../testing/said.ts'

const sectors = { housing: 'social', clinic: 'mental-health' }
const columns = madeColumns({
  sectors,
  actors: [
    { id: 'full', sector: 'housing', level: 'saturated', age: 5 },
    { id: 'full since long', sector: 'housing', level: 'saturated', age: 45 },
    { id: 'strained', sector: 'clinic', level: 'strained', age: 10 },
    { id: 'open', sector: 'clinic', level: 'available', age: 10 },
    { id: 'stale', sector: 'clinic', level: 'unknown', age: 100 },
    { id: 'silent', sector: 'clinic' },
    { id: 'the hospitals', sector: 'clinic', named: false },
    { id: 'town', sector: 'housing', kind: 'authority' },
  ],
  things: [
    { id: 'words', kind: 'finding', signal: 'saturation' },
    { id: 'other words', kind: 'finding', signal: 'gap' },
  ],
  ties: [
    { from: 'full', to: 'open', layer: 'collaboration' },
    { from: 'words', to: 'silent', layer: 'signal' },
    { from: 'other words', to: 'open', layer: 'signal' },
  ],
})
const figures = {
  pairs: [],
  stranded: [],
  hinges: [],
  threads: [],
  matrix: null,
  referrals: [
    { from: 'full', to: 'open', requests: 20, refused: 5 },
    { from: 'full', to: 'strained', requests: 10, refused: 0 },
    { from: 'full', to: 'silent', requests: 10, refused: null },
  ],
}
const drawn = drawRegard(columns, {
  regard: 'saturation',
  theme: 'light',
  size: { width: 900, height: 640 },
  say,
  figures,
})
const { picture } = drawn
const mark = (id: string) => picture.marks.find((one) => one.id === id)
const count = (id: string) => drawn.legend.find((entry) => entry.mark === id)?.count

describe('rings', () => {
  test('whoever declared nothing has the ring of the unknown, and so has a declaration too old to be believed', () => {
    expect(mark('silent')?.load).toEqual({ level: 'unknown', age: 'fresh' })
    expect(mark('stale')?.load).toEqual({ level: 'unknown', age: 'old' })
    expect(mark('open')?.load).toEqual({ level: 'available', age: 'fresh' })
    expect(mark('full since long')?.load).toEqual({ level: 'saturated', age: 'aging' })
  })
  test('neither a collective mention nor an authority was asked', () => {
    expect(mark('the hospitals')?.load).toBeUndefined()
    expect(mark('town')?.load).toBeUndefined()
  })
  test('nothing has the colour of its sector', () => {
    for (const { quiet, of } of picture.marks) if (of.kind === 'actor') expect(quiet).toBe('pale')
    expect(picture.backdrop.discs.every(({ quiet }) => quiet)).toBe(true)
  })
})

test('what a document says of a saturation stands on the actor it speaks of, and is no level', () => {
  expect(mark('silent saturation')?.of).toEqual({ kind: 'findings', ids: ['words'], on: 'silent' })
  expect(mark('open saturation')).toBeUndefined()
  expect(mark('silent')?.load?.level).toBe('unknown')
})

test('full actors are named first, in the colour of what is full', () => {
  expect(mark('full')?.label?.tone).toBe('load-saturated-text')
  expect(mark('full since long')?.label?.tone).toBe('load-saturated-text')
  expect(mark('open')?.label?.tone).not.toBe('load-saturated-text')
})

describe('requests sent on', () => {
  const line = (id: string) => picture.lines.find((one) => one.id === id)
  test('are seen while their sender is chosen only', () => {
    const arrows = picture.lines.filter(({ mark: its }) => its.startsWith('referral'))
    expect(arrows).toHaveLength(4)
    expect(arrows.every(({ onChoice, ties }) => onChoice && ties.length === 0)).toBe(true)
  })
  test('are as wide as their number; of 20 of which 5 were refused, three quarters are solid', () => {
    expect(line('refused full~open')?.width).toBe(9)
    expect(line('referral full~open')?.width).toBe(6.75)
    expect(line('referral full~strained')?.width).toBe(4.5)
    expect(line('referral full~open')?.words).toBe('20')
  })
  test('that were never refused, or of which nobody tells, have no hatched part', () => {
    expect(line('refused full~strained')).toBeUndefined()
    expect(line('refused full~silent')).toBeUndefined()
    expect(line('referral full~strained')?.name).not.toBe(line('referral full~silent')?.name)
  })
})

test('the legend counts levels, ages, and what is too old', () => {
  expect(count('load-saturated')).toBe(2)
  expect(count('load-unknown')).toBe(2)
  expect([count('age-fresh'), count('age-aging'), count('age-old'), count('age-beyond')]).toEqual([3, 1, undefined, 1])
  expect([count('referral'), count('referral-refused')]).toEqual([3, 1])
  expect(count('side-social')).toBeUndefined()
})

test('without any declaration every ring says so', () => {
  const silent = drawRegard(madeColumns({ sectors, actors: [{ id: 'a', sector: 'housing' }, { id: 'b' }] }), {
    regard: 'saturation',
    theme: 'dark',
    size: { width: 340, height: 480 },
    say,
  })
  expect(silent.picture.marks.map(({ load }) => load?.level)).toEqual(['unknown', 'unknown'])
})
