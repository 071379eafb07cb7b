import type { NetworkColumns } from '@maillage/network-model'
import { harmless } from './harmless.ts'

type Texts = Readonly<Record<string, readonly unknown[]>>

/** Columns whose texts turn nothing round on a map: the same object when none of them would. */
export function harmlessColumns(columns: NetworkColumns): NetworkColumns {
  const { actors, things, dictionaries } = columns
  const cleaned = { actors: clean(actors), things: clean(things), dictionaries: clean(dictionaries) }
  const isSame = cleaned.actors === actors && cleaned.things === things && cleaned.dictionaries === dictionaries
  return isSame ? columns : { ...columns, ...cleaned }
}

/** Every list of texts of a table; numbers stay as they are. */
function clean<Table extends object>(table: Table): Table {
  let cleaned: Record<string, readonly unknown[]> | undefined
  for (const [field, values] of Object.entries(table as Texts)) {
    if (typeof values[0] !== 'string') continue
    const texts = values as readonly string[]
    if (texts.every((text) => harmless(text) === text)) continue
    cleaned ??= { ...(table as Texts) }
    cleaned[field] = texts.map(harmless)
  }
  return (cleaned ?? table) as Table
}
