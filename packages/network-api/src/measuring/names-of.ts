import { inLanguage, SIDES, type Language } from '@maillage/network-model'
import type { Projection } from '../projection.ts'
import { wordOr } from '../schema/words.ts'

/** What people call a thing of an answer: an actor, a sector or side, a territory, a function, an audience, a partition. */
export function nameOf(id: string, language: Language, projection: Projection): string {
  const table = projection.tableOf(id)
  if (table === 'functions') {
    const row = projection.row('functions', id)
    const name = row ? inLanguage(row.name, language) : ''
    const number = row?.number === null || row === undefined ? '' : String(row.number)
    return [number, name].filter((part) => part !== '').join('. ') || id
  }
  const row = table === undefined ? undefined : projection.row(table, id)
  if (row && 'name' in row) return inLanguage(row.name, language) || id
  const partition = projection.network.header.partitions.find((one) => one.id === id)
  if (partition) return inLanguage(partition.name, language) || id
  return SIDES.some((side) => side === id) ? wordOr('side', id, language) : id
}
