import { say, sayNumber } from '@maillage/messages'
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
  query Routes(
    $from: ID!
    $to: ID!
    $avoidSaturated: Boolean!
    $limit: Int!
    $filter: ActorFilter
    $language: Language!
  ) {
    routes(from: $from, to: $to, avoidSaturated: $avoidSaturated, limit: $limit, filter: $filter) {
      steps {
        actor {
          id
          name(language: $language)
        }
        layer
        level
      }
      cost
      reopen {
        id
        name(language: $language)
      }
      sentence(language: $language)
      reason
      assumptions(language: $language)
    }
  }
`

interface Route {
  readonly steps: readonly { readonly actor: { readonly name: string }; readonly level: string }[]
  readonly cost: number | null
  readonly sentence: string
  readonly assumptions: readonly string[]
}

export interface RouteOptions extends FilterOptions {
  readonly throughFull?: boolean
  readonly limit: string
}

/** How somebody can be passed on from one actor to another, the same as over GraphQL. */
export async function showRoutes(
  from: string,
  to: string,
  options: RouteOptions,
  asked: Asked,
  world: World,
): Promise<ExitCode> {
  const { language } = asked
  const reached = await reachNetworks(asked.data, asked.network, language, world)
  try {
    const network = await whichNetwork(reached)
    const { routes } = await answerOf<{ routes: readonly Route[] }>(reached.ask, network, DOCUMENT, {
      from,
      to,
      avoidSaturated: options.throughFull !== true,
      limit: Number(options.limit),
      filter: filterOf(options),
      language,
    })
    if (asked.json) printJson(world, routes)
    else world.out(asText(routes, language))
    return 0
  } finally {
    await reached.close()
  }
}

function asText(routes: readonly Route[], language: Language): string {
  const sentences = [...new Set(routes.map(({ sentence }) => sentence))]
  const assumptions = [...new Set(routes.flatMap((route) => route.assumptions))]
  const found = routes.filter(({ steps }) => steps.length > 0)
  const table = tableText(
    [{ title: say(language, 'cli.head.route') }, { title: say(language, 'cli.head.cost'), number: true }],
    found.map(({ steps, cost }) => [
      steps.map(({ actor }) => actor.name).join(' → '),
      cost === null ? '' : sayNumber(language, cost),
    ]),
  )
  const lines = (list: readonly string[]) => list.map((one) => `${one}\n`).join('')
  return [lines(sentences), found.length === 0 ? '' : table, lines(assumptions)]
    .filter((part) => part !== '')
    .join('\n')
}
