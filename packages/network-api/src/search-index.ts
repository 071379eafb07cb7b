import { setImmediate as nextTurn } from 'node:timers/promises'
import { expandInclusive, searchWords, type TableName } from '@maillage/network-model'
import type { SearchEntry } from '@maillage/network-store'
import { WordPostings } from './word-postings.ts'

export interface Found {
  readonly id: string
  readonly table: TableName
  readonly score: number
}

/** What differs by a slip of the hand is looked for in long words, and only when little was found. */
const FEW = 5
const LONG_WORD = 5
/** What a longer word that begins so, or one that differs in a letter, counts of the very same one. */
const BEGINS = 0.375
const DIFFERS = 0.45
/** Who acts comes before what is done. */
const WEIGHT: Readonly<Partial<Record<TableName, number>>> = { actors: 2, initiatives: 1.4, concertations: 1.3 }
const AT_ONCE = 100

interface Document {
  readonly id: string
  readonly table: TableName
}
/** Documents and what was found says of them; a document that is not in it was not found. */
type Scores = Map<number, number>

/** How a form of a word is looked for; `among`: those that hold the words before it. */
interface Looked {
  readonly unfinished: boolean
  readonly near: boolean
  readonly among: Scores | undefined
}

/** Finds by the words of names first, then by other words; accents, apostrophes and inclusive writing do not matter. */
export class SearchIndex {
  readonly #postings = new WordPostings()
  readonly #documents: Document[] = []
  readonly #numbers = new Map<string, number>()

  constructor(entries: readonly SearchEntry[] = []) {
    for (const entry of entries) this.#add(entry)
  }

  /** The index of many entries, made in small steps so that others are answered meanwhile. */
  static async of(entries: readonly SearchEntry[]): Promise<SearchIndex> {
    const made = new SearchIndex()
    for (const [at, entry] of entries.entries()) {
      if (at % AT_ONCE === AT_ONCE - 1) await nextTurn()
      made.#add(entry)
    }
    return made
  }

  /** Finds a row by other words from now on; null for what is found no more. */
  replace(id: string, entry: SearchEntry | null): void {
    const number = this.#numbers.get(id)
    if (number !== undefined) this.#postings.remove(number)
    this.#numbers.delete(id)
    if (entry) this.#add(entry, number)
  }

  #add({ id, table, names, words }: SearchEntry, number = this.#documents.length): void {
    this.#numbers.set(id, number)
    this.#documents[number] = { id, table }
    this.#postings.add(number, names.flatMap(searchWords), words.flatMap(searchWords))
  }

  /** The best first; what is as good in the order of ids. */
  find(text: string, first: number): readonly Found[] {
    const words = text
      .split(/\s+/)
      .map(formsOf)
      .filter((forms) => forms.length > 0)
    if (words.length === 0) return []
    const exact = this.#search(words, false)
    const hits = this.#best(exact, first)
    if (exact.size >= FEW || !words.flat().some(isLong)) return hits
    const near = this.#search(words, true)
    for (const document of exact.keys()) near.delete(document)
    return [...hits, ...this.#best(near, first - hits.length)]
  }

  /** Every word has to be found, in one of its forms; `near` also takes a word that differs by one slip of the hand. */
  #search(words: readonly Word[], near: boolean): Scores {
    let found: Scores | undefined
    for (const [at, word] of words.entries()) {
      const isLast = at === words.length - 1
      const before = found
      const scoresOf = (form: string, among: Scores | undefined) =>
        this.#scoresOf(form, { unfinished: isLast, near: near && isLong(form), among })
      if (word.length > 1 && !word.together) {
        const scores = word.map((form) => scoresOf(form, before)).reduce(eitherOf)
        found = before ? bothOf(before, scores) : scores
      } else
        for (const form of word) {
          const scores = scoresOf(form, found)
          found = found ? bothOf(found, scores) : scores
        }
      if (found?.size === 0) break
    }
    return found ?? new Map<number, number>()
  }

  /** What one form of a word says: itself, longer words that begin so where it may be unfinished, and what is near it. */
  #scoresOf(form: string, { unfinished, near, among }: Looked): Scores {
    const scores: Scores = new Map()
    const taken = new Set<string>()
    const take = (word: string, weight: number) => {
      if (taken.has(word)) return
      taken.add(word)
      this.#postings.weigh(word, weight, scores, among)
    }
    const takeAll = (start: string) => {
      take(start, 1)
      if (!unfinished) return
      for (const word of this.#postings.beginningWith(start, among))
        take(word, (BEGINS * word.length) / (word.length + 0.3 * (word.length - start.length)))
    }
    takeAll(form)
    if (!near) return scores
    for (const slip of swapped(form)) takeAll(slip)
    for (const word of this.#postings.oneLetterFrom(form)) take(word, (DIFFERS * word.length) / (word.length + 1))
    return scores
  }

  #best(scores: Scores, first: number): readonly Found[] {
    const hits: Found[] = []
    // Of many hits a few are wanted: what comes after the last of them is not put in order.
    let last: Found | undefined
    for (const [number, said] of scores) {
      const { id, table } = this.#documents[number]!
      const hit = { id, table, score: Math.round(said * (WEIGHT[table] ?? 1) * 1000) / 1000 }
      if (last && comesBefore(last, hit) < 0) continue
      hits.push(hit)
      if (hits.length < first * 8) continue
      hits.sort(comesBefore).splice(first)
      last = hits.at(-1)
    }
    return hits.sort(comesBefore).slice(0, Math.max(0, first))
  }
}

const comesBefore = (a: Found, b: Found) => b.score - a.score || (a.id < b.id ? -1 : 1)

function eitherOf(a: Scores, b: Scores): Scores {
  for (const [document, score] of b) a.set(document, (a.get(document) ?? 0) + score)
  return a
}

function bothOf(a: Scores, b: Scores): Scores {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  const both: Scores = new Map()
  for (const [document, score] of few) {
    const other = many.get(document)
    if (other !== undefined) both.set(document, score + other)
  }
  return both
}

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
