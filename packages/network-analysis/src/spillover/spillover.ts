import type { Actor, Id, Network, SaturationLevel } from '@maillage/network-model'
import { isFull, type ArrayWork, type Spillover } from '@maillage/network-kernel'
import type { Exclusion, Input, SentenceRef, Standpoint } from '../answer.ts'
import type { Scenario } from '../measures/measure.ts'
import { strainedOccupancy } from '../saturation/thresholds.ts'
import { actorsInPlay, type ActorInPlay, type ActorsInPlay } from './actors-in-play.ts'
import { alternativesAmong, type KnownAlternatives } from './alternatives.ts'
import { scenarioCapacities } from './scenario-capacities.ts'

/** What a scenario does to one actor; requests a month. Levels are those of the simulation, not declared ones. */
export interface SpilloverRow {
  readonly actor: Id<'actors'>
  readonly demand: number
  /** What it can take, after and before. */
  readonly capacity: number
  readonly capacityBefore: number
  readonly loadBefore: number
  readonly loadAfter: number
  readonly levelBefore: SaturationLevel
  readonly levelAfter: SaturationLevel
  readonly closed: boolean
  readonly newlySaturated: boolean
  /** Requests of its own first knocks that found no place anywhere. */
  readonly unmetBefore: number
  readonly unmetAfter: number
  /** Requests that knocked elsewhere first, after; the largest first. */
  readonly displacedFrom: readonly { readonly actor: Id<'actors'>; readonly requests: number }[]
}

export interface SpilloverAnswer {
  readonly rows: readonly SpilloverRow[]
  readonly demand: number
  readonly unmetBefore: number
  readonly unmetAfter: number
  readonly movesBefore: number
  readonly movesAfter: number
  readonly assumptions: readonly SentenceRef[]
  readonly inputs: readonly Input[]
  readonly excluded: readonly Exclusion[]
}

const MOST_ROUNDS = 6

/** Rounds of a scenario, between 1 and 6; 6 unless asked otherwise. */
export const roundsOf = (scenario: Scenario | undefined): number =>
  Math.min(MOST_ROUNDS, Math.max(1, Math.floor(scenario?.rounds ?? MOST_ROUNDS)))

/** Everything that stands ready before anybody is closed. */
export interface Playground {
  readonly play: ActorsInPlay
  readonly alternatives: KnownAlternatives
  readonly demand: Float64Array
  readonly capacity: Float64Array
}

export function playground(network: Network, standpoint: Standpoint, filter?: ReadonlySet<string>): Playground {
  const play = actorsInPlay(network, standpoint, filter)
  const alternatives = alternativesAmong(
    network,
    standpoint,
    play.actors.map(({ actor }) => actor),
  )
  return {
    play,
    alternatives,
    demand: Float64Array.from(play.actors, (one) => one.demand),
    capacity: Float64Array.from(play.actors, (one) => one.capacity),
  }
}

/**
 * « Et si… »: where requests go when some close or change their posts, before and after. A deterministic fluid of
 * requests a month, no forecast; actors without figures are not in it, and are listed. Nothing is stored.
 */
export async function spillover(
  network: Network,
  standpoint: Standpoint,
  asked: { readonly scenario: Scenario; readonly filter?: ReadonlySet<string> | undefined },
  work: ArrayWork,
): Promise<SpilloverAnswer> {
  const ground = playground(network, standpoint, asked.filter)
  const { play, alternatives, demand, capacity } = ground
  const rounds = roundsOf(asked.scenario)
  const changed = scenarioCapacities(network, play.actors, asked.scenario)
  const { offsets, heads, weights } = alternatives
  const run = (capacity: Float64Array): Promise<Spillover> =>
    work('spillover', { demand, capacity, alternatives: { offsets, heads, weights }, rounds, traced: true })
  const before = await run(capacity)
  const after = await run(changed.capacity)
  const close = new Set(asked.scenario.close)
  const rows = play.actors.map((one, at): SpilloverRow => {
    const able = changed.capacity[at] ?? 0
    const [loadBefore, loadAfter] = [before.taken[at] ?? 0, after.taken[at] ?? 0]
    const levelBefore = levelOf(one, loadBefore, one.capacity)
    const levelAfter = levelOf(one, loadAfter, able)
    return {
      actor: one.actor.id,
      demand: one.demand,
      capacity: able,
      capacityBefore: one.capacity,
      ...{ loadBefore, loadAfter, levelBefore, levelAfter },
      closed: close.has(one.actor.id),
      newlySaturated: levelAfter === 'saturated' && levelBefore !== 'saturated' && !close.has(one.actor.id),
      unmetBefore: before.unmetOf[at] ?? 0,
      unmetAfter: after.unmetOf[at] ?? 0,
      displacedFrom: takenFrom(after, at, play.actors),
    }
  })
  return {
    rows,
    demand: demand.reduce((sum, one) => sum + one, 0),
    unmetBefore: before.unmet,
    unmetAfter: after.unmet,
    movesBefore: before.moves,
    movesAfter: after.moves,
    assumptions: [...sharedAssumptions(ground, rounds), ...changed.assumptions],
    inputs: play.actors.flatMap((one) => one.inputs),
    excluded: play.excluded,
  }
}

/** How full a door is in the simulation: no room left, past the line where one in two waits, or below it. */
function levelOf({ places }: ActorInPlay, load: number, capacity: number): SaturationLevel {
  if (isFull(load, capacity)) return 'saturated'
  return load >= strainedOccupancy(places) * capacity ? 'strained' : 'available'
}

function takenFrom({ displaced }: Spillover, taker: number, actors: readonly { readonly actor: Actor }[]) {
  return displaced
    .flatMap(([origin, at, requests]) => {
      const actor = actors[origin]?.actor.id
      return at === taker && actor !== undefined ? [{ actor, requests }] : []
    })
    .sort((a, b) => b.requests - a.requests)
}

/** What every simulation takes for granted, and for how many. */
export function sharedAssumptions({ play, alternatives }: Playground, rounds: number): readonly SentenceRef[] {
  const count = (basis: string): number => alternatives.basis.filter((one) => one === basis).length
  const having = (is: (one: ActorInPlay) => boolean): number => play.actors.filter(is).length
  const lines: readonly (readonly [string, number])[] = [
    ['assumption.observed-shares', count('observed')],
    ['assumption.equal-shares', count('equal')],
    ['assumption.no-alternative', count('none')],
    ['assumption.declared-closed', having((one) => one.closed)],
    ['assumption.demand-from-referrals', having((one) => one.fromReferrals)],
    ['assumption.intake-from-places', having((one) => one.fromPlaces)],
  ]
  return [
    { key: 'assumption.like-a-fluid', values: {} },
    { key: 'assumption.rounds', values: { rounds } },
    ...lines.filter(([, actors]) => actors > 0).map(([key, actors]) => ({ key, values: { actors } })),
    { key: 'assumption.last-one-fills', values: {} },
  ]
}
