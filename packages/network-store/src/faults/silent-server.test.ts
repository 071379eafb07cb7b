import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { someone } from '../contract/open-store.ts'
import { StoreUnavailable } from '../store-promise.ts'
import { neo4jForTests } from '../testing/neo4j-for-tests.ts'
import { wrongsOf } from './history.ts'
import { inBadWeather } from './in-bad-weather.ts'
import { newcomer } from './races.ts'

const where = await neo4jForTests()
const isNewcomer = (id: string) => id.startsWith('new-')
const aName = () => `new-${randomUUID()}`
const kindOf = (answer: Promise<unknown>): Promise<string> =>
  answer.then(
    () => 'answered',
    (error: unknown) => {
      if (error instanceof StoreUnavailable) return error.kind
      throw error
    },
  )

describe.skipIf(where === null)('a server that says nothing', () => {
  test('in the middle of a question: our own deadline ends it, its connection is let go, the next call is answered', async () => {
    await inBadWeather(where!, { silence: 800, longestTransaction: 1_000, poolSize: 1 }, async ({ proxy, store }) => {
      for (const message of ['RUN', 'PULL'] as const) {
        const struck = proxy.strike(message, 'before', 'silent')
        expect(await kindOf(store.wholeNetwork())).toBe('silent')
        await struck
        // What the lost question held over there, the server lets go of by itself.
        await expect.poll(() => kindOf(store.wholeNetwork()), { timeout: 20_000 }).toBe('answered')
      }
      expect(proxy.open).toBe(1)
    })
  })

  test('in the middle of a write: nothing of it is kept, and the server itself lets go of its lock', async () => {
    await inBadWeather(where!, { silence: 600, longestTransaction: 2_000 }, async ({ network, proxy, store, calm }) => {
      const lost = aName()
      const struck = proxy.strike('PULL', 'after', 'silent', 6)
      expect(await kindOf(store.write(newcomer(network, lost), someone(lost)))).toBe('silent')
      await struck
      // The server was never told that its client has gone: it has to find out by itself.
      const next = aName()
      const attempt = () => kindOf(store.write(newcomer(network, next), someone(next)))
      expect(await attempt()).toBe('silent')
      await expect.poll(attempt, { timeout: 20_000 }).toBe('answered')
      expect(await calm.revision()).toBe(2)
      const again = await store.write(newcomer(network, lost), someone(lost))
      expect([again.change.revision, again.repeated]).toStrictEqual([3, false])
      const acknowledged = new Map([
        [next, 2],
        [lost, 3],
      ])
      expect(await wrongsOf(calm, acknowledged, isNewcomer)).toStrictEqual([])
    })
  })

  test('after it carried a write out: the outcome is unknown, and asking again tells it', async () => {
    await inBadWeather(where!, { silence: 400 }, async ({ network, proxy, store, calm }) => {
      const name = aName()
      const struck = proxy.strike('COMMIT', 'after', 'silent')
      const answer = store.write(newcomer(network, name), someone(name))
      await expect(answer).rejects.toMatchObject({ kind: 'silent', facts: { outcome: 'unknown' } })
      await struck
      const { change, repeated } = await store.write(newcomer(network, name), someone(name))
      expect([change.revision, repeated]).toStrictEqual([2, true])
      expect(await wrongsOf(calm, new Map([[name, 2]]), isNewcomer)).toStrictEqual([])
    })
  })

  test('at the first packet: after five of them nobody is made to wait, and it is found again when it is back', async () => {
    const patience = { connectionTimeout: 150, retryTime: 0, probeEvery: 50, acquisitionTimeout: 300, silence: 800 }
    await inBadWeather(where!, patience, async ({ proxy, server, store }) => {
      proxy.weather.blackHole = true
      proxy.cut()
      for (let failures = 0; failures < 5; failures += 1) expect(await kindOf(server.ping())).toBe('unreachable')
      const open = proxy.open
      await expect(store.revision()).rejects.toMatchObject({
        kind: 'unreachable',
        facts: { reason: 'circuit open', failures: 5 },
      })
      expect(proxy.open).toBeLessThanOrEqual(open + 1)
      proxy.weather.blackHole = false
      await expect.poll(() => kindOf(server.ping()), { timeout: 10_000 }).toBe('answered')
      expect(await store.revision()).toBe(1)
    })
  })
})
