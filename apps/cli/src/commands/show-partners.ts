import { isMessageKey, say, sayDay, sayNumber } from '@maillage/messages'
import type { Language } from '@maillage/network-model'
import { answerOf } from '../answer-of.ts'
import { printJson, type Asked } from '../asked.ts'
import type { ExitCode } from '../failure.ts'
import { reachNetworks } from '../reach-networks.ts'
import { tableText } from '../table-text.ts'
import { whichNetwork } from '../which-network.ts'
import type { World } from '../world.ts'

/** What may come first. */
export const ORDERS = ['fit', 'steps', 'minutes', 'name'] as const

const DOCUMENT = /* GraphQL */ `
  query Partners($need: PartnerNeed!, $first: Int!, $language: Language!) {
    partners(need: $need, first: $first) {
      total
      full
      unknownLoads
      planned
      suggestions {
        actor {
          id
          name(language: $language)
        }
        offer {
          id
          name(language: $language)
        }
        planned
        fit
        met
        asked
        criteria {
          kind
          id
          name(language: $language)
          state
          sentence(language: $language)
        }
        steps
        through {
          id
          name(language: $language)
        }
        minutes
        saturation {
          level
          since
          declaredBy
          withheld
          sentence(language: $language)
        }
        relays {
          actor {
            id
            name(language: $language)
          }
          sentence(language: $language)
        }
        restrictions {
          id
          name(language: $language)
        }
        sentence(language: $language)
        nearness(language: $language)
      }
      steps {
        ...Step
      }
      without {
        ...Step
      }
      removedLast {
        ...Step
      }
      sentence(language: $language)
      orderSentence(language: $language)
      assumptions(language: $language)
      reason
      inputs {
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
      revision
    }
  }
  fragment Step on PartnerStep {
    kind
    id
    name(language: $language)
    left
  }
`

interface Suggestion {
  readonly actor: { readonly name: string }
  readonly criteria: readonly { readonly state: string; readonly sentence: string }[]
  readonly met: number
  readonly asked: number
  readonly steps: number | null
  readonly minutes: number | null
  readonly saturation: { readonly level: string; readonly since: string | null }
  readonly relays: readonly { readonly sentence: string }[]
  readonly sentence: string
  readonly nearness: string | null
}
interface Step {
  readonly name: string
  readonly left: number
}
interface Partners {
  readonly total: number
  readonly suggestions: readonly Suggestion[]
  readonly without: readonly Step[]
  readonly sentence: string
  readonly orderSentence: string
  readonly assumptions: readonly string[]
}

export interface PartnerOptions {
  readonly need?: string
  readonly audience?: readonly string[]
  readonly territory?: string
  readonly reach: string
  readonly condition?: readonly string[]
  readonly speaks?: readonly string[]
  readonly from?: string
  readonly order: string
  readonly first: string
}

/** Who answers a need and why, the same as over GraphQL. */
export async function showPartners(options: PartnerOptions, asked: Asked, world: World): Promise<ExitCode> {
  const { language } = asked
  const reached = await reachNetworks(asked.data, asked.network, language, world)
  try {
    const network = await whichNetwork(reached)
    const { need, audience, territory, reach, condition, speaks, from, order, first } = options
    const { partners } = await answerOf<{ partners: Partners }>(reached.ask, network, DOCUMENT, {
      need: { need, audiences: audience, territory, reach, conditions: condition, languages: speaks, from, order },
      first: Number(first),
      language,
    })
    if (asked.json) printJson(world, partners)
    else world.out(asText(partners, language))
    return 0
  } finally {
    await reached.close()
  }
}

function asText(answer: Partners, language: Language): string {
  const lines = (list: readonly string[]) => list.map((one) => `${one}\n`).join('')
  const { total, suggestions, without } = answer
  const lifted =
    total > 0 ? [] : without.map(({ name, left }) => say(language, 'cli.partners.without', { name, count: left }))
  const table = tableText(
    [
      { title: say(language, 'cli.head.name') },
      { title: say(language, 'cli.head.fit'), number: true },
      { title: say(language, 'cli.head.level') },
      { title: say(language, 'cli.head.steps'), number: true },
      { title: say(language, 'cli.head.minutes'), number: true },
      { title: say(language, 'cli.head.why') },
    ],
    suggestions.map((one) => [
      one.actor.name,
      `${one.met}/${one.asked}`,
      loadOf(one, language),
      one.steps === null ? '' : String(one.steps),
      one.minutes === null ? '' : sayNumber(language, one.minutes, 0),
      [one.sentence, ...otherWords(one)].join(' '),
    ]),
  )
  return [
    lines([answer.sentence, ...lifted]),
    suggestions.length === 0 ? '' : table,
    lines([answer.orderSentence, ...answer.assumptions]),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

function loadOf({ saturation: { level, since } }: Suggestion, language: Language): string {
  const key = `level.${level}`
  const word = isMessageKey(key) ? say(language, key) : level
  return since === null ? word : `${word}, ${sayDay(language, since)}`
}

/** What does not match, who knows it, who could take over: each a sentence. */
function otherWords({ criteria, nearness, relays }: Suggestion): readonly string[] {
  const unmet = criteria.filter(({ state }) => state === 'unmet').map(({ sentence }) => `${sentence}.`)
  return [...unmet, ...(nearness === null ? [] : [`${nearness}.`]), ...relays.map(({ sentence }) => sentence)]
}
