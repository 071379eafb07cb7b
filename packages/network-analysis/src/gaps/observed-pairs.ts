import type { Actor } from '@maillage/network-model'
import type { CountedTie } from '../counted/counted-ties.ts'
import type { Group } from './groups.ts'

/** Pairs of actors of two groups, and how many of them somebody answered for. */
export interface ObservedPairs {
  readonly all: number
  readonly observed: number
  readonly unobserved: number
}

const answered = (actor: Actor): boolean => actor.responded === 'yes'

/** A tie as its two ends, as far as it matters here. */
type Tied = Pick<CountedTie, 'a' | 'b'>

/** A pair is observed when one of its ends answered, or when its tie is known all the same. `ties`: at least those between the two. */
export function observedPairs(a: Group, b: Group, ties: readonly Tied[]): ObservedPairs {
  const [silentA, silentB] = [silentOf(a), silentOf(b)]
  const known = ties.filter(
    (tie) => (silentA.has(tie.a) && silentB.has(tie.b)) || (silentB.has(tie.a) && silentA.has(tie.b)),
  )
  const all = a.actors.length * b.actors.length
  const unobserved = silentA.size * silentB.size - known.length
  return { all, observed: all - unobserved, unobserved }
}

/** The same inside one group. */
export function observedWithin(group: Group, ties: readonly Tied[]): ObservedPairs {
  const silent = silentOf(group)
  const known = ties.filter((tie) => silent.has(tie.a) && silent.has(tie.b))
  const all = (group.actors.length * (group.actors.length - 1)) / 2
  const unobserved = (silent.size * (silent.size - 1)) / 2 - known.length
  return { all, observed: all - unobserved, unobserved }
}

const silentOf = (group: Group): ReadonlySet<string> =>
  new Set(group.actors.filter((actor) => !answered(actor)).map((actor) => actor.id))

/** Share of counted actors that answered; null without actors. */
export function responseRate(actors: readonly Actor[]): number | null {
  return actors.length === 0 ? null : actors.filter(answered).length / actors.length
}

/** Whether some pair may hide a tie: two actors did not answer. */
export function mayHideTies(actors: readonly Actor[]): boolean {
  return actors.filter((actor) => !answered(actor)).length > 1
}
