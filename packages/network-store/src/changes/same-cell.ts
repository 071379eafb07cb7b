/** True when two cells say the same: lists in their order, wordings language by language. */
export function sameCell(first: unknown, second: unknown): boolean {
  if (Object.is(first, second)) return true
  if (Array.isArray(first) && Array.isArray(second))
    return first.length === second.length && first.every((item, index) => sameCell(item, second[index]))
  if (typeof first !== 'object' || typeof second !== 'object' || first === null || second === null) return false
  if (Array.isArray(first) || Array.isArray(second)) return false
  const [one, other] = [first as Readonly<Record<string, unknown>>, second as Readonly<Record<string, unknown>>]
  const names = Object.keys(one)
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && sameCell(one[name], other[name]))
  )
}

/** The cells of two states of one row that do not say the same, as they were and as they became. */
export function changedCells(
  before: object,
  after: object,
): { readonly before: Record<string, unknown>; readonly after: Record<string, unknown> } {
  const was = before as Readonly<Record<string, unknown>>
  const became = after as Readonly<Record<string, unknown>>
  const changed = { before: {} as Record<string, unknown>, after: {} as Record<string, unknown> }
  for (const name of Object.keys(became)) {
    if (sameCell(was[name], became[name])) continue
    changed.before[name] = was[name]
    changed.after[name] = became[name]
  }
  return changed
}
