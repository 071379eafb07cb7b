import { describe, expect, it } from 'vitest'
import type { Language } from '@maillage/network-model'
import { facetColumns } from './facet-columns.ts'
import { readFilter } from './filter.ts'
import { smallNetwork } from './small-network.ts'
import { lowered, summaryOf } from './summary.ts'

const all = facetColumns(
  smallNetwork([
    {
      id: 'a',
      territories: ['Valbrume', 'Ormelle'],
      audiences: ['Adultes', 'Jeunes'],
      sectors: ['CPAS'],
      conditions: ['Gratuit'],
    },
  ]),
  'survey',
)
const said = (query: string, language: Language = 'fr') =>
  summaryOf({ all, filter: readFilter(new URLSearchParams(query)), collection: 'survey', language })

describe('a filter in words', () => {
  it('is silent when nothing is filtered', () => {
    expect(said('regard=gaps')).toBe('')
  })
  it('is a sentence in the order of a sentence, whatever the order of the address', () => {
    expect(said('charge=available&public=Adultes~Jeunes&territoire=Valbrume')).toBe(
      'Acteurs de Valbrume, pour adultes ou jeunes, disponibles',
    )
    expect(said('secteur=CPAS&public=Jeunes')).toBe('Acteurs, secteur CPAS, pour jeunes')
    expect(said('territoire=Ormelle~Valbrume')).toBe('Acteurs d’Ormelle ou Valbrume')
  })
  it('says when all values are asked for at once', () => {
    expect(said('public=Adultes~Jeunes&et=public')).toBe('Acteurs pour adultes et jeunes à la fois')
  })
  it('says numbers, years, names and what is not said', () => {
    expect(said('collab=2-&annee=-2020')).toBe(
      'Acteurs ayant 2 collaborations ou plus, avec une collaboration apparue jusqu’en 2020',
    )
    expect(said('texte=chlo')).toBe('Acteurs dont le nom contient «\u202fchlo\u202f»')
    expect(said('territoire=non-dit')).toBe('Acteurs, territoire\u202f: non dit')
  })
  it('speaks every language', () => {
    expect(said('territoire=Valbrume&charge=saturated', 'nl')).toBe('Actoren in Valbrume, volzet')
    expect(said('territoire=Valbrume&public=Jeunes', 'de')).toBe('Akteure in Valbrume, für Jeunes')
    expect(said('public=Adultes~Jeunes', 'en')).toBe('Actors for adultes or jeunes')
  })
  it('leaves an acronym its capitals', () => {
    expect(lowered('CPAS de Valbrume', 'fr')).toBe('CPAS de Valbrume')
    expect(lowered('Équipe', 'fr')).toBe('équipe')
  })
})
