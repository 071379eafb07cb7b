import { describe, expect, test } from 'vitest'
import { drawnNetwork } from '../contract/drawn-networks.ts'
import { neo4jServer } from '../neo4j/open-neo4j.ts'
import { neo4jForTests, ownNeo4j } from '../testing/neo4j-for-tests.ts'
import { wrongsOf } from './history.ts'
import { by } from './races.ts'
import { writersUntil } from './writers-until.ts'

const where = await neo4jForTests()
const isNewcomer = (id: string) => id.startsWith('new-')
const isGone = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return false
  } catch {
    return true
  }
}

describe.skipIf(where === null)('a Neo4j that goes while twenty write', () => {
  test('killed, and started again on its data: what was acknowledged is there once, and nobody reconnects by hand', async () => {
    let own = await ownNeo4j()
    const server = neo4jServer({ ...own, probeEvery: 200 })
    const store = await server.openStore('killed')
    await store.load(drawnNetwork('killed'), by('drawn'), 'replace')
    const acknowledged = new Map<string, number>()
    let over = false
    const goneAndBack = async () => {
      await expect.poll(() => acknowledged.size, { timeout: 60_000 }).toBeGreaterThan(20)
      process.kill(own.pid, 'SIGKILL')
      await expect.poll(() => isGone(own.pid), { timeout: 30_000 }).toBe(true)
      const answered = acknowledged.size
      own = await ownNeo4j({ data: own.data, port: own.port, password: own.password })
      await expect.poll(() => acknowledged.size, { timeout: 60_000 }).toBeGreaterThan(answered + 20)
    }
    const going = goneAndBack().finally(() => (over = true))
    const [{ unavailable }] = await Promise.all([writersUntil(store, 'killed', 1, 20, () => over, acknowledged), going])
    expect(Object.keys(unavailable)).toContain('unreachable')
    expect(await wrongsOf(store, acknowledged, isNewcomer)).toStrictEqual([])
    // Every client repeated what it was not told of, so everything that is there was acknowledged.
    expect(await store.revision()).toBe(1 + acknowledged.size)
    await server.close()
    process.kill(own.pid, 'SIGKILL')
  }, 240_000)
})
