import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { someone } from '../contract/open-store.ts'
import { StoreUnavailable } from '../store-promise.ts'
import { neo4jForTests } from '../testing/neo4j-for-tests.ts'
import { wrongsOf, type Acknowledged } from './history.ts'
import { inBadWeather, type BadWeather } from './in-bad-weather.ts'
import { newcomer } from './races.ts'

const where = await neo4jForTests()
const isNewcomer = (id: string) => id.startsWith('new-')
const aName = () => `new-${randomUUID()}`

/** Many at once; how many were answered in which way. */
async function together(count: number, ask: (index: number) => Promise<unknown>): Promise<Record<string, number>> {
  const tally: Record<string, number> = {}
  await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const outcome = await ask(index).then(
        () => 'answered',
        (error: unknown) => {
          if (error instanceof StoreUnavailable) return error.kind
          throw error
        },
      )
      tally[outcome] = (tally[outcome] ?? 0) + 1
    }),
  )
  return tally
}

/** As many newcomers at once; what was answered, and what was acknowledged of it. */
async function writers({ network, store }: BadWeather, count: number) {
  const acknowledged = new Map<string, number>()
  const tally = await together(count, async () => {
    const name = aName()
    const { change } = await store.write(newcomer(network, name), someone(name))
    acknowledged.set(name, change.revision)
  })
  return { tally, acknowledged: acknowledged as Acknowledged }
}

describe.skipIf(where === null)('more than a database can take', () => {
  test('a hundred at five connections: those who wait too long are told that it is busy, and no connection leaks', async () => {
    const patience = { poolSize: 5, acquisitionTimeout: 300 }
    await inBadWeather(where!, patience, async ({ proxy, store, calmEngine }) => {
      proxy.weather.delay = 200
      const tally = await together(100, () => store.revision())
      proxy.weather.delay = 0
      expect(tally['answered']).toBeGreaterThanOrEqual(5)
      expect(tally['busy']).toBeGreaterThan(0)
      expect(tally['answered']! + tally['busy']!).toBe(100)
      expect(proxy.open).toBeLessThanOrEqual(5)
      // Every place is free again: as many as there are connections go at once, and the server has nothing open.
      expect(await together(5, () => store.wholeNetwork())).toStrictEqual({ answered: 5 })
      expect(proxy.open).toBeLessThanOrEqual(5)
      // Other tests ask the same server: only what came through this proxy is counted.
      const { addresses } = proxy
      expect(addresses.length).toBeGreaterThan(0)
      const rest = await calmEngine.run(
        'SHOW TRANSACTIONS YIELD clientAddress WHERE clientAddress IN $addresses RETURN count(*) AS count',
        { addresses },
      )
      expect(rest).toStrictEqual([{ count: 0 }])
    })
  })

  test('more than may wait are turned away at once; what was acknowledged is there', async () => {
    await inBadWeather(where!, { mostWaiting: 10, silence: 30_000 }, async (weather) => {
      weather.proxy.weather.delay = 5
      const { tally, acknowledged } = await writers(weather, 30)
      expect(tally).toStrictEqual({ answered: 11, busy: 19 })
      expect(await wrongsOf(weather.calm, acknowledged, isNewcomer)).toStrictEqual([])
      expect(await weather.calm.revision()).toBe(12)
    })
  })

  test('one packet in a hundred is very late: nobody is answered wrongly, and the queue ends', async () => {
    await inBadWeather(where!, { silence: 400, poolSize: 10 }, async (weather) => {
      const { proxy } = weather
      let packets = 0
      Object.defineProperty(proxy.weather, 'delay', {
        configurable: true,
        get: () => ((packets += 1) % 100 === 0 ? 900 : 0),
      })
      const { tally, acknowledged } = await writers(weather, 40)
      Object.defineProperty(proxy.weather, 'delay', { value: 0, writable: true })
      expect(Object.values(tally).reduce((sum, count) => sum + count)).toBe(40)
      expect(await wrongsOf(weather.calm, acknowledged, isNewcomer)).toStrictEqual([])
      expect((await writers(weather, 3)).tally).toStrictEqual({ answered: 3 })
    })
  })

  test('at ten kilobytes a second, and byte by byte, answers are whole', async () => {
    await inBadWeather(where!, {}, async (weather) => {
      const { proxy, store, calm } = weather
      const whole = await calm.wholeNetwork()
      proxy.weather.drip = 10_000
      expect(await store.wholeNetwork()).toStrictEqual(whole)
      delete proxy.weather.drip
      proxy.weather.split = 1
      expect(await store.wholeNetwork()).toStrictEqual(whole)
      const { tally, acknowledged } = await writers(weather, 3)
      expect(tally).toStrictEqual({ answered: 3 })
      expect(await wrongsOf(calm, acknowledged, isNewcomer)).toStrictEqual([])
    })
  })

  test('a server that goes while many write, and comes back: they heal by themselves', async () => {
    await inBadWeather(where!, { retryTime: 300, probeEvery: 50 }, async (weather) => {
      const { proxy } = weather
      const first = writers(weather, 30)
      await pause(100)
      proxy.refuse()
      proxy.cut()
      const lost = await first
      expect(Object.keys(lost.tally).sort()).toEqual(expect.arrayContaining(['unreachable']))
      proxy.accept()
      await expect.poll(() => weather.store.revision().catch(() => 0), { timeout: 10_000 }).toBeGreaterThan(0)
      const again = await writers(weather, 10)
      expect(again.tally).toStrictEqual({ answered: 10 })
      const acknowledged = new Map([...lost.acknowledged, ...again.acknowledged])
      expect(await wrongsOf(weather.calm, acknowledged, isNewcomer)).toStrictEqual([])
    })
  })
})
