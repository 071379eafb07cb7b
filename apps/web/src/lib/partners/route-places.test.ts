import { describe, expect, it } from 'vitest'
import type { RouteAnswer } from '../questions/ask-routes.ts'
import { linesOf, routeDrawing, type RouteDrawing } from './route-places.ts'

const way = (...ids: string[]): Pick<RouteAnswer, 'steps' | 'reopen'> => ({
  steps: ids.map((id) => ({ actor: { id, name: id }, layer: null, level: 'available' })),
  reopen: [],
})
const drawn = (...ways: readonly ReturnType<typeof way>[]) => {
  const drawing = routeDrawing(ways, 'Vous')
  if (drawing === undefined) throw new Error('nothing is drawn')
  return drawing
}
const spotOf = ({ spots }: RouteDrawing, key: string) => {
  const spot = spots.find((one) => one.key === key)
  if (spot === undefined) throw new Error(`${key} is not drawn`)
  return spot
}

describe('ways beside each other', () => {
  it('begin with one’s own service, and end with the partner, below every step', () => {
    const drawing = drawn(way('me', 'a', 'them'), way('me', 'b', 'c', 'them'))
    expect(drawing.spots.map(({ role }) => role)).toEqual(['own', 'end', 'between', 'between', 'between'])
    const own = spotOf(drawing, 'own')
    const end = spotOf(drawing, 'end')
    for (const key of ['0 a', '1 b', '1 c']) {
      expect(spotOf(drawing, key).y).toBeGreaterThan(own.y)
      expect(spotOf(drawing, key).y).toBeLessThan(end.y)
    }
  })
  it('have their steps in the order they are gone, as far down as they are steps away', () => {
    const drawing = drawn(way('me', 'a', 'them'), way('me', 'b', 'c', 'them'))
    expect(spotOf(drawing, '0 a').y).toBe(spotOf(drawing, '1 b').y)
    expect(spotOf(drawing, '1 c').y).toBeGreaterThan(spotOf(drawing, '1 b').y)
    expect(spotOf(drawing, '1 c').x).toBe(spotOf(drawing, '1 b').x)
    expect(spotOf(drawing, '1 b').x).toBeGreaterThan(spotOf(drawing, '0 a').x)
  })
  it('keep their order where two ways go through the same two the other way round', () => {
    const drawing = drawn(way('me', 'a', 'b', 'them'), way('me', 'b', 'a', 'them'))
    expect(spotOf(drawing, '0 a').y).toBeLessThan(spotOf(drawing, '0 b').y)
    expect(spotOf(drawing, '1 b').y).toBeLessThan(spotOf(drawing, '1 a').y)
  })
  it('go from spot to spot', () => {
    const drawing = drawn(way('me', 'a', 'them'), way('me', 'b', 'them'))
    const place = (key: string) => ({ x: spotOf(drawing, key).x, y: spotOf(drawing, key).y })
    expect(drawing.lines.map(({ points }) => [points[0], points.at(-1)])).toEqual([
      [place('own'), place('0 a')],
      [place('0 a'), place('end')],
      [place('own'), place('1 b')],
      [place('1 b'), place('end')],
    ])
  })
  it('are broken at those who would have to reopen', () => {
    const closed = { ...way('me', 'full', 'free', 'them'), reopen: [{ id: 'full', name: 'full' }] }
    expect(drawn(closed).lines.map(({ broken }) => broken)).toEqual([true, true, false])
  })
  it('are not drawn where there are none', () => {
    expect(routeDrawing([way()], 'Vous')).toBeUndefined()
    expect(routeDrawing([], 'Vous')).toBeUndefined()
  })
})

/** Long, short, one word only, and all in capitals. */
const NAMES = [
  'Service de santé mentale Les Peupliers de Valbrume et environs',
  'CPAS',
  'Psychotraumatologie',
  'Équipe mobile 2B Ouest',
  'Maison médicale du Canal',
  'SMES',
]
const SIGN = 6.7

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const meet = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

/** Every number of ways that are answered, each of every length up to five steps. */
const SHAPES = [1, 2, 3].flatMap((count) =>
  Array.from({ length: 5 ** count }, (_, shape) =>
    Array.from({ length: count }, (_, at) => (Math.floor(shape / 5 ** at) % 5) + 1),
  ),
)

describe('names on the ways', () => {
  it('meet neither another name nor a line, and stay on the paper, whatever the ways are', () => {
    expect(SHAPES.length).toBe(5 + 25 + 125)
    for (const [shape, lengths] of SHAPES.entries()) {
      const drawing = drawn(
        ...lengths.map((length, lane) => {
          const between = Array.from({ length: length - 1 }, (_, at) => NAMES[(shape + lane + at) % NAMES.length] ?? '')
          return way('me', ...between.map((name, at) => `${name} ${String(at)}`), NAMES[shape % NAMES.length] ?? '')
        }),
      )
      const labels = drawing.spots.map(({ label }) => ({
        left: Math.min(...label.map(({ x }) => x)),
        right: Math.max(...label.map(({ x, text }) => x + text.length * SIGN)),
        top: Math.min(...label.map(({ y }) => y)) - 10,
        bottom: Math.max(...label.map(({ y }) => y)) + 3,
      }))
      const lines = drawing.lines.flatMap(({ points }) =>
        points.slice(1).map((to, at): Box => {
          const from = points[at] ?? to
          // Nothing runs aslant, so that a line is a box too.
          expect(from.x === to.x || from.y === to.y).toBe(true)
          return {
            left: Math.min(from.x, to.x) - 2,
            right: Math.max(from.x, to.x) + 2,
            top: Math.min(from.y, to.y) - 2,
            bottom: Math.max(from.y, to.y) + 2,
          }
        }),
      )
      for (const [at, label] of labels.entries()) {
        const words = drawing.spots[at]?.label.map(({ text }) => text).join(' ') ?? ''
        const others = [...labels.slice(at + 1), ...lines]
        expect(
          others.filter((other) => meet(label, other)),
          `${words} in ${lengths.join('-')}`,
        ).toEqual([])
        expect(label.right).toBeLessThanOrEqual(drawing.width)
        expect(label.top).toBeGreaterThanOrEqual(0)
        expect(label.bottom).toBeLessThanOrEqual(drawing.height)
      }
    }
  })
  it('stand on as many lines as fit', () => {
    expect(linesOf('Maison médicale du Canal', 16, 2)).toEqual(['Maison médicale', 'du Canal'])
    expect(linesOf('Service de santé mentale Les Peupliers', 14, 2)).toEqual(['Service de', 'santé mentale…'])
    expect(linesOf('Psychotraumatologie', 11, 3)).toEqual(['Psychotrau…'])
  })
})
