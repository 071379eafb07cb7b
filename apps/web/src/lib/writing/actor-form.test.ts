import { describe, expect, it } from 'vitest'
import type { EditConflict } from '$lib/questions/written.ts'
import { changedCells, emptyForm, filledCells, resolvedCells } from './actor-form.ts'

const RELAIS = {
  ...emptyForm(),
  name: 'Le Relais',
  sectors: ['logement', 'insertion'],
  website: 'https://relais.example/',
}

describe('a correction', () => {
  it('sends only what differs, texts in the language of the page', () => {
    const after = { ...RELAIS, name: 'Le Relais social', website: '' }
    expect(changedCells(RELAIS, after, 'nl')).toEqual({ name: { nl: 'Le Relais social' }, website: null })
  })
  it('sends nothing for spaces around, or for boxes ticked in another order', () => {
    expect(changedCells(RELAIS, { ...RELAIS, name: ' Le Relais ', sectors: ['insertion', 'logement'] }, 'fr')).toEqual(
      {},
    )
  })
  it('of a new actor holds what was filled in', () => {
    expect(filledCells({ ...emptyForm(), name: 'Le Relais', sectors: ['logement'] }, 'fr')).toEqual({
      name: { fr: 'Le Relais' },
      kind: 'service',
      sectors: ['logement'],
    })
  })
})

const CHANGE = { id: 'c', revision: 7, at: '2026-10-14T08:00:00Z', author: 'coordination', title: 'Le Relais corrigé' }
const about = (field: string, was: EditConflict['was'], theirs: EditConflict['theirs']): EditConflict => ({
  ...{ field, fieldName: field, was, theirs, yours: null, change: CHANGE },
  ...{ wasText: null, theirsText: null, yoursText: null },
})

describe('after a conflict', () => {
  const proposed = { name: { fr: 'C' }, website: 'https://c.example/', kind: 'team' }
  const conflicts = [
    about('name', { fr: 'A' }, { fr: 'B', nl: 'B (nl)' }),
    about('website', 'https://a.example/', 'https://b.example/'),
    about('kind', 'care-network', 'service'),
  ]
  it('what somebody else wrote stays when it is chosen, and only then', () => {
    const choices = new Map([
      ['name', 'yours'],
      ['website', 'theirs'],
      ['kind', 'yours'],
    ] as const)
    expect(resolvedCells(proposed, conflicts, choices)).toEqual({ name: { fr: 'C' }, kind: 'team' })
  })
  it('what stood there first can come back, a language that was added since goes', () => {
    const choices = new Map([
      ['name', 'was'],
      ['website', 'was'],
      ['kind', 'was'],
    ] as const)
    expect(resolvedCells(proposed, conflicts, choices)).toEqual({
      name: { fr: 'A', nl: '' },
      website: 'https://a.example/',
      kind: 'careNetwork',
    })
  })
})
