import type { Engine, Statements } from '../engine-port.ts'
import { readRevision } from '../questions/read-revision.ts'
import type { Database } from './database.ts'
import type { Settings } from './settings.ts'
import { waitingLine } from './waiting-line.ts'

/**
 * A commit is not seen all at once here: who reads while one is being applied sees some of it, the new revision perhaps and
 * not yet all rows. Every writer holds this node while it commits, so who passes it meets no commit that is half applied.
 * To remove what is not there takes the lock of a node and writes nothing; but it takes none for a name that the database has
 * never met, so the name is one that the schema brings.
 */
const HOLD_TURNSTILE = `
    MERGE (turnstile:Turnstile {network: $network})
    REMOVE turnstile.mutationId`

const PASS_TURNSTILE = `
    MATCH (turnstile:Turnstile {network: $network})
    REMOVE turnstile.mutationId`

/** The lock under which every write of a network is made: see `lockNetwork`. */
const KEEP_WRITERS_WAITING = `
    MATCH (network:Network {network: $network, id: $network})
    REMOVE network.mutationId`

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
  // Writers of this process wait here rather than with a connection in hand; those of others at the network's node.
  const writers = waitingLine(1, settings.mostWaiting, settings.silence)

  /** Those who ask for the revision first and last know by it that nothing was written between: so they pass the turnstile. */
  const passing = (statements: Statements): Statements => ({
    async run(cypher, parameters) {
      if (cypher === readRevision.cypher) await statements.run(PASS_TURNSTILE, { network })
      return statements.run(cypher, parameters)
    },
  })

  async function alone<T>(work: (transaction: Statements) => Promise<T>): Promise<T> {
    const leave = await writers.enter()
    try {
      return await database.transact(work)
    } finally {
      leave()
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
      const read = await database.converse((statements) => work(passing(statements)))
      if (read !== undefined) return read
      // Something was written meanwhile. Now the writers wait, or a busy network could never be read.
      return alone(async (transaction) => {
        await transaction.run(KEEP_WRITERS_WAITING, { network })
        return work(transaction)
      })
    },
    async write(work) {
      await ready()
      return alone(async (transaction) => {
        const written = await work(transaction)
        await transaction.run(HOLD_TURNSTILE, { network })
        return written
      })
    },
    // Connections belong to the server that all its networks share.
    close: () => Promise.resolve(),
  }
}
