import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { drawnNetwork } from '../contract/drawn-networks.ts'
import { embeddedPlace } from '../grafeo/embedded-place.ts'
import { neo4jServer } from '../neo4j/open-neo4j.ts'
import { neo4jForTests } from '../testing/neo4j-for-tests.ts'
import { wrongsOf } from './history.ts'
import { by, crowdOfWriters, proposalMeets, sameRequest, twoCorrections, type Handles } from './races.ts'

const where = await neo4jForTests()

/** Gives a test handles of one network and takes it away: on Neo4j each of them is a process of its own. */
type WithHandles = (work: (handles: Handles, network: string) => Promise<void>) => Promise<void>

const embedded: WithHandles = async (work) => {
  const place = await embeddedPlace('races')
  try {
    await work([await place.open(), await place.open(), await place.open()], 'races')
  } finally {
    await place.remove()
  }
}

const onNeo4j: WithHandles = async (work) => {
  const network = `races-${randomUUID()}`
  const servers = [0, 1, 2].map(() => neo4jServer({ ...where!, silence: 30_000 }))
  try {
    const [first, ...more] = await Promise.all(servers.map((server) => server.openStore(network)))
    await work([first!, ...more], network)
  } finally {
    await servers[0]!.engineOf(network).run('MATCH (node {network: $network}) DETACH DELETE node', { network })
    for (const server of servers) await server.close()
  }
}

const ENGINES = [
  ['the embedded engine', embedded, true],
  ['Neo4j', onNeo4j, where !== null],
] as const

for (const [engine, withHandles, there] of ENGINES) {
  describe.skipIf(!there)(`many at once on ${engine}`, () => {
    test('two imports of one network at once, the first ever: one network, two Changes, the second without a difference', async () => {
      await withHandles(async (handles, network) => {
        const drawn = drawnNetwork(network)
        const answers = await Promise.all(
          ['a', 'b'].map((name, index) => handles[index]!.load(drawn, by(`import-${name}`), 'replace')),
        )
        const counts = answers
          .sort((one, other) => one.change.revision - other.change.revision)
          .map(
            ({
              change: {
                revision,
                counts: { created, updated, removed },
              },
            }) => [revision, created > 0, updated, removed],
          )
        expect(counts).toStrictEqual([
          [1, true, 0, 0],
          [2, false, 0, 0],
        ])
        expect(await handles[0].wholeNetwork()).toStrictEqual({ network: drawn, revision: 2 })
      })
    })

    test('fifty clients with four writes each: two hundred revisions more, each write there once', async () => {
      await withHandles(async (handles, network) => {
        await handles[0].load(drawnNetwork(network), by('drawn'), 'replace')
        const { acknowledged } = await crowdOfWriters(handles, network, 50, 4)
        expect(acknowledged.size).toBe(200)
        expect(await handles[0].revision()).toBe(201)
        expect(await wrongsOf(handles[0], acknowledged, (id) => id.startsWith('new-'))).toStrictEqual([])
      })
    })

    test('one request from fifty clients: one effect, one answer', async () => {
      await withHandles(async (handles, network) => {
        await handles[0].load(drawnNetwork(network), by('drawn'), 'replace')
        expect(await sameRequest(handles, network, 50, 'new-once')).toStrictEqual({
          fresh: 1,
          revisions: 1,
          written: 1,
        })
      })
    })

    test('two corrections of one field after the same reading: one is written, the other told of the conflict', async () => {
      await withHandles(async (handles, network) => {
        await handles[0].load(drawnNetwork(network), by('drawn'), 'replace')
        for (let round = 0; round < 10; round += 1) {
          const { names, outcomes, says, revisions } = await twoCorrections(handles, round)
          expect([...outcomes].sort()).toStrictEqual(['conflict', 'written'])
          expect(says).toBe(names[outcomes.indexOf('written')])
          expect(revisions).toBe(1)
        }
      })
    })

    test('a collaboration proposed to an actor that is being retired or taken out: never one that ends nowhere', async () => {
      await withHandles(async (handles, network) => {
        await handles[0].load(drawnNetwork(network), by('drawn'), 'replace')
        for (let round = 0; round < 12; round += 1)
          for (const ending of ['past', 'remove'] as const)
            expect(await proposalMeets(ending, handles, network, round, round % 2 === 0)).toBeNull()
      })
    })
  })
}
