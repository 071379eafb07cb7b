import { TABLE_NAMES, type Network, type Row, type TableName } from '@maillage/network-model'
import type { Value } from '../engine-port.ts'
import { idsIn, REFERENCES } from '../graph/relationships.ts'
import { PLACE, propertiesOfRow, type Properties } from '../graph/row-properties.ts'
import type { StoredRows } from './stored-rows.ts'

/** A row to write, and its place. Its properties are made when it is sent: those of all rows at once are half of what a load holds. */
export interface WrittenRow {
  readonly row: Row<TableName>
  readonly place: number
}

/** What a load does to one table. */
export interface TableDifference {
  readonly created: readonly WrittenRow[]
  readonly updated: readonly WrittenRow[]
  readonly removed: readonly string[]
  readonly unchanged: number
  /** Rows that say what they said, at another place in their table. */
  readonly moved: readonly { readonly id: string; readonly row: number }[]
  /** Unchanged rows that refer to a row which is removed and made anew: their relationships went with it. */
  readonly rejoined: readonly WrittenRow[]
}

export type Difference = { readonly [T in TableName]: TableDifference }

const same = (a: Value | undefined, b: Value | undefined): boolean =>
  Array.isArray(a) && Array.isArray(b)
    ? a.length === b.length && a.every((item, index) => same(item as Value, b[index] as Value))
    : a === b

function sameProperties(before: Properties, after: Properties): boolean {
  const names = Object.keys(after).filter((name) => name !== PLACE)
  return (
    names.length === Object.keys(before).filter((name) => name !== PLACE).length &&
    names.every((name) => same(before[name], after[name]))
  )
}

function lastPlace(stored: ReadonlyMap<string, Properties>): number {
  let last = -1
  for (const properties of stored.values()) last = Math.max(last, Number(properties[PLACE]))
  return last
}

function differenceOfTable(
  table: TableName,
  network: Network,
  stored: ReadonlyMap<string, Properties>,
  how: 'replace' | 'merge',
  remade: ReadonlySet<string>,
): TableDifference {
  const created: WrittenRow[] = []
  const updated: WrittenRow[] = []
  const moved: { id: string; row: number }[] = []
  const rejoined: WrittenRow[] = []
  let unchanged = 0
  let end = lastPlace(stored) + 1
  const rows: readonly Row<TableName>[] = network[table]
  rows.forEach((row, index) => {
    const before = stored.get(row.id)
    const place = how === 'replace' ? index : before === undefined ? end++ : Number(before[PLACE])
    if (before === undefined) created.push({ row, place })
    else if (!sameProperties(before, propertiesOfRow(network.header.id, table, row))) updated.push({ row, place })
    else {
      unchanged += 1
      if (before[PLACE] !== place) moved.push({ id: row.id, row: place })
      if (REFERENCES[table].some(({ column }) => idsIn(row, column).some((id) => remade.has(id))))
        rejoined.push({ row, place })
    }
  })
  const kept = new Set<string>(rows.map((row) => row.id))
  const removed = how === 'replace' ? [...stored.keys()].filter((id) => !kept.has(id)) : []
  return { created, updated, removed, unchanged, moved, rejoined }
}

/** Ids that leave one table and enter another. */
function remadeIds(network: Network, stored: StoredRows): ReadonlySet<string> {
  const remade = new Set<string>()
  for (const table of TABLE_NAMES) {
    const rows: readonly Row<TableName>[] = network[table]
    for (const { id } of rows) {
      if (!stored[table].has(id) && TABLE_NAMES.some((other) => other !== table && stored[other].has(id)))
        remade.add(id)
    }
  }
  return remade
}

/**
 * What has to be written so that the store holds the network (`replace`), or holds it too (`merge`).
 * Rows are compared by what they say, not by their place.
 */
export function differenceOf(network: Network, stored: StoredRows, how: 'replace' | 'merge'): Difference {
  const remade = how === 'replace' ? remadeIds(network, stored) : new Set<string>()
  return Object.fromEntries(
    TABLE_NAMES.map((table) => [table, differenceOfTable(table, network, stored[table], how, remade)]),
  ) as Difference
}
