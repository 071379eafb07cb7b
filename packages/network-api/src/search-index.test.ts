import MiniSearch from 'minisearch'
import { describe, expect, test } from 'vitest'
import { searchWords } from '@maillage/network-model'
import type { SearchEntry } from '@maillage/network-store'
import { SearchIndex } from './search-index.ts'

const entry = (id: string, names: readonly string[], words: readonly string[] = []): SearchEntry => ({
  id,
  table: 'actors',
  names,
  words,
})
const index = new SearchIndex([
  entry('team', ['Équipe mobile d’Été']),
  entry('work', ['L’Œuvre de l’enfance'], ['accueil de jour']),
  entry('elders', ['Maison des aîné·e·s'], ['usager·ère·s']),
  entry('house', ['Maison de Sainte-Aldonce'], ['équipe']),
  entry('crisis', ['Unité de crise']),
])
const found = (text: string, first = 10) => index.find(text, first).map(({ id }) => id)

describe('whatever is typed finds', () => {
  test.each([
    ['equipe', ['team', 'house'], 'without accents; in a name before elsewhere'],
    ['EQUIPE mobile', ['team'], 'all words, in any case'],
    ["d'ete", ['team'], 'with a plain apostrophe'],
    ['oeuvre', ['work'], 'without a ligature'],
    ['l’œuvre', ['work'], 'with one'],
    ['ainees', ['elders'], 'one form behind an inclusive one'],
    ['aîné·e·s', ['elders'], 'the inclusive form itself'],
    ['usagere', ['elders'], 'among other words too'],
    ['sainte-ald', ['house'], 'the beginning of the last word'],
    ['mais', ['house', 'elders'], 'the shorter name first'],
    ['mai sainte', [], 'but not the beginning of a word that is finished'],
    ['aldonec', ['house'], 'two neighbouring letters exchanged'],
    ['aldonse', ['house'], 'one letter wrong'],
    ['aldonc', ['house'], 'one letter short'],
    ['crisse', ['crisis'], 'one letter too many'],
    ['cirsse', [], 'but not two slips'],
    ['crze', [], 'nor a slip in a short word'],
    ['', [], 'nothing by nothing'],
    ['· – …', [], 'nor by signs alone'],
  ])('%s → %j: %s', (text, ids) => {
    expect(found(text)).toEqual(ids)
  })

  test('as many as are asked for, the best of them', () => {
    const many = new SearchIndex(
      Array.from({ length: 500 }, (_, at) =>
        entry(`e${String(at).padStart(3, '0')}`, [at === 321 ? 'foyer' : 'foyer de jour']),
      ),
    )
    expect(many.find('foyer', 3).map(({ id }) => id)).toEqual(['e321', 'e000', 'e001'])
    expect(many.find('foyer', 1000)).toHaveLength(500)
    expect(many.find('foyer', 0)).toEqual([])
  })
})

/** Numbers from 0 to 1, the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const WORDS = 'equipe mobile maison sante mentale logement accueil ecole eco crise creche foyer fo relais nord'.split(
  ' ',
)

describe('the same as a library that was made for it', () => {
  const seed = 20_261_123
  const next = seeded(seed)
  const pick = () => WORDS[Math.floor(next() * WORDS.length)] ?? ''
  const some = (most: number) => Array.from({ length: 1 + Math.floor(next() * most) }, pick)
  const entries = Array.from({ length: 120 }, (_, at) => entry(`id-${String(at)}`, [some(4).join(' ')], some(6)))
  const ours = new SearchIndex(entries)
  const theirs = new MiniSearch<{ id: string; names: string; words: string }>({
    fields: ['names', 'words'],
    tokenize: (text) => [...searchWords(text)],
    processTerm: (term) => term,
  })
  theirs.addAll(entries.map(({ id, names, words }) => ({ id, names: names.join(' '), words: words.join(' ') })))

  test(`finds and weighs 200 searches alike (seed ${String(seed)})`, () => {
    for (let round = 0; round < 200; round += 1) {
      const words = some(3)
      const last = words.at(-1) ?? ''
      words[words.length - 1] = last.slice(0, 1 + Math.floor(next() * last.length))
      const text = words.join(' ')
      const expected = theirs.search(
        {
          combineWith: 'AND',
          queries: words.map((word, at) => ({ queries: [word], prefix: at === words.length - 1 })),
        },
        { boost: { names: 4 } },
      )
      const hits = ours.find(text, 1000)
      // Fewer than five: ours goes on with what differs by a slip.
      const exact = hits.length < 5 || expected.length < 5 ? hits.slice(0, expected.length) : hits
      // An actor counts twice; theirs counts as often as it has words of the search.
      for (const { id, score } of exact) {
        const other = expected.find((one) => one.id === id)
        const said = other && other.score / other.queryTerms.length
        expect([text, id, said !== undefined && Math.abs(score / 2 - said) < 0.002]).toEqual([text, id, true])
      }
      expect([text, exact.length]).toEqual([text, expected.length])
    }
  })

  test('whatever was replaced and taken away, it is the index of what is left', () => {
    const changed = new SearchIndex(entries)
    const standing = new Map(entries.map((one) => [one.id, one]))
    for (let round = 0; round < 300; round += 1) {
      const id = `id-${String(Math.floor(next() * 140))}`
      const now = next() < 0.3 ? null : entry(id, [some(4).join(' ')], some(6))
      changed.replace(id, now)
      if (now) standing.set(id, now)
      else standing.delete(id)
    }
    const anew = new SearchIndex([...standing.values()])
    for (const word of [...WORDS, 'e', 'ma', 'sante ment', 'mobiel', 'acceuil', 'nrod'])
      expect([word, changed.find(word, 1000)]).toEqual([word, anew.find(word, 1000)])
  })
})
