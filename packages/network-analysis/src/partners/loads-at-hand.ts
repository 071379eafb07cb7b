import type { Network } from '@maillage/network-model'
import type { SaturationAnswer, Standpoint } from '../answer.ts'
import { saturation, saturationOfOffers } from '../saturation/saturation.ts'
import type { Candidates } from './candidates.ts'

type Levels = ReadonlyMap<string, SaturationAnswer>

/** The load answers of all candidates, and their levels as numbers beside. */
export interface LoadsAtHand {
  readonly answers: readonly SaturationAnswer[]
  readonly levels: Uint8Array
}

export const LEVEL = { available: 0, strained: 1, saturated: 2, unknown: 3 } as const

const known = new WeakMap<object, WeakMap<Candidates, LoadsAtHand>>()

/**
 * The answers at hand, else computed and kept with the network. Where the offers of an actor stand at different levels, or
 * some are silent, each offer has its own: full beds do not close a consultation.
 */
export function loadsAtHand(
  network: Network,
  standpoint: Standpoint,
  candidates: Candidates,
  given: Levels | undefined,
): LoadsAtHand {
  const source = given ?? saturation(network, standpoint)
  const ofSource = known.get(source) ?? new WeakMap<Candidates, LoadsAtHand>()
  known.set(source, ofSource)
  const before = ofSource.get(candidates)
  if (before) return before
  const byActor = given ?? new Map((source as readonly SaturationAnswer[]).map((one) => [one.actor as string, one]))
  let ofOffer: ReturnType<typeof saturationOfOffers> | undefined
  const answers = candidates.all.map(({ actor, offer, planned }) => {
    const whole = byActor.get(actor.id)
    if (!whole) throw new Error(`no load answer for ${actor.id}`)
    if (offer === null || planned || !(whole.mixed || whole.partly)) return whole
    ofOffer ??= saturationOfOffers(network, standpoint)
    return ofOffer(actor, offer, whole)
  })
  const made = { answers, levels: Uint8Array.from(answers, ({ level }) => LEVEL[level]) }
  ofSource.set(candidates, made)
  return made
}
