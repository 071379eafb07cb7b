import type { Network } from '@maillage/network-model'
import type { SaturationAnswer, Standpoint } from '../answer.ts'
import { saturation } from '../saturation/saturation.ts'
import type { Candidates } from './candidates.ts'

type Levels = ReadonlyMap<string, SaturationAnswer>

/** The load answers of all who may be proposed, in their places, and their levels as numbers beside. */
export interface LoadsInPlaces {
  readonly answers: readonly SaturationAnswer[]
  /** Place of each level in `SATURATION_LEVELS`. */
  readonly levels: Uint8Array
}

export const LEVEL = { available: 0, strained: 1, saturated: 2, unknown: 3 } as const

const inPlaces = new WeakMap<object, WeakMap<Candidates, LoadsInPlaces>>()

/** Those at hand, else computed and kept with the network. */
export function loadsAtHand(
  network: Network,
  standpoint: Standpoint,
  candidates: Candidates,
  given: Levels | undefined,
): LoadsInPlaces {
  const source = given ?? saturation(network, standpoint)
  const known = inPlaces.get(source) ?? new WeakMap<Candidates, LoadsInPlaces>()
  inPlaces.set(source, known)
  const before = known.get(candidates)
  if (before) return before
  const byActor =
    given ?? new Map<string, SaturationAnswer>((source as readonly SaturationAnswer[]).map((one) => [one.actor, one]))
  const answers = candidates.actors.map(({ id }) => {
    const answer = byActor.get(id)
    if (!answer) throw new Error(`no load answer for ${id}`)
    return answer
  })
  const made = { answers, levels: Uint8Array.from(answers, ({ level }) => LEVEL[level]) }
  known.set(candidates, made)
  return made
}
