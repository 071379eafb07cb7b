import MiniSearch, { type SearchResult } from 'minisearch'
import { expandInclusive, searchWords, type TableName } from '@maillage/network-model'
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

  constructor(entries: readonly SearchEntry[] = []) {
    this.#index = new MiniSearch({
      fields: ['names', 'words'],
      storeFields: ['table'],
      tokenize: (text) => [...searchWords(text)],
      processTerm: (term) => term,
    })
    this.#index.addAll(entries.map(documentOf))
  }

  /** The index of many entries, made in small steps so that others are answered meanwhile. */
  static async of(entries: readonly SearchEntry[]): Promise<SearchIndex> {
    const made = new SearchIndex()
    await made.#index.addAllAsync(entries.map(documentOf), { chunkSize: 50 })
    return made
  }

  /** Finds a row by other words from now on; null for what is found no more. */
  replace(id: string, entry: SearchEntry | null): void {
    if (this.#index.has(id)) this.#index.discard(id)
    if (entry) this.#index.add(documentOf(entry))
  }

  find(text: string, first: number): readonly Found[] {
    const words = text
      .split(/\s+/)
      .map(formsOf)
      .filter((forms) => forms.length > 0)
    if (words.length === 0) return []
    let hits = this.#search(words, false)
    if (hits.length < FEW && words.flat().some(isLong)) {
      const seen = new Set(hits.map((hit) => String(hit.id)))
      hits = [...hits, ...this.#search(words, true).filter((hit) => !seen.has(String(hit.id)))]
    }
    return hits.slice(0, first).map((hit) => ({
      id: String(hit.id),
      table: hit['table'] as TableName,
      score: Math.round(hit.score * 1000) / 1000,
    }))
  }

  /** Every word has to be found, in one of its forms; `near` also takes a word that differs by one slip of the hand. */
  #search(words: readonly Word[], near: boolean): readonly SearchResult[] {
    const last = words.length - 1
    return this.#index.search(
      {
        combineWith: 'AND',
        queries: words.map((word, at) => ({
          combineWith: word.length > 1 && !word.together ? 'OR' : 'AND',
          queries: word.map((form) => ({
            combineWith: 'OR' as const,
            queries: near && isLong(form) ? [form, ...swapped(form)] : [form],
            prefix: at === last,
            fuzzy: near && isLong(form) ? 1 : false,
          })),
        })),
      },
      {
        boost: { names: 4 },
        boostDocument: (_id, _term, stored) => WEIGHT[stored?.['table'] as TableName] ?? 1,
      },
    )
  }
}

const documentOf = ({ id, table, names, words }: SearchEntry) => ({
  id,
  table,
  names: names.join(' \n '),
  words: words.join(' \n '),
})

/** The folded words of what was typed between two spaces. */
type Word = readonly string[] & { readonly together?: boolean }

/** An inclusive form is several forms of one word, any of which will do; `d'Angle` is two words that stand together. */
function formsOf(typed: string): Word {
  const forms = searchWords(typed)
  return expandInclusive(typed).includes(' ') ? forms : Object.assign([...forms], { together: true })
}

const isLong = (word: string) => word.length >= LONG_WORD

/** The word with two neighbouring letters exchanged, at each place: one slip, which an edit distance counts as two. */
function swapped(word: string): readonly string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  )
}
