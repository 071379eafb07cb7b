import { setImmediate as nextTurn } from 'node:timers/promises'
import { TABLE_NAMES, type Network, type TableName } from '@maillage/network-model'

const TIE_TABLES: readonly TableName[] = [
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

/** Rows looked at before others get a turn: a large network is compared beside whatever else a process does. */
const IN_A_TURN = 2_000

/** What writing `next` over `before` creates, changes, removes and leaves as it is. */
export async function compareNetworks(
  before: Network | undefined,
  next: Network,
  how: 'replace' | 'merge',
): Promise<Comparison> {
  const found: Record<'created' | 'updated' | 'removed' | 'unchanged', Partial<Record<TableName, number>>> = {
    created: {},
    updated: {},
    removed: {},
    unchanged: {},
  }
  const count = (what: keyof typeof found, table: TableName) => (found[what][table] = (found[what][table] ?? 0) + 1)
  let looked = 0
  for (const table of TABLE_NAMES) {
    const earlier = new Map<string, object>((before?.[table] ?? []).map((row) => [row.id, row]))
    for (const row of next[table]) {
      looked += 1
      if (looked % IN_A_TURN === 0) await nextTurn()
      const old = earlier.get(row.id)
      earlier.delete(row.id)
      count(old === undefined ? 'created' : sayTheSame(old, row) ? 'unchanged' : 'updated', table)
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
    headerChanged: !sayTheSame(before?.header, next.header),
  }
}

/** True when writing would change nothing. */
export function isThereAlready({ totals, headerChanged }: Comparison): boolean {
  return totals.created + totals.updated + totals.removed === 0 && !headerChanged
}

function withTies(counts: Partial<Record<TableName, number>>): RowCounts {
  const ties = TIE_TABLES.reduce((sum, table) => sum + (counts[table] ?? 0), 0)
  return { actors: counts.actors ?? 0, ties, ...counts }
}

/** The same values, whatever the order of their keys. */
function sayTheSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b))
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, at) => sayTheSame(one, b[at]))
  // A key without a value says nothing, as in the JSON of both.
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  const valueOf = (from: object, key: string) => (from as Readonly<Record<string, unknown>>)[key]
  return [...keys].every((key) => sayTheSame(valueOf(a, key), valueOf(b, key)))
}
