import type { Referral } from '$lib/questions/ask-actor.ts'
import type { Level, Named } from '$lib/questions/words.ts'

/** Requests between an actor and one other, all periods together. */
export interface ReferralLine {
  readonly actor: Named & { readonly level: Level }
  readonly requests: number
  readonly refused: number
}

export interface ReferralSums {
  /** Most requests first. */
  readonly lines: readonly ReferralLine[]
  readonly requests: number
  /** Others of whom every count is too small to be told. */
  readonly untold: number
  /** From the first day counted to the last; null when nothing was. */
  readonly period: { readonly from: string; readonly to: string } | null
}

/** Where an actor's requests go (`out`), or where they come from. Counts that are not told add nothing. */
export function sumReferrals(referrals: readonly Referral[], of: string, way: 'out' | 'in'): ReferralSums {
  const wanted = referrals.filter((one) => (one.from === of) === (way === 'out'))
  const byActor = new Map<string, { requests: number; refused: number; actor: ReferralLine['actor']; told: boolean }>()
  for (const one of wanted) {
    const { id, name, saturation } = way === 'out' ? one.toActor : one.fromActor
    const line = byActor.get(id) ?? {
      requests: 0,
      refused: 0,
      told: false,
      actor: { id, name, level: saturation.level },
    }
    line.requests += one.requests ?? 0
    line.refused += one.refused ?? 0
    line.told ||= one.requests !== null
    byActor.set(id, line)
  }
  const all = [...byActor.values()]
  const lines = all
    .filter(({ told }) => told)
    .map(({ actor, requests, refused }) => ({ actor, requests, refused }))
    .sort((one, other) => other.requests - one.requests || (one.actor.name < other.actor.name ? -1 : 1))
  const days = wanted.flatMap(({ periodFrom, periodTo }) => [periodFrom, periodTo]).sort()
  const [from, to] = [days[0], days.at(-1)]
  return {
    lines,
    requests: lines.reduce((sum, line) => sum + line.requests, 0),
    untold: all.filter(({ told }) => !told).length,
    period: from === undefined || to === undefined ? null : { from, to },
  }
}
