import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { aFolder } from '../grafeo/embedded-place.ts'
import { grafeoEngine, openGrafeo } from '../grafeo/grafeo-engine.ts'
import { setUpSchema } from '../grafeo/set-up-schema.ts'
import { neo4jServer } from '../neo4j/open-neo4j.ts'
import { neo4jForTests } from '../testing/neo4j-for-tests.ts'
import { differ } from './differential.ts'

const where = await neo4jForTests()
const LOADS = 6
/** Some two thousand statements on both engines, on a machine that may have other work. */
const PATIENCE = 180_000

describe.skipIf(where === null)('the embedded engine and Neo4j answer alike', () => {
  test.each([20_261_122, 7, 1_968])(
    `${String(LOADS)} random networks, edits of them and questions about them (seed %i)`,
    async (seed) => {
      const network = `test-${randomUUID()}`
      const folder = await aFolder()
      const file = join(folder, 'differential.grafeo')
      const embedded = grafeoEngine(openGrafeo(file), file)
      const server = neo4jServer(where!)
      try {
        await setUpSchema(embedded, file, new Date())
        const compared = await differ(network, embedded, server.engineOf(network), { seed, loads: LOADS })
        expect(compared).toMatchObject({ networks: LOADS * 6, questions: LOADS * 15 })
      } finally {
        await server.engineOf(network).run('MATCH (node {network: $network}) DETACH DELETE node', { network })
        await server.close()
        await embedded.close()
        await rm(folder, { recursive: true, force: true })
      }
    },
    PATIENCE,
  )
})
