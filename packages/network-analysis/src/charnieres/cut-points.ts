import { connectedComponents, cutPoints, lossesOfCuts, tiesToRows } from '@maillage/network-kernel'
import type { Group } from '../gaps/groups.ts'
import type { TieModel } from '../gaps/tie-model.ts'

export interface CutPointFound {
  readonly vertex: number
  /** Pairs of the two groups, among the others, that lose every way. */
  readonly lost: number
  /** No pair of the two groups, among the others, keeps any way. */
  readonly isLast: boolean
  /** It is a cut point too when only ties count that both ends told. */
  readonly confirmed: boolean
}

export interface ThreadFound {
  readonly vertices: readonly [number, number]
  /** Pairs of the two groups, its ends included, that lose every way. */
  readonly lost: number
  /** Its ends stand in the two groups. */
  readonly isAcross: boolean
}

export interface CutPointsFound {
  /** Those on which most pairs hang first; then by vertex. */
  readonly cuts: readonly CutPointFound[]
  /** Those across first, then those on which most pairs hang. */
  readonly threads: readonly ThreadFound[]
}

/** Cut points and single threads of the counted collaborations, and what hangs on them between two groups. O(n + m). */
export function cutPointsBetween(model: TieModel, a: Group, b: Group): CutPointsFound {
  const { rows, ties, vertex } = model
  const [left, right] = [a, b].map((group) => group.actors.map((actor) => vertex(actor.id))) as [number[], number[]]
  const losses = lossesOfCuts(rows, left, right)
  const told = ties.ties.filter((tie) => tie.confirmed)
  const confirmed = cutPoints(
    tiesToRows(
      rows.vertices,
      told.map((tie) => vertex(tie.a)),
      told.map((tie) => vertex(tie.b)),
    ),
  )
  const [inLeft, inRight] = [new Set(left), new Set(right)]
  const isAcross = (u: number, v: number): boolean =>
    (inLeft.has(u) && inRight.has(v)) || (inRight.has(u) && inLeft.has(v))
  const joinedWithout = joinedPairs(model, left, right)
  const cuts: CutPointFound[] = []
  losses.isCut.forEach((isCut, v) => {
    if (!isCut) return
    const lost = losses.lost[v]!
    cuts.push({ vertex: v, lost, isLast: lost > 0 && lost === joinedWithout(v), confirmed: confirmed.isCut[v] === 1 })
  })
  const threads = losses.bridges.map(([u, v], at) => ({
    vertices: [u, v] as const,
    lost: losses.lostOfBridge[at]!,
    isAcross: isAcross(u, v),
  }))
  return {
    cuts: cuts.sort((x, y) => y.lost - x.lost || x.vertex - y.vertex),
    threads: threads.sort((x, y) => Number(y.isAcross) - Number(x.isAcross) || y.lost - x.lost),
  }
}

/** Pairs of the two groups that some way joins as things are, those of one vertex left out. */
function joinedPairs(
  { rows }: TieModel,
  left: readonly number[],
  right: readonly number[],
): (without: number) => number {
  const { of, count } = connectedComponents(rows)
  const ofLeft = new Float64Array(count)
  const ofRight = new Float64Array(count)
  for (const v of left) ofLeft[of[v]!]! += 1
  for (const v of right) ofRight[of[v]!]! += 1
  const joined = ofLeft.reduce((sum, number, part) => sum + number * ofRight[part]!, 0)
  const [inLeft, inRight] = [new Set(left), new Set(right)]
  return (v) => joined - (inLeft.has(v) ? ofRight[of[v]!]! : 0) - (inRight.has(v) ? ofLeft[of[v]!]! : 0)
}
