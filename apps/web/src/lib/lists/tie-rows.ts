import type { NetworkColumns } from '@maillage/network-model'

/** One end of a line. */
export interface TieEnd {
  readonly id: string
  readonly name: string
  /** An actor has a page of its own; anything else is a thing. */
  readonly isActor: boolean
  /** Index of its first sector in the dictionary; −1 for none, or for a thing. */
  readonly sector: number
  readonly sectorName: string | undefined
  /** Kind of the actor or of the thing, as the model writes it. */
  readonly kind: string
}

/** What stands between two things, as a row of the list. */
export interface TieRow {
  readonly index: number
  readonly id: string
  readonly from: TieEnd
  readonly to: TieEnd
  readonly layer: string
  readonly certainty: Certainty
  readonly status: string
  readonly inferred: boolean
  /** 1 to 3; −1 where nobody says. */
  readonly level: number
  /** Years; −1 where nobody says. */
  readonly since: number
  readonly until: number
  /** Of a referral: how many, −1 for too few to be told. */
  readonly requests: number
  readonly document: string | undefined
}

/** How a line is known, in the order of the legend. */
export const CERTAINTIES = ['confirmed', 'once', 'contested', 'inferred', 'planned', 'proposed', 'past'] as const
export type Certainty = (typeof CERTAINTIES)[number]

export const TIE_ORDERS = ['de', 'vers', 'secteur', 'genre', 'niveau', 'depuis', 'document'] as const
export type TieOrder = (typeof TIE_ORDERS)[number]

function certaintyOf(status: string, tie: { inferred: boolean; confirmed: boolean; contested: boolean }): Certainty {
  if (tie.contested) return 'contested'
  if (status === 'past') return 'past'
  if (status === 'planned') return 'planned'
  if (status === 'proposed' || status === 'requested') return 'proposed'
  if (tie.inferred) return 'inferred'
  return tie.confirmed ? 'confirmed' : 'once'
}

/** Every tie of the picture but the signals, which are marks on what they speak of. */
export function tieRowsOf({ actors, things, ties, dictionaries: words }: NetworkColumns): readonly TieRow[] {
  const ends = new Map<number, TieEnd>()
  const endOf = (index: number): TieEnd => {
    let end = ends.get(index)
    if (!end) ends.set(index, (end = makeEnd(index)))
    return end
  }
  const makeEnd = (index: number): TieEnd => {
    const thing = index - actors.id.length
    if (thing >= 0)
      return {
        id: things.id[thing] ?? '',
        name: things.name[thing] ?? '',
        isActor: false,
        sector: -1,
        sectorName: undefined,
        kind: words.thingKind[things.kind[thing] ?? -1] ?? '',
      }
    const sector = actors.sector[index] ?? -1
    return {
      id: actors.id[index] ?? '',
      name: actors.name[index] ?? '',
      isActor: true,
      sector,
      sectorName: words.sectorName[sector],
      kind: actors.named[index] === 1 ? (words.actorKind[actors.kind[index] ?? -1] ?? '') : 'mention',
    }
  }
  return ties.id.flatMap((id, index) => {
    const layer = words.layer[ties.layer[index] ?? -1] ?? ''
    if (layer === 'signal') return []
    const status = words.status[ties.status[index] ?? -1] ?? 'existing'
    const inferred = words.basis[ties.basis[index] ?? -1] === 'inferred'
    const [confirmed, contested] = [ties.confirmed[index] === 1, ties.contested[index] === 1]
    return {
      index,
      id,
      from: endOf(ties.from[index] ?? -1),
      to: endOf(ties.to[index] ?? -1),
      layer,
      status,
      inferred,
      certainty: certaintyOf(status, { inferred, confirmed, contested }),
      level: ties.level[index] ?? -1,
      since: ties.yearFrom[index] ?? -1,
      until: ties.yearTo[index] ?? -1,
      requests: layer === 'referral' ? (ties.weight[index] ?? -1) : 0,
      document: words.sourceName[ties.source[index] ?? -1],
    }
  })
}

/**
 * Rows in the order asked for, or the other way round; what is not said comes last, equal ones stand by the names of
 * their ends.
 */
export function sortedTies(
  rows: readonly TieRow[],
  order: TieOrder,
  language: string,
  descending = false,
): readonly TieRow[] {
  const { compare } = new Intl.Collator(language, { numeric: true })
  const turn = descending ? -1 : 1
  const key: Readonly<Record<TieOrder, (row: TieRow) => string | number | undefined>> = {
    de: (row) => row.from.name,
    vers: (row) => row.to.name,
    secteur: (row) => row.from.sectorName,
    genre: (row) => `${row.layer} ${String(CERTAINTIES.indexOf(row.certainty))}`,
    niveau: (row) => (row.level < 0 ? undefined : row.level),
    depuis: (row) => (row.since < 0 ? undefined : row.since),
    document: (row) => row.document,
  }
  const keyOf = key[order]
  const byKey = (one: TieRow, other: TieRow) => {
    const [a, b] = [keyOf(one), keyOf(other)]
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
    return turn * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)))
  }
  const byNames = (one: TieRow, other: TieRow) =>
    compare(one.from.name, other.from.name) || compare(one.to.name, other.to.name)
  return [...rows].sort((one, other) => byKey(one, other) || byNames(one, other))
}

/** Rows left by what is in view: the ties named there, else those whose ends are. */
export function tiesInView(rows: readonly TieRow[], focus: ReadonlySet<string> | undefined): readonly TieRow[] {
  if (!focus) return rows
  const names = rows.some(({ id }) => focus.has(id))
  return rows.filter(({ id, from, to }) => (names ? focus.has(id) : focus.has(from.id) && focus.has(to.id)))
}

export interface LayerCount {
  readonly layer: string
  readonly count: number
}

/** How many rows of each kind, most first. */
export function layersOf(rows: readonly TieRow[]): readonly LayerCount[] {
  const counts = new Map<string, number>()
  for (const { layer } of rows) counts.set(layer, (counts.get(layer) ?? 0) + 1)
  return [...counts].map(([layer, count]) => ({ layer, count })).sort((one, other) => other.count - one.count)
}
