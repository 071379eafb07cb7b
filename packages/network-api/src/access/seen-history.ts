import { columnsOf, type TableName } from '@maillage/network-model'
import {
  MOST_FACTS,
  type Cells,
  type Change,
  type ChangedRow,
  type ChangePart,
  type NetworkStore,
} from '@maillage/network-store'
import type { Projection } from '../projection.ts'

type Parts = ReadonlyMap<number, readonly ChangePart[]>

/**
 * The history as the viewer of a cut projection may read it: rows that this viewer sees now. What is hidden, or is no
 * longer there to say whether it was, is not told, and no count tells of it.
 */
export function seenHistory(
  store: NetworkStore,
  projection: Projection,
): Pick<NetworkStore, 'changes' | 'changesSince' | 'partsOf'> {
  const partsOf = async (revisions: readonly number[]): Promise<Parts> => {
    const asked = await Promise.all(
      revisions.map((revision) =>
        projection.keep(`history ${revision}`, async () => {
          const parts = (await store.partsOf([revision], MOST_FACTS)).get(revision) ?? []
          return [revision, parts.map((part) => seenPart(part, projection)).filter(({ count }) => count > 0)] as const
        }),
      ),
    )
    return new Map(asked)
  }
  const seenChanges = async (changes: readonly Change[]): Promise<readonly Change[]> => {
    const parts = await partsOf(changes.map(({ revision }) => revision))
    return changes.map((change) => seenChange(change, parts.get(change.revision) ?? []))
  }
  return {
    changes: async ({ about, ...page }) => {
      if (about !== undefined && projection.tableOf(about) === undefined) return { rows: [], total: 0, endsAt: null }
      const found = await store.changes({ ...page, ...(about !== undefined && { about }) })
      return { ...found, rows: await seenChanges(found.rows) }
    },
    changesSince: async (revision) => seenChanges(await store.changesSince(revision)),
    partsOf: async (revisions, mostRows) =>
      new Map(
        [...(await partsOf(revisions))].map(([revision, parts]) => [
          revision,
          parts.map((part) => ({ ...part, rows: part.rows.slice(0, mostRows) })),
        ]),
      ),
  }
}

/** The reason of a change says what was done: of one that this viewer sees no row of, that it was done is enough. */
const NOT_PUBLIC = 'not-public'

function seenChange(change: Change, parts: readonly ChangePart[]): Change {
  const reason = parts.length === 0 ? NOT_PUBLIC : change.reason
  return { ...change, reason, counts: countsOf(parts) }
}

/** How many of the rows that a change brought said nothing new cannot be told without telling of hidden ones. */
function countsOf(parts: readonly ChangePart[]): Change['counts'] {
  const of = (act: ChangePart['act']) =>
    parts.filter((part) => part.act === act).reduce((sum, { count }) => sum + count, 0)
  return { created: of('created'), updated: of('updated'), removed: of('removed'), unchanged: 0 }
}

function seenPart(part: ChangePart, projection: Projection): ChangePart {
  const { table } = part
  if (table === 'network') return part
  const rows = part.rows
    .filter(({ id }) => projection.tableOf(id) === table)
    .map((row): ChangedRow => ({
      ...row,
      before: seenCells(table, row.before, projection),
      after: seenCells(table, row.after, projection),
    }))
  return { ...part, count: rows.length, rows }
}

/** Cells that refer to what this viewer does not see refer to nothing. */
function seenCells(table: TableName, cells: Cells | null, projection: Projection): Cells | null {
  if (!cells) return null
  const left: Record<string, unknown> = { ...cells }
  for (const { name, field } of columnsOf(table)) {
    const value = left[name]
    const isThere = (id: unknown) => typeof id === 'string' && projection.tableOf(id) !== undefined
    if (field.kind === 'ref' && typeof value === 'string' && !isThere(value)) left[name] = null
    if (field.kind === 'refs' && Array.isArray(value)) left[name] = value.filter(isThere)
  }
  return left
}
