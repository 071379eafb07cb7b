import { describe, expect, it } from 'vitest'
import { sayProblem } from './say-problem.ts'

describe('a problem is said with its place and what was perhaps meant', () => {
  const dangling = {
    rule: 'dangling-reference',
    file: 'memberships.csv',
    line: 14,
    column: 'in',
    found: 'cpas-nord',
    nearest: 'cpas-noord',
    expected: 'actors.csv',
  }
  it('in French', () => {
    expect(sayProblem('fr', dangling)).toBe(
      'memberships.csv, ligne 14, colonne in\u202f: aucune ligne de actors.csv n’a l’identifiant «\u202fcpas-nord\u202f». Vouliez-vous dire «\u202fcpas-noord\u202f»\u202f?',
    )
  })
  it('in English', () => {
    expect(sayProblem('en', dangling)).toBe(
      'memberships.csv, line 14, column in: no row of actors.csv has the id “cpas-nord”. Did you mean “cpas-noord”?',
    )
  })
  it('without a list of values where there is none', () => {
    expect(sayProblem('en', { rule: 'bad-header-field', file: 'network.json', path: 'name', found: '3' })).toBe(
      'network.json, name: “3” does not fit here.',
    )
    expect(sayProblem('de', { rule: 'bad-header-field', path: 'x', found: 'a', expected: 'b | c' })).toBe(
      'x: „a“ passt hier nicht. Mögliche Werte: b | c.',
    )
  })
  it('without a suggestion where the sentence itself says what was understood', () => {
    expect(
      sayProblem('nl', { rule: 'decimal-comma', file: 'travel.csv', line: 3, found: '12,5', nearest: '12.5' }),
    ).toBe('travel.csv, regel 3: “12,5” staat met een komma; gelezen als 12.5.')
  })
})
