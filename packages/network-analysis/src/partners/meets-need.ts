import type { Need, Network } from '@maillage/network-model'
import { audiencesLike, bestOf } from './audience-match.ts'
import type { Candidates } from './candidates.ts'
import { STATE } from './fit.ts'

/** Which candidates meet a need, and by which need below it. */
export interface NeedColumn {
  readonly states: Uint8Array
  /** Place in `needs` of the one that is met; of no meaning elsewhere. */
  readonly by: Uint8Array
  readonly needs: readonly Need[]
  /** How surely, to choose between two offers of one actor. */
  readonly surely: Int8Array
}

/** How surely a need is met: by a tag of the offer, by what its actor does, by a function, by whom it is for alone. */
const BY_TAG = 4
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
  { all, alike }: Candidates,
  asked: Need,
  above: (audience: string) => ReadonlySet<string>,
): NeedColumn {
  const needs = needsWithin(network, asked)
  const best = new Int8Array(all.length).fill(NOT)
  const by = new Uint8Array(all.length)
  const { functions, tags, practices, audiences } = alike
  for (const [nth, need] of needs.entries()) {
    const test = testOf(network, need, above)
    if (!test) continue
    const byFunction = Int8Array.from(functions.lists, test.functions)
    const byTag = Int8Array.from(tags.lists, test.tags)
    const byPractice = Int8Array.from(practices.lists, test.practices)
    const byAudience = Int8Array.from(audiences.lists, test.audiences)
    for (let at = 0; at < best.length; at++) {
      const [does, named] = [byFunction[functions.of[at]!]!, byTag[tags.of[at]!]!]
      const done = said(said(does, named), byPractice[practices.of[at]!]!)
      const served = byAudience[audiences.of[at]!]!
      const open = served === MAY_BE ? Math.min(MAY_BE, done) : done
      const found = served === NOT ? NOT : test.asksToDo ? open : served
      if (found <= best[at]!) continue
      best[at] = found
      by[at] = nth
    }
  }
  const states = new Uint8Array(all.length)
  for (let at = 0; at < best.length; at++) {
    states[at] = best[at] === NOT ? STATE.unmet : best[at] === MAY_BE ? STATE.unknown : STATE.met
  }
  return { states, by, needs, surely: best }
}

const MOST_NEEDS = 255

/** The needs below one, however deep, and then itself: what is more precise is named first. */
function needsWithin(network: Network, asked: Need): readonly Need[] {
  const within = new Set([asked])
  for (const need of within) for (const below of network.needs) if (below.parent === need.id) within.add(below)
  within.delete(asked)
  return [...[...within].slice(0, MOST_NEEDS - 1), asked]
}

/** The better of two words on what is done; who says only one of them has said something. */
const said = (one: number, other: number): number =>
  one === MAY_BE ? other : other === MAY_BE ? one : Math.max(one, other)

type TestOf = (list: readonly string[]) => number
interface Tests extends Readonly<Record<'functions' | 'tags' | 'practices' | 'audiences', TestOf>> {
  readonly asksToDo: boolean
}

/** What a need makes of each list alone; undefined for one that names nothing. */
function testOf(network: Network, need: Need, above: (audience: string) => ReadonlySet<string>): Tests | undefined {
  const functions = new Set<string>(need.functions)
  const practices = new Set<string>([...need.activities, ...need.tags])
  const asksToDo = functions.size + practices.size > 0
  const likes = need.audiences.map((audience) => audiencesLike(network, audience, above))
  if (!asksToDo && likes.length === 0) return undefined
  const holds =
    (wanted: ReadonlySet<string>, found: number): TestOf =>
    (list) =>
      list.length === 0 ? MAY_BE : list.some((one) => wanted.has(one)) ? found : NOT
  return {
    asksToDo,
    functions: holds(functions, BY_FUNCTION),
    tags: holds(practices, BY_TAG),
    practices: holds(practices, BY_PRACTICE),
    // Help for everybody is no answer to a need that only names whom it is for.
    audiences: (audiences) => {
      if (likes.length === 0) return BY_AUDIENCE
      const best = Math.min(...likes.map((like) => bestOf(audiences, like)))
      if (best === STATE.unknown) return MAY_BE
      if (best === STATE.met || best === STATE.narrower) return BY_AUDIENCE
      return best === STATE.broader && asksToDo ? BY_AUDIENCE : NOT
    },
  }
}
