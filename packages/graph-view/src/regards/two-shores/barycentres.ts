/** Rows of actors in which each wants to stand at the height of those it is tied to. */
export interface Rows {
  /** Groups from top to bottom, their members in the order of the table; a group keeps its place. */
  readonly groups: readonly (readonly number[])[]
  /** Upper and lower end of each group, 0 to 1. */
  readonly spans: readonly (readonly [number, number])[]
}

const PASSES = 30

/**
 * The order of actors in their groups: the mean height of all they are tied to, thirty times over, so that ties cross
 * little. `links[actor]`: who it is tied to, or ought to be. Returns the wished height of each actor, 0 to 1, by index.
 */
export function wishedHeights(
  rows: readonly Rows[],
  links: ReadonlyMap<number, readonly number[]>,
  count: number,
): Float64Array {
  const heights = new Float64Array(count).fill(0.5)
  const orders = rows.map(({ groups }) => groups.map((group) => [...group]))
  const settle = (row: number) => {
    orders[row]?.forEach((group, index) => {
      const [top, bottom] = rows[row]?.spans[index] ?? [0, 1]
      group.forEach((actor, place) => (heights[actor] = top + ((place + 0.5) / group.length) * (bottom - top)))
    })
  }
  const wish = (actor: number): number => {
    const its = links.get(actor)
    if (!its || its.length === 0) return heights[actor] ?? 0.5
    return its.reduce((sum, other) => sum + (heights[other] ?? 0.5), 0) / its.length
  }
  rows.forEach((_, row) => settle(row))
  for (let pass = 0; pass < PASSES; pass++)
    rows.forEach((_, row) => {
      for (const group of orders[row] ?? []) {
        const wished = new Map(group.map((actor) => [actor, wish(actor)]))
        group.sort((a, b) => (wished.get(a) ?? 0) - (wished.get(b) ?? 0) || a - b)
      }
      settle(row)
    })
  return heights
}
