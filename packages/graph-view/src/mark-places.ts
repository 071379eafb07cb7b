import type { Of, PlacedMark } from './drawn.ts'

/** The id by which the rest of the page knows what is drawn. */
export function idOf(of: Of): string {
  return of.kind === 'findings' ? of.on : of.id
}

/** The nearest mark in a direction, rather straight ahead than aside; undefined when there is none. */
export function nearestTowards(
  marks: readonly PlacedMark[],
  id: string,
  direction: 'left' | 'right' | 'up' | 'down',
): Of | undefined {
  const from = marks.find((mark) => idOf(mark.of) === id)
  if (!from) return undefined
  let nearest: Of | undefined
  let least = Infinity
  for (const mark of marks) {
    const dx = mark.x - from.x
    const dy = mark.y - from.y
    const [along, aside] =
      direction === 'left' ? [-dx, dy] : direction === 'right' ? [dx, dy] : direction === 'up' ? [-dy, dx] : [dy, dx]
    if (mark === from || along <= 1) continue
    const cost = along + 2.5 * Math.abs(aside)
    if (cost < least) [least, nearest] = [cost, mark.of]
  }
  return nearest
}
