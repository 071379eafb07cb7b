import { describe, expect, test } from 'vitest'
import { say, isMessageKey } from './testing/said.ts'
import { LINE_MARKS, lineMarkOf, LOAD_MARKS, loadAge, loadLook, MARKS, SIGNS } from './marks.ts'

describe('the table of marks', () => {
  test('every mark that does not say itself what it is has words of its own, and no two look the same', () => {
    const all = [
      ...Object.values(MARKS).filter(({ group }) => group !== 'none'),
      ...Object.values(LINE_MARKS),
      ...Object.values(LOAD_MARKS),
      ...Object.values(SIGNS),
    ]
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
    for (const { key } of all) expect(isMessageKey(key), key).toBe(true)
    expect(say('mark.load-saturated')).toBe('complet')
    const looks = Object.values(MARKS).map(({ shape, fill, edge }) => `${shape} ${fill} ${edge}`)
    expect(new Set(looks).size).toBe(looks.length)
    const lines = Object.values(LINE_MARKS).map(({ look, colour, width }) => `${look} ${colour} ${String(width)}`)
    expect(new Set(lines).size).toBe(lines.length)
    expect(new Set(Object.values(SIGNS).map(({ look }) => look)).size).toBe(3)
    expect(new Set(Object.values(LOAD_MARKS).map(({ ring }) => ring)).size).toBe(4)
  })
})

describe('what a tie looks like', () => {
  const tie = { status: 'existing', basis: 'stated', confirmed: false, contested: false }
  test('a denial comes first, then what was deduced, then what is not there yet', () => {
    expect(lineMarkOf(tie)).toBe('once')
    expect(lineMarkOf({ ...tie, confirmed: true })).toBe('confirmed')
    expect(lineMarkOf({ ...tie, confirmed: true, contested: true })).toBe('contested')
    expect(lineMarkOf({ ...tie, status: 'planned', basis: 'inferred' })).toBe('inferred')
    expect(lineMarkOf({ ...tie, status: 'planned', confirmed: true })).toBe('planned')
    expect(lineMarkOf({ ...tie, status: 'requested' })).toBe('proposed')
    expect(lineMarkOf({ ...tie, status: 'past' })).toBe('past')
  })
})

describe('the ring of a load', () => {
  test('age breaks it after one and after two half-lives', () => {
    expect([0, 30, 31, 60, 61].map(loadAge)).toEqual(['fresh', 'fresh', 'aging', 'aging', 'old'])
  })
  test('what nobody said, or what may not be shown, is unknown and never available', () => {
    expect(loadLook(undefined, -1)).toEqual({ level: 'unknown', age: 'fresh' })
    expect(loadLook('unknown', 3)).toEqual({ level: 'unknown', age: 'fresh' })
    expect(loadLook('saturated', 40)).toEqual({ level: 'saturated', age: 'aging' })
  })
})
