import { LANGUAGES, REASONS } from '@maillage/network-model'
import { describe, expect, test } from 'vitest'
import { measuresGaps } from './measures-gaps.ts'
import { say, sentenceOf, type MessageKey, type MessageValues } from './say.ts'

const plain = (text: string): string => text.replace(/[\u202f\u00a0]/g, ' ').replace(/\u2212/g, '−')
const fr = (key: MessageKey, values: MessageValues): string => plain(say('fr', key, values))
const en = (key: MessageKey, values: MessageValues): string => plain(say('en', key, values))

const two = { between: 'sides', a: 'Logement', b: 'Psychiatrie' }
const every = {
  ...two,
  ...{ actor: 'Le Relais', partner: 'La Source', group: 'social', other: 'mental', name: 'Logement' },
  ...{ otherName: 'Psychiatrie', grouping: 'partition', partition: 'Deux rives', known: 'yes', reason: 'TOO_SMALL' },
  ...{ least: 'yes', check: 'yes', mostly: 'inside', role: 'cut', value: 0.324, ratio: 0.324, sd: 1.75, z: -2.38 },
  ...{ within: 0.45, across: 0.08 },
}

describe('gaps', () => {
  test('the formula of a gap, with its numbers', () => {
    const values = { all: 25, observed: 2, expected: 6.173322, ratio: 0.323975, sd: 1.75143, z: -2.382808 }
    expect(fr('gap.formula', values).replace('-2,38', '−2,38')).toBe(
      'Σ p_ij sur 25 duos = 6,17 ; O/E = 2/6,17 = 0,32 ; z = (2 − 6,17)/1,75 = −2,38',
    )
    expect(en('gap.formula', values).replace('-2.38', '−2.38')).toBe(
      'Σ p_ij over 25 pairs = 6.17; O/E = 2/6.17 = 0.32; z = (2 − 6.17)/1.75 = −2.38',
    )
  })

  test('fewer, more, too little to say', () => {
    const seen = { ...two, observed: 167, expected: 217 }
    expect(fr('gap.fewer', seen)).toBe(
      'Entre le social et la santé mentale, 167 liens pour environ 217 attendus : moins qu’attendu, sans être un écart.',
    )
    expect(fr('gap.more', { ...seen, observed: 1, expected: 1, between: 'sectors' })).toBe(
      'Entre « Logement » et « Psychiatrie », 1 lien pour environ 1 attendu : plus qu’attendu.',
    )
    expect(fr('gap.unobserved', { ...seen, observed: 0, expected: 6 })).toBe(
      'Entre le social et la santé mentale, aucun lien connu pour environ 6 attendus ; trop de duos sans réponse pour conclure.',
    )
  })

  test('another grouping is named', () => {
    expect(fr('gap.alternative', { ...every, observed: 5, expected: 9 })).toBe(
      'Avec le regroupement « Deux rives » : 5 liens pour environ 9 attendus.',
    )
    expect(fr('gap.alternative', { ...every, grouping: 'second', known: 'no', observed: 1, expected: 0 })).toBe(
      'Si les acteurs de plusieurs secteurs comptent dans leur second secteur : 1 lien. Données insuffisantes : un groupe a moins de trois acteurs.',
    )
  })
})

describe('measures of groups', () => {
  test('openness', () => {
    expect(fr('measure.M9.sentence', { ...two, ties: 11, external: 2, expected: 6 })).toBe(
      'Sur 11 liens, 2 relient le social et la santé mentale ; si le groupe ne comptait pas, on en attendrait environ 6.',
    )
    expect(fr('measure.M9.actor', { ...every, actor: 'L’antenne', inside: 3, partners: 5 })).toBe(
      'L’antenne collabore surtout à l’intérieur de son secteur (3 partenaires sur 5 dans son secteur).',
    )
    expect(fr('measure.M9.group', { ...every, internal: 4, ties: 6 })).toBe(
      'Dans le social, 4 liens sur 6 restent à l’intérieur.',
    )
  })

  test('likeness', () => {
    expect(fr('measure.M10.sentence', every)).toBe(
      'Au sein d’un même groupe, 45 % des duos travaillent ensemble ; entre le social et la santé mentale, 8 %.',
    )
  })

  test('reach: a least number where somebody did not answer', () => {
    const reach = { ...every, near: 9, pairs: 25, blind: 3 }
    expect(fr('measure.M11.sentence', { ...reach, least: 'no' })).toBe(
      'Entre le social et la santé mentale, 9 duos sur 25 sont à deux pas au plus ; 3 acteurs n’y ont personne.',
    )
    expect(fr('measure.M11.sentence', { ...reach, blind: 0 })).toBe(
      'Entre le social et la santé mentale, au moins 9 duos sur 25 sont à deux pas au plus ; chacun a quelqu’un de l’autre groupe à cette distance.',
    )
    expect(fr('measure.M11.sentence', { ...reach, near: 0 })).toBe(
      'Entre le social et la santé mentale, aucun duo sur 25 n’est à deux pas au plus ; 3 acteurs n’y ont personne.',
    )
    expect(fr('measure.M11.blind', { ...every, actor: 'L’agence', steps: 0 })).toBe(
      'L’agence n’a aucun itinéraire connu vers la santé mentale.',
    )
    expect(fr('measure.M11.side', { ...every, least: 'no', near: 4, actors: 5 })).toBe(
      'Dans le social, 4 acteurs sur 5 ont quelqu’un de l’autre groupe à deux pas au plus.',
    )
  })

  test('brokers, structural holes, cut points', () => {
    expect(fr('measure.M12.actor', { ...every, passages: 6 })).toBe(
      'Le Relais fait entrer dans son groupe 6 liaisons que personne d’autre n’assure directement.',
    )
    expect(fr('measure.M13.actor', { ...every, known: 'few', tied: 2, pairs: 10 })).toBe(
      'Ses partenaires ne se connaissent guère entre eux (2 duos sur 10) : Le Relais relie des mondes différents.',
    )
    expect(fr('measure.M14.actor', { ...every, role: 'last', check: 'no', lost: 15 })).toBe(
      'Si Le Relais s’arrête, plus aucun itinéraire ne relie le social et la santé mentale.',
    )
    expect(fr('measure.M14.actor', { ...every, lost: 8 })).toBe(
      'Si Le Relais s’arrête, 8 duos perdent tout itinéraire entre le social et la santé mentale (à vérifier).',
    )
    expect(fr('measure.M14.sentence', { cut: 3, threads: 1, check: 'no' })).toBe(
      '3 charnières et 1 lien unique dont d’autres acteurs dépendent pour tout itinéraire.',
    )
  })
})

const NUMBERS =
  'observed expected all pairs ties external internal inside partners near blind actors steps passers passages open tied cut threads lost count'.split(
    ' ',
  )
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  between: ['sides', 'sectors'],
  group: ['social', 'mental', 'sector'],
  other: ['social', 'mental', 'sector'],
  grouping: ['second', 'partition'],
  known: ['yes', 'no', 'few', 'most', 'some'],
  mostly: ['inside', 'outside', 'both'],
  role: ['last', 'cut', 'inner', 'none'],
  least: ['yes', 'no'],
  check: ['yes', 'no'],
  reason: REASONS,
}

test('every sentence can be filled in, in every language, for none, one and many, whatever is chosen', () => {
  for (const key of Object.keys(measuresGaps) as MessageKey[]) {
    for (const number of [0, 1, 2, 61]) {
      const numbers = Object.fromEntries(NUMBERS.map((name) => [name, number]))
      for (const [name, words] of Object.entries({ ...CHOICES, '': [''] })) {
        // A choice that a sentence does not offer changes nothing in it.
        if (name !== '' && !sentenceOf(key).fr.includes(`{${name}, select`)) continue
        for (const word of words) {
          for (const language of LANGUAGES) {
            const text = say(language, key, { ...every, ...numbers, [name]: word })
            expect(text).not.toMatch(/[{}#]|undefined|NaN/)
            expect(text.trim()).toBe(text)
          }
        }
      }
    }
  }
})

test('a sentence has at most 25 words', () => {
  const sentences = Object.keys(measuresGaps).filter(
    (key) => !/limits|formula|from-|excluded|alternative|corrected/.test(key),
  )
  for (const key of sentences as MessageKey[]) {
    for (const language of LANGUAGES) {
      const numbers = Object.fromEntries(NUMBERS.map((name) => [name, 61]))
      for (const word of ['few', 'yes']) {
        const text = say(language, key, { ...every, ...numbers, known: word, check: 'no', least: 'no' })
        const words = text.split(/\s+/).filter((one) => /[\p{L}\d]/u.test(one))
        expect([key, language, words.length <= 25 || text]).toEqual([key, language, true])
      }
    }
  }
})
