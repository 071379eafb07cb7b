import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { someone } from '../contract/open-store.ts'
import { StoreUnavailable } from '../store-promise.ts'
import type { BoltMessage } from '../testing/bolt-messages.ts'
import { neo4jForTests } from '../testing/neo4j-for-tests.ts'
import { wrongsOf } from './history.ts'
import { inBadWeather } from './in-bad-weather.ts'
import { newcomer } from './races.ts'

const where = await neo4jForTests()
const isNewcomer = (id: string) => id.startsWith('new-')
const aName = () => `new-${randomUUID()}`
const MESSAGES: readonly BoltMessage[] = ['BEGIN', 'RUN', 'PULL', 'COMMIT']

describe.skipIf(where === null)('a write whose connection is cut', () => {
  test('is there once and is said to be, whichever of its messages was cut, before or after the server had it', async () => {
    await inBadWeather(where!, {}, async ({ network, proxy, store, calm }) => {
      const counted = () => Object.fromEntries(MESSAGES.map((message) => [message, proxy.count(message)]))
      const before = counted()
      const first = aName()
      const acknowledged = new Map<string, number>()
      acknowledged.set(first, (await store.write(newcomer(network, first), someone(first))).change.revision)
      const after = counted()
      const messages = MESSAGES.map((message) => [message, after[message]! - before[message]!] as const)
      expect(messages).toMatchObject([
        ['BEGIN', 1],
        ['RUN', expect.any(Number)],
        ['PULL', expect.any(Number)],
        ['COMMIT', 1],
      ])
      for (const [message, count] of messages)
        for (let later = 0; later < count; later += 1)
          for (const when of ['before', 'after'] as const) {
            const name = aName()
            const struck = proxy.strike(message, when, 'cut', later)
            const { change, repeated } = await store.write(newcomer(network, name), someone(name))
            await struck
            acknowledged.set(name, change.revision)
            expect
              .soft([message, later, when, repeated])
              .toStrictEqual([message, later, when, message === 'COMMIT' && when === 'after'])
          }
      expect(acknowledged.size).toBe(1 + 2 * messages.reduce((sum, [, count]) => sum + count, 0))
      expect(await wrongsOf(calm, acknowledged, isNewcomer)).toStrictEqual([])
      expect(await calm.revision()).toBe(1 + acknowledged.size)
    })
  })

  test.each(['before', 'after'] as const)(
    'at COMMIT %s the server had it, and every time again: its outcome is said to be unknown; sent later it has one effect',
    async (when) => {
      await inBadWeather(where!, { retryTime: 300 }, async ({ network, proxy, store, calm }) => {
        const name = aName()
        const struck = proxy.strike('COMMIT', when).then(() => proxy.refuse())
        const answer = store.write(newcomer(network, name), someone(name))
        await expect(answer).rejects.toSatisfy(
          (error) =>
            error instanceof StoreUnavailable && error.kind === 'silent' && error.facts['outcome'] === 'unknown',
        )
        await struck
        expect(await calm.revision()).toBe(when === 'after' ? 2 : 1)
        proxy.accept()
        const { change, repeated } = await store.write(newcomer(network, name), someone(name))
        expect([change.revision, repeated]).toStrictEqual([2, when === 'after'])
        expect(await wrongsOf(calm, new Map([[name, 2]]), isNewcomer)).toStrictEqual([])
      })
    },
  )

  test('before the commit, and the database stays away: it is said to be unreachable, and nothing of it is kept', async () => {
    await inBadWeather(where!, { retryTime: 300 }, async ({ network, proxy, store, calm }) => {
      const name = aName()
      const struck = proxy.strike('PULL', 'after', 'cut', 6).then(() => proxy.refuse())
      const answer = store.write(newcomer(network, name), someone(name))
      await expect(answer).rejects.toMatchObject({ name: 'StoreUnavailable', kind: 'unreachable' })
      await struck
      expect(await calm.revision()).toBe(1)
      expect(await wrongsOf(calm, new Map(), isNewcomer)).toStrictEqual([])
    })
  })
})
