import { randomUUID } from 'node:crypto'
import type { StorePlace } from '../contract/open-store.ts'
import { storeOnEngine } from '../store-on-engine.ts'
import type { Neo4jForTests } from '../testing/neo4j-for-tests.ts'
import { neo4jServer } from './open-neo4j.ts'
import { underAnotherName } from './under-another-name.ts'

/** Gives every test of the contract a network of its own in one shared database. */
export function neo4jPlaces(where: Neo4jForTests): (networkId: string) => Promise<StorePlace> {
  return async (networkId) => {
    const name = `test-${randomUUID()}`
    let server = neo4jServer(where)
    let open = 0
    const engine = () => underAnotherName(server.engineOf(name), networkId, name)
    return {
      networkId,
      async open() {
        // After the last close it is another process, as far as anybody can tell.
        if (open === 0) {
          await server.close()
          server = neo4jServer(where)
        }
        open += 1
        let mine = true
        return {
          ...storeOnEngine(engine(), networkId),
          async close() {
            if (mine) open -= 1
            mine = false
          },
        }
      },
      statements: async () => engine(),
      async remove() {
        await server.engineOf(name).run('MATCH (node {network: $network}) DETACH DELETE node', { network: name })
        await server.close()
      },
    }
  }
}
