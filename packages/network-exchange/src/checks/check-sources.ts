import type { TableName } from '@maillage/network-model'
import { nearestWord } from '../nearest-word.ts'
import type { PlacedRow } from '../values/settle-row.ts'
import type { Gathered, RowsById } from './gathered.ts'

/** What a network read from documents may not hold without the words it is known from. */
const SOURCED: readonly TableName[] = [
  'actors',
  'collaborations',
  'referrals',
  'memberships',
  'involvements',
  'attendance',
  'statements',
]

/** In a network of documents every actor and every tie has at least one piece of evidence. */
export function checkEvidence({ header, incomplete, rows, list }: Gathered): void {
  if (header?.collection !== 'documents' || incomplete.has('evidence')) return
  const sourced = new Set<string | undefined>(rows.evidence.map((row) => row.values.about))
  for (const table of SOURCED)
    for (const row of rows[table] as readonly PlacedRow[])
      if (row.values.id !== undefined && !sourced.has(row.values.id))
        list.add('missing-evidence', row.place, {
          found: row.values.id,
          expected: row.place.file === undefined ? 'tables.evidence' : 'evidence.csv',
        })
}

/** A partition speaks of sectors that exist. */
export function checkPartitionSectors(
  { header, incomplete, rows, list }: Gathered,
  byId: RowsById,
  place: { readonly file?: string },
): void {
  if (!header || incomplete.has('sectors')) return
  const sectors = rows.sectors.flatMap((row) => row.values.id ?? [])
  header.partitions.forEach(({ sides }, at) => {
    for (const id of Object.keys(sides)) {
      if (byId.get(id)?.table === 'sectors') continue
      const nearest = nearestWord(id, sectors, list)
      const path = `${place.file === undefined ? 'network.' : ''}partitions[${at}].sides.${id}`
      list.add('unknown-sector', { ...place, path }, { found: id, ...(nearest === undefined ? {} : { nearest }) })
    }
  })
}
