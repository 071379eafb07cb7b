import { LANGUAGES } from '@maillage/network-model'
import { describe, expect, test } from 'vitest'
import { measuresSaturation } from './measures-saturation.ts'
import { say, type MessageKey, type MessageValues } from './say.ts'

const KEYS = Object.keys(measuresSaturation) as MessageKey[]
const plain = (text: string): string => text.replace(/[\u202f\u00a0]/g, ' ')
const fr = (key: MessageKey, values: MessageValues): string => plain(say('fr', key, values))
const en = (key: MessageKey, values: MessageValues): string => plain(say('en', key, values))

const NUMBERS = 'actors followed places left percent weeks amber growing overloaded unmet full demand before after more'
  .concat(' posts target refused requests rounds rate count')
  .split(' ')
const BANDS = ['few', 'tenth', 'quarter', 'third', 'half', 'twoThirds', 'most', 'all']
const valuesOf = (number: number, band = 'half', choice = 'yes') => ({
  ...Object.fromEntries(NUMBERS.map((name) => [name, number])),
  ...{ name: 'Les Peupliers', place: 'Ormelle', band, over: choice, estimated: choice, least: choice, where: choice },
})

test('every sentence can be filled in, in every language, for none, one and many', () => {
  const choices = ['yes', 'no', 'over', 'left', 'even', 'more', 'less', 'yes']
  const cases = [0, 1, 2, 61].flatMap((number, at) =>
    BANDS.filter((_, place) => place % 4 === at).map((band, nth) => valuesOf(number, band, choices[2 * at + nth])),
  )
  for (const values of cases)
    for (const key of KEYS)
      for (const language of LANGUAGES) {
        const text = say(language, key, values)
        expect(text).not.toMatch(/[{}#]|undefined|NaN/)
        expect(text.trim()).toBe(text)
      }
})

test('sentences of measures and their rows are short, and speak of no rank and no fault', () => {
  for (const key of KEYS.filter((one) => /\.(sentence|row|scenario)/.test(one)))
    for (const language of LANGUAGES)
      for (const number of [1, 61]) {
        const text = plain(say(language, key, valuesOf(number)))
        for (const sentence of text.split(/[.)] /)) {
          const words = sentence.split(/ /).filter((word) => /[\p{L}\d]/u.test(word))
          expect(words.length, `${language} ${key}: ${text}`).toBeLessThanOrEqual(25)
        }
        expect(text).not.toMatch(/défaillan|pire|rang|worst|slechtste|schlechteste/i)
      }
})

describe('read aloud', () => {
  test('places', () => {
    const row = { name: 'SSM La Source', followed: 36, places: 37, left: 1, over: 'left', estimated: 'no' }
    expect(fr('measure.M1.row', row)).toBe(
      '« SSM La Source » : 36 personnes suivies pour 37 places ; il en reste environ une.',
    )
    expect(fr('measure.M1.row', { ...row, followed: 42, left: 5, over: 'over', estimated: 'yes' })).toBe(
      '« SSM La Source » : 42 personnes suivies pour 37 places (estimation d’après les postes) ; environ 5 de plus que de places.',
    )
    expect(en('measure.M1.row', row)).toBe('“SSM La Source”: 36 people followed for 37 places; about one is left.')
  })

  test('waiting, in bands', () => {
    expect(fr('measure.M2.sentence', { band: 'half' })).toBe(
      'Au rythme actuel, environ une nouvelle demande sur deux doit attendre. À occupation égale, une petite équipe sature plus tôt qu’une grande.',
    )
    expect(fr('measure.M2.row', { name: 'A', band: 'all' })).toBe(
      '« A » : il arrive plus de demandes qu’il ne se libère de places, la liste ne peut que s’allonger.',
    )
    expect(plain(say('nl', 'measure.M2.row', { name: 'A', band: 'twoThirds' }))).toBe(
      '“A”: in het huidige tempo moeten ongeveer twee nieuwe aanvragen op drie wachten.',
    )
    expect(plain(say('de', 'measure.M2.sentence', { band: 'half' }))).toContain(
      'Beim jetzigen Tempo muss etwa jede zweite neue Anfrage warten.',
    )
    expect(fr('measure.M3.row', { name: 'A', weeks: 20, amber: 4 })).toBe(
      '« A » : il faut compter environ 20 semaines d’attente (repère : 4 semaines).',
    )
  })

  test('pressure and overload', () => {
    expect(fr('measure.M5.row', { name: 'A', where: 'more', percent: 20, least: 'no' })).toBe(
      '« A » : environ 20 % de demandes de plus que ce qui peut être ouvert ; la liste s’allonge.',
    )
    expect(fr('measure.M6.sentence', { overloaded: 1, actors: 132 })).toBe(
      '1 service sur 132 porte nettement plus de passages que ses moyens.',
    )
  })

  test('what closing would do', () => {
    expect(fr('measure.M19.row', { name: 'A', unmet: 34, full: 2 })).toBe(
      'Si « A » n’accueille plus, environ 34 demandes de plus par mois restent sans place et 2 services deviennent complets.',
    )
    expect(fr('measure.M19.scenario', { unmet: 34, demand: 90, before: 0, full: 2 })).toBe(
      'Dans ce cas, environ 34 demandes sur 90 par mois resteraient sans place, contre 0 aujourd’hui. (Simulation, pas une prévision.)',
    )
  })

  test('what is missing and what is refused', () => {
    expect(fr('measure.shortfall.row', { name: 'A', places: 10, posts: 0.4, target: 4 })).toBe(
      '« A » : il manque environ 10 places, soit 0,4 équivalent temps plein, pour attendre 4 semaines au plus.',
    )
    expect(fr('measure.unmet-demand.row-actor', { name: 'A', refused: 18, requests: 30 })).toBe(
      'Chez « A », 18 demandes sur 30 ont été refusées faute de place.',
    )
    expect(plain(say('de', 'measure.unmet-demand.sentence', { refused: 18, requests: 30 }))).toBe(
      'In einem Jahr wurden mindestens 18 von 30 Anfragen aus Platzmangel abgelehnt.',
    )
  })
})
