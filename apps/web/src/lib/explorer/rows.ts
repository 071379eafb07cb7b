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
  readonly side: string | undefined
  readonly level: Level
  readonly ties: number
}

export const ORDERS = ['nom', 'nature', 'secteur', 'charge'] as const
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
  columns.ties.from.forEach((from, index) => {
    if (!isTie(columns, index)) return
    for (const end of new Set([from, columns.ties.to[index] ?? -1]))
      if (end >= 0 && end < counts.length) counts[end] = (counts[end] ?? 0) + 1
  })
  return actors.id.map((id, index) => ({
    index,
    id,
    name: actors.name[index] ?? id,
    kind: dictionaries.actorKind[actors.kind[index] ?? -1] ?? 'mention',
    named: actors.named[index] === 1,
    sector: dictionaries.sectorName[actors.sector[index] ?? -1],
    side: dictionaries.side[actors.side[index] ?? -1],
    level: (dictionaries.level[actors.level[index] ?? -1] ?? 'unknown') as Level,
    ties: counts[index] ?? 0,
  }))
}

/** The order of levels in the list: known before unknown; within one, by name. It ranks nobody. */
const LEVEL_ORDER: readonly Level[] = ['available', 'strained', 'saturated', 'unknown']

/** Rows by name, kind, sector or known load; what is not said comes last. */
export function sorted(rows: readonly ActorRow[], order: Order, language: string): readonly ActorRow[] {
  const { compare } = new Intl.Collator(language, { numeric: true })
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
    charge: (one, other) => LEVEL_ORDER.indexOf(one.level) - LEVEL_ORDER.indexOf(other.level) || byName(one, other),
  }
  return [...rows].sort(by[order])
}
