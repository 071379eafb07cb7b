import type { PlacedMark } from '@maillage/graph-view'
import type { ActorRow } from '$lib/explorer/rows.ts'

/** One line of the tree that says what the canvas shows. */
export interface TwinRow {
  /** Its own name in the tree: an actor's id, else with a sign that no id has. */
  readonly key: string
  readonly level: 1 | 2 | 3
  readonly kind: 'group' | 'actor' | 'link' | 'others' | 'mark'
  /** What stands on the map for it; undefined where nothing does. */
  readonly on: string | undefined
  readonly name: string
  readonly row?: ActorRow
  readonly mark?: PlacedMark
  /** How many lie within; undefined where nothing can be opened. */
  readonly within?: number
  readonly open?: boolean
  readonly position: number
  readonly setSize: number
  /** Key of the line that holds it. */
  readonly parent?: string
}

export interface TwinAsked {
  readonly rows: readonly ActorRow[]
  /** Ids of sectors, for their discs. */
  readonly sectors: readonly string[]
  readonly marks: readonly PlacedMark[]
  readonly closed: ReadonlySet<string>
  readonly opened: ReadonlySet<string>
  readonly neighboursOf: (id: string) => readonly { readonly id: string; readonly name: string }[]
  readonly compare: (one: string, other: string) => number
}

/** Sectors with their actors with their links, then what else is drawn: things, signals, pairs, cells. What is closed has no lines within. */
export function twinRows(asked: TwinAsked): readonly TwinRow[] {
  const groups = [...grouped(asked.rows, (row) => row.sectorIndex)].sort(
    ([one, rows], [other, others]) =>
      Number(one < 0) - Number(other < 0) || asked.compare(rows[0]?.sector ?? '', others[0]?.sector ?? ''),
  )
  const marks = grouped(
    asked.marks.filter(({ of }) => of.kind !== 'actor'),
    ({ of }) => of.kind,
  )
  const setSize = groups.length + marks.size
  return [
    ...groups.flatMap(([sector, rows], at): readonly TwinRow[] => {
      const key = `sector ${String(sector)}`
      const open = !asked.closed.has(key)
      const head: TwinRow = {
        ...{ key, level: 1, kind: 'group', on: asked.sectors[sector], name: rows[0]?.sector ?? '', open },
        ...{ within: rows.length, position: at + 1, setSize },
      }
      return [head, ...(open ? rows.flatMap((row, place) => actorRows(row, place, rows.length, key, asked)) : [])]
    }),
    ...[...marks].flatMap(([kind, drawn], at): readonly TwinRow[] => {
      const key = `others ${kind}`
      const open = !asked.closed.has(key)
      const head: TwinRow = {
        ...{ key, level: 1, kind: 'others', on: undefined, name: kind, open, within: drawn.length },
        ...{ position: groups.length + at + 1, setSize },
      }
      const lines = drawn.map((mark, place): TwinRow => ({
        ...{ key: `mark ${mark.id}`, level: 2, kind: 'mark', on: onMap(mark), name: mark.name, mark, parent: key },
        ...{ position: place + 1, setSize: drawn.length },
      }))
      return [head, ...(open ? lines : [])]
    }),
  ]
}

function actorRows(
  row: ActorRow,
  place: number,
  setSize: number,
  parent: string,
  asked: TwinAsked,
): readonly TwinRow[] {
  const open = asked.opened.has(row.id)
  const neighbours = open || row.ties > 0 ? asked.neighboursOf(row.id) : []
  const actor: TwinRow = {
    ...{ key: row.id, level: 2, kind: 'actor', on: row.id, name: row.name, row, parent, position: place + 1, setSize },
    ...(neighbours.length > 0 ? { within: neighbours.length, open } : {}),
  }
  if (!open) return [actor]
  return [
    actor,
    ...neighbours.map(({ id, name }, at): TwinRow => ({
      ...{ key: `${row.id} ${id}`, level: 3, kind: 'link', on: id, name, parent: row.id },
      ...{ position: at + 1, setSize: neighbours.length },
    })),
  ]
}

const onMap = ({ of }: PlacedMark): string => (of.kind === 'findings' ? of.on : of.id)

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** Up to this many lines are all in the page; of more, those round the one where the keyboard stands. */
const WHOLE = 600
const AROUND = 60

/** The part of the tree that is in the page. */
export function twinWindow(rows: readonly TwinRow[], active: number): readonly TwinRow[] {
  if (rows.length <= WHOLE) return rows
  const from = Math.max(0, Math.min(rows.length - 2 * AROUND, active - AROUND))
  return rows.slice(from, from + 2 * AROUND)
}

/** Where the next key leads in the tree; the same line when there is nothing there. */
export function stepInTree(
  rows: readonly TwinRow[],
  active: number,
  key: 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End',
): { readonly to: number } | { readonly open: string } | { readonly close: string } {
  const row = rows[active]
  const last = rows.length - 1
  switch (key) {
    case 'ArrowUp':
      return { to: Math.max(0, active - 1) }
    case 'ArrowDown':
      return { to: Math.min(last, active + 1) }
    case 'Home':
      return { to: 0 }
    case 'End':
      return { to: last }
    case 'ArrowRight':
      if (row?.within === undefined) return { to: active }
      return row.open ? { to: Math.min(last, active + 1) } : { open: row.key }
    case 'ArrowLeft':
      if (row?.open) return { close: row.key }
      return { to: row?.parent === undefined ? active : rows.findIndex(({ key: own }) => own === row.parent) }
  }
}
