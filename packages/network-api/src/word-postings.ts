/** What is known of one word: in which documents it stands, how often in their names and among their other words. */
interface Postings {
  readonly documents: number[]
  readonly inNames: number[]
  readonly inWords: number[]
  /** How many documents have it in a field at all. */
  named: number
  worded: number
}
interface Known {
  readonly words: readonly string[]
  readonly nameLength: number
  readonly wordLength: number
}

/** Documents among which a further word is looked for. */
type Documents = ReadonlyMap<number, unknown>
/** About how many words a document has. */
const WORDS_OF_ONE = 10

/** How the shares of a word in a document are weighed (BM25+): saturation, length of the field, floor. */
const [K, B, D] = [1.2, 0.7, 0.5]
const NAMES_COUNT = 4

/** Which documents hold which words, kept up to date a document at a time. */
export class WordPostings {
  readonly #postings = new Map<string, Postings>()
  readonly #known = new Map<number, Known>()
  #nameLengths = 0
  #wordLengths = 0
  /** Every word in order; undefined after a change until somebody asks. */
  #sorted: string[] | undefined

  get documents(): number {
    return this.#known.size
  }

  add(document: number, names: readonly string[], words: readonly string[]): void {
    const counts = new Map<string, [number, number]>()
    for (const [field, list] of [names, words].entries())
      for (const word of list) {
        const count = counts.get(word)
        if (count) count[field as 0 | 1] += 1
        else counts.set(word, field === 0 ? [1, 0] : [0, 1])
      }
    for (const [word, [inNames, inWords]] of counts) {
      let postings = this.#postings.get(word)
      if (!postings) {
        this.#postings.set(word, (postings = { documents: [], inNames: [], inWords: [], named: 0, worded: 0 }))
        if (this.#sorted) this.#sorted.splice(firstAtLeast(this.#sorted, word), 0, word)
      }
      postings.documents.push(document)
      postings.inNames.push(inNames)
      postings.inWords.push(inWords)
      postings.named += Number(inNames > 0)
      postings.worded += Number(inWords > 0)
    }
    const [nameLength, wordLength] = [new Set(names).size, new Set(words).size]
    this.#known.set(document, { words: [...counts.keys()], nameLength, wordLength })
    this.#nameLengths += nameLength
    this.#wordLengths += wordLength
  }

  remove(document: number): void {
    const known = this.#known.get(document)
    if (!known) return
    this.#known.delete(document)
    this.#nameLengths -= known.nameLength
    this.#wordLengths -= known.wordLength
    for (const word of known.words) {
      const postings = this.#postings.get(word)
      const at = postings?.documents.indexOf(document) ?? -1
      if (!postings || at < 0) continue
      postings.documents.splice(at, 1)
      postings.named -= Number(postings.inNames.splice(at, 1)[0]! > 0)
      postings.worded -= Number(postings.inWords.splice(at, 1)[0]! > 0)
      if (postings.documents.length > 0) continue
      this.#postings.delete(word)
      this.#sorted?.splice(firstAtLeast(this.#sorted, word), 1)
    }
  }

  has(word: string): boolean {
    return this.#postings.has(word)
  }

  /** Adds what a word says of every document that holds it, or of those among some. */
  weigh(word: string, weight: number, scores: Map<number, number>, among: Documents | undefined): void {
    const postings = this.#postings.get(word)
    if (!postings) return
    const { documents, inNames, inWords, named, worded } = postings
    const count = Math.max(1, this.#known.size)
    const [nameMean, wordMean] = [this.#nameLengths / count || 1, this.#wordLengths / count || 1]
    const rareNamed = rarity(count, named) * weight * NAMES_COUNT
    const rareWorded = rarity(count, worded) * weight
    for (let at = 0; at < documents.length; at += 1) {
      const document = documents[at]!
      if (among && !among.has(document)) continue
      const { nameLength, wordLength } = this.#known.get(document)!
      let score = 0
      if (inNames[at]! > 0) score += rareNamed * share(inNames[at]!, nameLength / nameMean)
      if (inWords[at]! > 0) score += rareWorded * share(inWords[at]!, wordLength / wordMean)
      scores.set(document, (scores.get(document) ?? 0) + score)
    }
  }

  /** The words that begin like this, the very same first; or those of some documents, when they are fewer. */
  beginningWith(start: string, among: Documents | undefined): Iterable<string> {
    const sorted = this.#inOrder()
    const from = firstAtLeast(sorted, start)
    const to = firstAtLeast(sorted, `${start}\uFFFF`)
    if (!among || among.size * WORDS_OF_ONE > to - from) return sorted.slice(from, to)
    const words = new Set<string>()
    for (const document of among.keys())
      for (const word of this.#known.get(document)?.words ?? []) if (word.startsWith(start)) words.add(word)
    return words
  }

  /** The words that differ in one letter: another one, one more or one less. */
  oneLetterFrom(word: string): readonly string[] {
    return this.#inOrder().filter(
      (other) => Math.abs(other.length - word.length) <= 1 && other !== word && differInOne(other, word),
    )
  }

  #inOrder(): readonly string[] {
    return (this.#sorted ??= [...this.#postings.keys()].sort(byCode))
  }
}

const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const rarity = (count: number, holding: number) => Math.log(1 + (count - holding + 0.5) / (holding + 0.5))
const share = (times: number, length: number) => D + (times * (K + 1)) / (times + K * (1 - B + B * length))

/** The place of the first word that does not come before another one. */
function firstAtLeast(sorted: readonly string[], word: string): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (sorted[middle]! < word) from = middle + 1
    else to = middle
  }
  return from
}

function differInOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1)
}
