import { describe, expect, it } from 'vitest'
import type { NeedChoice } from '../questions/ask-needs.ts'
import { needsFound } from './needs-found.ts'

const need = (name: string, ...synonyms: string[]): NeedChoice => ({
  id: name,
  name,
  parent: null,
  pictogram: null,
  synonyms,
  partners: 1,
})
const NEEDS = [
  need('Parler d’une consommation', 'assuétudes', 'addiction', 'Sucht'),
  need('Trouver ou garder un logement', 'expulsion', 'garantie locative'),
  need('Parler à quelqu’un', 'écoute'),
  need('Garder ses enfants', 'œuvre de l’enfance'),
]
const found = (text: string) => needsFound(NEEDS, text).map((one) => [one.need.name, one.by])

describe('a need', () => {
  it('is found by another word for it, whatever the accents', () => {
    expect(found('ASSUETUDE')).toEqual([['Parler d’une consommation', 'assuétudes']])
    expect(found('sucht')).toEqual([['Parler d’une consommation', 'Sucht']])
  })
  it('is found by its name first, and several words are all meant', () => {
    expect(found('parler').map(([name]) => name)).toEqual(['Parler d’une consommation', 'Parler à quelqu’un'])
    expect(found('garder loge')).toEqual([['Trouver ou garder un logement', null]])
  })
  it('is found with its ligature written out', () => {
    expect(found('oeuvre')).toEqual([['Garder ses enfants', 'œuvre de l’enfance']])
  })
  it('is not found in the middle of a word, nor by nothing', () => {
    expect(found('gement')).toEqual([])
    expect(found(' ’ ')).toEqual([])
  })
})
