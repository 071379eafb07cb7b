import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { networkWith } from '../contract/drawn-networks.ts'
import { someone } from '../contract/open-store.ts'
import { faultProxy, type FaultProxy } from '../testing/fault-proxy.ts'
import { neo4jForTests } from '../testing/neo4j-for-tests.ts'
import { neo4jServer } from './open-neo4j.ts'

const where = await neo4jForTests()
const network = `test-${randomUUID()}`
const withActors = (...ids: string[]) =>
  networkWith(network, { actors: ids.map((id) => ({ id, name: { fr: id }, kind: 'team' as const })) })

describe.skipIf(where === null)('a connection that is cut', () => {
  let proxy: FaultProxy
  let server: ReturnType<typeof neo4jServer>

  beforeAll(async () => {
    proxy = await faultProxy({ port: Number(new URL(where!.uri).port) })
    server = neo4jServer({ ...where!, uri: `bolt://127.0.0.1:${String(proxy.port)}` })
    await (await server.openStore(network)).load(withActors('first'), someone(randomUUID()), 'replace')
  })

  afterAll(async () => {
    await server.engineOf(network).run('MATCH (node {network: $network}) DETACH DELETE node', { network })
    await server.close()
    await proxy.close()
  })

  const cuts: [Parameters<FaultProxy['strike']>[0], 'before' | 'after'][] = [
    ['BEGIN', 'before'],
    ['BEGIN', 'after'],
    ['RUN', 'before'],
    ['RUN', 'after'],
    ['PULL', 'before'],
    ['PULL', 'after'],
    ['COMMIT', 'before'],
    ['COMMIT', 'after'],
  ]
  test.each(cuts)(
    'at %s, %s the server had it: the write is there once, and that is what is said',
    async (message, when) => {
      const store = await server.openStore(network)
      const revision = await store.revision()
      const id = `actor-${message.toLowerCase()}-${when}`
      const struck = proxy.strike(message, when)
      const { change, repeated } = await store.load(withActors(id), someone(id), 'merge')
      await struck
      expect(change).toMatchObject({ revision: revision + 1, mutationId: id, counts: { created: 1 } })
      // Applied the first time and found again, or applied the second time.
      expect(repeated).toBe(message === 'COMMIT' && when === 'after')
      expect(await store.revision()).toBe(revision + 1)
      expect((await store.changesSince(revision)).map(({ mutationId }) => mutationId)).toStrictEqual([id])
      expect((await store.wholeNetwork()).network.actors.filter((actor) => actor.id === id)).toHaveLength(1)
    },
  )
})
