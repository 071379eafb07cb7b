import { describe, expect, test } from 'vitest'
import { betweenness } from './betweenness.ts'
import { clustering, transitivity } from './clustering.ts'
import { adjustedRand, mutualInformation } from './compare-divisions.ts'
import { degreesOf } from './compressed-rows.ts'
import { coreNumbers } from './core-numbers.ts'
import { crossReach } from './cross-reach.ts'
import { closenessOf, distanceSums } from './distance-sums.ts'
import { eigenvector } from './eigenvector.ts'
import { freemanCentralisation } from './freeman-centralisation.ts'
import { louvain } from './louvain.ts'
import { modularity } from './modularity.ts'
import { pageRank } from './page-rank.ts'
import { strengthSums } from './strength-sums.ts'
import { MENTAL_HEALTH, SOCIAL, tenRows } from './testing/ten-actors.ts'
import { weightedBetweenness } from './weighted-betweenness.ts'

const rows = tenRows()
const { strengths } = rows
const sums = distanceSums({ rows })
const rounded = (values: ArrayLike<number>) => Array.from(values, (value) => Number(value.toFixed(6)))
const sectors = [0, 0, 0, 0, 0, 1, 1, 1, 1, 1]

/** By hand and by networkx and igraph; s1 to s5, then m1 to m5. */
describe('the ten actors', () => {
  test.each([
    ['degree', degreesOf(rows), [5, 2, 2, 1, 0, 3, 3, 3, 2, 1]],
    ['strength', strengthSums(rows, strengths), [9, 4, 3, 1, 0, 7, 6, 5, 2, 1]],
    ['betweenness', betweenness({ rows }), [17, 0, 0, 0, 0, 6, 6, 12, 7, 0]],
    [
      'betweenness at lengths of 6/w',
      weightedBetweenness({ rows, lengths: Uint32Array.from(strengths, (w) => 6 / w) }),
      [18, 0, 0, 0, 0, 16, 0, 12, 7, 0],
    ],
    [
      'closeness',
      closenessOf(sums),
      [0.507937, 0.355556, 0.355556, 0.338624, 0, 0.507937, 0.507937, 0.444444, 0.338624, 0.253968],
    ],
    [
      'harmonic closeness',
      sums.harmonic.map((sum) => sum / 9),
      [0.675926, 0.475926, 0.475926, 0.42037, 0, 0.592593, 0.592593, 0.555556, 0.453704, 0.335185],
    ],
    [
      'eigenvector',
      eigenvector(rows),
      [0.540119, 0.272117, 0.272117, 0.180952, Number.NaN, 0.4435, 0.4435, 0.340173, 0.128374, 0.043008],
    ],
    [
      'PageRank',
      pageRank(rows),
      [0.206479, 0.089556, 0.089556, 0.051495, 0.016393, 0.123868, 0.123868, 0.131568, 0.10584, 0.061375],
    ],
    [
      'PageRank with strengths',
      pageRank(rows, { strengths }),
      [0.212176, 0.098437, 0.077389, 0.036432, 0.016393, 0.159054, 0.138215, 0.128946, 0.081798, 0.051158],
    ],
    ['core', coreNumbers(rows), [2, 2, 2, 1, 0, 2, 2, 2, 1, 1]],
    ['clustering', clustering(rows), [0.2, 1, 1, 0, 0, 0.666667, 0.666667, 0.333333, 0, 0]],
  ] as const)('%s', (_, found, expected) => expect(rounded(found)).toEqual(expected))

  test('the whole graph', () => {
    expect(rounded([transitivity(rows), freemanCentralisation(degreesOf(rows), 72)])).toEqual([0.409091, 0.388889])
    const shares = betweenness({ rows }).map((through) => through / 36)
    expect(rounded([freemanCentralisation(shares, 9), modularity(rows, sectors)])).toEqual([0.376543, 0.31405])
  })

  test('four communities: the social ones but s5, three and two of mental health', () => {
    const found = louvain(rows)
    expect([...found.of]).toEqual([0, 0, 0, 0, 1, 2, 2, 2, 3, 3])
    expect(rounded([found.modularity, adjustedRand(found.of, sectors), mutualInformation(found.of, sectors)])).toEqual([
      0.334711, 0.526316, 0.702632,
    ])
  })

  test('both sectors reach one another half: s5, m4 and m5 have nobody within two steps', () => {
    const reach = crossReach({ rows, left: SOCIAL, right: MENTAL_HEALTH })
    expect([reach.pairs, reach.reachable, reach.withinTwo]).toEqual([25, 20, 9])
    expect(rounded([reach.efficiency, reach.meanDistance])).toEqual([0.337333, 2.95])
    expect([...reach.leftWithinOne]).toEqual([1, 0, 0, 0, 0])
    expect([...reach.leftWithinTwo]).toEqual([1, 1, 1, 1, 0])
    expect([...reach.rightWithinOne]).toEqual([1, 1, 0, 0, 0])
    expect([...reach.rightWithinTwo]).toEqual([1, 1, 1, 0, 0])
  })
})
