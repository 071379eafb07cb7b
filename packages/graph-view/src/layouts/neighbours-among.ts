import type { NetworkColumns } from '@maillage/network-model'
import type { PlacedMark } from '../drawn.ts'

/** What the ties of the columns join among these marks: per mark the indices of others, ascending. Signals are no ties. */
export function neighboursAmong(marks: readonly PlacedMark[], columns: NetworkColumns): readonly (readonly number[])[] {
  const { actors, things, ties, dictionaries } = columns
  const placeOf = new Map(marks.map(({ id }, index) => [id, index]))
  const idAt = (index: number | undefined) =>
    index === undefined ? undefined : (actors.id[index] ?? things.id[index - actors.id.length])
  const around = marks.map(() => new Set<number>())
  ties.from.forEach((from, tie) => {
    if (dictionaries.layer[ties.layer[tie] ?? -1] === 'signal') return
    const one = placeOf.get(idAt(from) ?? '')
    const other = placeOf.get(idAt(ties.to[tie]) ?? '')
    if (one === undefined || other === undefined || one === other) return
    around[one]?.add(other)
    around[other]?.add(one)
  })
  return around.map((set) => [...set].sort((a, b) => a - b))
}

/** Steps from one mark to every other; −1 where no way leads. No way leads on from a closed one. */
export function stepsFrom(
  start: number,
  around: readonly (readonly number[])[],
  isClosed: (index: number) => boolean,
): Int32Array {
  const steps = new Int32Array(around.length).fill(-1)
  steps[start] = 0
  const queue = [start]
  for (const at of queue) {
    if (at !== start && isClosed(at)) continue
    for (const next of around[at] ?? []) {
      if (steps[next] !== -1) continue
      steps[next] = (steps[at] ?? 0) + 1
      queue.push(next)
    }
  }
  return steps
}
