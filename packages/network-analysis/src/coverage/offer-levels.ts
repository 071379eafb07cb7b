import type { Network, Offer, SaturationLevel } from '@maillage/network-model'
import type { Indicator, SaturationAnswer } from '../answer.ts'

/**
 * How full one offer is, for one audience where one is asked for: by its own fresh declarations, else by what its actor
 * says of itself as a whole. What the actor says is too little for « can take somebody » when some declaration may not
 * be read: it may be about this very offer.
 */
export function offerLevels(
  network: Network,
  answers: readonly SaturationAnswer[],
): (offer: Offer, audience: string | null) => SaturationLevel {
  const answerOf = new Map<string, SaturationAnswer>(answers.map((answer) => [answer.actor, answer]))
  const audienceOf = new Map<string, string | null>(network.loads.map((load) => [load.id, load.audience]))
  const speaksFor = ({ load }: Indicator, audience: string | null): boolean => {
    const about = audienceOf.get(load) ?? null
    return about === null || audience === null || about === audience
  }
  return (offer, audience) => {
    const answer = answerOf.get(offer.actor)
    if (!answer) return 'unknown'
    const fresh = answer.indicators.filter((one) => one.fresh && speaksFor(one, audience))
    const own = worst(fresh.filter((one) => one.offer === offer.id))
    if (own !== 'unknown') return own
    const whole = worst(fresh.filter((one) => one.offer === null))
    return answer.withheld && whole !== 'saturated' ? 'unknown' : whole
  }
}

/** Only a direct indicator can make an offer full. */
function worst(fresh: readonly Indicator[]): SaturationLevel {
  if (fresh.length === 0) return 'unknown'
  if (fresh.some((one) => one.direct && one.x >= 1)) return 'saturated'
  return fresh.some((one) => one.x > 0) ? 'strained' : 'available'
}
