/** Things that hold the same list, as one class: what depends on the list alone is found once for each class. */
export interface Alike {
  /** The class of each. */
  readonly of: Uint32Array
  /** The list that each class holds. */
  readonly lists: readonly (readonly string[])[]
}

/** An id holds no line break, so that joined lists differ when lists do. */
export function alikeBy<T>(all: readonly T[], listOf: (one: T) => readonly string[]): Alike {
  const known = new Map<string, number>()
  const lists: (readonly string[])[] = []
  const of = Uint32Array.from(all, (one) => {
    const list = listOf(one)
    const key = list.join('\n')
    const before = known.get(key)
    if (before !== undefined) return before
    known.set(key, lists.length)
    return lists.push(list) - 1
  })
  return { of, lists }
}

/** A column of bytes that depends on the list alone. */
export function columnBy({ of, lists }: Alike, codeOf: (list: readonly string[]) => number): Uint8Array {
  const codes = Uint8Array.from(lists, codeOf)
  const column = new Uint8Array(of.length)
  for (let at = 0; at < of.length; at++) column[at] = codes[of[at]!]!
  return column
}
