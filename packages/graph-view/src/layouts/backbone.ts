/** Each mark keeps so many of its ties at least. */
const KEPT = 3

/**
 * The ties that hold a part together: for every mark the three whose ends share most neighbours, as a share of all they
 * have. With all ties, springs draw a dense part into a knot that tells nothing. Pairs, the smaller index first, in order.
 */
export function backbone(around: readonly (readonly number[])[]): readonly (readonly [number, number])[] {
  const sets = around.map((others) => new Set(others))
  const closeness = (one: number, other: number) => {
    let shared = 0
    for (const neighbour of around[one] ?? []) if (sets[other]?.has(neighbour)) shared += 1
    return (shared + 1) / ((sets[one]?.size ?? 0) + (sets[other]?.size ?? 0) - shared)
  }
  const kept = new Map<string, readonly [number, number]>()
  around.forEach((others, index) => {
    const best = others
      .map((other) => ({ other, close: closeness(index, other) }))
      .sort((a, b) => b.close - a.close || a.other - b.other)
      .slice(0, KEPT)
    for (const { other } of best) {
      const pair = index < other ? ([index, other] as const) : ([other, index] as const)
      kept.set(pair.join(' '), pair)
    }
  })
  return [...kept.values()].sort(([a, b], [c, d]) => a - c || b - d)
}
