import { columnsOf, TABLE_NAMES, type Network, type Row, type TableName } from '@maillage/network-model'
import type { Edit } from '../store-promise.ts'

/** Numbers from 0 to 1: the same ones for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const oneOf = <T>(random: () => number, list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]

/** Leaves are taken away more often than what everything refers to, which a store refuses. */
const LEAVES: readonly TableName[] = [
  'contacts',
  'posts',
  'claims',
  'contests',
  'populations',
  'travel',
  'unmetNeeds',
  'evidence',
]

/**
 * One to four edits of a network with words from another one of the same ids. Some of them a store has to refuse: what is
 * referred to is removed, what is not there is changed or referred to.
 */
export function randomEdits(random: () => number, present: Network, other: Network): readonly Edit[] {
  const edits: Edit[] = []
  const count = 1 + Math.floor(random() * 4)
  for (let number = 0; number < count; number += 1) {
    const draw = random()
    const table = oneOf(random, draw < 0.2 ? LEAVES : TABLE_NAMES) ?? 'evidence'
    const rows: readonly Row<TableName>[] = present[table]
    const foreign: readonly Row<TableName>[] = other[table]
    const here = oneOf(random, rows)
    const there = oneOf(random, foreign)
    if (draw < 0.2 && here !== undefined) edits.push({ act: 'remove', table, id: here.id })
    else if (draw < 0.5 && there !== undefined) edits.push({ act: 'create', table, row: there })
    else if (here !== undefined && there !== undefined) {
      const columns = columnsOf(table).filter(({ name }) => name !== 'id' && random() < 0.3)
      const cells = there as Readonly<Record<string, unknown>>
      edits.push({
        act: 'update',
        table,
        id: here.id,
        cells: Object.fromEntries(columns.map(({ name }) => [name, cells[name]])),
      })
    }
  }
  return edits
}

/** A network in which the order of rows is nobody's: for comparing what an undo restores. */
export function unordered(network: Network): Network {
  const tables = TABLE_NAMES.map((table) => [
    table,
    [...(network[table] as readonly Row<TableName>[])].sort((one, two) => (one.id < two.id ? -1 : 1)),
  ])
  return { ...(Object.fromEntries(tables) as unknown as Network), header: network.header }
}
