import MiniSearch from 'minisearch'
import { searchWords, type TableName } from '@maillage/network-model'
import type { SearchEntry } from '@maillage/network-store'

export interface Found {
  readonly id: string
  readonly table: TableName
  readonly score: number
}

/** Fuzzy matching costs twenty times an exact one: only for long words, and only when little was found. */
const FEW = 5
const LONG_WORD = 5
/** Who acts comes before what is done. */
const WEIGHT: Readonly<Partial<Record<TableName, number>>> = { actors: 2, initiatives: 1.4, concertations: 1.3 }

/** Finds by the words of names first, then by other words; accents, apostrophes and inclusive writing do not matter. */
export class SearchIndex {
  readonly #index: MiniSearch<{ id: string; table: TableName; names: string; words: string }>

  constructor(entries: readonly SearchEntry[]) {
    this.#index = new MiniSearch({
      fields: ['names', 'words'],
      storeFields: ['table'],
      tokenize: (text) => [...searchWords(text)],
      processTerm: (term) => term,
    })
    this.#index.addAll(
      entries.map((entry) => ({
        id: entry.id,
        table: entry.table,
        names: entry.names.join(' \n '),
        words: entry.words.join(' \n '),
      })),
    )
  }

  find(text: string, first: number): readonly Found[] {
    const words = searchWords(text)
    if (words.length === 0) return []
    const query = words.join(' ')
    const options = {
      boost: { names: 4 },
      prefix: (_: string, i: number, terms: string[]) => i === terms.length - 1,
      boostDocument: (_id: unknown, _term: string, stored?: Readonly<Record<string, unknown>>) =>
        WEIGHT[stored?.['table'] as TableName] ?? 1,
    }
    // An inclusive query is several forms of one word: any of them will do.
    const combineWith = words.length > text.trim().split(/\s+/).length * 2 ? 'OR' : 'AND'
    let hits = this.#index.search(query, { ...options, combineWith })
    if (hits.length < FEW && words.some((word) => word.length >= LONG_WORD)) {
      const seen = new Set(hits.map((hit) => String(hit.id)))
      const near = this.#index.search(query, {
        ...options,
        combineWith,
        fuzzy: (term) => (term.length >= LONG_WORD ? 1 : false),
      })
      hits = [...hits, ...near.filter((hit) => !seen.has(String(hit.id)))]
    }
    return hits.slice(0, first).map((hit) => ({
      id: String(hit.id),
      table: hit['table'] as TableName,
      score: Math.round(hit.score * 1000) / 1000,
    }))
  }
}
