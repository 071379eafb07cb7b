import { describe, expect, test } from 'vitest'
import { averageMeasure } from './measure.ts'
import { shortName, wrapName } from './names.ts'

const width = 22 * 5.9

describe('names', () => {
  test('a long name loses what stands in brackets at its end, unless that makes it another one', () => {
    expect(shortName('Équipe 107 spécifique (à mettre en place)', new Set())).toBe('Équipe 107 spécifique')
    expect(shortName('Projets ou associations (Bruxelles)', new Set(['Projets ou associations']))).toBe(
      'Projets ou associations (Bruxelles)',
    )
    expect(shortName('Dispensaires (à créer)', new Set())).toBe('Dispensaires (à créer)')
  })
  test('are wrapped on two lines of nearly the same length', () => {
    expect(wrapName('Équipes spécialisées en santé mentale', width, averageMeasure, 11)).toEqual([
      'Équipes spécialisées',
      'en santé mentale',
    ])
    expect(wrapName('Smes', width, averageMeasure, 11)).toEqual(['Smes'])
  })
  test('end in an ellipsis after a whole word when two lines are not enough', () => {
    const lines = wrapName('Projets ou associations formellement rattachés aux hôpitaux', 90, averageMeasure, 11)
    expect(lines).toHaveLength(2)
    expect(lines[1]?.endsWith('…')).toBe(true)
    for (const line of lines) expect(averageMeasure(line, 11, 400)).toBeLessThanOrEqual(96)
  })
  test('a hyphen that ends a line takes no space', () => {
    expect(wrapName('Commune de Sainte-Aldonce la Haute', 110, averageMeasure, 11).join('|')).not.toMatch(/- |-\|\s/u)
  })
  test('guillemets and high punctuation stay with their word', () => {
    for (const line of wrapName('Plateforme des partenaires de « Comment ça va ? »', 100, averageMeasure, 11, 400, 4))
      expect(line).not.toMatch(/^[?»]/u)
  })
})
