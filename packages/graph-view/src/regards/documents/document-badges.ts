import type { NetworkColumns } from '@maillage/network-model'
import type { Badge, DocumentElement, Tie } from './document-elements.ts'

/** A signal stands on the action or the meeting it was said at; without one, on every actor it speaks of. */
export function badgesOf(
  columns: NetworkColumns,
  ties: readonly Tie[],
  elements: ReadonlyMap<number, DocumentElement>,
): readonly Badge[] {
  const { actors, things, dictionaries } = columns
  const badges = new Map<string, Badge>()
  things.id.forEach((id, place) => {
    const signal = dictionaries.signal[things.signal[place] ?? -1]
    if (signal !== 'saturation' && signal !== 'gap') return
    const finding = actors.id.length + place
    const within = things.within[place] ?? -1
    const about = ties
      .filter((tie) => tie.layer === 'signal' && tie.from === finding && tie.to < actors.id.length)
      .map((tie) => tie.to)
    for (const on of elements.has(within) ? [within] : about) {
      const key = `${String(on)} ${signal}`
      badges.set(key, { on, signal, findings: [...(badges.get(key)?.findings ?? []), id] })
    }
  })
  return [...badges.values()]
}
