import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { isMessageKey, say } from '@maillage/messages'
import {
  FOR_ADVOCACY,
  MEASURES,
  saturation,
  spillover,
  valuesIn,
  type MeasureAnswer,
  type MeasureScope,
  type SentenceRef,
} from '@maillage/network-analysis'
import { readSeedFolder } from '@maillage/network-exchange'
import { workHere } from '@maillage/network-kernel'
import { LANGUAGES, type Network, type Viewer } from '@maillage/network-model'
import { beforeAll, describe, expect, test } from 'vitest'
import { networkSeenBy } from './access/seen-by.ts'

const path = (name: string): string => fileURLToPath(new URL(`../../../graph-seeds/${name}`, import.meta.url))
const networkOf = async (name: string): Promise<Network> => {
  const { network } = await readSeedFolder(path(name))
  if (!network) throw new Error(`${name} could not be read`)
  return network
}

interface Figures {
  readonly waits: readonly { readonly id: string; readonly weeks: number }[]
  readonly sameOccupancy: readonly { readonly id: string; readonly waiting: number }[]
  readonly posts: readonly { readonly id: string; readonly placesShort: number; readonly posts: number }[]
  readonly reckoned: { readonly queues: number; readonly rooms: number }
  readonly unmet: number
  readonly closures: readonly { readonly id: string; readonly more: number }[]
}
/** What the script of the folder finds, whose code shares nothing with these packages. */
interface Truths {
  readonly figures: Readonly<Record<'anonymous' | 'member', Figures>>
  readonly overload: readonly { readonly id: string; readonly quotient: number }[]
  readonly refusals: readonly { readonly id: string; readonly requests: number; readonly full: number }[]
  readonly toConfirm: readonly string[]
}

let invented: Network
let real: Network
let truths: Truths
beforeAll(async () => {
  invented = await networkOf('bassin-exemple')
  real = await networkOf('belgique-sante-mentale')
  const script = path('bassin-exemple/generator/check-planted-truths.mjs')
  truths = JSON.parse(execFileSync(process.execPath, [script, '--json'], { encoding: 'utf8' })) as Truths
})

const OURS = ['M1', 'M2', 'M3', 'M5', 'M6', 'M19', 'shortfall', 'unmet-demand']
const DAY = '2026-10-14'
const answerTo = (network: Network, id: string, viewer: Viewer = 'anonymous', scope: MeasureScope = {}) => {
  const measure = [...MEASURES, ...FOR_ADVOCACY].find((one) => one.id === id)
  if (!measure) throw new Error(`no measure ${id}`)
  return Promise.resolve(measure.compute(network, { viewer, validAt: DAY }, scope, workHere))
}
const known = ({ rows }: MeasureAnswer) => rows.filter((row) => row.reason === null)

describe.each(['anonymous', 'member'] as const)('what was planted, for a viewer that is %s', (viewer) => {
  // A member sees everything; whoever is anonymous sees the network with nothing of members in it.
  const seen = (): Network => networkSeenBy(invented, viewer)
  const ask = (id: string, scope: MeasureScope = {}) => answerTo(seen(), id, viewer, scope)

  test('M3: the longest wait first', async () => {
    const [first, second] = (await ask('M3')).rows
    const waits = truths.figures[viewer].waits.map(({ id, weeks }) => [id, weeks])
    expect([first, second].map((row) => [row?.of[0], row?.values.value])).toEqual(waits)
  })

  test('M2: at one occupancy the small team makes one wait, the large one hardly', async () => {
    const answer = await ask('M2')
    expect(known(answer)).toHaveLength(truths.figures[viewer].reckoned.queues)
    for (const { id, waiting } of truths.figures[viewer].sameOccupancy)
      expect(answer.rows.find((row) => row.of[0] === id)?.values.value).toBeCloseTo(waiting, 3)
    expect(answer.rows.find((row) => row.of[0] === 'maison-de-transit-le-palier')?.values.band).toBe('twoThirds')
    expect(answer.rows.find((row) => row.of[0] === 'ssm-les-remparts')?.values.band).toBe('tenth')
  })

  test('M19: the closure that leaves most without a place first, by far', async () => {
    const answer = await ask('M19')
    const { closures, unmet, reckoned } = truths.figures[viewer]
    expect(answer.rows).toHaveLength(reckoned.rooms)
    expect(answer.value).toBeCloseTo(unmet, 5)
    expect(answer.rows.slice(0, 3).map((row) => row.of[0])).toEqual(closures.map(({ id }) => id))
    closures.forEach(({ more }, at) => expect(answer.rows[at]?.values.value).toBeCloseTo(more, 5))
  })

  test('M19: « and if it closed » says the same as its row', async () => {
    const closed = await ask('M19', { actor: 'urgences-psychiatriques-de-valbrume' })
    expect(closed.value).toBeCloseTo(truths.figures[viewer].unmet + 90, 5)
    const scenario = { close: ['ssm-les-remparts'], posts: [{ actor: 'clinique-du-lien', fullTimeEquivalents: 2 }] }
    const answer = await spillover(seen(), { viewer, validAt: DAY }, { scenario }, workHere)
    const total = answer.rows.reduce((sum, row) => sum + row.loadAfter, 0)
    expect(total + answer.unmetAfter).toBeCloseTo(answer.demand, 6)
  })

  test('what is missing: the largest want of posts first', async () => {
    const answer = await ask('shortfall')
    truths.figures[viewer].posts.forEach(({ id, placesShort, posts }, at) => {
      expect(answer.rows[at]?.of[0]).toBe(id)
      expect(answer.rows[at]?.values.placesShort).toBe(placesShort)
      expect(answer.rows[at]?.values.value).toBeCloseTo(posts, 2)
    })
  })

  test('M6, and the door that refuses most', async () => {
    const overload = await ask('M6')
    truths.overload.forEach(({ id, quotient }, at) => {
      expect(overload.rows[at]?.of[0]).toBe(id)
      expect(overload.rows[at]?.values.value).toBeCloseTo(quotient, 3)
    })
    const refused = await ask('unmet-demand')
    expect(refused.rows[0]).toMatchObject({ of: ['ssm-les-peupliers'], values: { requests: 153, refusedFull: 115 } })
  })
})

test('members are told where others heard « full »; nobody else is', () => {
  const toConfirm = (viewer: Viewer) =>
    saturation(networkSeenBy(invented, viewer), { viewer, validAt: DAY })
      .filter((answer) => answer.toConfirm)
      .map((answer) => answer.actor as string)
  expect(toConfirm('member').toSorted()).toEqual(truths.toConfirm.toSorted())
  expect(toConfirm('anonymous')).toEqual([])
})

describe('what members alone may read', () => {
  test('nothing of it stands in any answer to an anonymous viewer', async () => {
    const secret = invented.loads.filter((load) => load.visibility === 'members')
    const actors = new Set<string>(secret.map((load) => load.actor))
    const spoken = new Set<string>(
      invented.loads.filter((load) => load.visibility === 'public').map(({ actor }) => actor),
    )
    expect(secret.length).toBeGreaterThan(10)
    for (const id of OURS) {
      const answer = await answerTo(networkSeenBy(invented, 'anonymous'), id)
      const text = JSON.stringify(answer)
      for (const load of secret) expect(text.includes(`"${load.id}"`), `${id} ${load.id}`).toBe(false)
      expect(text).not.toContain('withheld:')
      if (id === 'M6' || id === 'unmet-demand') continue
      for (const row of answer.rows)
        if (actors.has(row.of[0] ?? '') && !spoken.has(row.of[0] ?? ''))
          expect([id, row.of[0], row.reason]).toEqual([id, row.of[0], 'NOT_PUBLISHED'])
    }
  })

  test('the answer is the same whatever members alone were told', async () => {
    const other = {
      ...invented,
      loads: invented.loads.map((load) =>
        load.visibility === 'public'
          ? load
          : {
              ...load,
              ...(load.inflow !== null && { inflow: load.inflow + 31 }),
              ...(load.places !== null && { places: load.places + 17 }),
              ...(load.active !== null && { active: load.active + 13 }),
              ...(load.durationWeeks !== null && { durationWeeks: load.durationWeeks + 3 }),
              ...(load.waitIntakeWeeks !== null && { waitIntakeWeeks: load.waitIntakeWeeks + 40 }),
            },
      ),
    }
    for (const id of OURS) {
      const [one, two] = [invented, other].map((network) => answerTo(networkSeenBy(network, 'anonymous'), id))
      expect(JSON.stringify(await one) === JSON.stringify(await two), id).toBe(true)
      // Not cut beforehand either: each measure asks by itself who may read.
      const [whole, changed] = [invented, other].map((network) => answerTo(network, id))
      expect(JSON.stringify(await whole) === JSON.stringify(await changed), id).toBe(true)
    }
  })
})

describe('the real network', () => {
  test.each([
    ['M1', 'NOT_DECLARED'],
    ['M2', 'NOT_DECLARED'],
    ['M3', 'NOT_DECLARED'],
    ['M5', 'NOT_DECLARED'],
    ['M6', 'NO_SURVEY'],
    ['M19', 'NOT_DECLARED'],
    ['shortfall', 'NOT_DECLARED'],
    ['unmet-demand', 'NO_REFERRALS'],
  ])('%s has no value: %s', async (id, reason) => {
    for (const viewer of ['anonymous', 'member'] as const) {
      const answer = await answerTo(real, id, viewer)
      expect(answer).toMatchObject({ measure: id, value: null, endless: false, reason })
      expect(known(answer)).toEqual([])
      expect(answer.sentence.key).toBe('answer.not-computed')
    }
  })
})

test('every sentence of every answer can be read aloud in four languages', async () => {
  const answers = [
    ...(await Promise.all(OURS.map((id) => answerTo(invented, id, 'member')))),
    ...(await Promise.all(OURS.map((id) => answerTo(real, id)))),
    await answerTo(invented, 'M19', 'member', { actor: 'ssm-les-remparts' }),
  ]
  const told: SentenceRef[] = answers.flatMap((answer) => [
    answer.sentence,
    ...answer.assumptions,
    ...answer.rows.map((row) => row.sentence),
    ...answer.excluded.map(({ key, count }) => ({ key, values: { count } })),
  ])
  for (const sentence of told)
    for (const language of LANGUAGES) {
      const { key } = sentence
      if (!isMessageKey(key)) throw new Error(`no sentence ${key}`)
      expect(say(language, key, valuesIn(sentence, language))).not.toMatch(/[{}#]|undefined|NaN|Infinity/)
    }
  for (const { id, name } of [...MEASURES, ...FOR_ADVOCACY].filter((one) => OURS.includes(one.id)))
    for (const key of [name, `measure.${id}.question`, `measure.${id}.limits`])
      expect(isMessageKey(key), key).toBe(true)
})
