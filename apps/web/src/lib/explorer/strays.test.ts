import { describe, expect, it } from 'vitest'
import { smallNetwork } from '../facets/small-network.ts'
import { straysOf } from './strays.ts'

const columns = smallNetwork(
  [
    { id: 'equipe-support', name: 'Équipe Support', sectors: ['logement'] },
    { id: 'equipe-mobile', name: 'Équipe mobile' },
    { id: 'habitat', name: 'Habitat du Parc', sectors: ['sante'] },
  ],
  [{ between: ['equipe-support', 'habitat'] }],
  [{ id: 'atelier', kind: 'initiative' }],
)
const known = {
  heads: [
    { id: 'documents', computed: true, signalled: 0, reason: null, why: null },
    { id: 'twoShores', computed: false, signalled: 0, reason: 'NO_SURVEY', why: 'aucune enquête' },
  ],
  regards: ['documents', 'sectors'],
  phrases: ['seen.actors'],
  unknownFacets: [],
  columns,
} as const
const asking = (query: string, more: Partial<Parameters<typeof straysOf>[1]> = {}) =>
  straysOf(new URLSearchParams(query), { ...known, ...more })

describe('an address', () => {
  it('that asks only for what there is has nothing strange', () => {
    expect(
      asking(
        'regard=sectors&phrase=seen.actors&vue=liste&tri=charge&actor=habitat&collab=2-&et=public&montre=initiative&paire=logement~sante&lien=equipe-support-habitat',
      ),
    ).toEqual([])
  })
  it('that asks for a regard, a sentence or a load that there is not is told so, with what is shown instead', () => {
    expect(asking('regard=moon&phrase=x&charge=full', { unknownFacets: ['charge'] })).toEqual([
      { what: 'page.regard', value: 'moon', shown: 'page.regard.documents' },
      { what: 'page.stray.phrase', value: 'x', shown: 'page.stray.whole' },
      { what: 'page.facet.load', value: 'full', shown: 'page.stray.unfiltered' },
    ])
  })
  it('that asks for a regard which cannot be computed here is told why', () => {
    expect(asking('regard=two-shores')).toEqual([
      { what: 'page.regard', value: 'two-shores', shown: 'page.regard.documents', why: 'aucune enquête' },
    ])
  })
  it('that asks for somebody who is not there is told who is near', () => {
    expect(asking('actor=act-equipe-support-sud')).toEqual([
      {
        what: 'explorer.stray.actor',
        value: 'act-equipe-support-sud',
        shown: 'explorer.stray.nothing',
        near: [
          { id: 'equipe-support', name: 'Équipe Support' },
          { id: 'equipe-mobile', name: 'Équipe mobile' },
        ],
      },
    ])
  })
  it('that cannot be read is told so, part by part', () => {
    expect(asking('collab=8-2&et=moon&montre=moon&paire=a~b&lien=x').map(({ what }) => what)).toEqual([
      'explorer.facet.collaborations',
      'explorer.stray.join',
      'explorer.stray.things',
      'explorer.stray.pair',
      'explorer.stray.tie',
    ])
  })
  it('is not judged before what it is compared with is there', () => {
    expect(asking('phrase=x&actor=nobody&lien=x&montre=moon', { phrases: null, columns: null })).toEqual([])
  })
})
