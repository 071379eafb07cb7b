import type { Actor, Id } from '@maillage/network-model'
import {
  adjustedRand,
  coreNumbers,
  degreesOf,
  freemanCentralisation,
  modularity,
  mutualInformation,
  type ArrayWork,
  type StrengthRows,
} from '@maillage/network-kernel'
import { MOST_EXACT } from '../centralities/centralities.ts'

export interface Community {
  readonly actors: readonly Actor[]
  /** The sector that most of its actors with a sector are of; null when none has one. */
  readonly sector: Id<'sectors'> | null
  readonly ofSector: number
}

export interface Communities {
  /** With two actors or more, the largest first. */
  readonly groups: readonly Community[]
  readonly alone: readonly Actor[]
  readonly modularity: number | null
  readonly modularityByStrength: number | null
  readonly groupsByStrength: number
  /** How far the groups agree with the sectors, 1 the same, 0 by chance; null with a single sector, or without any. */
  readonly adjustedRand: number | null
  readonly mutualInformation: number | null
  /** Modularity of the sectors themselves. */
  readonly sectorModularity: number | null
  /** The most densely tied: who keeps `core` partners among themselves. */
  readonly core: { readonly number: number; readonly actors: readonly Actor[] }
  readonly degreeCentralisation: number | null
  readonly betweennessCentralisation: number | null
}

/** How collaborations gather (M21). `sectorOf` gives the one sector that an actor counts in. */
export async function communities(
  actors: readonly Actor[],
  rows: StrengthRows,
  sectorOf: (actor: Actor) => Id<'sectors'> | undefined,
  work: ArrayWork,
): Promise<Communities> {
  const n = actors.length
  const [found, byStrength] = await Promise.all([
    work('louvain', { rows }),
    work('louvain', { rows, strengths: rows.strengths }),
  ])
  const members = Array.from({ length: found.count }, (): Actor[] => [])
  actors.forEach((actor, vertex) => members[found.of[vertex]!]!.push(actor))
  const cores = coreNumbers(rows)
  const number = cores.reduce((most, core) => Math.max(most, core), 0)
  const pairs = ((n - 1) * (n - 2)) / 2
  const through = n > MOST_EXACT ? null : await work('betweenness', { rows })
  return {
    groups: members
      .filter((group) => group.length > 1)
      .sort((a, b) => b.length - a.length)
      .map((group) => ({ actors: group, ...mainSector(group, sectorOf) })),
    alone: members.filter((group) => group.length === 1).flat(),
    modularity: finite(found.modularity),
    modularityByStrength: finite(byStrength.modularity),
    groupsByStrength: withSeveral(byStrength.of),
    ...besideSectors(actors, rows, found.of, sectorOf),
    core: { number, actors: actors.filter((_, vertex) => cores[vertex] === number && number > 0) },
    degreeCentralisation: finite(freemanCentralisation(degreesOf(rows), (n - 1) * (n - 2))),
    betweennessCentralisation:
      through &&
      finite(
        freemanCentralisation(
          through.map((one) => one / pairs),
          n - 1,
        ),
      ),
  }
}

/** How many communities have two vertices or more. */
function withSeveral(of: Int32Array): number {
  const sizes = new Map<number, number>()
  for (const group of of) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  return [...sizes.values()].filter((size) => size > 1).length
}

function mainSector(
  group: readonly Actor[],
  sectorOf: (actor: Actor) => Id<'sectors'> | undefined,
): Pick<Community, 'sector' | 'ofSector'> {
  const counts = new Map<Id<'sectors'>, number>()
  for (const actor of group) {
    const sector = sectorOf(actor)
    if (sector) counts.set(sector, (counts.get(sector) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return { sector: most?.[0] ?? null, ofSector: most?.[1] ?? 0 }
}

/** Among the actors that have a sector only. */
function besideSectors(
  actors: readonly Actor[],
  rows: StrengthRows,
  of: Int32Array,
  sectorOf: (actor: Actor) => Id<'sectors'> | undefined,
): Pick<Communities, 'adjustedRand' | 'mutualInformation' | 'sectorModularity'> {
  const sectors = actors.map(sectorOf)
  const names = [...new Set(sectors.filter((sector) => sector !== undefined))]
  if (names.length < 2) return { adjustedRand: null, mutualInformation: null, sectorModularity: null }
  const numbers = sectors.map((sector) => (sector === undefined ? -1 : names.indexOf(sector)))
  const known = numbers.flatMap((number, vertex) => (number === -1 ? [] : [vertex]))
  const [groups, bySector] = [known.map((vertex) => of[vertex]!), known.map((vertex) => numbers[vertex]!)]
  return {
    adjustedRand: finite(adjustedRand(groups, bySector)),
    mutualInformation: finite(mutualInformation(groups, bySector)),
    sectorModularity: known.length < actors.length ? null : finite(modularity(rows, Int32Array.from(numbers))),
  }
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)
