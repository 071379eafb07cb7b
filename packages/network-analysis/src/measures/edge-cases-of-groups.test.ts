import { workHere } from '@maillage/network-kernel'
import type { Network } from '@maillage/network-model'
import { describe, expect, test } from 'vitest'
import { aNetwork, tenActors, TWO_SIDES } from '../a-network.ts'
import type { MeasureAnswer } from '../answer.ts'
import type { MeasureScope } from './measure.ts'
import { MEASURES } from './measures.ts'

const TODAY = { viewer: 'anonymous', validAt: '2026-10-14' } as const
const OF_GROUPS = ['M7', 'M8', 'M9', 'M10', 'M11', 'M12', 'M13', 'M14']

async function ask(id: string, network: Network, scope: MeasureScope = {}, validAt: string = TODAY.validAt) {
  const measure = MEASURES.find((one) => one.id === id)
  if (!measure) throw new Error(`no measure ${id}`)
  return measure.compute(network, { ...TODAY, validAt }, scope, workHere)
}

/** Reason of every measure, `told` where it has a value. */
async function reasons(network: Network, scope?: MeasureScope, validAt?: string): Promise<string> {
  const answers = await Promise.all(OF_GROUPS.map((id) => ask(id, network, scope, validAt)))
  for (const answer of answers) {
    expectPlain(answer)
    expect(answer.value === null).toBe(answer.reason !== null)
  }
  return answers.map(({ measure, reason }) => `${measure} ${reason ?? 'told'}`).join(', ')
}

/** No NaN and no infinity anywhere in an answer. */
function expectPlain(answer: MeasureAnswer): void {
  const walk = (part: unknown): void => {
    if (typeof part === 'number') expect(Number.isFinite(part)).toBe(true)
    else if (part !== null && typeof part === 'object') Object.values(part).forEach(walk)
  }
  walk(answer)
}

const all = (reason: string): string => OF_GROUPS.map((id) => `${id} ${reason}`).join(', ')

test('a network of documents: no survey', async () => {
  const documents = tenActors({ collection: 'documents' }).build()
  expect(await reasons(documents)).toBe(all('NO_SURVEY'))
  for (const id of OF_GROUPS) expect((await ask(id, documents)).rows).toEqual([])
})

test('nobody at all', async () => {
  expect(await reasons(aNetwork({ partitions: TWO_SIDES }).build())).toBe(all('EMPTY_GROUP'))
})

test('one actor', async () => {
  const network = aNetwork({ partitions: TWO_SIDES }).actor('s1', 's').build()
  expect(await reasons(network)).toBe(
    'M7 NO_TIES, M8 NO_TIES, M9 ONE_GROUP, M10 ONE_GROUP, M11 ONE_GROUP, M12 ONE_GROUP, M13 NO_TIES, M14 NO_TIES',
  )
})

test('everybody in one sector', async () => {
  const network = aNetwork({ partitions: TWO_SIDES })
  for (const id of ['s1', 's2', 's3', 's4']) network.actor(id, 's')
  network.joins('s1', 's2').joins('s1', 's3').joins('s1', 's4')
  expect(await reasons(network.build())).toBe(
    'M7 EMPTY_GROUP, M8 EMPTY_GROUP, M9 ONE_GROUP, M10 ONE_GROUP, M11 ONE_GROUP, M12 ONE_GROUP, M13 told, M14 told',
  )
})

test('no partition of the sectors: brokers are counted between sectors, the two sides are unknown', async () => {
  expect(await reasons(tenActors({ partitions: [] }).build())).toBe(
    'M7 NO_PARTITION, M8 NO_PARTITION, M9 NO_PARTITION, M10 NO_PARTITION, M11 NO_PARTITION, M12 told, M13 told, M14 told',
  )
})

test('a filter that leaves nobody', async () => {
  expect(await reasons(tenActors().build(), { filter: new Set() })).toBe(all('EMPTY_GROUP'))
})

test('a day after the last actor closed', async () => {
  const network = tenActors().build()
  const actors = network.actors.map((actor) => ({ ...actor, validTo: '2030' as never }))
  expect(await reasons({ ...network, actors }, {}, '2040-01-01')).toBe(all('EMPTY_GROUP'))
})

test('nobody works together: reach is 0, the rest has no value', async () => {
  const network = { ...tenActors().build(), collaborations: [] }
  expect(await reasons(network)).toBe(
    'M7 told, M8 NO_TIES, M9 NO_TIES, M10 NO_TIES, M11 told, M12 NO_TIES, M13 NO_TIES, M14 NO_TIES',
  )
})

test('six in ten answered: densities only', async () => {
  const network = tenActors().build()
  const silent = ['s2', 's3', 's4', 's5']
  const actors = network.actors.map((one) => (silent.includes(one.id) ? { ...one, responded: 'no' as const } : one))
  expect(await reasons({ ...network, actors })).toBe(all('LOW_RESPONSE').replace('M7 LOW_RESPONSE', 'M7 told'))
})

describe('what the network does not have is refused', () => {
  const network = tenActors().build()
  const refused = (id: string, scope: MeasureScope) => expect(ask(id, network, scope)).rejects.toThrow(RangeError)

  test('an actor', async () => {
    for (const id of ['M9', 'M11', 'M12', 'M13', 'M14']) await refused(id, { actor: 'nobody' })
  })
  test('a pair of groups, a group against itself, a sector against a side', async () => {
    for (const id of ['M7', 'M8', 'M9', 'M10', 'M11', 'M12', 'M14']) {
      await refused(id, { pair: ['s', 'none'] })
      await refused(id, { pair: ['s', 's'] })
      await refused(id, { pair: ['s', 'mental-health'] })
    }
  })
  test('a partition', async () => {
    for (const id of ['M7', 'M8', 'M9', 'M10', 'M11', 'M12', 'M14']) await refused(id, { partition: 'none' })
  })
})

test('a pair of sectors: one row of M7 and M8, whichever is named first', async () => {
  const network = tenActors().actor('h1', 'h').build()
  for (const id of ['M7', 'M8']) {
    const [one, other] = [await ask(id, network, { pair: ['s', 'm'] }), await ask(id, network, { pair: ['m', 's'] })]
    expect(one.rows.map((row) => row.of)).toEqual([['s', 'm']])
    expect(other.value).toBe(one.value)
  }
})

test('M7 and M8 say between which values they lie, whatever was not observed', async () => {
  const network = tenActors().build()
  const silent = ['s5', 'm4', 'm5']
  const actors = network.actors.map((one) => (silent.includes(one.id) ? { ...one, responded: 'no' as const } : one))
  const density = await ask('M7', { ...network, actors })
  expect(density.value).toBeCloseTo(2 / 23, 12)
  expect(density.uncertainty).toEqual({ kind: 'bounds', low: 2 / 25, high: 4 / 25, standardError: null })
  const ratio = await ask('M8', { ...network, actors })
  expect(ratio.uncertainty?.low).toBeCloseTo(2 / 6.173322, 6)
  expect(ratio.rows[0]?.uncertainty?.high).toBeCloseTo(4 / 6.173322, 6)
})
