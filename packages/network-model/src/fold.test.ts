import { describe, expect, test } from 'vitest'
import { expandInclusive, fold, searchWords } from './fold.ts'

describe('folding', () => {
  test('accents, ligatures and apostrophes do not matter', () => {
    expect(fold('Pierre d’Angle')).toBe(fold("pierre d'angle"))
    expect(fold('Réseau Partenaires 107')).toBe('reseau partenaires 107')
    expect(fold('Œuvre, Straße')).toBe('oeuvre strasse')
  })
  test('folding twice is folding once', () => {
    for (const text of ['Usager·ère·s', 'L’Échelle', 'ÆŒß', '', '···']) expect(fold(fold(text))).toBe(fold(text))
  })
})

describe('inclusive writing', () => {
  test.each([
    ['usager·ère·s', ['usager', 'usagers', 'usagere', 'usageres']],
    ['Usager.ère.e.s', ['usager', 'usagers', 'usagere', 'usageres']],
    ['acteur-rices', ['acteur', 'acteurs', 'actrice', 'actrices']],
    ['acteur·rice', ['acteur', 'actrice']],
    ['participant(e)s', ['participant', 'participante', 'participants', 'participantes']],
    ['travailleur/se', ['travailleur', 'travailleuse']],
    ['Migrant·e·s', ['migrant', 'migrants', 'migrante', 'migrantes']],
    ['professionnel·les', ['professionnel', 'professionnels', 'professionnelle', 'professionnelles']],
    ['tous-tes', ['tous', 'toutes']],
    ['Hospitalisé·e·s', ['hospitalise', 'hospitalises', 'hospitalisee', 'hospitalisees']],
  ])('%s is found by each of its forms', (written, forms) => {
    expect(searchWords(written)).toEqual(expect.arrayContaining(forms))
  })
  test.each([
    'dit-elle',
    'celui-ci',
    'mi-temps',
    'bas-seuil',
    'psycho-médico-social',
    'Mons-Soignies',
    'Hainaut/Namur',
  ])('%s is left alone', (written) => {
    expect(searchWords(written)).toEqual(fold(written).split(' '))
  })
  test('a name around it stays', () => {
    expect(expandInclusive('les usager·ère·s de drogues')).toBe('les usager usagere usagers usageres de drogues')
  })
})
