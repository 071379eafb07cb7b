import { describe, expect, it } from 'vitest'
import type { GapPair, Standing } from '$lib/questions/ask-gaps.ts'
import { groupsOf, sortedPairs, toldAs } from './gap-groups.ts'

function pair(nameA: string, nameB: string, standing: Standing, z: number | null, observed = 0): GapPair {
  return {
    a: nameA,
    b: nameB,
    nameA,
    nameB,
    sizeA: 5,
    sizeB: 5,
    observed,
    pairs: 25,
    unobserved: 0,
    expected: z === null ? null : 5,
    low: null,
    high: null,
    z,
    flagged: standing === 'less',
    standing,
    reason: null,
    sentence: '',
  }
}

const names = (pairs: readonly GapPair[]) => pairs.map(({ nameA, nameB }) => `${nameA}-${nameB}`)
const FIRST = { all: false, open: null }

describe('the table of gaps', () => {
  it('comes in four groups: gaps, what is not known, within, more; a group without pairs is not there', () => {
    const pairs = [pair('a', 'b', 'within', 0), pair('a', 'c', 'notEnough', null), pair('b', 'c', 'less', -3)]
    expect(groupsOf(pairs, 'distance', 'fr', FIRST).map(({ told }) => told)).toEqual(['less', 'notEnough', 'within'])
  })
  it('sets apart what lies below the interval and is no gap', () => {
    const below = { ...pair('a', 'b', 'within', -3, 8), low: 10, high: 20 }
    expect(toldAs(below)).toBe('fewer')
    expect(toldAs({ ...below, observed: 10 })).toBe('within')
    expect(toldAs({ ...below, standing: 'notEnough' })).toBe('notEnough')
  })
  it('puts first what is furthest below the expected, and last what could not be computed', () => {
    const pairs = [pair('a', 'b', 'less', null), pair('a', 'c', 'less', -2), pair('b', 'c', 'less', -4)]
    expect(names(sortedPairs(pairs, 'distance', 'fr'))).toEqual(['b-c', 'a-c', 'a-b'])
  })
  it('sorts by the largest figure, equal ones by name', () => {
    const pairs = [pair('z', 'a', 'within', 0, 2), pair('é', 'b', 'within', 0, 2), pair('f', 'c', 'within', 0, 7)]
    expect(names(sortedPairs(pairs, 'observe', 'fr'))).toEqual(['f-c', 'é-b', 'z-a'])
  })
  it('shows five of the many within their interval, and the opened one wherever it stands', () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      pair(`s${String(index).padStart(2, '0')}`, 't', 'within', index),
    )
    const [group] = groupsOf(many, 'distance', 'fr', { all: false, open: 's17~t' })
    expect(group?.count).toBe(20)
    expect(names(group?.pairs ?? [])).toEqual(['s00-t', 's01-t', 's02-t', 's03-t', 's04-t', 's17-t'])
    expect(groupsOf(many, 'distance', 'fr', { all: true, open: null })[0]?.pairs.length).toBe(20)
  })
})
