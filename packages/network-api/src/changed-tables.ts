import { TABLE_NAMES, type Network, type Row, type TableName } from '@maillage/network-model'
import type { ChangePart } from '@maillage/network-store'

export type AnyRow = Row<TableName>
/** Every row by its id, table by table. */
export type Places = ReadonlyMap<TableName, ReadonlyMap<string, AnyRow>>

export function placesOf(network: Network): Places {
  return new Map(
    TABLE_NAMES.map((table) => [table, new Map((network[table] as readonly AnyRow[]).map((row) => [row.id, row]))]),
  )
}

/** A row as it was and as it became; undefined before it was made and after it was removed. */
export interface Step {
  readonly before: AnyRow | undefined
  readonly after: AnyRow | undefined
}

interface ChangedTables {
  readonly network: Network
  readonly places: Places
  /** What happened to the rows of each table that was touched, in order. */
  readonly steps: ReadonlyMap<string, readonly Step[]>
}

/**
 * A network with the parts of Changes applied, oldest first. Updated rows keep their place, new ones come last, as the
 * store keeps them. Undefined when a part leaves out what a row says, or speaks of the header.
 */
export function changedTables(
  network: Network,
  places: Places,
  parts: readonly ChangePart[],
): ChangedTables | undefined {
  const changed = new Map<TableName, Map<string, AnyRow>>()
  const steps = new Map<string, Step[]>()
  for (const { table, act, count, rows } of parts) {
    if (table === 'network' || rows.length < count) return undefined
    const kept = changed.get(table) ?? new Map(places.get(table))
    changed.set(table, kept)
    const told = steps.get(table) ?? []
    steps.set(table, told)
    for (const { id, after: cells } of rows) {
      const before = kept.get(id)
      if (act === 'removed') {
        kept.delete(id)
        told.push({ before, after: undefined })
        continue
      }
      if (cells === null || (act === 'updated' && !before)) return undefined
      const after = { ...before, ...cells } as AnyRow
      kept.set(id, after)
      told.push({ before, after })
    }
  }
  const tables = Object.fromEntries([...changed].map(([table, rows]) => [table, [...rows.values()]]))
  return {
    network: { ...network, ...tables },
    places: new Map([...places, ...changed]),
    steps,
  }
}

/** Tables of which no answer about a load is made. */
const NOT_LOADS: readonly string[] = [
  'contacts',
  'collaborations',
  'claims',
  'referrals',
  'memberships',
  'involvements',
  'attendance',
  'statements',
  'contests',
  'evidence',
]

/** The actors whose load the parts of a Change may make another; undefined when that may be any. */
export function loadedActors(parts: readonly ChangePart[], places: Places): ReadonlySet<string> | undefined {
  const actors = new Set<string>()
  for (const { table, act, rows } of parts) {
    if (NOT_LOADS.includes(table)) continue
    if (table === 'actors' && act === 'updated') for (const { id } of rows) actors.add(id)
    else if (table === 'loads') {
      for (const { id, before, after } of rows)
        for (const cells of [before, after, places.get('loads')?.get(id) as Row<'loads'> | undefined])
          if (typeof cells?.['actor'] === 'string') actors.add(cells['actor'])
    } else return undefined
  }
  return actors
}
