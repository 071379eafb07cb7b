import type { PrintedActor } from './ask-directory.ts'
import type { Named } from './table.ts'

export interface DirectorySector {
  /** Null: its actors do not say. */
  readonly sector: Named | null
  readonly actors: readonly PrintedActor[]
}

export interface DirectoryGroup {
  /** Null: its actors do not say. */
  readonly territory: Named | null
  readonly sectors: readonly DirectorySector[]
  readonly count: number
  /** Those of another group who come there too. */
  readonly also: readonly PrintedActor[]
}

/** Every territory of an actor once, its seat first. */
export function placesOf({ seat, territories, offers }: PrintedActor): readonly Named[] {
  const all = [...(seat ? [seat] : []), ...territories, ...offers.flatMap((offer) => offer.territories)]
  return [...new Map(all.toReversed().map((one) => [one.id, one])).values()].toReversed()
}

/**
 * Actors by commune, then by sector, both by name, what is not said last. Everybody stands once: under its seat, else
 * the first territory that is named, and among those that were asked for where some were.
 */
export function directoryGroups(
  actors: readonly PrintedActor[],
  asked: readonly string[] | null,
  language: string,
): readonly DirectoryGroup[] {
  const collator = new Intl.Collator(language, { numeric: true })
  const byName = (a: Named | null, b: Named | null) =>
    a === null || b === null ? Number(a === null) - Number(b === null) : collator.compare(a.name, b.name)
  const groups = new Map<string, { territory: Named | null; own: PrintedActor[]; also: PrintedActor[] }>()
  const groupOf = (territory: Named | null) => {
    const id = territory?.id ?? ''
    const found = groups.get(id) ?? { territory, own: [], also: [] }
    groups.set(id, found)
    return found
  }
  for (const actor of actors) {
    const places = placesOf(actor).filter(({ id }) => asked === null || asked.includes(id))
    const [home, ...others] = places
    groupOf(home ?? null).own.push(actor)
    for (const other of others) groupOf(other).also.push(actor)
  }
  return [...groups.values()]
    .toSorted((a, b) => byName(a.territory, b.territory))
    .map(({ territory, own, also }) => ({
      territory,
      count: own.length,
      also,
      sectors: sectorsOf(own).toSorted((a, b) => byName(a.sector, b.sector)),
    }))
}

function sectorsOf(actors: readonly PrintedActor[]): readonly DirectorySector[] {
  const sectors = new Map<string, { sector: Named | null; actors: PrintedActor[] }>()
  for (const actor of actors) {
    const sector = actor.primarySector ?? actor.sectors[0] ?? null
    const found = sectors.get(sector?.id ?? '')
    if (found) found.actors.push(actor)
    else sectors.set(sector?.id ?? '', { sector, actors: [actor] })
  }
  return [...sectors.values()]
}
