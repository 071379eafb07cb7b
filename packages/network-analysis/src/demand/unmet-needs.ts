import type { Id, Network, UnmetNeed } from '@maillage/network-model'
import { LEAST_COUNT } from './referral-counts.ts'

/** How often nothing was found: null of need, territory or month stands for all of them. */
export interface UnmetNeedCell {
  readonly need: Id<'needs'> | null
  readonly territory: Id<'territories'> | null
  /** `2026-11`. */
  readonly month: string | null
  readonly count: number
}

/**
 * How often somebody found nothing: over all, by month, by need, and by territory for each need. No cell under five is
 * told, nor one by which another under five could be worked out from the sum.
 */
export function unmetNeedCells({ unmetNeeds }: Pick<Network, 'unmetNeeds'>): readonly UnmetNeedCell[] {
  const all = { need: null, territory: null, month: null, count: unmetNeeds.length }
  if (all.count < LEAST_COUNT) return []
  const months = told(
    grouped(unmetNeeds, (row) => row.month),
    all.count,
  )
  const needs = told(
    grouped(unmetNeeds, (row) => row.need),
    all.count,
  )
  return [
    all,
    ...months.map(([month, rows]) => ({ need: null, territory: null, month, count: rows.length })),
    ...needs.flatMap(([need, rows]) => [
      { need, territory: null, month: null, count: rows.length },
      ...told(
        grouped(rows, (row) => row.territory),
        rows.length,
      ).map(([territory, here]) => ({
        need,
        territory,
        month: null,
        count: here.length,
      })),
    ]),
  ]
}

type Group<Key> = readonly [Key, readonly UnmetNeed[]]

/** Rows by what they name, in the order of the names; those that name nothing are in no group. */
function grouped<Key extends string>(
  rows: readonly UnmetNeed[],
  keyOf: (row: UnmetNeed) => Key | null,
): readonly Group<Key>[] {
  const groups = new Map<Key, UnmetNeed[]>()
  for (const row of rows) {
    const key = keyOf(row)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** The groups that may be told beside their sum: what is left of it is nothing, or five at least. */
function told<Key>(groups: readonly Group<Key>[], sum: number): readonly Group<Key>[] {
  let kept = groups.filter(([, { length }]) => length >= LEAST_COUNT)
  for (;;) {
    const rest = kept.reduce((left, [, { length }]) => left - length, sum)
    if (rest === 0 || rest >= LEAST_COUNT || kept.length === 0) return kept
    const least = Math.min(...kept.map(([, { length }]) => length))
    const last = kept.findLast(([, { length }]) => length === least)
    kept = kept.filter((group) => group !== last)
  }
}
