import type { NetworkColumns } from '@maillage/network-model'
import { isTie } from './rows.ts'

/** A document as a sheet, in numbers. */
export interface SheetRow {
  readonly source: string
  readonly name: string
  readonly actors: number
  /** Ties whose words stand in it. */
  readonly ties: number
  readonly gaps: number
  readonly saturations: number
}

/** The documents that name at least one actor or hold one tie; the fullest first. An actor counts on every sheet that names it, as under the titles of the map's sheets. */
export function sheetsOf(columns: NetworkColumns): readonly SheetRow[] {
  const { dictionaries: words, actors, things, ties } = columns
  const rows = words.source.map((source, index) => {
    const signals = (word: string) =>
      things.id.filter(
        (_, thing) => things.source[thing] === index && words.signal[things.signal[thing] ?? -1] === word,
      ).length
    return {
      source,
      name: words.sourceName[index] ?? source,
      actors: actors.source.filter((one, actor) => one === index || actors.sources[actor]?.includes(index)).length,
      ties: ties.source.filter((one, tie) => one === index && isTie(columns, tie)).length,
      gaps: signals('gap'),
      saturations: signals('saturation'),
    }
  })
  return rows.filter((row) => row.actors + row.ties > 0).sort((one, other) => other.ties - one.ties)
}
