import { LANGUAGES, type Language, type Row, type TableName, type Wording } from '@maillage/network-model'
import type { Statements } from '../engine-port.ts'
import { ask } from '../question.ts'
import type { SearchEntry } from '../store-promise.ts'
import { readTable } from './read-table.ts'

/** Columns that people look a thing up by, and columns that merely contain the word. */
const SEARCHED: {
  readonly [T in TableName]?: { readonly names: readonly (keyof Row<T>)[]; readonly words: readonly (keyof Row<T>)[] }
} = {
  sources: { names: ['name', 'shortName'], words: ['author'] },
  sectors: { names: ['name'], words: [] },
  territories: { names: ['name'], words: [] },
  functions: { names: ['name'], words: ['externalSummary'] },
  settings: { names: ['name'], words: [] },
  audiences: { names: ['name'], words: [] },
  conditions: { names: ['name'], words: [] },
  tags: { names: ['name'], words: ['kind'] },
  needs: { names: ['name', 'synonyms'], words: [] },
  actors: { names: ['name', 'alternativeNames'], words: ['description', 'kindAsStated'] },
  offers: { names: ['name'], words: [] },
  initiatives: { names: ['name'], words: ['description', 'kindAsStated'] },
  concertations: { names: ['name'], words: ['theme', 'kind'] },
  actions: { names: ['name', 'code'], words: ['objective', 'audienceAsStated'] },
  findings: { names: ['name'], words: ['theme', 'nature'] },
  objectives: { names: ['name'], words: [] },
  activities: { names: ['name'], words: ['features', 'heading'] },
}

function textsIn(cell: unknown): readonly string[] {
  if (typeof cell === 'string') return [cell]
  if (Array.isArray(cell)) return cell as readonly string[]
  if (cell === null || typeof cell !== 'object') return []
  const languages: readonly Language[] = LANGUAGES
  return languages.map((language) => (cell as Wording)[language]).filter((text) => text !== undefined)
}

/** What a row can be looked up by, in every language; null in a table that is not looked into. */
export function searchEntryOf(table: TableName, row: Row<TableName>): SearchEntry | null {
  const columns = SEARCHED[table] as
    { readonly names: readonly string[]; readonly words: readonly string[] } | undefined
  if (!columns) return null
  const cells = row as Readonly<Record<string, unknown>>
  return {
    id: row.id,
    table,
    names: [...new Set(columns.names.flatMap((name) => textsIn(cells[name])))],
    words: columns.words.flatMap((name) => textsIn(cells[name])),
  }
}

/** Everything that can be looked up, table after table, with its names in every language. */
export async function readSearchFeed(transaction: Statements, network: string): Promise<readonly SearchEntry[]> {
  const entries: SearchEntry[] = []
  for (const table of Object.keys(SEARCHED) as TableName[]) {
    for (const row of await ask(transaction, readTable(table), { network })) {
      const entry = searchEntryOf(table, row)
      if (entry) entries.push(entry)
    }
  }
  return entries
}
