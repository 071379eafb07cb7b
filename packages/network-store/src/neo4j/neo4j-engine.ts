import type { Engine } from '../engine-port.ts'
import type { Database } from './database.ts'
import type { Settings } from './settings.ts'
import { waitingLine } from './waiting-line.ts'

/**
 * The engine of one network in a database that all networks share. `ready` lays down the schema; it is asked before
 * everything and may fail as often as the server is away.
 */
export function neo4jEngine(database: Database, settings: Settings, ready: () => Promise<void>): Engine {
  // Writers of this process wait here rather than with a connection in hand; those of others at the network's node.
  const writers = waitingLine(1, settings.mostWaiting, settings.silence)

  return {
    kind: 'neo4j',
    async run(cypher, parameters) {
      await ready()
      return database.run(cypher, parameters)
    },
    async read(work) {
      await ready()
      return database.transact('read', work)
    },
    async write(work) {
      await ready()
      const leave = await writers.enter()
      try {
        return await database.transact('write', work)
      } finally {
        leave()
      }
    },
    // Connections belong to the server that all its networks share.
    close: () => Promise.resolve(),
  }
}
