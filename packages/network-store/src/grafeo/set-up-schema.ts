import type { Engine } from '../engine-port.ts'
import { LABELS } from '../graph/labels.ts'
import { SCHEMA_VERSION } from '../graph/schema-version.ts'
import { ask } from '../question.ts'
import { readSchemaVersion } from '../questions/read-schema-version.ts'
import { StoreUnavailable } from '../store-promise.ts'

/**
 * Constraints and indexes in this engine's own words. One file holds one network, so uniqueness is on the id alone
 * (a composite one is checked by scanning), and every id that is matched has an index beside its constraint.
 * Never index `network`: an index serves its property under every label, and as every node has the same value the
 * engine would read them all wherever `{network: $network, id: $id}` is asked (a load of 0.5 s then takes minutes).
 */
const STATEMENTS: readonly string[] = [
  'CREATE CONSTRAINT row_id_is_unique IF NOT EXISTS FOR (row:Row) REQUIRE row.id IS UNIQUE',
  'CREATE CONSTRAINT change_id_is_unique IF NOT EXISTS FOR (change:Change) REQUIRE change.id IS UNIQUE',
  'CREATE CONSTRAINT change_mutation_is_unique IF NOT EXISTS FOR (change:Change) REQUIRE change.mutationId IS UNIQUE',
  ...['Row', ...Object.values(LABELS), 'Network', 'Change', 'Partition'].map(
    (label) => `CREATE INDEX ${label.toLowerCase()}_id IF NOT EXISTS FOR (row:${label}) ON (row.id)`,
  ),
  'CREATE INDEX change_mutation IF NOT EXISTS FOR (change:Change) ON (change.mutationId)',
  'CREATE INDEX change_revision IF NOT EXISTS FOR (change:Change) ON (change.revision)',
  'CREATE INDEX changepart_revision IF NOT EXISTS FOR (part:ChangePart) ON (part.revision)',
  'CREATE INDEX changepart_only IF NOT EXISTS FOR (part:ChangePart) ON (part.only)',
  'CREATE INDEX changepart_many IF NOT EXISTS FOR (part:ChangePart) ON (part.many)',
]

/** Layout 1 named up to 5 000 rows in a part and had no `only`, `many` and `number`. */
const FIND_AMONG_MANY = `
    MATCH (part:ChangePart)
    WHERE part.many IS NULL AND part.only IS NULL
    SET part.many = true, part.number = toInteger(split(part.id, '-part-')[1])`

const SIGN = `
    MERGE (schema:Schema {id: 'schema'})
    SET schema.version = $version, schema.since = $since`

/** Lays the schema down in an empty file; refuses a file that a newer release wrote. Signed last, so half a set-up is done again. */
export async function setUpSchema(engine: Engine, file: string, now: Date): Promise<void> {
  const version = await ask(engine, readSchemaVersion, {})
  if (version > SCHEMA_VERSION)
    throw new StoreUnavailable('newer-schema', { file, found: version, known: SCHEMA_VERSION })
  if (version === SCHEMA_VERSION) return
  for (const statement of STATEMENTS) await engine.run(statement, {})
  await engine.write(async (transaction) => {
    if (version === 1) await transaction.run(FIND_AMONG_MANY, {})
    await transaction.run(SIGN, { version: SCHEMA_VERSION, since: now.toISOString() })
  })
}
