import { fileURLToPath } from 'node:url'
import { isMessageKey, say } from '@maillage/messages'
import {
  coverage,
  MEASURES,
  routes,
  valuesIn,
  type MeasureAnswer,
  type MeasureScope,
  type SentenceRef,
} from '@maillage/network-analysis'
import { readSeedFolder } from '@maillage/network-exchange'
import { workHere } from '@maillage/network-kernel'
import { inLanguage, LANGUAGES, type Network, type Viewer } from '@maillage/network-model'
import { beforeAll, describe, expect, test } from 'vitest'

const networkOf = async (name: string): Promise<Network> => {
  const folder = fileURLToPath(new URL(`../../../graph-seeds/${name}`, import.meta.url))
  const { network } = await readSeedFolder(folder)
  if (!network) throw new Error(`${name} could not be read`)
  return network
}
let invented: Network
let real: Network
beforeAll(async () => {
  invented = await networkOf('bassin-exemple')
  real = await networkOf('belgique-sante-mentale')
})

const OURS = ['M15', 'M16', 'M17', 'M18', 'M20', 'M21', 'M22']
const LAST_YEAR = { compareTo: '2025-10-14' } as const
const answerTo = (network: Network, id: string, scope: MeasureScope = {}, viewer: Viewer = 'anonymous') => {
  const measure = MEASURES.find((one) => one.id === id)
  if (!measure) throw new Error(`no measure ${id}`)
  return Promise.resolve(measure.compute(network, { viewer, validAt: '2026-10-14' }, scope, workHere))
}

describe('what was planted in the invented network', () => {
  test('five cells of forty without any offer, at the top of the list', async () => {
    const answer = await answerTo(invented, 'M15')
    expect(answer.value).toBe(35 / 40)
    const [whole, ...cells] = answer.rows
    expect(whole?.of).toEqual([])
    expect(cells.slice(0, 6).map((row) => [row.of.join(' '), row.values['state'] === 'void'])).toEqual([
      ['f2 rochemeule', true],
      ['f3 trois-aulnes', true],
      ['f3 rochemeule', true],
      ['f5 pontclair', true],
      ['f5 ormelle', true],
      ['f4 rochemeule', false],
    ])
    // One is planned, one is past; what would fill a third has no commune.
    expect(answer.excluded.map(({ key, count }) => [key, count])).toEqual([
      ['excluded.planned-offers', 1],
      ['excluded.past-offers', 1],
      ['excluded.incomplete-offers', 122],
    ])
  })

  test('a member sees at least as many cells answered for as a visitor', () => {
    const seen = (viewer: Viewer) =>
      coverage(invented, { viewer, validAt: '2026-10-14' }, { rows: 'function', columns: 'territory' })
    const unknown = (viewer: Viewer) => seen(viewer).cells.reduce((sum, cell) => sum + cell.unknown, 0)
    expect(unknown('member')).toBeLessThan(unknown('anonymous'))
    expect(seen('member').availability).toBe(seen('anonymous').availability)
  })

  test('no route leads to the full ones, and none at all from who has no way across', async () => {
    const at = { viewer: 'anonymous', validAt: '2026-10-14' } as const
    const [toFull] = routes(invented, at, { from: 'cpas-d-ormelle', to: 'ssm-les-peupliers' })
    expect(toFull).toMatchObject({ cost: null, reopen: ['ssm-les-peupliers'] })
    const byCollaborations = { ...invented, referrals: [] }
    const answer = await answerTo(byCollaborations, 'M18')
    const without = answer.rows.filter((row) => row.values['steps'] === null).map((row) => row.of[0])
    // The seven social actors without any way across, and one that is full itself.
    expect(without).toEqual([
      'ais-du-levant',
      'conseil-logement-de-rochemeule',
      'ecole-de-devoirs-la-virgule',
      'ateliers-les-p-tits-chemins',
      'maison-de-jeunes-la-cabane',
      'point-budget-des-trois-aulnes',
      'guichet-energie-et-dettes-de-rochemeule',
      'marguerites-rochemeule',
    ])
    expect(answer.value).toBeCloseTo(61 / 69, 9)
  })

  test('first to be brought together: one of those without a way across, and somebody that few call on', async () => {
    const answer = await answerTo(invented, 'M17')
    expect(answer.rows[0]?.of).toEqual(['ecole-de-devoirs-la-virgule', 'unite-l-horizon'])
    expect(answer.rows.filter((row) => row.values['step'] !== null)).toHaveLength(3)
  })

  test('103 of 132 answered; 546 of 8 240 observed pairs work together, and 167 of 3 283 across', async () => {
    const answer = await answerTo(invented, 'M22')
    expect(answer.value).toBeCloseTo(103 / 132, 9)
    const figures = (name: string) => answer.rows.find((row) => row.values['figure'] === name)?.values
    expect(figures('density')).toMatchObject({ ties: 546, observed: 8240, unobserved: 406 })
    expect(figures('cross')).toMatchObject({ ties: 167, observed: 3283, unobserved: 98 })
    const change = await answerTo(invented, 'M22', LAST_YEAR)
    expect(change.rows[0]?.values).toMatchObject({ kept: 269, lost: 3, added: 68 })
  })
})

test('the real network: the exact reason why each is not computed', async () => {
  const reasons = await Promise.all(OURS.map(async (id) => [id, await answerTo(real, id)] as const))
  expect(reasons.map(([id, { reason, value, rows }]) => [id, reason, value, rows.length])).toEqual([
    ['M15', 'NO_OFFERS', null, 0],
    ['M16', 'NO_POPULATION', null, 0],
    ['M17', 'NO_SURVEY', null, 0],
    ['M18', 'NO_SURVEY', null, 0],
    ['M20', 'NO_SURVEY', null, 0],
    ['M21', 'NO_SURVEY', null, 0],
    ['M22', 'NO_SURVEY', null, 0],
  ])
  expect(await answerTo(real, 'M22', LAST_YEAR)).toMatchObject({ value: null, reason: 'NO_SURVEY' })
})

describe('sentences', () => {
  const sentencesOf = (answer: MeasureAnswer): readonly SentenceRef[] => [
    answer.sentence,
    ...answer.assumptions,
    ...answer.rows.map((row) => row.sentence),
    ...answer.excluded.map(({ key, count }) => ({ key, values: { count } })),
  ]
  /** Names are as long as they are: each counts as one word. */
  const words = (sentence: SentenceRef): readonly string[] => {
    const short = Object.fromEntries(Object.keys(sentence.names ?? {}).map((name) => [name, 'Nom']))
    if (!isMessageKey(sentence.key)) throw new Error(`${sentence.key} is no sentence`)
    return say('fr', sentence.key, { ...sentence.values, ...short })
      .split(/[\s\u202f]+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word))
  }

  test('each can be said in four languages, in at most 25 French words', async () => {
    const asked: readonly (readonly [string, MeasureScope])[] = [
      ...OURS.map((id) => [id, {}] as const),
      ['M22', LAST_YEAR],
    ]
    const long: string[] = []
    for (const network of [invented, real]) {
      for (const [id, scope] of asked) {
        for (const sentence of sentencesOf(await answerTo(network, id, scope))) {
          for (const language of LANGUAGES) {
            if (!isMessageKey(sentence.key)) throw new Error(`${sentence.key} is no sentence`)
            expect(say(language, sentence.key, valuesIn(sentence, language))).not.toMatch(/undefined|NaN|\{/)
          }
          if (!sentence.key.startsWith('excluded.') && words(sentence).length > 25) long.push(words(sentence).join(' '))
        }
      }
    }
    expect([...new Set(long)]).toEqual([])
  })

  test('name, question and limits of each, in four languages', () => {
    for (const id of OURS) {
      for (const part of ['name', 'question', 'limits']) {
        const key = `measure.${id}.${part}`
        expect(isMessageKey(key) && LANGUAGES.every((language) => say(language, key) !== '')).toBe(true)
      }
    }
  })

  test('a route reads as one would tell it', () => {
    const at = { viewer: 'anonymous', validAt: '2026-10-14' } as const
    const told = routes({ ...invented, referrals: [] }, at, {
      from: 'cpas-d-ormelle',
      to: 'club-l-heureux-hasard',
    }).map(({ sentence }) =>
      isMessageKey(sentence.key) ? say('fr', sentence.key, valuesIn(sentence, 'fr')).replaceAll('\u202f', ' ') : '',
    )
    expect(told[0]).toBe('Itinéraire conseillé : Coopérative d’habitat La Brique rouge, puis Club L’Heureux Hasard.')
    const names = new Set(invented.actors.map((actor) => inLanguage(actor.name, 'fr')))
    expect(names.has('Club L’Heureux Hasard')).toBe(true)
  })
})
