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
