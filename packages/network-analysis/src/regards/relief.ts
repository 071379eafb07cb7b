import type { Actor, Network } from '@maillage/network-model'
import type { Standpoint } from '../answer.ts'
import { isOnRecord } from '../gaps/missing-ties.ts'
import type { TieModel } from '../gaps/tie-model.ts'
import { saturation } from '../saturation/saturation.ts'
import type { Shores } from './shores.ts'
import type { SoleGoBetween } from './sole-go-betweens.ts'

/** A collaboration that is not there, and the pairs that would no longer hang on one actor if it were. */
export interface Relief {
  readonly a: Actor
  readonly b: Actor
  /** Of the pairs that know one another through it alone, those that would have another way of two collaborations. */
  readonly pairs: number
}

/**
 * Which single new collaboration would relieve an actor most. Left out: who is full, who asked to appear in no
 * suggestion, and two that have or had a collaboration of any kind. Null when there is nothing to propose.
 */
export function reliefOf(
  network: Network,
  standpoint: Standpoint,
  model: TieModel,
  shores: Shores,
  { vertex }: SoleGoBetween,
): Relief | null {
  const lost = lostPairs(model, shores, vertex)
  const full = new Set(
    saturation(network, standpoint).flatMap(({ actor, level }) => (level === 'saturated' ? [actor] : [])),
  )
  const actorAt = (v: number): Actor => model.counted.actors[v]!
  const isAsked = (actor: Actor): boolean => !actor.optOut && !full.has(actor.id)
  let best: Relief | null = null
  for (const [s, ts] of lost) {
    const a = actorAt(s)
    if (!isAsked(a)) continue
    for (const t of ts) {
      const b = actorAt(t)
      if (!isAsked(b) || isOnRecord(network, a.id, b.id)) continue
      const throughS = neighboursOf(model, t).filter((other) => ts.has(other)).length
      const throughT = neighboursOf(model, s).filter((other) => lost.get(other)?.has(t)).length
      const pairs = 1 + throughS + throughT
      if (best === null || pairs > best.pairs) best = { a, b, pairs }
    }
  }
  return best
}

const neighboursOf = ({ rows: { offsets, neighbours } }: TieModel, v: number): readonly number[] => [
  ...neighbours.subarray(offsets[v], offsets[v + 1]),
]

/** For each social partner of an actor the partners in mental health that it knows through that actor alone. */
function lostPairs(
  model: TieModel,
  { social, mentalHealth }: Shores,
  between: number,
): ReadonlyMap<number, ReadonlySet<number>> {
  const partners = neighboursOf(model, between)
  const among = ({ actors }: Shores['social']): readonly number[] => {
    const there = new Set(actors.map(({ id }) => model.vertex(id)))
    return partners.filter((v) => there.has(v))
  }
  const across = among(mentalHealth)
  return new Map(
    among(social).map((s) => {
      const known = new Set<number>()
      for (const v of neighboursOf(model, s)) {
        known.add(v)
        if (v !== between) for (const w of neighboursOf(model, v)) known.add(w)
      }
      return [s, new Set(across.filter((t) => !known.has(t)))] as const
    }),
  )
}
