import type { NetworkColumns } from '@maillage/network-model'
import type { Level } from '$lib/questions/words.ts'

/** An actor of the picture as a row of the list. */
export interface ActorRow {
  readonly index: number
  readonly id: string
  readonly name: string
  /** Kebab-case words of the model. */
  readonly kind: string
  readonly named: boolean
  readonly sector: string | undefined
  /** Index of its first sector in the dictionary; −1 for none. */
  readonly sectorIndex: number
  readonly territory: string | undefined
  readonly side: string | undefined
  readonly level: Level
  /** Days since the declaration that the level rests on; −1 for none. */
  readonly levelAge: number
  readonly ties: number
  /** Of the ties the collaborations that hold. */
  readonly collaborations: number
}

export const ORDERS = ['nom', 'nature', 'secteur', 'territoire', 'charge'] as const
export type Order = (typeof ORDERS)[number]

/** What a tie of the picture joins for a reader: signals are marks, no ties. */
export function isTie(columns: NetworkColumns, index: number): boolean {
  return columns.dictionaries.layer[columns.ties.layer[index] ?? -1] !== 'signal'
}

/** Distinct other ends of the ties of everything drawn: index (actors followed by things) → indices. */
export function neighboursOf(columns: NetworkColumns): readonly ReadonlySet<number>[] {
  const around = Array.from({ length: columns.actors.id.length + columns.things.id.length }, () => new Set<number>())
  columns.ties.from.forEach((from, index) => {
    const to = columns.ties.to[index]
    if (to === undefined || from === to || !isTie(columns, index)) return
    around[from]?.add(to)
    around[to]?.add(from)
  })
  return around
}

export function rowsOf(columns: NetworkColumns): readonly ActorRow[] {
  const { actors, dictionaries } = columns
  const counts = new Array<number>(actors.id.length).fill(0)
  const holding = new Array<number>(actors.id.length).fill(0)
  const collaboration = dictionaries.layer.indexOf('collaboration')
  const existing = dictionaries.status.indexOf('existing')
  columns.ties.from.forEach((from, index) => {
    if (!isTie(columns, index)) return
    const holds = columns.ties.layer[index] === collaboration && columns.ties.status[index] === existing
    for (const end of new Set([from, columns.ties.to[index] ?? -1])) {
      if (end < 0 || end >= counts.length) continue
      counts[end] = (counts[end] ?? 0) + 1
      if (holds) holding[end] = (holding[end] ?? 0) + 1
    }
  })
  return actors.id.map((id, index) => ({
    index,
    id,
    name: actors.name[index] ?? id,
    kind: dictionaries.actorKind[actors.kind[index] ?? -1] ?? 'mention',
    named: actors.named[index] === 1,
    sector: dictionaries.sectorName[actors.sector[index] ?? -1],
    sectorIndex: actors.sector[index] ?? -1,
    territory: dictionaries.territoryName[actors.territory[index] ?? -1],
    side: dictionaries.side[actors.side[index] ?? -1],
    level: (dictionaries.level[actors.level[index] ?? -1] ?? 'unknown') as Level,
    levelAge: actors.levelAge[index] ?? -1,
    ties: counts[index] ?? 0,
    collaborations: holding[index] ?? 0,
  }))
}

/** The order of levels in the list: known before unknown; within one, by name. It ranks nobody. */
const LEVEL_ORDER: readonly Level[] = ['available', 'strained', 'saturated']

/** Rows by name, kind, sector, territory or known load, the other way round when asked; what is not said comes last. */
export function sorted(
  rows: readonly ActorRow[],
  order: Order,
  language: string,
  descending = false,
): readonly ActorRow[] {
  const collator = new Intl.Collator(language, { numeric: true })
  const turn = descending ? -1 : 1
  const compare = (one: string, other: string) => turn * collator.compare(one, other)
  const byName = (one: ActorRow, other: ActorRow) => compare(one.name, other.name)
  const byText = (text: (row: ActorRow) => string | undefined) => (one: ActorRow, other: ActorRow) => {
    const [a, b] = [text(one), text(other)]
    if (a === undefined || b === undefined)
      return Number(a === undefined) - Number(b === undefined) || byName(one, other)
    return compare(a, b) || byName(one, other)
  }
  const by: Readonly<Record<Order, (one: ActorRow, other: ActorRow) => number>> = {
    nom: byName,
    nature: byText((row) => row.kind),
    secteur: byText((row) => row.sector),
    territoire: byText((row) => row.territory),
    charge: byText((row) => (row.level === 'unknown' ? undefined : String(LEVEL_ORDER.indexOf(row.level)))),
  }
  return [...rows].sort(by[order])
}
