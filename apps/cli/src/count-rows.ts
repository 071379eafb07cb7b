import { TABLE_NAMES, type Network, type TableName } from '@maillage/network-model'

export const TIE_TABLES: readonly TableName[] = [
  'collaborations',
  'referrals',
  'memberships',
  'involvements',
  'attendance',
  'statements',
]

export function countTies(network: Network): number {
  return TIE_TABLES.reduce((sum, table) => sum + network[table].length, 0)
}

/** Rows by table, with all ties together beside them; tables without any left out but for `actors` and `ties`. */
export type RowCounts = Readonly<Record<string, number>>

export interface Comparison {
  readonly created: RowCounts
  readonly updated: RowCounts
  readonly removed: RowCounts
  readonly unchanged: RowCounts
  /** Rows in all. */
  readonly totals: Readonly<Record<'created' | 'updated' | 'removed' | 'unchanged', number>>
  readonly headerChanged: boolean
}

/** What writing `next` over `before` creates, changes, removes and leaves as it is. */
export function compareNetworks(before: Network | undefined, next: Network, how: 'replace' | 'merge'): Comparison {
  const found: Record<'created' | 'updated' | 'removed' | 'unchanged', Partial<Record<TableName, number>>> = {
    created: {},
    updated: {},
    removed: {},
    unchanged: {},
  }
  const count = (what: keyof typeof found, table: TableName) => (found[what][table] = (found[what][table] ?? 0) + 1)
  for (const table of TABLE_NAMES) {
    const earlier = new Map<string, object>((before?.[table] ?? []).map((row) => [row.id, row]))
    for (const row of next[table]) {
      const old = earlier.get(row.id)
      earlier.delete(row.id)
      count(old === undefined ? 'created' : canonical(old) === canonical(row) ? 'unchanged' : 'updated', table)
    }
    if (how === 'replace') for (let left = earlier.size; left > 0; left -= 1) count('removed', table)
  }
  const sum = (what: keyof typeof found) => Object.values(found[what]).reduce((total, rows) => total + rows, 0)
  return {
    created: withTies(found.created),
    updated: withTies(found.updated),
    removed: withTies(found.removed),
    unchanged: withTies(found.unchanged),
    totals: { created: sum('created'), updated: sum('updated'), removed: sum('removed'), unchanged: sum('unchanged') },
    headerChanged: canonical(before?.header) !== canonical(next.header),
  }
}

function withTies(counts: Partial<Record<TableName, number>>): RowCounts {
  const ties = TIE_TABLES.reduce((sum, table) => sum + (counts[table] ?? 0), 0)
  return { actors: counts.actors ?? 0, ties, ...counts }
}

/** The same text for the same values, whatever the order of their keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
