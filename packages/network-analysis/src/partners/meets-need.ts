import type { Need, Network } from '@maillage/network-model'
import { audiencesLike, bestOf } from './audience-match.ts'
import type { Candidate, Candidates } from './candidates.ts'
import { STATE } from './fit.ts'

/** Which candidates meet a need, and by which need below it. */
export interface NeedColumn {
  readonly states: Uint8Array
  /** Place in `needs` of the one that is met; of no meaning elsewhere. */
  readonly by: Uint8Array
  readonly needs: readonly Need[]
}

/** How well a need is met: by a practice, by a function, by whom it is for alone. */
const BY_PRACTICE = 3
const BY_FUNCTION = 2
const BY_AUDIENCE = 1
const MAY_BE = 0
const NOT = -1

/**
 * The state of a need for every candidate: `met` by itself or by a need below it, `unknown` when the candidate does not say
 * what it does or for whom, else `unmet`.
 */
export function needColumn(
  network: Network,
  { all }: Candidates,
  asked: Need,
  above: (audience: string) => ReadonlySet<string>,
): NeedColumn {
  const needs = needsWithin(network, asked)
  const tests = needs.map((need) => testOf(network, need, above))
  const states = new Uint8Array(all.length)
  const by = new Uint8Array(all.length)
  all.forEach((candidate, at) => {
    let best = NOT
    tests.forEach((test, nth) => {
      const found = test(candidate)
      if (found <= best) return
      best = found
      by[at] = nth
    })
    states[at] = best === NOT ? STATE.unmet : best === MAY_BE ? STATE.unknown : STATE.met
  })
  return { states, by, needs }
}

const MOST_NEEDS = 255

/** The needs below one, however deep, and then itself: what is more precise is named first. */
function needsWithin(network: Network, asked: Need): readonly Need[] {
  const within = new Set([asked])
  for (const need of within) for (const below of network.needs) if (below.parent === need.id) within.add(below)
  within.delete(asked)
  return [...[...within].slice(0, MOST_NEEDS - 1), asked]
}

function testOf(
  network: Network,
  need: Need,
  above: (audience: string) => ReadonlySet<string>,
): (candidate: Candidate) => number {
  const functions = new Set<string>(need.functions)
  const practices = new Set<string>([...need.activities, ...need.tags])
  const asksToDo = functions.size + practices.size > 0
  const likes = need.audiences.map((audience) => audiencesLike(network, audience, above))
  const does = ({ functions: own, practices: used }: Candidate): number => {
    for (const one of used) if (practices.has(one)) return BY_PRACTICE
    for (const one of own) if (functions.has(one)) return BY_FUNCTION
    return own.length + used.length === 0 ? MAY_BE : NOT
  }
  // Help for everybody is no answer to a need that only names whom it is for.
  const serves = ({ audiences }: Candidate): number => {
    let best = STATE.unmet
    for (const like of likes) best = Math.min(best, bestOf(audiences, like))
    if (best === STATE.unknown) return MAY_BE
    if (best === STATE.met || best === STATE.narrower) return BY_AUDIENCE
    return best === STATE.broader && asksToDo ? BY_AUDIENCE : NOT
  }
  if (!asksToDo) return likes.length === 0 ? () => NOT : serves
  if (likes.length === 0) return does
  return (candidate) => {
    const served = serves(candidate)
    return served === NOT ? NOT : served === MAY_BE ? Math.min(MAY_BE, does(candidate)) : does(candidate)
  }
}
