/** How often each group of one division meets each of the other. */
function meetings(a: ArrayLike<number>, b: ArrayLike<number>) {
  if (a.length !== b.length) throw new RangeError(`divisions of ${a.length} and of ${b.length} vertices`)
  const both = new Map<string, number>()
  const first = new Map<number, number>()
  const second = new Map<number, number>()
  const count = <K>(into: Map<K, number>, key: K): void => void into.set(key, (into.get(key) ?? 0) + 1)
  for (let v = 0; v < a.length; v++) {
    count(both, `${a[v]!} ${b[v]!}`)
    count(first, a[v]!)
    count(second, b[v]!)
  }
  return { both, first, second }
}

const sumOver = (counts: Map<unknown, number>, term: (count: number) => number): number => {
  let sum = 0
  for (const count of counts.values()) sum += term(count)
  return sum
}

/**
 * How far two divisions of the same vertices agree, 1 when they are the same and 0 when no more than by chance (Hubert and
 * Arabie 1985). Two divisions that leave no choice, all together or each alone, agree by 1. NaN for fewer than two vertices.
 */
export function adjustedRand(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const pairsOf = (count: number): number => (count * (count - 1)) / 2
  const { both, first, second } = meetings(a, b)
  const all = pairsOf(a.length)
  const together = sumOver(both, pairsOf)
  const [ofFirst, ofSecond] = [sumOver(first, pairsOf), sumOver(second, pairsOf)]
  if (all > 0 && ofFirst === ofSecond && (ofFirst === 0 || ofFirst === all)) return 1
  const chance = (ofFirst * ofSecond) / all
  return (together - chance) / ((ofFirst + ofSecond) / 2 - chance)
}

/**
 * What one division tells about another, 0 to 1: mutual information over the mean of both entropies. Two divisions that put
 * everything together tell the same: 1. NaN without vertices.
 */
export function mutualInformation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const { both, first, second } = meetings(a, b)
  if (a.length === 0) return Number.NaN
  const entropy = (counts: Map<unknown, number>): number =>
    sumOver(counts, (count) => (count / a.length) * Math.log(a.length / count))
  const [ofFirst, ofSecond] = [entropy(first), entropy(second)]
  if (ofFirst + ofSecond === 0) return 1
  return Math.max(0, (2 * (ofFirst + ofSecond - entropy(both))) / (ofFirst + ofSecond))
}
