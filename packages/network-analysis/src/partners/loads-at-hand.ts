import type { Network } from '@maillage/network-model'
import type { SaturationAnswer, Standpoint } from '../answer.ts'
import { saturation } from '../saturation/saturation.ts'
import type { Candidates } from './candidates.ts'

type Levels = ReadonlyMap<string, SaturationAnswer>

const inPlaces = new WeakMap<object, WeakMap<Candidates, readonly SaturationAnswer[]>>()

/** The load answers of all who may be proposed, in their places: those at hand, else computed and kept with the network. */
export function loadsAtHand(
  network: Network,
  standpoint: Standpoint,
  candidates: Candidates,
  given: Levels | undefined,
): readonly SaturationAnswer[] {
  const source = given ?? saturation(network, standpoint)
  const known = inPlaces.get(source) ?? new WeakMap<Candidates, readonly SaturationAnswer[]>()
  inPlaces.set(source, known)
  const before = known.get(candidates)
  if (before) return before
  const byActor =
    given ?? new Map<string, SaturationAnswer>((source as readonly SaturationAnswer[]).map((one) => [one.actor, one]))
  const made = candidates.actors.map(({ id }) => {
    const answer = byActor.get(id)
    if (!answer) throw new Error(`no load answer for ${id}`)
    return answer
  })
  known.set(candidates, made)
  return made
}
