import type { Actor } from '@maillage/network-model'
import type { Group } from './groups.ts'

/** Pairs of actors of two groups, and how many of them somebody answered for. */
export interface ObservedPairs {
  readonly all: number
  readonly observed: number
  readonly unobserved: number
}

const answered = (actor: Actor): boolean => actor.responded === 'yes'

/** A pair is observed when one of its ends answered, or when its tie is known all the same. */
export function observedPairs(a: Group, b: Group, isTied: (a: Actor, b: Actor) => boolean): ObservedPairs {
  const silentA = a.actors.filter((actor) => !answered(actor))
  const silentB = b.actors.filter((actor) => !answered(actor))
  let unobserved = 0
  for (const one of silentA) for (const other of silentB) if (!isTied(one, other)) unobserved++
  const all = a.actors.length * b.actors.length
  return { all, observed: all - unobserved, unobserved }
}

/** The same inside one group. */
export function observedWithin(group: Group, isTied: (a: Actor, b: Actor) => boolean): ObservedPairs {
  const silent = group.actors.filter((actor) => !answered(actor))
  let unobserved = 0
  silent.forEach((one, at) => {
    for (const other of silent.slice(at + 1)) if (!isTied(one, other)) unobserved++
  })
  const all = (group.actors.length * (group.actors.length - 1)) / 2
  return { all, observed: all - unobserved, unobserved }
}

/** Share of counted actors that answered; null without actors. */
export function responseRate(actors: readonly Actor[]): number | null {
  return actors.length === 0 ? null : actors.filter(answered).length / actors.length
}

/** Whether some pair may hide a tie: two actors did not answer. */
export function mayHideTies(actors: readonly Actor[]): boolean {
  return actors.filter((actor) => !answered(actor)).length > 1
}
