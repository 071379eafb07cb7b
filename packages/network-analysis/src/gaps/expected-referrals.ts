/** Arcs from one group to another against chance. */
export interface ExpectedReferrals {
  readonly expected: number
  readonly sd: number
  /** Null when chance leaves no choice. */
  readonly z: number | null
  /** Probability of so few arcs or fewer, exactly. */
  readonly p: number
}

/**
 * Arcs to expect from one group to another when every arc keeps its sender and receivers are dealt at random:
 * hypergeometric, E = out · in / m. `sent` arcs leave the first group, `received` arrive in the second, of `all` arcs.
 * Throws a RangeError when the counts cannot be those of one graph.
 */
export function expectedReferrals(sent: number, received: number, all: number, observed: number): ExpectedReferrals {
  const least = Math.max(0, sent + received - all)
  const most = Math.min(sent, received)
  if (!(observed >= least && observed <= most)) {
    throw new RangeError(`${observed} arcs of ${sent} sent and ${received} received among ${all} are impossible`)
  }
  const expected = all === 0 ? 0 : (sent * received) / all
  const variance = all <= 1 ? 0 : (sent * received * (all - sent) * (all - received)) / (all ** 2 * (all - 1))
  const sd = Math.sqrt(variance)
  return { expected, sd, z: sd > 0 ? (observed - expected) / sd : null, p: shareUpTo(observed) }

  /** From the most likely number outwards, each weight from the one before: no factorial, nothing overflows. */
  function shareUpTo(last: number): number {
    const mode = Math.min(most, Math.max(least, Math.floor(((sent + 1) * (received + 1)) / (all + 2))))
    const next = (k: number): number => ((sent - k) * (received - k)) / ((k + 1) * (all - sent - received + k + 1))
    let sum = 0
    let upTo = 0
    const add = (k: number, weight: number): void => {
      sum += weight
      if (k <= last) upTo += weight
    }
    add(mode, 1)
    for (let k = mode, weight = 1; k < most; k++) add(k + 1, (weight *= next(k)))
    for (let k = mode, weight = 1; k > least; k--) add(k - 1, (weight /= next(k - 1)))
    return upTo / sum
  }
}
