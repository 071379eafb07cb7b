import { describe, expect, test } from 'vitest'
import { openness, randomLabels } from './openness.ts'
import { assortativity, colemanIndex, odds, segregation } from './likeness.ts'

describe('E-I index', () => {
  test('ten actors: 2 ties across, 9 inside', () => expect(openness(2, 9)).toBeCloseTo(-0.636364, 6))
  test('White’s kinship: 9 and 13', () => expect(openness(9, 13)).toBeCloseTo(-2 / 11, 12))
  test('the karate club: 11 and 67', () => expect(openness(11, 67)).toBeCloseTo(-28 / 39, 12))
  test('no tie: no index', () => expect(openness(0, 0)).toBeNull())
})

describe('random labels', () => {
  test('ten actors: 55/9 ties across', () => {
    const chance = randomLabels([5, 5], [5, 2, 2, 1, 0, 3, 3, 3, 2, 1])
    expect(chance?.expected).toBeCloseTo(55 / 9, 12)
    expect(chance?.sd).toBeCloseTo(1.392851, 6)
    expect(openness(55 / 9, 11 - 55 / 9)).toBeCloseTo(0.111111, 6)
  })
  test('White’s kinship: 110/9, five women and five men', () => {
    const chance = randomLabels([5, 5], [7, 5, 1, 3, 5, 7, 5, 2, 4, 5])
    expect(chance?.expected).toBeCloseTo(110 / 9, 12)
    expect(chance?.sd).toBeCloseTo(1.485, 3)
  })
  test('three groups have a mean and no closed spread; one actor has nothing', () => {
    // Three groups of one: every tie lies across.
    expect(randomLabels([1, 1, 1], [2, 2, 2])).toEqual({ expected: 3, sd: null })
    expect(randomLabels([1, 0], [0])).toBeNull()
  })
  test('one actor against two, one tie: two labellings of three lie across', () => {
    const chance = randomLabels([1, 2], [1, 1, 0])
    expect(chance?.expected).toBeCloseTo(2 / 3, 12)
    expect(chance?.sd).toBeCloseTo(Math.sqrt(2 / 9), 12)
  })
})

describe('assortativity', () => {
  const undirected = (a: number, b: number, across: number) => [
    [a, across / 2],
    [across / 2, b],
  ]
  test('ten actors, White, karate', () => {
    expect(assortativity(undirected(4, 5, 2))).toBeCloseTo(0.633333, 6)
    expect(assortativity(undirected(6, 7, 9))).toBeCloseTo(0.180124, 6)
    expect(assortativity(undirected(35, 32, 11))).toBeCloseTo(0.717531, 6)
  })
  test('Newman’s table of couples: 0.621', () => {
    const couples = [
      [0.258, 0.016, 0.035, 0.013],
      [0.012, 0.157, 0.058, 0.019],
      [0.013, 0.023, 0.306, 0.035],
      [0.005, 0.007, 0.024, 0.016],
    ]
    expect(Math.abs((assortativity(couples) ?? 0) - 0.621)).toBeLessThan(0.004)
    // Shares that sum to 1.
    expect(assortativity(couples)).toBeCloseTo(0.623, 4)
  })
  test('a single group, or nothing at all: none', () => {
    expect(assortativity([[7]])).toBeNull()
    expect(assortativity(undirected(7, 0, 0))).toBeNull()
    expect(assortativity(undirected(0, 0, 0))).toBeNull()
  })
})

describe('odds', () => {
  test('ten actors: 9 of 20 within, 2 of 25 across', () => {
    const found = odds({ tiedWithin: 9, pairsWithin: 20, tiedAcross: 2, pairsAcross: 25 })
    expect(found?.ratio).toBeCloseTo(9.409091, 6)
    expect(found?.q).toBeCloseTo(0.80786, 6)
    expect(found?.corrected).toBe(false)
  })
  test('White and karate', () => {
    const white = odds({ tiedWithin: 13, pairsWithin: 20, tiedAcross: 9, pairsAcross: 25 })
    expect([white?.ratio.toFixed(6), white?.q.toFixed(6)]).toEqual(['3.301587', '0.535055'])
    const karate = odds({ tiedWithin: 67, pairsWithin: 272, tiedAcross: 11, pairsAcross: 289 })
    expect([karate?.ratio.toFixed(6), karate?.q.toFixed(6)]).toEqual(['8.259867', '0.784014'])
  })
  test('an empty cell: half a pair more in each, and it says so', () => {
    // (2.5 × 4.5) / (0.5 × 4.5) = 5.
    expect(odds({ tiedWithin: 2, pairsWithin: 6, tiedAcross: 0, pairsAcross: 4 })).toEqual({
      ratio: 5,
      q: 2 / 3,
      corrected: true,
    })
  })
  test('no pair within, or none across: none', () => {
    expect(odds({ tiedWithin: 0, pairsWithin: 0, tiedAcross: 1, pairsAcross: 1 })).toBeNull()
    expect(odds({ tiedWithin: 1, pairsWithin: 1, tiedAcross: 0, pairsAcross: 0 })).toBeNull()
  })
})

describe('Coleman', () => {
  test('boys and girls, 60 and 40', () => {
    // 45 of 60 nominations of boys go to boys, 20 of 40 of girls to girls; 100 children.
    expect(colemanIndex(45, 60, 61, 101)).toBeCloseTo(0.375, 12)
    expect(colemanIndex(45, 60, 60, 100)).toBeCloseTo(0.38125, 12)
    expect(colemanIndex(20, 40, 40, 100)).toBeCloseTo(0.175, 12)
  })
  test('ten actors: each tie two arcs', () => {
    expect(colemanIndex(8, 10, 5, 10)).toBeCloseTo(0.64, 12)
    expect(colemanIndex(10, 12, 5, 10)).toBeCloseTo(0.7, 12)
  })
  test('karate', () => {
    expect(colemanIndex(70, 81, 17, 34)).toBeCloseTo(0.736383, 6)
    expect(colemanIndex(64, 75, 17, 34)).toBeCloseTo(0.715294, 6)
  })
  test('all inside 1, none inside −1, no arc or no choice none', () => {
    expect(colemanIndex(4, 4, 3, 6)).toBe(1)
    expect(colemanIndex(0, 4, 3, 6)).toBe(-1)
    expect(colemanIndex(0, 0, 3, 6)).toBeNull()
    expect(colemanIndex(4, 4, 6, 6)).toBeNull()
    expect(colemanIndex(0, 4, 1, 6)).toBeNull()
  })
})

test('Freeman’s segregation: ten actors, White', () => {
  expect(segregation(2, 55 / 9)).toBeCloseTo(0.672727, 6)
  expect(segregation(9, 110 / 9)).toBeCloseTo(0.263636, 6)
  expect(segregation(0, 0)).toBeNull()
})
