import type { Actor, Id, Network, Side } from '@maillage/network-model'
import type { CountedActors } from '../counted/counted-actors.ts'
import { Exclusions } from '../exclusions.ts'
import type { Exclusion } from '../answer.ts'

export interface Group {
  /** Sector id, or side. */
  readonly id: string
  readonly actors: readonly Actor[]
}

export interface Grouping {
  readonly by: 'sector' | 'side'
  readonly partition: string | null
  readonly groups: readonly Group[]
  /** Pairs of groups that are compared, as places in `groups`. */
  readonly pairs: readonly (readonly [number, number])[]
  /** Group of an actor; undefined when it stands in none. */
  readonly groupOf: ReadonlyMap<Id<'actors'>, string>
  /** Actors in several groups: counted in that of their primary sector, or in none without one. */
  readonly straddlers: readonly Id<'actors'>[]
  readonly excluded: readonly Exclusion[]
}

export interface GroupingAsked {
  readonly by: 'sector' | 'side'
  /** Id of a partition of the network; its first one unless asked otherwise. */
  readonly partition?: string | undefined
  readonly filter?: ReadonlySet<string> | undefined
  /** Where an actor of several sectors is counted: in its primary one, or, to see what hangs on it, in its second. */
  readonly sector?: 'primary' | 'second' | undefined
}

/** The two sides whose meeting is measured; what stands between them or outside is no side. */
const COMPARED_SIDES: readonly Side[] = ['social', 'mental-health']

/** Counted actors by sector or by side. Levels of care and themes are no sectors. Throws for an unknown partition. */
export function groupActors(network: Network, counted: CountedActors, asked: GroupingAsked): Grouping {
  const sectorIds = network.sectors.filter((sector) => sector.kind === 'sector').map((sector) => sector.id)
  const partition = asked.by === 'side' ? partitionAsked(network, asked.partition) : null
  const sides = partition?.sides ?? {}
  const groupOfSector = (sector: Id<'sectors'>): string | null => {
    if (asked.by === 'sector') return sectorIds.includes(sector) ? sector : null
    const side = sides[sector]
    return side && COMPARED_SIDES.includes(side) ? side : null
  }
  const excluded = new Exclusions()
  const groupOf = new Map<Id<'actors'>, string>()
  const straddlers: Id<'actors'>[] = []
  for (const actor of counted.actors) {
    if (asked.filter && !asked.filter.has(actor.id)) {
      excluded.add('filtered-actors', actor.id)
      continue
    }
    const sectors = sectorsOf(actor, sectorIds)
    const all = new Set(sectors.map(groupOfSector).filter((group) => group !== null))
    if (all.size > 1) straddlers.push(actor.id)
    const chosen = actor.primarySector && asked.sector === 'second' ? (sectors[1] ?? sectors[0]) : actor.primarySector
    const group = chosen ? groupOfSector(chosen) : sameForAll(sectors, groupOfSector)
    if (group !== null) groupOf.set(actor.id, group)
    else if (sectors.length === 0) excluded.add('no-sector', actor.id)
    else excluded.add(all.size > 1 ? 'no-primary-sector' : 'no-side', actor.id)
  }
  const names = asked.by === 'side' ? COMPARED_SIDES : sectorIds
  const groups = names.map((id) => ({
    id,
    actors: counted.actors.filter((actor) => groupOf.get(actor.id) === id),
  }))
  const pairs = groups.flatMap((_, b) => groups.slice(0, b).map((__, a) => [a, b] as const))
  pairs.sort((p, q) => p[0] - q[0] || p[1] - q[1])
  return {
    by: asked.by,
    partition: partition?.id ?? null,
    groups,
    pairs,
    groupOf,
    straddlers,
    excluded: excluded.list(),
  }
}

function partitionAsked(network: Network, id: string | undefined): Network['header']['partitions'][number] | undefined {
  if (id === undefined) return network.header.partitions[0]
  const found = network.header.partitions.find((partition) => partition.id === id)
  if (!found) throw new RangeError(`the network has no partition ${id}`)
  return found
}

function sectorsOf(actor: Actor, sectorIds: readonly Id<'sectors'>[]): readonly Id<'sectors'>[] {
  const all = actor.primarySector ? [actor.primarySector, ...actor.sectors] : actor.sectors
  return [...new Set(all)].filter((sector) => sectorIds.includes(sector))
}

/** The one group that all its sectors lead to: a single sector, or several on one side. */
function sameForAll(
  sectors: readonly Id<'sectors'>[],
  groupOfSector: (sector: Id<'sectors'>) => string | null,
): string | null {
  const groups = new Set(sectors.map(groupOfSector))
  const [first] = groups
  return groups.size === 1 ? (first ?? null) : null
}
