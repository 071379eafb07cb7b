import { createHash } from 'node:crypto'
import { TABLE_NAMES, type TableName } from '@maillage/network-model'
import type { Statements, Value } from '../engine-port.ts'
import { idOfChange } from '../questions/read-change.ts'
import type { Authorship, Change } from '../store-promise.ts'
import { batches } from './batches.ts'
import type { Difference } from './difference.ts'

const CREATE_CHANGE = `
    CREATE (change:Change)
    SET change = $properties`

const CREATE_PART = `
    MATCH (change:Change {network: $network, id: $change})
    CREATE (part:ChangePart)-[:PART_OF]->(change)
    SET part = $properties`

const ACTS = ['created', 'updated', 'removed'] as const

function idsOf(difference: Difference, table: TableName, act: (typeof ACTS)[number]): readonly string[] {
  const { created, updated, removed } = difference[table]
  return act === 'removed' ? removed : (act === 'created' ? created : updated).map(({ row }) => row.id)
}

function total(difference: Difference, count: 'created' | 'updated' | 'removed' | 'unchanged'): number {
  let sum = 0
  for (const table of TABLE_NAMES) {
    const counted = difference[table][count]
    sum += typeof counted === 'number' ? counted : counted.length
  }
  return sum
}

/** The Change of a load, not yet written. */
export function changeOfLoad(revision: number, by: Authorship, difference: Difference): Change {
  return {
    id: idOfChange(revision),
    revision,
    at: by.at.toISOString(),
    author: by.author,
    mutationId: by.mutationId,
    reason: by.reason,
    counts: {
      created: total(difference, 'created'),
      updated: total(difference, 'updated'),
      removed: total(difference, 'removed'),
      unchanged: total(difference, 'unchanged'),
    },
  }
}

/**
 * Writes a Change and its parts, before any fact: if it is refused, nothing has been written that could stay.
 * A part names, for one table and one act, up to a batch of ids; `before` and `after`, lists of the same length,
 * are where single records keep what they said.
 */
export async function writeChange(
  transaction: Statements,
  network: string,
  change: Change,
  difference: Difference,
): Promise<void> {
  const { counts, ...said } = change
  await transaction.run(CREATE_CHANGE, { properties: { network, ...said, ...counts } })
  let number = 0
  for (const table of TABLE_NAMES) {
    for (const act of ACTS) {
      for (const ids of batches(idsOf(difference, table, act))) {
        number += 1
        const properties: Record<string, Value> = {
          network,
          id: `${change.id}-part-${String(number)}`,
          change: change.id,
          revision: change.revision,
          table,
          act,
          count: ids.length,
          ids,
          digest: createHash('sha256').update(ids.join('\n')).digest('hex'),
        }
        await transaction.run(CREATE_PART, { network, change: change.id, properties })
      }
    }
  }
}
