import type { SupposedAnswer, SupposedRow } from '$lib/questions/ask-loads.ts'
import type { Level } from '$lib/questions/words.ts'

/** What a supposition does to one actor, in requests a month. */
export interface Consequence {
  readonly id: string
  readonly name: string
  readonly closed: boolean
  readonly before: { readonly taken: number; readonly room: number; readonly level: Level }
  readonly after: { readonly taken: number; readonly room: number; readonly level: Level }
}

export interface Consequences {
  /** The one that changes first, then those it changes most. */
  readonly changed: readonly Consequence[]
  readonly others: number
  readonly demand: number
  readonly before: number
  readonly after: number
}

const MOST_SHOWN = 6
/** Less than this a month is nothing that one would see. */
const NOTICEABLE = 0.05

/** Reads the rows of a supposition; the sums are those of all rows, shown or not. */
export function consequencesOf({ rows }: SupposedAnswer['measurement'], first: string): Consequences {
  const all = rows.map(read)
  const moved = ({ before, after }: Consequence): number =>
    Math.max(Math.abs(after.taken - before.taken), Math.abs(after.room - before.room))
  const changed = all
    .filter((one) => one.id === first || moved(one) > NOTICEABLE || one.before.level !== one.after.level)
    .sort((a, b) => Number(b.id === first) - Number(a.id === first) || moved(b) - moved(a))
  const sum = (of: (row: SupposedRow) => number): number => rows.reduce((total, row) => total + of(row), 0)
  return {
    changed: changed.slice(0, MOST_SHOWN),
    others: Math.max(0, changed.length - MOST_SHOWN),
    demand: sum((row) => figure(row, 'demand')),
    before: sum((row) => figure(row, 'unmetBefore')),
    after: sum((row) => figure(row, 'unmetAfter')),
  }
}

const figure = (row: SupposedRow, name: string): number => row.values.find((value) => value.name === name)?.number ?? 0
const word = (row: SupposedRow, name: string): string => row.values.find((value) => value.name === name)?.word ?? ''

function read(row: SupposedRow): Consequence {
  const room = figure(row, 'capacity')
  return {
    id: row.of[0] ?? '',
    name: row.names[0] ?? '',
    closed: word(row, 'closed') === 'true',
    before: {
      taken: figure(row, 'loadBefore'),
      room: figure(row, 'capacityBefore'),
      level: word(row, 'levelBefore') as Level,
    },
    after: { taken: figure(row, 'loadAfter'), room, level: word(row, 'levelAfter') as Level },
  }
}
