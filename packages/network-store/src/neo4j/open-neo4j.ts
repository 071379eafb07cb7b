import type { Engine } from '../engine-port.ts'
import { storeOnEngine } from '../store-on-engine.ts'
import type { NetworkStore } from '../store-promise.ts'
import { neo4jDatabase } from './database.ts'
import { neo4jEngine } from './neo4j-engine.ts'
import { setUpSchema } from './set-up-schema.ts'
import { addressOf, settingsOf, type Neo4jOptions } from './settings.ts'

/** A Neo4j that holds networks under their ids. */
export interface Neo4jServer {
  /** Opening asks nothing of the server: a store may be opened while it is away, and answers once it is there. */
  openStore(networkId: string): Promise<NetworkStore>
  /** Ids of the networks that were written there, in order. Throws StoreUnavailable. */
  networks(): Promise<readonly string[]>
  /** Resolves when the server answers now; throws a StoreUnavailable otherwise. */
  ping(): Promise<void>
  close(): Promise<void>
}

const FIND_NETWORKS = `
    MATCH (network:Network)
    RETURN network.id AS id
    ORDER BY id`

/** The server with its engines, below the promise: for tests that look at the graph itself. */
export function neo4jServer(options: Neo4jOptions): Neo4jServer & { engineOf(networkId: string): Engine } {
  const settings = settingsOf(options)
  const database = neo4jDatabase(settings)
  const engines = new Map<string, Engine>()
  let laid: Promise<void> | undefined

  /** The schema is laid down once, at the first use that finds the server there. */
  async function ready(): Promise<void> {
    const mine = (laid ??= setUpSchema(database, addressOf(settings.uri), settings.clock()))
    try {
      await mine
    } catch (error) {
      if (laid === mine) laid = undefined
      throw error
    }
  }

  function engineOf(networkId: string): Engine {
    const known = engines.get(networkId)
    if (known !== undefined) return known
    const engine = neo4jEngine(database, settings, networkId, ready)
    engines.set(networkId, engine)
    return engine
  }

  return {
    engineOf,
    openStore: async (networkId) => storeOnEngine(engineOf(networkId), networkId),
    async networks() {
      await ready()
      return (await database.run(FIND_NETWORKS, {})).map(({ id }) => String(id))
    },
    ping: () => database.ping(),
    close: () => database.close(),
  }
}

/**
 * Connects to a Neo4j. Everything that fails on the way to it is StoreUnavailable: `unreachable` { address, reason },
 * `silent` { address, waited } or { address, outcome }, `busy`, `newer-schema` { address, found, known }.
 */
export function openNeo4j(options: Neo4jOptions): Neo4jServer {
  return neo4jServer(options)
}
