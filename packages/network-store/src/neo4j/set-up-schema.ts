import { LABELS } from '../graph/labels.ts'
import { SCHEMA_VERSION } from '../graph/schema-version.ts'
import { ask } from '../question.ts'
import { readSchemaVersion } from '../questions/read-schema-version.ts'
import { StoreUnavailable } from '../store-promise.ts'
import type { Database } from './database.ts'
import { isThereAlready } from './neo4j-faults.ts'

/**
 * Constraints and indexes in this engine's own words. All networks of a server share one database, so everything that
 * is matched is matched by its network first.
 */
const STATEMENTS: readonly string[] = [
  'CREATE CONSTRAINT row_id_is_unique IF NOT EXISTS FOR (row:Row) REQUIRE (row.network, row.id) IS UNIQUE',
  'CREATE CONSTRAINT network_id_is_unique IF NOT EXISTS FOR (network:Network) REQUIRE (network.network, network.id) IS UNIQUE',
  'CREATE CONSTRAINT change_id_is_unique IF NOT EXISTS FOR (change:Change) REQUIRE (change.network, change.id) IS UNIQUE',
  'CREATE CONSTRAINT change_mutation_is_unique IF NOT EXISTS FOR (change:Change) REQUIRE (change.network, change.mutationId) IS UNIQUE',
  'CREATE CONSTRAINT turnstile_is_unique IF NOT EXISTS FOR (turnstile:Turnstile) REQUIRE turnstile.network IS UNIQUE',
  'CREATE CONSTRAINT schema_is_unique IF NOT EXISTS FOR (schema:Schema) REQUIRE schema.id IS UNIQUE',
  ...[...Object.values(LABELS), 'Partition'].map(
    (label) => `CREATE INDEX ${label.toLowerCase()}_id IF NOT EXISTS FOR (row:${label}) ON (row.network, row.id)`,
  ),
  'CREATE INDEX change_revision IF NOT EXISTS FOR (change:Change) ON (change.network, change.revision)',
  'CREATE INDEX changepart_revision IF NOT EXISTS FOR (part:ChangePart) ON (part.network, part.revision)',
  'CREATE INDEX partition_network IF NOT EXISTS FOR (partition:Partition) ON (partition.network)',
  'CREATE INDEX changepart_only IF NOT EXISTS FOR (part:ChangePart) ON (part.network, part.only)',
  'CREATE INDEX changepart_many IF NOT EXISTS FOR (part:ChangePart) ON (part.network, part.many)',
]

const SIGN = `
    MERGE (schema:Schema {id: 'schema'})
    SET schema.version = $version, schema.since = $since`

/** `IF NOT EXISTS` looks before it makes: of two servers that begin at once, one finds the other's rule while making its own. */
async function layDown(database: Database, statement: string): Promise<void> {
  try {
    await database.run(statement, {})
  } catch (error) {
    if (!isThereAlready(error)) throw error
  }
}

/** Seconds that indexes over facts of an older release may take to fill. */
const FILLING = 30

/** Lays the schema down in an empty database; refuses one that a newer release wrote. Signed last, so half a set-up is done again. */
export async function setUpSchema(database: Database, address: string, now: Date): Promise<void> {
  const version = await ask(database, readSchemaVersion, {})
  if (version > SCHEMA_VERSION)
    throw new StoreUnavailable('newer-schema', { address, found: version, known: SCHEMA_VERSION })
  if (version === SCHEMA_VERSION) return
  for (const statement of STATEMENTS) await layDown(database, statement)
  await database.run(`CALL db.awaitIndexes(${String(FILLING)})`, {})
  await database.run(SIGN, { version: SCHEMA_VERSION, since: now.toISOString() })
}
