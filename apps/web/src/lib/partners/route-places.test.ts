import { describe, expect, it } from 'vitest'
import { routeDrawing, twoLines } from './route-places.ts'

const way = (...ids: string[]) => ({
  steps: ids.map((id) => ({ actor: { id, name: id }, layer: null, level: 'available' as const })),
  reopen: [],
})

describe('ways on a small map', () => {
  it('go from the left edge to the middle of the outermost ring', () => {
    const drawing = routeDrawing([way('me', 'a', 'them'), way('me', 'b', 'them')])
    const spot = (id: string) => drawing?.spots.find((one) => one.id === id)
    expect(spot('me')?.ring).toBe(0)
    expect(spot('them')?.ring).toBe(2)
    expect(spot('me')?.y).toBe(spot('them')?.y)
    expect(spot('a')?.y).toBeLessThan(spot('them')?.y ?? 0)
    expect(spot('b')?.y).toBeGreaterThan(spot('them')?.y ?? 0)
    expect(drawing?.lines.map(({ from, to }) => `${from.id}-${to.id}`)).toEqual(['me-a', 'a-them', 'me-b', 'b-them'])
  })
  it('share what they share: one spot, one line', () => {
    const drawing = routeDrawing([way('me', 'a', 'b', 'them'), way('me', 'a', 'c', 'them')])
    expect(drawing?.spots.length).toBe(5)
    expect(drawing?.lines.length).toBe(5)
  })
  it('never stand on the place of the end: who is as far out goes above or below it', () => {
    const drawing = routeDrawing([way('me', 'a', 'them'), way('me', 'b', 'c', 'them')])
    const spot = (id: string) => drawing?.spots.find((one) => one.id === id)
    expect(spot('c')?.ring).toBe(spot('them')?.ring)
    expect(Math.abs((spot('c')?.y ?? 0) - (spot('them')?.y ?? 0))).toBeGreaterThan(50)
  })
  it('stand in the order of those before them', () => {
    const drawing = routeDrawing([
      way('me', 'a', 'c', 'them'),
      way('me', 'b', 'd', 'them'),
      way('me', 'a', 'e', 'them'),
    ])
    const y = (id: string) => drawing?.spots.find((one) => one.id === id)?.y ?? Number.NaN
    expect(y('a')).toBeLessThan(y('b'))
    expect(Math.max(y('c'), y('e'))).toBeLessThan(y('d'))
  })
  it('are broken at those who would have to reopen', () => {
    const closed = { ...way('me', 'full', 'them'), reopen: [{ id: 'full', name: 'full' }] }
    expect(routeDrawing([closed])?.lines.every(({ broken }) => broken)).toBe(true)
  })
  it('are not drawn where there are none', () => {
    expect(routeDrawing([way()])).toBeUndefined()
    expect(routeDrawing([])).toBeUndefined()
  })
  it('carry names on two lines at most', () => {
    expect(twoLines('Maison médicale du Canal', 16)).toEqual(['Maison médicale', 'du Canal'])
    expect(twoLines('Service de santé mentale Les Peupliers', 14)).toEqual(['Service de', 'santé mentale…'])
  })
})
