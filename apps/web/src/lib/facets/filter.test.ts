import { describe, expect, it } from 'vitest'
import { addressOf, FACET_PARAMETERS } from '../explorer/address.ts'
import { joined, liftedPart, readFilter, readRange, toggled, writtenRange, type Filter } from './filter.ts'

const at = (query: string) => new URL(`http://here/bassin/carte${query === '' ? '' : `?${query}`}`)
const read = (query: string) => readFilter(at(query).searchParams)

describe('a range in an address', () => {
  it('may be open at one end', () => {
    expect(readRange('2-8')).toEqual({ from: 2, to: 8 })
    expect(readRange('2-')).toEqual({ from: 2, to: undefined })
    expect(readRange('-8')).toEqual({ from: undefined, to: 8 })
  })
  it('is none when it is turned round, empty or something else', () => {
    expect(['8-2', '-', '', 'a-b', '1-2-3', '2'].map(readRange)).toEqual(new Array(6).fill(undefined))
  })
})

describe('a value of a facet', () => {
  it('is added beside the others and taken away again', () => {
    const one = addressOf(at(''), 'bassin', toggled(read(''), 'public', 'jeunes'))
    expect(one).toBe('/bassin/carte?public=jeunes')
    const two = addressOf(at('public=jeunes'), 'bassin', toggled(read('public=jeunes'), 'public', 'adultes'))
    expect(two).toBe('/bassin/carte?public=jeunes%7Eadultes')
    expect(toggled(read('public=jeunes'), 'public', 'jeunes')).toEqual({ public: null })
  })
  it('takes AND away with the last but one', () => {
    expect(toggled(read('public=jeunes~adultes&et=public'), 'public', 'jeunes')).toEqual({
      public: 'adultes',
      et: null,
    })
    expect(liftedPart(read('public=a~b&condition=c~d&et=public~condition'), 'public')).toEqual({
      public: null,
      et: 'condition',
    })
    expect(joined(read('condition=c~d&et=condition'), 'public', true)).toEqual({ et: 'public~condition' })
  })
  it('remembers what was asked for last', () => {
    expect(read('charge=strained&regard=gaps&public=jeunes&collab=2-').order).toEqual(['charge', 'public', 'collab'])
  })
})

/** Numbers of chance from a seed that a failure can be repeated with. */
function chanceOf(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0
    return (state >>> 0) % below
  }
}

describe('any filter', () => {
  const seed = Date.now() % 1_000_000
  it(`written into an address and read again is the same (seed ${String(seed)})`, () => {
    const chance = chanceOf(seed)
    const words = ['a', 'sante-mentale', 'é & ü', 'x=y', '100 %', 'non-dit', '1', '“q”', 'aud/7', 'plus+']
    for (let time = 0; time < 300; time++) {
      const values = new Map(
        FACET_PARAMETERS.filter(() => chance(3) === 0).map((name) => [
          name,
          [...new Set(Array.from({ length: 1 + chance(3) }, () => words[chance(words.length)] ?? ''))],
        ]),
      )
      const from = chance(2) === 0 ? undefined : chance(20)
      const to = chance(2) === 0 ? undefined : (from ?? 0) + chance(20)
      const text = chance(2) === 0 ? '' : (words[chance(words.length)] ?? '')
      let url = at('regard=gaps&lang=nl')
      const go = (change: Parameters<typeof addressOf>[2]) => {
        url = new URL(addressOf(url, 'bassin', change), url)
      }
      for (const [name, asked] of values)
        for (const value of asked) go(toggled(readFilter(url.searchParams), name, value))
      go({ collab: writtenRange({ from, to }), texte: text })
      const filter: Filter = readFilter(url.searchParams)
      expect([...filter.values]).toEqual([...values])
      expect(filter.ranges.get('collab')).toEqual(from === undefined && to === undefined ? undefined : { from, to })
      expect(filter.text).toBe(text)
      expect(url.searchParams.get('regard')).toBe('gaps')
      // Copied and opened again.
      expect(readFilter(new URL(url.href).searchParams)).toEqual(filter)
    }
  })
})
