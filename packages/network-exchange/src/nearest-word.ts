/** Comparisons that one reading may spend on suggestions; a file of nothing but typos must not take minutes. */
const BUDGET = 2_000_000
const spent = new WeakMap<object, number>()

/**
 * What was perhaps meant: the candidate at the smallest Damerau–Levenshtein distance (optimal string alignment:
 * one insertion, deletion, substitution or exchange of neighbours costs 1) after folding case, accents, spaces
 * and underscores. Undefined when none is near enough (1 for up to 3 signs, 2 up to 7, else 3).
 *
 * @param purse names the reading whose budget is used
 */
export function nearestWord(word: string, candidates: Iterable<string>, purse: object): string | undefined {
  const wanted = plain(word)
  if (wanted === '') return undefined
  let best: string | undefined
  let least = wanted.length <= 3 ? 2 : wanted.length <= 7 ? 3 : 4
  let used = spent.get(purse) ?? 0
  for (const candidate of candidates) {
    if (used >= BUDGET) break
    used += 1
    const other = plain(candidate)
    if (Math.abs(other.length - wanted.length) >= least) continue
    const distance = distanceBetween(wanted, other, least)
    if (distance < least && distance < Math.max(other.length, wanted.length)) {
      least = distance
      best = candidate
    }
    if (least === 0) break
  }
  spent.set(purse, used)
  return best
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
    .slice(0, 130)
}

/** Stops with `limit` as soon as no alignment can stay below it. */
function distanceBetween(a: string, b: string, limit: number): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1]
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      )
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1)
      current.push(cost)
      least = Math.min(least, cost)
    }
    // An exchange reaches two rows back, so one row above the limit does not decide yet.
    if (least > limit) return limit
    beforeLast = last
    last = current
  }
  return last[b.length] ?? limit
}
