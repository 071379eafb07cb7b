import { randomUUID } from 'node:crypto'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { someone } from '../contract/open-store.ts'
import type { Statements } from '../engine-port.ts'
import { UniquenessRefused } from '../engine-port.ts'
import { neo4jServer } from '../neo4j/open-neo4j.ts'
import { neo4jForTests } from '../testing/neo4j-for-tests.ts'
import { wrongsOf } from './history.ts'
import { inBadWeather } from './in-bad-weather.ts'
import { newcomer } from './races.ts'

const where = await neo4jForTests()
const isNewcomer = (id: string) => id.startsWith('new-')
const aName = () => `new-${randomUUID()}`

describe.skipIf(where === null)('what a server refuses', () => {
  let outside: Driver
  beforeAll(() => {
    outside = neo4j.driver(where!.uri, neo4j.auth.basic(where!.user, where!.password))
  })
  afterAll(() => outside.close())

  /** Ends, from outside, the transaction that is held by a lock of ours. */
  async function terminateWaiting(network: string): Promise<void> {
    await expect
      .poll(
        async () => {
          const { records } = await outside.executeQuery(
            `SHOW TRANSACTIONS YIELD transactionId, currentQuery, parameters, status
             WHERE status STARTS WITH 'Blocked' AND parameters.network = $network
             RETURN transactionId AS id`,
            { network },
          )
          const [id] = records.map((record) => record.get('id') as string)
          if (id === undefined) return 'nobody waits'
          await outside.executeQuery(`TERMINATE TRANSACTION '${id}'`)
          return 'terminated'
        },
        { timeout: 10_000, interval: 20 },
      )
      .toBe('terminated')
  }

  test('three times in passing, then no more: one effect', async () => {
    await inBadWeather(where!, { retryTime: 8_000 }, async ({ network, store, calm, proxy }) => {
      const session = outside.session()
      const holding = session.beginTransaction()
      await holding.run('MATCH (network:Network {network: $network}) SET network.heldBy = 1', { network })
      const name = aName()
      const begun = proxy.count('BEGIN')
      const answer = store.write(newcomer(network, name), someone(name))
      const freed = async () => {
        for (let times = 0; times < 3; times += 1) await terminateWaiting(network)
        await holding.rollback()
        await session.close()
      }
      const [written] = await Promise.all([answer, freed()])
      expect(written).toMatchObject({ repeated: false, change: { revision: 2 } })
      expect(proxy.count('BEGIN') - begun).toBe(4)
      expect(await wrongsOf(calm, new Map([[name, 2]]), isNewcomer)).toStrictEqual([])
    })
  })

  test('two transactions that wait for each other: the one that was refused goes again, and both are done', async () => {
    await inBadWeather(where!, {}, async ({ network, calmEngine }) => {
      const other = neo4jServer(where!)
      const touch = (transaction: Statements, id: string) =>
        transaction.run(
          'MATCH (row:Row {network: $network, id: $id}) SET row.touched = coalesce(row.touched, 0) + 1 RETURN 1 AS one',
          { network, id },
        )
      let runs = 0
      let ready = 0
      let go: () => void = () => undefined
      const bothHaveOne = new Promise<void>((resolve) => (go = resolve))
      const crosswise = (first: string, second: string) => async (transaction: Statements) => {
        runs += 1
        await touch(transaction, first)
        if ((ready += 1) === 2) go()
        await bothHaveOne
        await touch(transaction, second)
      }
      await Promise.all([
        calmEngine.write(crosswise('clinic', 'ward')),
        other.engineOf(network).write(crosswise('ward', 'clinic')),
      ])
      expect(runs).toBeGreaterThan(2)
      const rows = await calmEngine.run(
        'MATCH (row:Row {network: $network}) WHERE row.touched > 0 RETURN row.touched AS touched',
        { network },
      )
      expect(rows).toStrictEqual([{ touched: 2 }, { touched: 2 }])
      await other.close()
    })
  })

  test('for a rule of its own: not tried again, said precisely, nothing kept', async () => {
    await inBadWeather(where!, {}, async ({ network, server, store, calm, proxy }) => {
      const engine = (server as ReturnType<typeof neo4jServer>).engineOf(network)
      const begun = proxy.count('BEGIN')
      const answer = engine.write(async (transaction) => {
        await transaction.run('CREATE (row:Row {network: $network, id: $id})', { network, id: 'not-kept' })
        await transaction.run('CREATE (row:Row {network: $network, id: $id})', { network, id: 'clinic' })
      })
      await expect(answer).rejects.toBeInstanceOf(UniquenessRefused)
      expect(proxy.count('BEGIN') - begun).toBe(1)
      const kept = await engine.run('MATCH (row:Row {network: $network, id: $id}) RETURN row.id AS id', {
        network,
        id: 'not-kept',
      })
      expect(kept).toStrictEqual([])
      await expect(store.write(newcomer(network, 'ward'), someone(aName()))).rejects.toMatchObject({
        name: 'WriteRefused',
        kind: 'duplicate-id',
        facts: { id: 'ward' },
      })
      expect(await calm.revision()).toBe(1)
    })
  })
})
