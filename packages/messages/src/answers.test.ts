import { LANGUAGES, REASONS } from '@maillage/network-model'
import { describe, expect, test } from 'vitest'
import { answers } from './answers.ts'
import { isMessageKey, say, type MessageKey, type MessageValues } from './say.ts'

const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`)
const plain = (text: string): string => text.replace(/[\u202f\u00a0]/g, ' ')
const fr = (key: MessageKey, values: MessageValues): string => plain(say('fr', key, values))
const en = (key: MessageKey, values: MessageValues): string => plain(say('en', key, values))

const load = {
  said: 'closed',
  age: 12,
  day: noon('2026-03-03'),
  until: noon('2026-03-20'),
  percent: 96,
  weeks: 12,
  scope: 'whole',
  offer: 'Lits de crise',
  audience: 'Adultes',
  recent: 'yes',
  partly: 'no',
  contradiction: 'no',
  known: 1,
  offers: 2,
  followed: 36,
}
const gap = {
  between: 'sides',
  a: 'Logement',
  b: 'Psychiatrie',
  observed: 2,
  expected: 6,
  pairs: 25,
  share: 0.08,
  reason: 'TOO_SMALL',
}

describe('load', () => {
  test('full, as it was declared, when, and how old that is', () => {
    expect(fr('saturation.saturated', load)).toBe(
      'Déclaré complet le 3 mars 2026. Information datant de 12 jours : récente.',
    )
    expect(en('saturation.saturated', load)).toBe('Declared full on 3 March 2026. Information 12 days old: recent.')
    expect(
      fr('saturation.saturated', {
        ...load,
        said: 'utilisation',
        percent: 104,
        scope: 'offeraudience',
        recent: 'no',
      }),
    ).toBe(
      'Complet. Occupation de 104 % déclarée le 3 mars 2026 (Lits de crise, Adultes). Information datant de 12 jours : à confirmer.',
    )
  })

  test('known in part, and speaking against itself', () => {
    expect(fr('saturation.strained', { ...load, said: 'wait', age: 1, partly: 'yes', contradiction: 'yes' })).toBe(
      'Sous tension. Délai de 12 semaines déclaré le 3 mars 2026. Information d’hier : récente. Connu en partie : des offres n’ont pas d’information récente. La déclaration se contredit : demander à l’acteur.',
    )
    expect(fr('saturation.available-in-part', load)).toBe(
      'Connu en partie : 1 offre sur 2 sans tension, déclaré il y a 12 jours ; rien de récent pour le reste.',
    )
  })

  test('too old: told as past', () => {
    expect(fr('saturation.stale', { ...load, age: 61 })).toBe(
      'Déclaré complet il y a 61 jours : trop ancien pour l’affirmer aujourd’hui.',
    )
    expect(en('saturation.stale', { ...load, age: 61 })).toBe(
      'Declared full 61 days ago: too old to be asserted today.',
    )
    expect(fr('saturation.expired', load)).toBe(
      'Déclaré complet le 3 mars 2026, valable jusqu’au 20 mars 2026 : à redemander.',
    )
  })

  test('not published, not declared', () => {
    expect(fr('saturation.not-published', {})).toBe('charge non publiée')
    expect(fr('saturation.not-declared', {})).toBe('Aucune charge déclarée.')
  })

  test('where the level is unknown nothing says in the present that it is full', () => {
    const unknown = [
      'available-in-part',
      'not-declared',
      'not-published',
      'stale',
      'expired',
      'missing-capacity',
    ] as const
    for (const key of unknown) {
      for (const said of ['closed', 'waitinglist', 'open', 'utilisation', 'wait', 'endless', 'pressure']) {
        const values = { ...load, said }
        expect(say('fr', `saturation.${key}`, values)).not.toMatch(/est (complet|saturé)|^Complet/)
        expect(say('nl', `saturation.${key}`, values)).not.toMatch(/is (volzet|verzadigd)|^Volzet\./)
        expect(say('de', `saturation.${key}`, values)).not.toMatch(/ist (voll|überlastet)|^Voll\./)
        expect(say('en', `saturation.${key}`, values)).not.toMatch(/is (full|saturated)|^Full/)
      }
    }
  })
})

describe('gaps', () => {
  test('expected against observed, the sides by their own words, sectors in quotation marks', () => {
    expect(fr('gap.flagged', gap)).toBe(
      'Vu le nombre de partenaires de chacun, on attendrait environ 6 liens entre le social et la santé mentale ; il y en a 2.',
    )
    expect(en('gap.flagged', { ...gap, between: 'sectors', observed: 1 })).toBe(
      'Given how many partners everyone has, about 6 links would be expected between “Logement” and “Psychiatrie”; there is 1.',
    )
    expect(fr('density.between', gap)).toBe(
      'Entre le social et la santé mentale, 2 duos sur 25 travaillent ensemble (8 %).',
    )
    expect(fr('gap.not-flagged', { ...gap, between: 'sectors', observed: 0 })).toBe(
      'Entre « Logement » et « Psychiatrie », aucun lien pour environ 6 attendus : aucun écart n’est établi.',
    )
  })

  test('not enough data, and why', () => {
    expect(fr('gap.not-computed', gap)).toBe(
      'Entre le social et la santé mentale, 2 liens comptés. Données insuffisantes : un groupe a moins de trois acteurs.',
    )
    expect(en('answer.not-computed', { reason: 'LOW_RESPONSE' })).toBe('Not enough data: too few answers.')
    expect(fr('gaps.no-survey', { signalled: 8 })).toBe(
      'Écart non calculable : aucune enquête. Les documents signalent 8 écarts.',
    )
  })

  test('every reason of the model has words, alone and inside a sentence', () => {
    for (const reason of REASONS) {
      expect(isMessageKey(`reason.${reason}`)).toBe(true)
      for (const language of LANGUAGES) {
        const other = say(language, 'answer.not-computed', { reason: 'SOMETHING_ELSE' })
        expect(say(language, 'answer.not-computed', { reason })).not.toBe(other)
      }
    }
  })
})

test('every sentence on answers can be filled in, in every language, for none, one and many', () => {
  const numbers = [
    'count',
    'actors',
    'named',
    'mentions',
    'all',
    'inferred',
    'gaps',
    'saturations',
    'members',
    'sectors',
    'authorities',
  ]
  const more = [
    'ties',
    'confirmed',
    'across',
    'social',
    'mental',
    'saturated',
    'unknown',
    'answered',
    'flagged',
    'computed',
    'signalled',
    'silent',
  ]
  for (const number of [0, 1, 2, 61]) {
    const counted = Object.fromEntries([...numbers, ...more].map((name) => [name, number]))
    for (const key of Object.keys(answers) as MessageKey[]) {
      for (const language of LANGUAGES) {
        const text = say(language, key, { ...load, ...gap, ...counted, name: 'Ensemble' })
        expect(text).not.toMatch(/[{}#]|undefined|NaN/)
        expect(text.trim()).toBe(text)
      }
    }
  }
})

test('French and its narrow spaces: before ; : ! ? % and inside « »', () => {
  const texts = Object.values(answers).map((sentence) =>
    sentence.fr.replace(/\{\w+, (number|date|plural|select)[^{}]*/g, ''),
  )
  for (const text of texts) {
    expect(text).not.toMatch(/[ \u00a0][;:!?%»]/)
    expect(text).not.toMatch(/«[ \u00a0]/)
    expect(text).not.toContain("'")
  }
})
