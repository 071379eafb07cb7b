import { describe, expect, it } from 'vitest'
import { loudPart } from './loud-part.ts'

describe('what is read first of a sentence', () => {
  it('is its first number with what it counts', () => {
    expect(loudPart('167 collaborations directes joignent les deux rives.')).toEqual([
      '',
      '167 collaborations',
      ' directes joignent les deux rives.',
    ])
    expect(loudPart('Il manque 23 collaborations entre 2 paires.')).toEqual([
      'Il manque ',
      '23 collaborations',
      ' entre 2 paires.',
    ])
    expect(loudPart('31\u202f% des liens (167) joignent')).toEqual(['', '31\u202f%', ' des liens (167) joignent'])
    expect(loudPart('3 d’entre eux sont là.')[1]).toBe('3')
    expect(loudPart('Parmi eux, 6 se sont déclarés.')[1]).toBe('6')
    expect(loudPart('28 cases sur 40')[1]).toBe('28 cases')
    expect(loudPart('Sur 1\u202f320 acteurs, 5 sont complets')[1]).toBe('1\u202f320 acteurs')
  })
  it('is nothing where nothing is counted', () => {
    expect(loudPart('Aucune charge déclarée.')).toEqual(['', '', 'Aucune charge déclarée.'])
  })
})
