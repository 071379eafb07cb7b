import type { Actor, Id, Network } from '@maillage/network-model'
import type { Standpoint } from '../answer.ts'
import { standingClaims } from '../counted/claims-on-ties.ts'
import { countedActors } from '../counted/counted-actors.ts'
import { countedTies, ends } from '../counted/counted-ties.ts'
import { observedDensity, type ObservedDensity, type Pair } from './observed-density.ts'

/** How much of a network its actors have told, and how sure its densities are. */
export interface DataQuality {
  readonly actors: readonly Actor[]
  readonly answered: number
  readonly density: ObservedDensity
  /** Between the two groups; null when one of them is empty. */
  readonly cross: ObservedDensity | null
  /** Pairs of two actors that answered and of which at least one spoke of a tie, and those of which both did. */
  readonly reported: number
  readonly confirmed: number
  readonly excluded: ReturnType<typeof countedTies>['excluded']
}

/** `groupOf` names the two groups between which the density is told too. `filter` keeps some of the actors. */
export function dataQuality(
  network: Network,
  standpoint: Standpoint,
  groupOf: (actor: Id<'actors'>) => string | undefined,
  filter?: ReadonlySet<string>,
): DataQuality {
  const counted = countedActors(network, standpoint)
  const ties = countedTies(network, standpoint, counted)
  const actors = counted.actors.filter((actor) => !filter || filter.has(actor.id))
  const pairsAmong = (chosen: readonly Actor[]): readonly Pair[] => {
    const placeOf = new Map(chosen.map((actor, place) => [actor.id, place]))
    return ties.ties.flatMap(({ a, b }) => {
      const [one, other] = [placeOf.get(a), placeOf.get(b)]
      return one === undefined || other === undefined ? [] : [[one, other] as const]
    })
  }
  const grouped = actors.filter((actor) => groupOf(actor.id) !== undefined)
  const groups = [...new Set(grouped.map((actor) => groupOf(actor.id)))]
  const kindOf = (at: number): number => groups.indexOf(groupOf(grouped[at]!.id))
  const cross = observedDensity(grouped, pairsAmong(grouped), kindOf, (a, b) => a !== b)
  return {
    actors,
    answered: actors.filter(hasAnswered).length,
    density: observedDensity(
      actors,
      pairsAmong(actors),
      () => 0,
      () => true,
    ),
    cross: groups.length < 2 ? null : cross,
    ...confirmations(network, standpoint, ties, new Map(actors.map((actor) => [actor.id, actor]))),
    excluded: ties.excluded,
  }
}

const hasAnswered = (actor: Actor): boolean => actor.responded === 'yes'

/** What one end says and the other denies was reported and not confirmed. */
function confirmations(
  network: Network,
  { validAt }: Standpoint,
  { ties, leftOut }: ReturnType<typeof countedTies>,
  actorOf: ReadonlyMap<Id<'actors'>, Actor>,
): { readonly reported: number; readonly confirmed: number } {
  const bothAnswered = (...both: readonly Id<'actors'>[]): boolean =>
    both.every((id) => {
      const actor = actorOf.get(id)
      return actor !== undefined && hasAnswered(actor)
    })
  const said = ties.filter(
    (tie) => bothAnswered(tie.a, tie.b) && tie.claims.some(({ by }) => by === tie.a || by === tie.b),
  )
  const claims = standingClaims(network, validAt)
  const known = new Set(ties.map((tie) => pairKey(tie.a, tie.b)))
  const contested = new Set<string>()
  for (const { why, row } of leftOut) {
    const [a, b] = ends(row)
    if (why !== 'contested-ties' || !bothAnswered(a, b) || known.has(pairKey(a, b))) continue
    const byEnds = [a, b].map((end) => claims.get(row.id)?.get(end)?.says)
    if (byEnds.some((word) => word === 'said' || word === 'confirmed')) contested.add(pairKey(a, b))
  }
  return { reported: said.length + contested.size, confirmed: said.filter((tie) => tie.confirmed).length }
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)
