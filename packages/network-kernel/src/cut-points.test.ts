import { describe, expect, test } from 'vitest'
import { tiesToRows } from './compressed-rows.ts'
import { cutPoints, pairsCutOff } from './cut-points.ts'
import { KARATE, TEN, WHITE, type PublishedGraph } from './published-graphs.ts'

const rowsOf = ({ vertices, ties }: Pick<PublishedGraph, 'vertices' | 'ties'>) =>
  tiesToRows(
    vertices,
    ties.map(([a]) => a),
    ties.map(([, b]) => b),
  )
const path = (...way: number[]) => way.slice(1).map((v, at) => [way[at]!, v] as const)
const cutsOf = (graph: Pick<PublishedGraph, 'vertices' | 'ties'>) => {
  const { isCut, bridges } = cutPoints(rowsOf(graph))
  return { cuts: [...isCut].flatMap((cut, v) => (cut ? [v] : [])), bridges }
}

describe('who holds a graph together', () => {
  test('the ten actors: s1, m3 and m4, and three single threads', () => {
    expect(cutsOf(TEN)).toEqual({
      cuts: [0, 7, 8],
      bridges: [
        [0, 3],
        [7, 8],
        [8, 9],
      ],
    })
  })

  test('the karate club hangs on the instructor, for one member', () => {
    expect(cutsOf(KARATE)).toEqual({ cuts: [0], bridges: [[0, 11]] })
  })

  test('in White’s kinship only the brother’s wife hangs on one tie', () => {
    expect(cutsOf(WHITE)).toEqual({ cuts: [4], bridges: [[2, 4]] })
  })

  test('a ring has none; a path has all but its ends', () => {
    expect(cutsOf({ vertices: 5, ties: path(0, 1, 2, 3, 4, 0) })).toEqual({ cuts: [], bridges: [] })
    expect(cutsOf({ vertices: 4, ties: path(0, 1, 2, 3) })).toEqual({ cuts: [1, 2], bridges: path(0, 1, 2, 3) })
  })

  test('a root counts with two branches, not with one', () => {
    expect(cutsOf({ vertices: 3, ties: path(1, 0, 2) }).cuts).toEqual([0])
    expect(cutsOf({ vertices: 3, ties: path(0, 1, 2, 0) }).cuts).toEqual([])
  })

  test('a tie stated twice is no bridge less: parallels are one tie', () => {
    expect(cutsOf({ vertices: 2, ties: [...path(0, 1), ...path(1, 0)] }).bridges).toEqual([[0, 1]])
  })

  test('nobody and nothing', () => {
    expect(cutsOf({ vertices: 0, ties: [] })).toEqual({ cuts: [], bridges: [] })
    expect(cutsOf({ vertices: 2, ties: [] })).toEqual({ cuts: [], bridges: [] })
  })

  test('a chain of a hundred thousand does not exhaust the stack', () => {
    const vertices = 100_000
    const from = Uint32Array.from({ length: vertices - 1 }, (_, v) => v)
    const { isCut, bridges } = cutPoints(
      tiesToRows(
        vertices,
        from,
        from.map((v) => v + 1),
      ),
    )
    expect(isCut.reduce((sum, cut) => sum + cut, 0)).toBe(vertices - 2)
    expect(bridges.length).toBe(vertices - 1)
  })
})

describe('what is lost with one actor', () => {
  test('the ten actors: s1 takes 15 pairs of 15, m3 8, m4 4, every other none', () => {
    const [left, right] = TEN.groups
    const lost = Array.from({ length: 10 }, (_, v) => pairsCutOff(rowsOf(TEN), v, left, right))
    expect(lost).toEqual([15, 0, 0, 0, 0, 0, 0, 8, 4, 0])
  })

  test('without the other side nothing is lost', () => {
    expect(pairsCutOff(rowsOf(TEN), 0, TEN.groups[0], [])).toBe(0)
  })
})
