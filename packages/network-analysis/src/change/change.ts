import type { Actor, Day, Id, Network } from '@maillage/network-model'
import type { Standpoint } from '../answer.ts'
import { standingClaims } from '../counted/claims-on-ties.ts'
import { countedActors, type CountedActors } from '../counted/counted-actors.ts'
import { countedTies, type CountedTie } from '../counted/counted-ties.ts'

/** What became of the ties of the same actors between two days. */
export interface TieChange {
  readonly kept: number
  readonly lost: number
  readonly added: number
  /** Kept over all that were there on either day; null when there were none. */
  readonly jaccard: number | null
  readonly hamming: number
  /** Share of the earlier ones that held. */
  readonly stability: number | null
  /** Share of the pairs without a tie that made one. */
  readonly creation: number | null
  /** Mean change of the level of kept ties; null without a level on both days. */
  readonly levelChange: number | null
}

export interface Change {
  readonly all: TieChange
  readonly across: TieChange | null
  readonly within: TieChange | null
  /** Actors that are there on one of the two days only: listed, and no change of ties. */
  readonly entering: readonly Id<'actors'>[]
  readonly leaving: readonly Id<'actors'>[]
  /** Actors there on both days that answered. */
  readonly compared: number
  readonly silent: readonly Id<'actors'>[]
  /** Kept ties without any date: they count on both days. */
  readonly undated: number
}

/**
 * Ties kept, lost and made between an earlier day and the day of the standpoint, among actors there on both days that
 * answered. What is said today about both days counts: words said since then are no change. `groupOf` splits the figures
 * into ties across groups and within them; `filter` keeps some of the actors.
 */
export function changeSince(
  network: Network,
  standpoint: Standpoint,
  earlier: Day,
  groupOf: (actor: Id<'actors'>) => string | undefined,
  filter?: ReadonlySet<string>,
): Change {
  const said = [...standingClaims(network, standpoint.validAt).values()].flatMap((byActor) => [...byActor.values()])
  const known: Network = { ...network, claims: said.map((claim) => ({ ...claim, on: earlier as typeof claim.on })) }
  const then = { ...standpoint, validAt: earlier }
  const [before, after] = [countedActors(network, then), countedActors(network, standpoint)]
  const isAsked = (actor: Actor): boolean => !filter || filter.has(actor.id)
  const both = after.actors.filter((actor) => isAsked(actor) && before.vertexOf.has(actor.id))
  const stayers = new Map(both.filter(answered).map((actor) => [actor.id, actor]))
  const earlierTies = among(countedTies(known, then, before).ties, stayers)
  const laterTies = among(countedTies(known, standpoint, after).ties, stayers)
  const groups = [...stayers.keys()].map(groupOf)
  const isAcross = ({ a, b }: CountedTie): boolean => isPair(groupOf(a), groupOf(b)) && groupOf(a) !== groupOf(b)
  const isWithin = ({ a, b }: CountedTie): boolean => isPair(groupOf(a), groupOf(b)) && groupOf(a) === groupOf(b)
  const acrossPairs = pairsAcross(groups)
  const grouped = groups.filter((group) => group !== undefined).length
  const compare = (chosen: (tie: CountedTie) => boolean, pairs: number): TieChange =>
    compared(filtered(earlierTies, chosen), filtered(laterTies, chosen), pairs)
  const dated = new Set<string>(
    network.collaborations.filter((row) => row.validFrom !== null || row.validTo !== null).map((row) => row.id),
  )
  return {
    all: compare(() => true, pairsOf(stayers.size)),
    across: acrossPairs === 0 ? null : compare(isAcross, acrossPairs),
    within: grouped < 2 ? null : compare(isWithin, pairsOf(grouped) - acrossPairs),
    entering: missingIn(before, after, isAsked),
    leaving: missingIn(after, before, isAsked),
    compared: stayers.size,
    silent: both.filter((actor) => !answered(actor)).map((actor) => actor.id),
    undated: [...laterTies].filter(([pair, tie]) => earlierTies.has(pair) && tie.ids.every((id) => !dated.has(id)))
      .length,
  }
}

const answered = (actor: Actor): boolean => actor.responded === 'yes'
const pairsOf = (count: number): number => (count * (count - 1)) / 2
const isPair = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined

function pairsAcross(groups: readonly (string | undefined)[]): number {
  const sizes = new Map<string, number>()
  for (const group of groups) if (group !== undefined) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  return pairsOf(all) - [...sizes.values()].reduce((sum, size) => sum + pairsOf(size), 0)
}

function among(ties: readonly CountedTie[], actors: ReadonlyMap<Id<'actors'>, Actor>): ReadonlyMap<string, CountedTie> {
  const kept = ties.filter((tie) => actors.has(tie.a) && actors.has(tie.b))
  return new Map(kept.map((tie) => [tie.a < tie.b ? `${tie.a} ${tie.b}` : `${tie.b} ${tie.a}`, tie]))
}

const filtered = (
  ties: ReadonlyMap<string, CountedTie>,
  chosen: (tie: CountedTie) => boolean,
): ReadonlyMap<string, CountedTie> => new Map([...ties].filter(([, tie]) => chosen(tie)))

function compared(
  before: ReadonlyMap<string, CountedTie>,
  after: ReadonlyMap<string, CountedTie>,
  pairs: number,
): TieChange {
  const keptPairs = [...before.keys()].filter((pair) => after.has(pair))
  const kept = keptPairs.length
  const [lost, added] = [before.size - kept, after.size - kept]
  const changes = keptPairs.flatMap((pair) => {
    const [then, now] = [before.get(pair)?.level ?? null, after.get(pair)?.level ?? null]
    return then === null || now === null ? [] : [now - then]
  })
  return {
    kept,
    lost,
    added,
    jaccard: share(kept, kept + lost + added),
    hamming: lost + added,
    stability: share(kept, before.size),
    creation: share(added, pairs - before.size),
    levelChange: share(
      changes.reduce((sum, change) => sum + change, 0),
      changes.length,
    ),
  }
}

const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null)

const missingIn = (
  there: CountedActors,
  found: CountedActors,
  isAsked: (actor: Actor) => boolean,
): readonly Id<'actors'>[] =>
  found.actors.filter((actor) => isAsked(actor) && !there.vertexOf.has(actor.id)).map((actor) => actor.id)
