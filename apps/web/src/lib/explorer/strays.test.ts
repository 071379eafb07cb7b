import { describe, expect, it } from 'vitest'
import { straysOf } from './strays.ts'

const known = { regards: ['documents', 'sectors'], phrases: ['seen.actors'], unknownFacets: [] }

describe('an address', () => {
  it('that asks only for what there is has nothing strange', () => {
    expect(straysOf(new URLSearchParams('regard=sectors&phrase=seen.actors&vue=liste&tri=charge'), known)).toEqual([])
  })
  it('that asks for a regard, a sentence or a load that there is not is told so, with what is shown instead', () => {
    const unknownFacets = [['charge', 'full']] as const
    expect(straysOf(new URLSearchParams('regard=moon&phrase=x&charge=full'), { ...known, unknownFacets })).toEqual([
      { what: 'page.regard', value: 'moon', shown: 'page.regard.documents' },
      { what: 'page.stray.phrase', value: 'x', shown: 'page.stray.whole' },
      { what: 'page.facet.load', value: 'full', shown: 'page.stray.unfiltered' },
    ])
  })
})
