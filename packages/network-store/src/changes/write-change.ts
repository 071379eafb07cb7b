import { TABLE_NAMES } from '@maillage/network-model'
import type { Statements } from '../engine-port.ts'
import type { Properties } from '../graph/row-properties.ts'
import { batches } from '../load/batches.ts'
import type { Difference } from '../load/difference.ts'
import { idOfChange } from '../questions/read-change.ts'
import type { Authorship, Cells, Change, ChangedRow, ChangePart } from '../store-promise.ts'

const CREATE_CHANGE = `
    CREATE (change:Change)
    SET change = $properties
    WITH change
    UNWIND $parts AS properties
    CREATE (part:ChangePart)-[:PART_OF]->(change)
    SET part = properties`

const CREATE_PARTS = `
    MATCH (change:Change {network: $network, id: $change})
    UNWIND $parts AS properties
    CREATE (part:ChangePart)-[:PART_OF]->(change)
    SET part = properties`

/** Up to this many rows of one table and one act stand in a node each, found by an index; more stand together. */
const ALONE = 20
/** Rows of one node that keeps what they said. */
const TOGETHER = 1_000

/** The Change of a write, not yet written. */
export function changeOfWrite(revision: number, by: Authorship, difference: Difference, unchanged = 0): Change {
  const counts = { created: 0, updated: 0, removed: 0, unchanged }
  for (const table of TABLE_NAMES) {
    counts.created += difference[table].created.length
    counts.updated += difference[table].updated.length
    counts.removed += difference[table].removed.length
    counts.unchanged += difference[table].unchanged
  }
  return {
    id: idOfChange(revision),
    revision,
    at: by.at.toISOString(),
    author: by.author,
    mutationId: by.mutationId,
    reason: by.reason,
    counts,
  }
}

/** Nothing is an empty text: the engines keep lists of texts, and no null. */
export const textOfCells = (cells: Cells | null): string => (cells === null ? '' : JSON.stringify(cells))

function batchesOfPart({ rows }: ChangePart): readonly (readonly ChangedRow[])[] {
  if (rows.length <= ALONE) return rows.map((row) => [row])
  const named = rows.every(({ before, after }) => before === null && after === null)
  return [...batches(rows, named ? undefined : TOGETHER)]
}

/**
 * The properties of the nodes that a Change's parts are kept as. A row that stands alone is found by `only`, which is
 * indexed; the others are looked for in the lists of those nodes that hold `many`.
 */
function nodesOf(network: string, change: Change, parts: readonly ChangePart[]): readonly Properties[] {
  const nodes: Properties[] = []
  for (const part of parts) {
    for (const rows of batchesOfPart(part)) {
      const ids = rows.map(({ id }) => id)
      const recorded = rows.some(({ before, after }) => before !== null || after !== null)
      nodes.push({
        network,
        id: `${change.id}-part-${String(nodes.length + 1)}`,
        change: change.id,
        revision: change.revision,
        number: nodes.length + 1,
        table: part.table,
        act: part.act,
        count: ids.length,
        ids,
        ...(rows.length === 1 ? { only: ids[0] ?? '' } : { many: true }),
        ...(recorded
          ? {
              before: rows.map(({ before }) => textOfCells(before)),
              after: rows.map(({ after }) => textOfCells(after)),
            }
          : {}),
      })
    }
  }
  return nodes
}

/** Writes a Change and its parts, before any fact: if it is refused, nothing has been written that could stay. */
export async function writeChange(
  transaction: Statements,
  network: string,
  change: Change,
  parts: readonly ChangePart[],
): Promise<void> {
  const { counts, ...said } = change
  const nodes = nodesOf(network, change, parts)
  const [first = [], ...others] = batches(nodes.filter((node) => 'only' in node))
  await transaction.run(CREATE_CHANGE, { properties: { network, ...said, ...counts }, parts: first })
  for (const batch of others) await transaction.run(CREATE_PARTS, { network, change: change.id, parts: batch })
  // One statement each: a node of many rows is large enough.
  for (const node of nodes.filter((one) => !('only' in one)))
    await transaction.run(CREATE_PARTS, { network, change: change.id, parts: [node] })
}
