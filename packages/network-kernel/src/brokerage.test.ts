import { describe, expect, test } from 'vitest'
import { arcsToRows } from './compressed-arcs.ts'
import { brokerage, type Brokerage } from './brokerage.ts'
import { KARATE, TEN, type PublishedGraph } from './published-graphs.ts'

type Arc = readonly [number, number]
const rolesIn = (vertices: number, arcs: readonly Arc[], groups: readonly number[]): Brokerage =>
  brokerage(
    arcsToRows(
      vertices,
      arcs.map(([a]) => a),
      arcs.map(([, b]) => b),
    ),
    Int32Array.from(groups),
  )
const bothWays = (ties: readonly Arc[]): Arc[] => ties.flatMap(([a, b]) => [[a, b] as const, [b, a] as const])
const groupsOf = ({ vertices, groups }: PublishedGraph) =>
  Array.from({ length: vertices }, (_, v) => (groups[0].includes(v) ? 0 : 1))
/** Coordinator, itinerant, gatekeeper, representative, liaison. */
const of = (roles: Brokerage, v: number) => [
  roles.coordinator[v],
  roles.itinerant[v],
  roles.gatekeeper[v],
  roles.representative[v],
  roles.liaison[v],
]
const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0)
const NOTHING = [0, 0, 0, 0, 0]

// a, b social; c, d mental health; e housing. What comes from b or a through c to d enters c’s own group.
const FIVE: readonly Arc[] = [
  [0, 2],
  [1, 2],
  [2, 3],
  [2, 4],
  [3, 4],
  [4, 0],
]
const THREE_GROUPS = [0, 0, 1, 1, 2]

describe('five actors, three groups, one direction', () => {
  test('whoever lets in from elsewhere is a gatekeeper; whoever joins three groups a liaison', () => {
    const roles = rolesIn(5, FIVE, THREE_GROUPS)
    expect(of(roles, 2)).toEqual([0, 0, 2, 0, 2])
    expect(of(roles, 0)).toEqual([0, 0, 0, 0, 1])
    expect(of(roles, 4)).toEqual([0, 0, 0, 0, 2])
    expect([of(roles, 1), of(roles, 3)]).toEqual([NOTHING, NOTHING])
  })

  test('with every arrow turned, gatekeepers speak out and representatives let in', () => {
    const roles = rolesIn(5, FIVE, THREE_GROUPS)
    const turned = rolesIn(
      5,
      FIVE.map(([a, b]) => [b, a] as const),
      THREE_GROUPS,
    )
    expect(turned.gatekeeper).toEqual(roles.representative)
    expect(turned.representative).toEqual(roles.gatekeeper)
    expect(turned.liaison).toEqual(roles.liaison)
  })

  test('an actor without a group is no broker, and nobody brokers it', () => {
    expect(of(rolesIn(5, FIVE, [0, 0, 1, -1, 2]), 2)).toEqual([0, 0, 0, 0, 2])
    expect(of(rolesIn(5, FIVE, [0, 0, -1, 1, 2]), 2)).toEqual(NOTHING)
  })
})

describe('undirected ties count in both directions', () => {
  test('the ten actors: s1 above all', () => {
    const roles = rolesIn(10, bothWays(TEN.ties), groupsOf(TEN))
    expect(of(roles, 0)).toEqual([4, 0, 6, 6, 0])
    expect([of(roles, 5), of(roles, 6)]).toEqual([
      [0, 0, 1, 1, 0],
      [0, 0, 1, 1, 0],
    ])
    expect([of(roles, 7), of(roles, 8)]).toEqual([
      [4, 0, 0, 0, 0],
      [2, 0, 0, 0, 0],
    ])
    for (const v of [1, 2, 3, 4, 9]) expect(of(roles, v)).toEqual(NOTHING)
  })

  test('the karate club and the two clubs it became', () => {
    const roles = rolesIn(34, bothWays(KARATE.ties), groupsOf(KARATE))
    expect(of(roles, 0)).toEqual([174, 0, 15, 15, 0])
    expect(of(roles, 33)).toEqual([156, 6, 40, 40, 0])
    expect(of(roles, 2)).toEqual([10, 12, 23, 23, 0])
    expect(
      [roles.coordinator, roles.itinerant, roles.gatekeeper, roles.representative, roles.liaison].map(total),
    ).toEqual([510, 20, 128, 128, 0])
  })
})
