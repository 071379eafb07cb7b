import { workHere } from '@maillage/network-kernel'
import { describe, expect, test } from 'vitest'
import { aNetwork, tenActors, TWO_SIDES } from '../a-network.ts'
import { cutPointsMeasure } from './cut-points-measure.ts'
import type { MeasureScope } from './measure.ts'

const TODAY = { viewer: 'anonymous', validAt: '2026-10-14' } as const
const asked = (scope: MeasureScope = {}, network = tenActors().build()) =>
  Promise.resolve(cutPointsMeasure.compute(network, TODAY, scope, workHere))

describe('ten actors', () => {
  test('three cut points, on which 15, 8 and 4 pairs hang; three single threads', async () => {
    const answer = await asked()
    expect(answer.value).toBe(3)
    expect(answer.rows.map((row) => [row.of.join(' '), row.values.kind, row.values.lost])).toEqual([
      ['s1', 'cut-point', 15],
      ['m3', 'cut-point', 8],
      ['m4', 'cut-point', 4],
      ['m3 m4', 'single-thread', 8],
      ['s1 s4', 'single-thread', 5],
      ['m4 m5', 'single-thread', 4],
    ])
    expect(answer.sentence.values).toEqual({ cut: 3, threads: 3, check: 'no' })
    expect(answer.inputs.map((input) => input.id)).toEqual(['s1-s4', 'm3-m4', 'm4-m5'])
  })

  test('without s1 no way is left between the two sides; without m3 some are', async () => {
    const { rows } = await asked()
    expect(rows[0]?.sentence.values).toMatchObject({ role: 'last', actor: 's1' })
    expect(rows[1]?.sentence.values).toMatchObject({ role: 'cut', actor: 'm3', lost: 8 })
  })

  test('one actor; one that nothing hangs on', async () => {
    const answer = await asked({ actor: 'm3' })
    expect(answer.value).toBe(8)
    expect(answer.rows.map((row) => row.of.join(' '))).toEqual(['m3', 'm3 m4'])
    expect(await asked({ actor: 's2' })).toMatchObject({ value: 0, sentence: { values: { role: 'none' } } })
  })

  test('a filter leaves the cut points of those it leaves', async () => {
    const filter = new Set(['m3', 'm4', 's1', 'm5'])
    const { rows } = await asked({ filter })
    // Social: s1 alone. Without m3 it loses m4 and m5; without m4 it loses m5.
    expect(rows.filter((row) => row.values.kind === 'cut-point').map((row) => [row.of[0], row.values.lost])).toEqual([
      ['m3', 2],
      ['m4', 1],
      ['s1', 0],
    ])
  })
})

test('a single thread from side to side comes first, and is marked', async () => {
  const network = aNetwork({ partitions: TWO_SIDES })
  for (const id of ['s1', 's2', 's3', 's4', 'm1', 'm2', 'm3']) network.actor(id, id.charAt(0))
  for (const tie of ['s1 s2', 's2 s3', 's1 s3', 's3 s4', 's3 m1', 'm1 m2', 'm2 m3', 'm1 m3']) {
    const [a = '', b = ''] = tie.split(' ')
    network.joins(a, b)
  }
  const { rows } = await asked({}, network.build())
  const threads = rows.filter((row) => row.values.kind === 'single-thread')
  expect(threads.map((row) => [row.of.join(' '), row.values.lost, row.values.isAcross])).toEqual([
    ['s3 m1', 12, true],
    ['s3 s4', 3, false],
  ])
})

test('a ring has no cut point', async () => {
  const network = aNetwork({ partitions: TWO_SIDES })
  for (const id of ['s1', 's2', 'm1', 'm2']) network.actor(id, id.charAt(0))
  network.joins('s1', 's2').joins('s2', 'm1').joins('m1', 'm2').joins('m2', 's1')
  expect(await asked({}, network.build())).toMatchObject({ value: 0, rows: [], reason: null })
})

test('two that did not answer may have a tie that undoes it: to be checked', async () => {
  const network = tenActors().build()
  const silent = ['s5', 'm5']
  const actors = network.actors.map((one) => (silent.includes(one.id) ? { ...one, responded: 'no' as const } : one))
  const answer = await asked({}, { ...network, actors })
  expect(answer.sentence.values.check).toBe('yes')
  expect(answer.rows[0]?.values.toVerify).toBe(true)
})

test('without a partition cut points are told, and what hangs on them is not', async () => {
  const answer = await asked({}, tenActors({ partitions: [] }).build())
  expect(answer.value).toBe(3)
  expect(answer.rows[0]).toMatchObject({ values: { lost: null }, reason: 'NO_PARTITION' })
})
