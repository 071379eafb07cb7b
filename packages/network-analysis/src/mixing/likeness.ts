/**
 * Newman's assortativity of a mixing matrix, rows of counts or shares from group to group (undirected ties: half of
 * what lies off the diagonal on each side): (tr e − Σ a b) / (1 − Σ a b). Null for a single group or an empty matrix.
 */
export function assortativity(mixing: readonly (readonly number[])[]): number | null {
  const total = mixing.flat().reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  let same = 0
  let chance = 0
  mixing.forEach((row, g) => {
    same += row[g]! / total
    const out = row.reduce((sum, count) => sum + count, 0) / total
    const into = mixing.reduce((sum, other) => sum + other[g]!, 0) / total
    chance += out * into
  })
  return 1 - chance < 1e-12 ? null : (same - chance) / (1 - chance)
}

/** Four numbers of pairs: tied and not, within a group and across. */
export interface FourCells {
  readonly tiedWithin: number
  readonly pairsWithin: number
  readonly tiedAcross: number
  readonly pairsAcross: number
}

export interface Odds {
  /** Odds of a tie within against across. */
  readonly ratio: number
  /** Yule's Q: (OR − 1) / (OR + 1), −1 to 1. */
  readonly q: number
  /** A cell was empty: ½ was added to all four (Haldane 1956, Anscombe 1956). */
  readonly corrected: boolean
}

/** Odds ratio and Yule's Q; null when there is no pair within, or none across. */
export function odds({ tiedWithin, pairsWithin, tiedAcross, pairsAcross }: FourCells): Odds | null {
  if (pairsWithin === 0 || pairsAcross === 0) return null
  const cells = [tiedWithin, pairsWithin - tiedWithin, tiedAcross, pairsAcross - tiedAcross]
  const corrected = cells.some((cell) => cell === 0)
  const [within, notWithin, across, notAcross] = cells.map((cell) => cell + (corrected ? 0.5 : 0)) as [
    number,
    number,
    number,
    number,
  ]
  const ratio = (within * notAcross) / (across * notWithin)
  return { ratio, q: (ratio - 1) / (ratio + 1), corrected }
}

/**
 * Coleman's homophily of a group (1958): how far the arcs that stay inside exceed, or fall short of, what chance
 * would keep there; −1 to 1. `size` of `all` actors are of the group; null where chance leaves no choice.
 */
export function colemanIndex(inside: number, sent: number, size: number, all: number): number | null {
  if (sent === 0 || size >= all) return null
  const chance = (sent * (size - 1)) / (all - 1)
  const above = inside > chance
  const room = above ? sent - chance : chance
  return room === 0 ? null : (inside - chance) / room
}

/** Freeman's segregation (1978): the share of the expected ties across that is not there; below 0 when there are more. */
export function segregation(observedAcross: number, expectedAcross: number): number | null {
  return expectedAcross === 0 ? null : (expectedAcross - observedAcross) / expectedAcross
}
