/** Ids joined by `~`, as they stand in the address. */
export const readIds = (written: string | null): readonly string[] =>
  (written ?? '').split('~').filter((id) => id !== '')

export const writtenIds = (ids: readonly string[]): string | null => (ids.length === 0 ? null : ids.join('~'))

/** With one more, or without it. */
export const toggledId = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]

/**
 * What is in view when neighbours are unfolded: each opened one with its neighbours, the chosen one too. One that is not
 * to be passed through is seen among neighbours, and unfolds none itself. Undefined: nothing is unfolded.
 */
export function unfoldedIds(
  opened: readonly string[],
  closed: readonly string[],
  neighboursOf: (id: string) => readonly string[],
): ReadonlySet<string> | undefined {
  if (opened.length === 0) return undefined
  const shut = new Set(closed)
  const seen = new Set(opened)
  for (const id of opened) if (!shut.has(id)) for (const neighbour of neighboursOf(id)) seen.add(neighbour)
  return seen
}
