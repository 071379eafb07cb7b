import { describe, expect, test } from 'vitest'
import { averageMeasure } from '../../measure.ts'
import { wishedHeights } from './barycentres.ts'
import { nearestStrait } from './courses.ts'
import { fitted, fittedName } from './fitted.ts'
import { costOf, orderSectors } from './sector-order.ts'
import { stacked } from './stack.ts'

describe('things in a column', () => {
  test('those with room stand where they want', () => {
    expect(
      stacked(
        [
          { wanted: 20, height: 10 },
          { wanted: 60, height: 10 },
        ],
        5,
        0,
        100,
      ),
    ).toEqual([20, 60])
  })
  test('two that want the same place stand side by side around it', () => {
    expect(
      stacked(
        [
          { wanted: 50, height: 10 },
          { wanted: 50, height: 20 },
        ],
        5,
        0,
        100,
      ),
    ).toEqual([40, 60])
  })
  test('none leaves the column', () => {
    expect(stacked([{ wanted: -30, height: 10 }], 5, 0, 100)).toEqual([5])
    expect(stacked([{ wanted: 130, height: 10 }], 5, 0, 100)).toEqual([95])
  })
})

describe('the order of sectors', () => {
  test('sectors that work together stand at the same height', () => {
    // The first of the left works with the last of the right only, and so on.
    const facing = {
      left: [10, 10, 10],
      right: [10, 10, 10],
      weights: [
        [0, 0, 5],
        [0, 5, 0],
        [5, 0, 0],
      ],
    }
    const { left, right } = orderSectors(facing)
    expect(costOf(facing, left, right)).toBe(0)
  })
  test('without ties the order of the table stays', () => {
    expect(orderSectors({ left: [10, 20], right: [10], weights: [[0], [0]] })).toEqual({ left: [0, 1], right: [0] })
  })
})

test('actors stand at the height of those they are tied to', () => {
  const rows = [
    { groups: [[0, 1]], spans: [[0, 1] as const] },
    { groups: [[2], [3]], spans: [[0, 0.5] as const, [0.5, 1] as const] },
  ]
  const links = new Map([
    [0, [3]],
    [3, [0]],
    [1, [2]],
    [2, [1]],
  ])
  const heights = wishedHeights(rows, links, 4)
  expect([...heights]).toEqual([0.75, 0.25, 0.25, 0.75])
})

test('a bundle takes the strait with the least detour, the middle one between equals', () => {
  expect(nearestStrait([0, 40, 100], 30, 55)).toBe(40)
  expect(nearestStrait([10, 48, 90], 0, 100)).toBe(48)
})

describe('names in little room', () => {
  test('a name with room stays whole', () => {
    expect(fitted('CPAS', 100, averageMeasure, 11, 400)).toBe('CPAS')
  })
  test('a long one ends in an ellipsis and fits', () => {
    const cut = fitted('Service d’accompagnement social de proximité', 120, averageMeasure, 11, 400)
    expect(cut.endsWith('…')).toBe(true)
    expect(averageMeasure(cut, 11, 400)).toBeLessThanOrEqual(120)
  })
  test('what several names of a group have in common is left out first', () => {
    const group = ['Maison médicale du Canal', 'Maison médicale du Verger', 'Planning familial']
    expect(fittedName('Maison médicale du Canal', group, 60, averageMeasure, 11)).toBe('…\u202fdu Canal')
    expect(fittedName('Planning familial', group, 60, averageMeasure, 11)).toBe('Planning…')
  })
})
