import type { AnyRow, Step } from './changed-tables.ts'

/** Rows of a table by the ids that one of their fields holds, in the order of the table. */
export type Lists = ReadonlyMap<string, readonly AnyRow[]>

const idsIn = (row: AnyRow, field: string): readonly string[] => {
  const value: unknown = (row as Readonly<Record<string, unknown>>)[field]
  const values = Array.isArray(value) ? (value as readonly unknown[]) : [value]
  return values.filter((one) => typeof one === 'string')
}

export function indexRows(rows: readonly AnyRow[], field: string): Lists {
  const made = new Map<string, AnyRow[]>()
  for (const row of rows) {
    for (const id of idsIn(row, field)) {
      const list = made.get(id)
      if (list) list.push(row)
      else made.set(id, [row])
    }
  }
  return made
}

/**
 * The index after some steps: the same lists but for the ids that those rows hold. Undefined when a row holds other
 * ids than before: where it stands in their lists, only the whole table says.
 */
export function followed(lists: Lists, field: string, steps: readonly Step[]): Lists | undefined {
  const made = new Map(lists)
  for (const { before, after } of steps) {
    const held = before ? idsIn(before, field) : []
    const holds = after ? idsIn(after, field) : []
    if (before && after && (held.length !== holds.length || held.some((id, at) => id !== holds[at]))) return undefined
    for (const id of new Set(held)) {
      const list = (made.get(id) ?? []).flatMap((row) => (row.id === before?.id ? (after ?? []) : row))
      if (list.length > 0) made.set(id, list)
      else made.delete(id)
    }
    if (!before && after) for (const id of holds) made.set(id, [...(made.get(id) ?? []), after])
  }
  return made
}
