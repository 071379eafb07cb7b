import { createHash } from 'node:crypto'
import { fold, type Id, type TableName } from '@maillage/network-model'
import type { Projection } from '../projection.ts'

const LONGEST = 80

/** The id of a row that a write makes: the same write, sent again, makes the same one. */
export function newId<T extends TableName>(_table: T, prefix: string, mutationId: string, part = ''): Id<T> {
  const mark = createHash('sha256').update(`${mutationId}\n${prefix}\n${part}`).digest('hex').slice(0, 16)
  return `${prefix}-${mark}` as Id<T>
}

/** An id made from a name (a–z, 0–9, -), with a number when it is taken. */
export function idFromName(projection: Projection, name: string): Id<'actors'> {
  const plain =
    fold(name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, LONGEST)
      .replace(/-+$/, '') || 'acteur'
  let id = plain
  for (let number = 2; projection.tableOf(id) !== undefined; number += 1) id = `${plain}-${number}`
  return id as Id<'actors'>
}
