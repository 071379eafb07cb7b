import {
  closenessOf,
  degreesOf,
  eigenvector,
  hashText,
  pageRank,
  type ArrayWork,
  type StrengthRows,
} from '@maillage/network-kernel'
import { lengthsOf } from '../counted/strength-of-ties.ts'

/** By vertex; what is too long to compute is null. */
export interface Centralities {
  readonly degree: Uint32Array
  readonly strength: Float64Array
  /** Share of the shortest ways between two others that lead through it, 0 to 1. */
  readonly betweenness: Float64Array
  /** Standard error of `betweenness` where it was drawn from some of the actors. */
  readonly betweennessError: Float64Array | null
  /** The same along ties of length 6, 3, 2 for strength 1, 2, 3. */
  readonly betweennessByStrength: Float64Array | null
  /** Mean of 1/d to all others, 0 to 1. */
  readonly harmonic: Float64Array | null
  /** Wasserman–Faust, 0 to 1. */
  readonly closeness: Float64Array | null
  readonly pageRank: Float64Array
  readonly pageRankByStrength: Float64Array
  /** NaN outside the largest part. */
  readonly eigenvector: Float64Array
}

/** Above so many actors betweenness is drawn, and what needs all distances is left out. */
export const MOST_EXACT = 10_000
/** Above so many the ways by strength, several times as long to walk, are left out. */
export const MOST_BY_STRENGTH = 3_000
const PIVOTS = 512

/** Every centrality of a network (section 6.1 of the methods): O(nm) up to 10 000 actors, O(m) above. */
export async function centralities(rows: StrengthRows, seedText: string, work: ArrayWork): Promise<Centralities> {
  const n = rows.vertices
  const strength = new Float64Array(n)
  for (let v = 0; v < n; v++) {
    for (let at = rows.offsets[v]!; at < rows.offsets[v + 1]!; at++) strength[v]! += rows.strengths[at]!
  }
  const shared = {
    degree: degreesOf(rows),
    strength,
    pageRank: n === 0 ? new Float64Array() : pageRank(rows),
    pageRankByStrength: n === 0 ? new Float64Array() : pageRank(rows, { strengths: rows.strengths }),
    eigenvector: eigenvector(rows),
  }
  const normal = (through: Float64Array): Float64Array => normalised(through, n)
  if (n > MOST_EXACT) {
    const drawn = await work('approximateBetweenness', { rows, pivots: PIVOTS, seed: hashText(seedText) })
    const left = { betweennessByStrength: null, harmonic: null, closeness: null }
    return { ...shared, ...left, betweenness: normal(drawn.through), betweennessError: normal(drawn.standardError) }
  }
  const [through, byStrength, sums] = await Promise.all([
    work('betweenness', { rows }),
    n > MOST_BY_STRENGTH ? null : work('weightedBetweenness', { rows, lengths: lengthsOf(rows) }),
    work('distanceSums', { rows }),
  ])
  return {
    ...shared,
    betweenness: normal(through),
    betweennessError: null,
    betweennessByStrength: byStrength && normal(byStrength),
    harmonic: sums.harmonic.map((sum) => (n < 2 ? 0 : sum / (n - 1))),
    closeness: n < 2 ? new Float64Array(n) : closenessOf(sums),
  }
}

/** Over all pairs of others; 0 where there are none. */
function normalised(through: Float64Array, n: number): Float64Array {
  const pairs = ((n - 1) * (n - 2)) / 2
  return through.map((value) => (pairs <= 0 ? 0 : value / pairs))
}
