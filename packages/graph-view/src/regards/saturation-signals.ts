import type { NetworkColumns } from '@maillage/network-model'
import type { PlacedMark } from '../drawn.ts'

const SIZE = 13

/** Quotation marks on the actors that documents call saturated: what was said, opened by hand; never a level. */
export function signalledSaturations(columns: NetworkColumns, marks: readonly PlacedMark[]): readonly PlacedMark[] {
  const { actors, things, ties, dictionaries } = columns
  const count = actors.id.length
  const on = new Map<number, string[]>()
  ties.layer.forEach((layer, tie) => {
    if (dictionaries.layer[layer] !== 'signal') return
    const actor = ties.to[tie] ?? -1
    const finding = (ties.from[tie] ?? -1) - count
    if (actor < 0 || actor >= count || dictionaries.signal[things.signal[finding] ?? -1] !== 'saturation') return
    const id = things.id[finding]
    if (id !== undefined) on.set(actor, [...(on.get(actor) ?? []), id])
  })
  return [...on].flatMap(([actor, ids]) => {
    const mark = marks[actor]
    if (!mark) return []
    // On the upper right edge, where it hides neither the ring's bar nor its opening.
    const aside = ((mark.reach ?? mark.w) / 2) * Math.SQRT1_2 + SIZE / 4
    return [
      {
        id: `${mark.id} saturation`,
        mark: 'signal-saturation' as const,
        x: mark.x + aside,
        y: mark.y - aside,
        w: SIZE,
        h: SIZE,
        of: { kind: 'findings' as const, ids, on: mark.id },
        slot: 'sector-unknown' as const,
        name: mark.name,
      },
    ]
  })
}
