import { expect } from 'vitest'
import { betweenness } from '../betweenness.ts'
import { clustering, transitivity } from '../clustering.ts'
import { adjustedRand, mutualInformation } from '../compare-divisions.ts'
import { degreesOf } from '../compressed-rows.ts'
import { connectedComponents } from '../connected-components.ts'
import { coreNumbers } from '../core-numbers.ts'
import { crossReach } from '../cross-reach.ts'
import { cutPoints } from '../cut-points.ts'
import { degreeAssortativity } from '../degree-assortativity.ts'
import { closenessOf, distanceSums } from '../distance-sums.ts'
import { eigenvector } from '../eigenvector.ts'
import { freemanCentralisation } from '../freeman-centralisation.ts'
import { diameter, meanDistance } from '../giant-distances.ts'
import { louvain } from '../louvain.ts'
import { modularity } from '../modularity.ts'
import { pageRank } from '../page-rank.ts'
import type { StrengthRows } from '../strength-rows.ts'
import { strengthSums } from '../strength-sums.ts'
import { constraintOf, effectiveSizeOf } from '../structural-holes.ts'
import { weightedBetweenness } from '../weighted-betweenness.ts'
import type { GraphValues } from './oracle-values.ts'

/** Closed forms. */
const CLOSED = 1e-6
/** What is approached step by step. */
const ITERATIVE = 1e-5

/** `null` stands for a value that does not exist: NaN here. */
export function expectNear(found: number, expected: number | null, tolerance: number, what: string): void {
  if (expected === null) return expect(found, what).toBeNaN()
  expect(Math.abs(found - expected), `${what}: ${found}, expected ${expected}`).toBeLessThanOrEqual(tolerance)
}

export function expectAllNear(
  found: ArrayLike<number>,
  expected: readonly (number | null)[],
  tolerance: number,
  what: string,
): void {
  expect(found.length, what).toBe(expected.length)
  expected.forEach((value, v) => expectNear(found[v]!, value, tolerance, `${what} of ${v}`))
}

/** Length of a tie of strength 1, 2 or 3; stronger ones are as short as can be. */
export const lengthsOf = (rows: StrengthRows): Uint32Array =>
  Uint32Array.from(rows.strengths, (strength) => (strength > 3 ? 1 : 6 / strength))

/** Every measure of the kernel against what the oracles say of the same graph. */
export function expectValues(rows: StrengthRows, expected: GraphValues): void {
  const { strengths } = rows
  const n = rows.vertices
  const sums = distanceSums({ rows })
  const through = betweenness({ rows })
  expect([...degreesOf(rows)]).toEqual(expected.degree)
  expect([...strengthSums(rows, strengths)]).toEqual(expected.strength)
  expect([...coreNumbers(rows)]).toEqual(expected.core)
  expectAllNear(through, expected.betweenness, CLOSED, 'betweenness')
  expectAllNear(
    weightedBetweenness({ rows, lengths: lengthsOf(rows) }),
    expected.betweennessWithLengths,
    CLOSED,
    'with lengths',
  )
  expectAllNear(sums.harmonic, expected.harmonic, CLOSED, 'harmonic')
  expectAllNear(closenessOf(sums), expected.closeness, CLOSED, 'closeness')
  expectAllNear(clustering(rows), expected.clustering, CLOSED, 'clustering')
  expectAllNear(constraintOf(rows), expected.constraint, CLOSED, 'constraint')
  expectAllNear(constraintOf(rows, strengths), expected.constraintWithStrengths, CLOSED, 'weighted constraint')
  expectAllNear(effectiveSizeOf(rows), expected.effectiveSize, CLOSED, 'effective size')
  expectAllNear(eigenvector(rows), expected.eigenvector, ITERATIVE, 'eigenvector')
  expectAllNear(eigenvector(rows, strengths), expected.eigenvectorWithStrengths, ITERATIVE, 'weighted eigenvector')
  expectAllNear(pageRank(rows), expected.pageRank, ITERATIVE, 'PageRank')
  expectAllNear(pageRank(rows, { strengths }), expected.pageRankWithStrengths, ITERATIVE, 'weighted PageRank')
  expectNear(transitivity(rows), expected.transitivity, CLOSED, 'transitivity')
  expectNear(degreeAssortativity(rows), expected.degreeAssortativity, CLOSED, 'assortativity')
  expectNear(meanDistance(rows, sums), expected.meanDistance, CLOSED, 'mean distance')
  expect(diameter(rows, sums)).toBe(expected.diameter)
  expectNear(
    freemanCentralisation(degreesOf(rows), (n - 1) * (n - 2)),
    expected.degreeCentralisation,
    CLOSED,
    'degree centralisation',
  )
  expectNear(
    freemanCentralisation(through, ((n - 1) * (n - 1) * (n - 2)) / 2),
    expected.betweennessCentralisation,
    CLOSED,
    'betweenness centralisation',
  )
  expect([...connectedComponents(rows).sizes].sort((a, b) => a - b)).toEqual(expected.components)
  const { isCut, bridges } = cutPoints(rows)
  expect([...isCut].flatMap((cut, v) => (cut ? [v] : []))).toEqual(expected.cutVertices)
  expect(bridges.map(([a, b]) => [a, b]).sort(([a, b], [c, d]) => a! - c! || b! - d!)).toEqual(expected.bridges)
  expectGroups(rows, expected)
}

/** Every second vertex is of the one group, the others of the other. */
function expectGroups(rows: StrengthRows, expected: GraphValues): void {
  const { strengths } = rows
  const groups = Array.from({ length: rows.vertices }, (_, v) => v % 2)
  const members = (group: number) => Uint32Array.from(groups.keys()).filter((v) => groups[v] === group)
  const reach = crossReach({ rows, left: members(0), right: members(1) })
  expectNear(reach.efficiency, expected.crossEfficiency, CLOSED, 'cross efficiency')
  expect([reach.withinTwo, reach.reachable]).toEqual([expected.crossWithinTwo, expected.crossReachable])
  if (expected.modularityOfGroups === undefined) return expect(modularity(rows, groups)).toBeNaN()
  expectNear(modularity(rows, groups), expected.modularityOfGroups, CLOSED, 'modularity')
  const weighted = expected.modularityOfGroupsWithStrengths!
  expectNear(modularity(rows, groups, strengths), weighted, CLOSED, 'weighted modularity')
  expectNear(adjustedRand(expected.optimum!, groups), expected.adjustedRand!, CLOSED, 'adjusted Rand')
  expectNear(mutualInformation(expected.optimum!, groups), expected.mutualInformation!, CLOSED, 'mutual information')
  expectNearOptimum(louvain(rows).modularity, expected.optimumModularity!)
  expectNearOptimum(louvain(rows, { strengths }).modularity, expected.optimumModularityWithStrengths!)
}

/** No heuristic is above the optimum, and a good one is within three hundredths of it. */
function expectNearOptimum(found: number, optimum: number): void {
  expect(found).toBeLessThanOrEqual(optimum + 1e-9)
  expect(found).toBeGreaterThanOrEqual(0.97 * optimum - 1e-9)
}
