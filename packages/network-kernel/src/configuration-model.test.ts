import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { degreesOf, tiesToRows, type Rows } from './compressed-rows.ts'
import { tieProbability, ubcmByDegree } from './configuration-model.ts'
import { expectedBetween, expectedWithin } from './expected-between.ts'
import { KARATE, TEN, WHITE, type PublishedGraph } from './published-graphs.ts'

const rowsOf = ({ vertices, ties }: Pick<PublishedGraph, 'vertices' | 'ties'>): Rows =>
  tiesToRows(
    vertices,
    ties.map(([a]) => a),
    ties.map(([, b]) => b),
  )
const fit = (graph: PublishedGraph) => ubcmByDegree(degreesOf(rowsOf(graph)))

describe('expected ties on published graphs (values of oracles/expected-ties.json)', () => {
  test.each([
    ['ten actors', TEN, 6.173322, 1.75143],
    ['karate club', KARATE, 40.334859, 5.068558],
    ['White’s kinship', WHITE, 12.261936, 1.913522],
  ] as const)('%s', (_, graph, mean, sd) => {
    const expected = expectedBetween(fit(graph), ...graph.groups)
    expect(expected.mean).toBeCloseTo(mean, 6)
    expect(Math.sqrt(expected.variance)).toBeCloseTo(sd, 6)
  })

  test('single pairs of the ten: s1 with m3, s2 with m1', () => {
    expect(tieProbability(fit(TEN), 0, 7)).toBeCloseTo(0.793164, 6)
    expect(tieProbability(fit(TEN), 1, 5)).toBeCloseTo(0.307539, 6)
  })

  test('what is expected inside and between the groups adds up to all ties', () => {
    for (const graph of [TEN, KARATE, WHITE]) {
      const [a, b] = graph.groups
      const model = fit(graph)
      const all = expectedWithin(model, a).mean + expectedWithin(model, b).mean + expectedBetween(model, a, b).mean
      expect(all).toBeCloseTo(graph.ties.length, 9)
    }
  })
})

describe('degrees that leave no choice', () => {
  /** Probabilities of all pairs, row by row above the diagonal. */
  const pairs = (degrees: readonly number[]): readonly number[] => {
    const model = ubcmByDegree(degrees)
    return degrees.flatMap((_, a) => degrees.slice(a + 1).map((__, b) => tieProbability(model, a, a + 1 + b)))
  }

  test('the hub of a star is tied to everybody, and the fit ends at once', () => {
    const star = ubcmByDegree([5, 1, 1, 1, 1, 1])
    expect(star.steps).toBe(0)
    expect(pairs([3, 1, 1, 1])).toEqual([1, 1, 1, 0, 0, 0])
  })

  test('a path of four: the inner two are tied, the outer two are not, the rest is even', () => {
    const [inner, ...others] = pairs([2, 2, 1, 1])
    expect(inner).toBe(1)
    expect(others.at(-1)).toBe(0)
    for (const p of others.slice(0, 4)) expect(p).toBeCloseTo(0.5, 12)
  })

  test('complete, empty, one vertex, none', () => {
    expect(pairs([3, 3, 3, 3])).toEqual([1, 1, 1, 1, 1, 1])
    expect(pairs([0, 0, 0])).toEqual([0, 0, 0])
    expect(ubcmByDegree([0]).residual).toBe(0)
    expect(ubcmByDegree([]).x).toHaveLength(0)
  })

  test('degrees of no simple graph are refused', () => {
    expect(() => ubcmByDegree([3, 1])).toThrow(/simple graph/)
  })
})

describe('for any graph', () => {
  const anyGraph = fc.integer({ min: 1, max: 25 }).chain((vertices) =>
    fc.record({
      vertices: fc.constant(vertices),
      ties: fc.array(fc.tuple(fc.nat(vertices - 1), fc.nat(vertices - 1)), { maxLength: 4 * vertices }),
    }),
  )

  test('every degree is met to a billionth', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const degrees = degreesOf(rowsOf(graph))
        const model = ubcmByDegree(degrees)
        degrees.forEach((degree, v) => {
          let sum = 0
          for (let other = 0; other < graph.vertices; other++) if (other !== v) sum += tieProbability(model, v, other)
          expect(Math.abs(sum - degree)).toBeLessThan(1e-9)
        })
      }),
    )
  })

  test('another order of the vertices changes no probability', () => {
    fc.assert(
      fc.property(anyGraph, fc.integer(), (graph, turn) => {
        const n = graph.vertices
        const moved = (v: number): number => (((v + turn) % n) + n) % n
        const turned = { ...graph, ties: graph.ties.map(([a, b]) => [moved(a), moved(b)] as const) }
        const before = ubcmByDegree(degreesOf(rowsOf(graph)))
        const after = ubcmByDegree(degreesOf(rowsOf(turned)))
        for (let a = 0; a < n; a++) {
          for (let b = 0; b < a; b++) {
            expect(tieProbability(after, moved(a), moved(b))).toBeCloseTo(tieProbability(before, a, b), 9)
          }
        }
      }),
    )
  })

  test('one more isolate changes nothing between the others', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const degrees = [...degreesOf(rowsOf(graph))]
        const before = ubcmByDegree(degrees)
        const after = ubcmByDegree([...degrees, 0])
        for (let a = 0; a < graph.vertices; a++) {
          expect(tieProbability(after, a, graph.vertices)).toBe(0)
          for (let b = 0; b < a; b++) expect(tieProbability(after, a, b)).toBeCloseTo(tieProbability(before, a, b), 9)
        }
      }),
    )
  })
})
