import type { Engine, Statements } from '../engine-port.ts'
import { StoreUnavailable } from '../store-promise.ts'
import type { Database } from './database.ts'
import { addressOf, type Settings } from './settings.ts'
import { waitingLine } from './waiting-line.ts'

/** Takes the lock of the network's node and changes nothing: writers of one network go one after another, in any process. */
const WAIT_FOR_OTHER_WRITERS = `
    MATCH (network:Network {network: $network, id: $network})
    REMOVE network.held`

/**
 * The engine of one network in a database that all networks share. `ready` lays down the schema; it is asked before
 * everything and may fail as often as the server is away.
 */
export function neo4jEngine(
  database: Database,
  settings: Settings,
  network: string,
  ready: () => Promise<void>,
): Engine {
  // Writers of this process wait here rather than with a connection in hand.
  const writers = waitingLine(1, settings.mostWaiting, settings.silence)

  async function takeTurn(transaction: Statements): Promise<void> {
    try {
      await transaction.run(WAIT_FOR_OTHER_WRITERS, { network })
    } catch (error) {
      // A writer elsewhere that takes long looks like a server that says nothing, until one knocks.
      if (error instanceof StoreUnavailable && error.kind === 'silent' && (await database.knock()))
        throw new StoreUnavailable('busy', { address: addressOf(settings.uri), network }, { cause: error })
      throw error
    }
  }

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
        return await database.transact('write', async (transaction) => {
          await takeTurn(transaction)
          return work(transaction)
        })
      } finally {
        leave()
      }
    },
    // Connections belong to the server that all its networks share.
    close: () => Promise.resolve(),
  }
}
