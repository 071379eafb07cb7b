import { describe, expect, test } from 'vitest'
import { workHere } from '@maillage/network-kernel'
import { aNetwork, tenActors, TWO_SIDES, type ANetwork } from '../a-network.ts'
import { meetings } from './meetings.ts'
import type { MeetingsAsked, SeatingAsked } from './meetings-promise.ts'
import { seating } from './seating.ts'

const TODAY = { viewer: 'anonymous', validAt: '2026-10-14' } as const
const ask = (network: ANetwork, asked: MeetingsAsked = {}) => meetings(network.build(), TODAY, asked, workHere)
const seat = (network: ANetwork, asked: SeatingAsked) => seating(network.build(), TODAY, asked)
const told = async (network: ANetwork, asked: MeetingsAsked = {}) =>
  (await ask(network, asked)).map(({ a, b, score }) => `${a}-${b} ${score?.toFixed(6)}`)

/** Five of the ten at one table. */
const atTheTable = (network = tenActors()): ANetwork => {
  network.row('concertations', { id: 'meeting', name: { fr: 'meeting' } })
  for (const actor of ['s1', 's2', 's4', 'm1', 'm3']) {
    network.row('attendance', { id: `came-${actor}`, actor, concertation: 'meeting' })
  }
  return network
}

describe('who should meet whom', () => {
  test('for s5 the protected housing first, then who would load nobody: the gains of M17', async () => {
    expect((await told(tenActors(), { actor: 's5' })).slice(0, 4)).toEqual([
      's5-m4 0.106667',
      's5-m5 0.093333',
      's5-m3 0.083111',
      's5-m1 0.075778',
    ])
  })

  test('of all: the order of M17; pairs of one side come after', async () => {
    const all = await ask(tenActors())
    expect(all.slice(0, 3).map(({ a, b }) => `${a}-${b}`)).toEqual(['s5-m4', 's5-m5', 's5-m3'])
    expect(all[0]).toMatchObject({ newPair: true, bridges: [] })
    expect(all[0]?.reasons.map(({ key }) => key)).toEqual(['meeting.reason.new', 'meeting.reason.nearer'])
  })

  test('among those of a concertation: the five new pairs across, and the one inside', async () => {
    const all = await ask(atTheTable(), { concertation: 'meeting' })
    const pairs = (isNew: boolean) => all.filter(({ newPair }) => newPair === isNew).map(({ a, b }) => `${a}-${b}`)
    expect(pairs(true).sort()).toEqual(['s1-m3', 's2-m1', 's2-m3', 's4-m1', 's4-m3'])
    expect(pairs(false)).toEqual(['s2-s4'])
    // s1 works with s2 and with m1: with both sides.
    expect(all.find(({ a, b }) => a === 's1' && b === 'm3')?.bridges).toEqual(['s1'])
  })

  test('with reasons: whom and where they serve in common, what only one of them does', async () => {
    const network = aNetwork({ partitions: TWO_SIDES })
    network.row('territories', { id: 'dour', name: { fr: 'Dour' }, kind: 'commune' })
    network.row('audiences', { id: 'young', name: { fr: 'young' }, kind: 'population' })
    network.row('audiences', { id: 'old', name: { fr: 'old' }, kind: 'population' })
    for (const id of ['f1', 'f2']) network.row('functions', { id, number: 1, name: { fr: id } })
    const serves = (audiences: readonly string[], functions: readonly string[]) =>
      ({ audiences, functions, territories: ['dour'] }) as never
    network
      .actor('s1', 's', serves(['young', 'old'], ['f1']))
      .actor('m1', 'm', serves(['young', 'old'], ['f2']))
      .actor('m2', 'm', serves(['young'], ['f1', 'f2']))
      .actor('m3', 'm', serves(['young', 'old'], ['f1']))
    const all = await ask(network, { actor: 's1' })
    // The gain of one tie among three pairs is a third; half the audiences and half the functions in common: a quarter of it.
    expect(all.map(({ b, score }) => [b, score])).toEqual([
      ['m1', expect.closeTo(1 / 3, 9)],
      ['m2', expect.closeTo(1 / 12, 9)],
      ['m3', 0],
    ])
    expect(all[0]).toMatchObject({ audiences: ['young', 'old'], territories: ['dour'], complementary: ['f1', 'f2'] })
    expect(all[1]?.complementary).toEqual(['f2'])
    expect(all[0]?.sentence.values).toMatchObject({ a: 's1', b: 'm1', audience: 'young', territory: 'Dour' })
  })

  test('nobody who opted out; none planned, denied or unobserved; no documents', async () => {
    const network = aNetwork({ partitions: TWO_SIDES })
      .actor('s1', 's')
      .actor('s2', 's', { optOut: true })
      .actor('s3', 's', { responded: 'no' })
      .actor('m1', 'm')
      .actor('m2', 'm', { responded: 'no' })
      .joins('s1', 'm1', { status: 'planned' })
    const all = await ask(network)
    expect(all.map(({ a, b }) => `${a}-${b}`).sort()).toEqual(['s1-m2', 's1-s3', 's3-m1', 'm1-m2'].sort())
    expect(await ask(network, { actor: 's2' })).toEqual([])
    expect(await ask(atTheTable(tenActors({ collection: 'documents' })), { concertation: 'meeting' })).toEqual([])
    await expect(ask(network, { actor: 'x' })).rejects.toThrow(RangeError)
    await expect(ask(network, { concertation: 'x' })).rejects.toThrow(RangeError)
  })

  test('without two sides there is no gain, and the pairs go by what they have in common', async () => {
    const all = await ask(tenActors({ partitions: [] }), { actor: 's5' })
    expect(all.every(({ score, newPair, b }) => score === null && newPair === b.startsWith('m'))).toBe(true)
  })
})

describe('tables', () => {
  test('one table brings all five together; tables of three, three; a second round the other two', async () => {
    const one = await seat(atTheTable(), { concertation: 'meeting', rounds: 1 })
    expect([one.newPairs, one.possible, one.rounds.length, one.reason]).toEqual([5, 5, 1, null])
    const three = await seat(atTheTable(), { concertation: 'meeting', tableSize: 3, rounds: 1 })
    expect(three.rounds[0]?.map(({ actors }) => actors.length)).toEqual([3, 2])
    expect(three.newPairs).toBe(3)
    const two = await seat(atTheTable(), { concertation: 'meeting', tableSize: 3, rounds: 2 })
    expect(two.newPairs).toBe(5)
    // Told once, where they meet first; the first of a table is new to most of it.
    const pairs = two.rounds.flat().flatMap(({ newPairs }) => newPairs.map(({ a, b }) => `${a}-${b}`))
    expect(pairs.sort()).toEqual(['s1-m3', 's2-m1', 's2-m3', 's4-m1', 's4-m3'])
    for (const { actors, newPairs } of two.rounds.flat()) {
      if (newPairs.length > 1) expect(newPairs.every(({ a, b }) => [a, b].includes(actors[0]!))).toBe(true)
    }
  })

  test('everybody sits once in every round, in tables as even as can be; the same tables every time', async () => {
    const ids = tenActors()
      .build()
      .actors.map(({ id }) => id)
    const asked = { actors: ids, tableSize: 4, rounds: 3 }
    const found = await seat(tenActors(), asked)
    for (const round of found.rounds) {
      expect(round.flatMap(({ actors }) => actors).sort()).toEqual([...ids].sort())
      expect(round.map(({ actors }) => actors.length)).toEqual([4, 3, 3])
    }
    expect(await seat(tenActors(), asked)).toEqual(found)
  })

  test('who opted out is not seated and not named; who is not counted has a seat and no pair', async () => {
    const network = tenActors().actor('hidden', 's', { optOut: true }).actor('office', undefined, { kind: 'authority' })
    const found = await seat(network, { actors: ['s5', 'm4', 'hidden', 'office'], rounds: 1 })
    expect(JSON.stringify(found)).not.toContain('hidden')
    expect(found.rounds[0]?.[0]?.actors).toEqual(['s5', 'm4', 'office'])
    expect(found).toMatchObject({ newPairs: 1, possible: 1 })
    expect(found.excluded).toEqual([{ key: 'excluded.seated-without-ties', count: 1, ids: ['office'] }])
  })

  test('documents, one alone, too many, nobody named', async () => {
    const documents = await seat(atTheTable(tenActors({ collection: 'documents' })), { concertation: 'meeting' })
    expect(documents).toMatchObject({ reason: 'NO_SURVEY', rounds: [], newPairs: 0 })
    expect(await seat(tenActors(), { actors: ['s1'] })).toMatchObject({ reason: 'TOO_SMALL' })
    await expect(seat(tenActors(), {})).rejects.toThrow(RangeError)
    const many = aNetwork()
    for (let at = 0; at <= 100; at++) many.actor(`a${at}`)
    const actors = Array.from({ length: 101 }, (_, at) => `a${at}`)
    await expect(seat(many, { actors })).rejects.toThrow(RangeError)
  })
})
