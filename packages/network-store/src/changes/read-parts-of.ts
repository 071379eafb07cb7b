import type { Statements } from '../engine-port.ts'
import { ask } from '../question.ts'
import { readPartsOfRevisions, type PartNode } from '../questions/read-parts.ts'
import type { ChangePart } from '../store-promise.ts'

/** More rows than any node of a part holds. */
const ALL = 1_000_000

/** The nodes of one Change put together: one part for each table and act, in the order they were written. */
function joined(nodes: readonly PartNode[], mostRows: number): readonly ChangePart[] {
  const parts = new Map<string, { part: ChangePart; rows: ChangePart['rows'][number][] }>()
  for (const { table, act, count, rows } of nodes) {
    const key = `${table} ${act}`
    const known = parts.get(key)
    if (known === undefined) parts.set(key, { part: { table, act, count, rows: [] }, rows: rows.slice(0, mostRows) })
    else {
      known.part = { ...known.part, count: known.part.count + count }
      for (const row of rows) if (known.rows.length < mostRows) known.rows.push(row)
    }
  }
  return [...parts.values()].map(({ part, rows }) => ({ ...part, rows }))
}

/** What some Changes did, by revision, oldest first; of each part at most so many rows. */
export async function readPartsOf(
  transaction: Statements,
  network: string,
  revisions: readonly number[],
  mostRows: number = ALL,
): Promise<ReadonlyMap<number, readonly ChangePart[]>> {
  const wanted = [...new Set(revisions)].sort((first, second) => first - second)
  if (wanted.length === 0) return new Map()
  const nodes = await ask(transaction, readPartsOfRevisions, { network, revisions: wanted, most: mostRows })
  const byRevision = new Map<number, PartNode[]>()
  for (const node of nodes) {
    const list = byRevision.get(node.revision) ?? []
    list.push(node)
    byRevision.set(node.revision, list)
  }
  return new Map([...byRevision].map(([revision, list]) => [revision, joined(list, mostRows)]))
}
