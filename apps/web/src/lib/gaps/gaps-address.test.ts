import { describe, expect, it } from 'vitest'
import { actorsLeft, gapsAddress, readGapsAddress } from './gaps-address.ts'

const here = (query: string) => new URL(`http://here/one/ecarts?${query}`)

describe('the address of the gaps', () => {
  it('says everything that is chosen, and nothing that is not', () => {
    expect(readGapsAddress(here('par=cote&tri=observe&ouvert=a~b').searchParams)).toMatchObject({
      view: 'paires',
      by: 'SIDE',
      order: 'observe',
      open: 'a~b',
      territory: null,
    })
    expect(readGapsAddress(here('vue=lune&tri=x&territoire=').searchParams)).toMatchObject({
      view: 'paires',
      order: 'distance',
      territory: null,
    })
  })
  it('keeps the rest when one thing is changed, and the language', () => {
    expect(gapsAddress(here('tri=paire&territoire=t&lang=nl'), 'one', { ouvert: 'a~b' })).toBe(
      '/one/ecarts?territoire=t&tri=paire&ouvert=a%7Eb&lang=nl',
    )
    expect(gapsAddress(here('tri=paire'), 'one', { tri: null })).toBe('/one/ecarts')
  })
  it('never sets a thing against itself in the matrix', () => {
    expect(readGapsAddress(here('lignes=fonctions&colonnes=fonctions').searchParams)).toMatchObject({
      rows: 'FUNCTION',
      columns: 'TERRITORY',
    })
    expect(readGapsAddress(here('lignes=publics').searchParams)).toMatchObject({
      rows: 'AUDIENCE',
      columns: 'FUNCTION',
    })
  })
  it('asks for actors that are left only when something is filtered', () => {
    expect(actorsLeft(readGapsAddress(here('').searchParams))).toBeNull()
    expect(actorsLeft(readGapsAddress(here('territoire=t&public=p').searchParams))).toEqual({
      territories: ['t'],
      audiences: ['p'],
    })
  })
})
