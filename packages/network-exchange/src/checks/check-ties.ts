import { firstDay, lastDay } from '@maillage/network-model'
import type { PlacedRow } from '../values/settle-row.ts'
import { columnPlace } from './column-place.ts'
import { whereabouts, type Gathered, type RowsById } from './gathered.ts'

/** Two actors have one collaboration of a status at a time. */
export function checkPairs({ rows, list }: Gathered): void {
  const earlier = new Map<string, PlacedRow<'collaborations'>[]>()
  for (const row of rows.collaborations) {
    const { between, status } = row.values
    if (between === undefined || status === undefined || between[0] === between[1]) continue
    const pair = `${between.toSorted().join(' ')} ${status}`
    const same = earlier.get(pair) ?? []
    const clash = same.find((other) => overlap(row, other))
    if (clash)
      list.add('duplicate-pair', columnPlace(row, 'between'), { found: between.join(' | '), other: whereabouts(clash) })
    earlier.set(pair, [...same, row])
  }
}

function overlap(a: PlacedRow<'collaborations'>, b: PlacedRow<'collaborations'>): boolean {
  const begins = ({ values }: PlacedRow<'collaborations'>) => (values.validFrom ? firstDay(values.validFrom) : '0000')
  const ends = ({ values }: PlacedRow<'collaborations'>) => (values.validTo ? lastDay(values.validTo) : '9999')
  return begins(a) <= ends(b) && begins(b) <= ends(a)
}

/** Only its own ends say something about a tie. */
export function checkClaims({ rows, list }: Gathered, byId: RowsById): void {
  for (const row of rows.claims) {
    const { about, by } = row.values
    const tie = about === undefined ? undefined : byId.get(about)
    if (by === undefined || !tie) continue
    const ends = endsOf(tie)
    if (ends.length > 0 && !ends.includes(by))
      list.add('claim-by-outsider', columnPlace(row, 'by'), {
        found: by,
        expected: ends.join(' | '),
        other: whereabouts(tie),
      })
  }
}

function endsOf(tie: PlacedRow): readonly string[] {
  if (tie.table === 'collaborations') return (tie as PlacedRow<'collaborations'>).values.between ?? []
  if (tie.table !== 'memberships') return []
  const { actor, in: whole } = (tie as PlacedRow<'memberships'>).values
  return actor !== undefined && whole !== undefined ? [actor, whole] : []
}

/** A declaration about an offer is made by the actor that offers it. */
export function checkLoads({ rows, list }: Gathered, byId: RowsById): void {
  for (const row of rows.loads) {
    const { actor, offer: id } = row.values
    const offer = typeof id === 'string' ? byId.get(id) : undefined
    if (actor === undefined || offer?.table !== 'offers') continue
    const owner = (offer as PlacedRow<'offers'>).values.actor
    if (owner !== undefined && owner !== actor)
      list.add('load-of-other-actor', columnPlace(row, 'offer'), {
        found: actor,
        expected: owner,
        other: whereabouts(offer),
      })
  }
}
