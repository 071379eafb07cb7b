import { describe, expect, it } from 'vitest'
import { addressOf, facetValues, writtenFacet } from './address.ts'

const at = (path: string) => new URL(path, 'http://here')

describe('the address of the map', () => {
  it('keeps regard, view and language when an actor is chosen, and lets go of the thing before', () => {
    const address = addressOf(at('/bassin/carte?lang=nl&vue=liste&thing=ini-1&voisins=1'), 'bassin', { actor: 'act-1' })
    expect(address).toBe('/bassin/carte?lang=nl&vue=liste&actor=act-1')
  })
  it('is bare again when the last thing that it said is taken away', () => {
    expect(addressOf(at('/bassin/carte?actor=act-1'), 'bassin', { actor: null })).toBe('/bassin/carte')
  })
  it('takes only the language along from another screen or another network', () => {
    expect(addressOf(at('/autre/carte?lang=de&secteur=sec-1'), 'bassin', { actor: 'act-1' })).toBe(
      '/bassin/carte?lang=de&actor=act-1',
    )
  })
  it('holds several values of one facet, any of which will do', () => {
    expect(facetValues('logement~sante-mentale')).toEqual(['logement', 'sante-mentale'])
    expect(facetValues(writtenFacet(['logement']))).toEqual(['logement'])
  })
})
