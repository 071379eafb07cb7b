import { isMessageKey, say, sayNumber } from '@maillage/messages'
import type { Language } from '@maillage/network-model'
import { answerOf } from '../answer-of.ts'
import { printJson, type Asked } from '../asked.ts'
import type { ExitCode } from '../failure.ts'
import { filterOf, type FilterOptions } from '../filter-options.ts'
import { reachNetworks } from '../reach-networks.ts'
import { tableText } from '../table-text.ts'
import { whichNetwork } from '../which-network.ts'
import type { World } from '../world.ts'

const DOCUMENT = /* GraphQL */ `
  query Gaps($by: GroupAxis!, $partition: ID, $filter: ActorFilter, $language: Language!) {
    gaps(by: $by, partition: $partition, filter: $filter) {
      by
      partition
      pairs {
        a
        b
        nameA(language: $language)
        nameB(language: $language)
        sizeA
        sizeB
        observed
        pairs
        unobserved
        expected
        sd
        low
        high
        z
        p
        severity
        flagged
        standing
        density
        densityA
        densityB
        missing {
          a {
            id
            name(language: $language)
          }
          b {
            id
            name(language: $language)
          }
          probability
        }
        bridges {
          actor {
            id
            name(language: $language)
          }
          tiesA
          tiesB
          level
        }
        fullBridges
        alternative {
          partition
          name(language: $language)
          value
          reason
          sentence(language: $language)
        }
        formula(language: $language)
        sentence(language: $language)
        reason
        inputCount
        inputs(first: 5000) {
          table
          id
          field
          value
          on
          by
        }
        excluded {
          key
          count
          ids
          sentence(language: $language)
        }
      }
      signalled {
        id
        name(language: $language)
        evidence {
          quote
          locator
          source {
            id
          }
        }
      }
      standings {
        less
        notEnough
        within
        more
      }
      blindSpots {
        actor {
          id
          name(language: $language)
        }
        side
        distance
      }
      straddlers {
        id
        name(language: $language)
      }
      excluded {
        key
        count
        ids
        sentence(language: $language)
      }
      sentence(language: $language)
      reason
      revision
    }
  }
`

interface Pair {
  readonly nameA: string
  readonly nameB: string
  readonly observed: number
  readonly expected: number | null
  readonly low: number | null
  readonly high: number | null
  readonly z: number | null
  readonly flagged: boolean
  readonly standing: string
  readonly reason: string | null
  readonly sentence: string
}
interface Report {
  readonly pairs: readonly Pair[]
  readonly signalled: readonly { readonly name: string }[]
  readonly excluded: readonly { readonly sentence: string }[]
  readonly sentence: string
}

export interface GapOptions extends FilterOptions {
  readonly by: 'sector' | 'side'
  readonly partition?: string
}

/** Which groups meet less than expected, the same as over GraphQL; what documents signal beside it. */
export async function showGaps(options: GapOptions, asked: Asked, world: World): Promise<ExitCode> {
  const { language } = asked
  const reached = await reachNetworks(asked.data, asked.network, language, world)
  try {
    const network = await whichNetwork(reached)
    const { by, partition } = options
    const variables = { by: by.toUpperCase(), partition: partition ?? null, filter: filterOf(options), language }
    const { gaps } = await answerOf<{ gaps: Report }>(reached.ask, network, DOCUMENT, variables)
    if (asked.json) printJson(world, gaps)
    else world.out(asText(gaps, language))
    return 0
  } finally {
    await reached.close()
  }
}

function asText({ sentence, pairs, signalled, excluded }: Report, language: Language): string {
  const parts = [`${sentence}\n`]
  if (pairs.length > 0)
    parts.push(
      tableText(
        heads(language),
        pairs.map((pair) => rowOf(pair, language)),
      ),
    )
  const said = pairs.filter((pair) => pair.flagged || pairs.length === 1)
  if (said.length > 0) parts.push(said.map((pair) => `${pair.sentence}\n`).join(''))
  if (pairs.length > 0) parts.push(`${say(language, 'cli.gap-rule')}\n`)
  if (excluded.length > 0) parts.push(excluded.map((one) => `${one.sentence}\n`).join(''))
  if (signalled.length > 0)
    parts.push([say(language, 'cli.signalled'), ...signalled.map(({ name }) => `  – ${name}`), ''].join('\n'))
  return parts.join('\n')
}

function heads(language: Language) {
  const head = (column: 'between' | 'observed' | 'expected' | 'interval' | 'deviation' | 'standing' | 'reason') =>
    say(language, `cli.head.${column}`)
  return [
    { title: head('between') },
    { title: head('observed'), number: true },
    { title: head('expected'), number: true },
    { title: head('interval') },
    { title: head('deviation'), number: true },
    { title: head('standing') },
    { title: head('reason') },
  ]
}

function rowOf(pair: Pair, language: Language): readonly string[] {
  const number = (value: number | null) => (value === null ? '' : sayNumber(language, value))
  const word = (prefix: string, found: string) => {
    const key = `${prefix}.${found}`
    return isMessageKey(key) ? say(language, key) : found
  }
  return [
    `${pair.nameA} – ${pair.nameB}`,
    String(pair.observed),
    number(pair.expected),
    pair.low === null || pair.high === null ? '' : `${number(pair.low)} – ${number(pair.high)}`,
    number(pair.z),
    word('standing', pair.standing),
    pair.reason === null ? '' : word('reason', pair.reason),
  ]
}
