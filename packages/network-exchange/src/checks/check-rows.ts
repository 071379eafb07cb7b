import { firstDay, lastDay, TABLE_NAMES, type WorldDate } from '@maillage/network-model'
import { knownColumns, type PlacedRow } from '../values/settle-row.ts'
import { columnPlace } from './column-place.ts'
import type { Gathered } from './gathered.ts'

const INTERVALS = [
  ['validFrom', 'validTo'],
  ['periodFrom', 'periodTo'],
  ['declaredAt', 'validUntil'],
] as const

/** What ends has begun before. */
export function checkIntervals({ rows, list }: Gathered): void {
  for (const table of TABLE_NAMES) {
    const names = knownColumns(table).map(({ name }) => name)
    for (const [begin, end] of INTERVALS) {
      if (!names.includes(begin) || !names.includes(end)) continue
      for (const row of rows[table] as readonly PlacedRow[]) {
        const values = row.values as Readonly<Record<string, WorldDate | null | undefined>>
        const from = values[begin]
        const to = values[end]
        if (from && to && firstDay(from) > lastDay(to))
          list.add('reversed-interval', columnPlace(row, end), { found: `${from} → ${to}`, nearest: `${to} → ${from}` })
      }
    }
  }
}

/** Nothing is tied to itself. */
export function checkSelfTies({ rows, list }: Gathered): void {
  const tell = (row: PlacedRow, column: string, id: string | undefined, other: string | undefined) => {
    if (id !== undefined && id === other) list.add('self-tie', columnPlace(row, column), { found: id })
  }
  for (const row of rows.collaborations) tell(row, 'between', row.values.between?.[0], row.values.between?.[1])
  for (const row of rows.referrals) tell(row, 'to', row.values.from, row.values.to)
  for (const row of rows.memberships) tell(row, 'in', row.values.actor, row.values.in)
  for (const row of rows.travel) tell(row, 'to', row.values.from, row.values.to)
}

/** Indices count an actor once: in its primary sector, or in its only one. */
export function checkPrimarySectors({ header, rows, list }: Gathered): void {
  for (const row of rows.actors) {
    const { sectors, primarySector } = row.values
    if (sectors === undefined || primarySector === undefined) continue
    if (primarySector !== null && !sectors.includes(primarySector))
      list.add('primary-sector-outside', columnPlace(row, 'primarySector'), {
        found: primarySector,
        expected: sectors.join(' | '),
      })
    if (primarySector === null && sectors.length > 1 && header?.collection === 'survey')
      list.add('primary-sector-missing', columnPlace(row, 'primarySector'), { expected: sectors.join(' | ') })
  }
}

/** No more answers than requests. */
export function checkReferralCounts({ rows, list }: Gathered): void {
  for (const row of rows.referrals) {
    const { requests, accepted, refused } = row.values
    const answers = (accepted ?? 0) + (refused ?? 0)
    if (typeof requests === 'number' && answers > requests)
      list.add('more-answers-than-requests', columnPlace(row, 'requests'), {
        found: `${accepted ?? 0} + ${refused ?? 0} = ${answers}`,
        expected: `≤ ${requests}`,
      })
  }
}
