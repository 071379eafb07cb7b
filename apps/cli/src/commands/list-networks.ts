import { say } from '@maillage/messages'
import { answerOf } from '../answer-of.ts'
import { printJson, type Asked } from '../asked.ts'
import type { ExitCode } from '../failure.ts'
import { reachNetworks } from '../reach-networks.ts'
import { tableText } from '../table-text.ts'
import type { World } from '../world.ts'

const DOCUMENT = /* GraphQL */ `
  query Networks($language: Language!) {
    networks {
      id
      name(language: $language)
      languages
      fictional
      default
      referenceDate
      collection
      revision
      counts {
        actors
        named
        mentions
        collaborations
        memberships
        involvements
        statements
        findings
        loads
        sources
      }
      levels {
        available
        strained
        saturated
        unknown
      }
      sentence(language: $language)
    }
  }
`

interface Summary {
  readonly id: string
  readonly name: string
  readonly fictional: boolean
  readonly default: boolean
  readonly revision: number
  readonly counts: Readonly<Record<string, number>>
}

/** The networks of the data folder, wherever each of them is held. */
export async function listNetworks(asked: Asked, world: World): Promise<ExitCode> {
  const reached = await reachNetworks(asked.data, asked.network, asked.language, world)
  try {
    const byId = new Map<string, Summary>()
    for (const id of reached.ids) {
      if (byId.has(id)) continue
      const { networks } = await answerOf<{ networks: readonly Summary[] }>(reached.ask, id, DOCUMENT, {
        language: asked.language,
      })
      for (const network of networks) if (reached.ids.includes(network.id)) byId.set(network.id, network)
    }
    const networks = [...byId.values()]
    if (asked.json) printJson(world, networks)
    else world.out(asTable(networks, asked))
    return 0
  } finally {
    await reached.close()
  }
}

function asTable(networks: readonly Summary[], { language }: Asked): string {
  const head = (column: 'network' | 'name' | 'actors' | 'collaborations' | 'findings' | 'revision' | 'mark') =>
    say(language, `cli.head.${column}`)
  return tableText(
    [
      { title: head('network') },
      { title: head('name') },
      { title: head('actors'), number: true },
      { title: head('collaborations'), number: true },
      { title: head('findings'), number: true },
      { title: head('revision'), number: true },
      { title: head('mark') },
    ],
    networks.map((network) => [
      network.id,
      network.name,
      String(network.counts['actors']),
      String(network.counts['collaborations']),
      String(network.counts['findings']),
      String(network.revision),
      [
        network.default ? say(language, 'cli.default-mark') : '',
        network.fictional ? say(language, 'cli.fictional') : '',
      ]
        .filter((mark) => mark !== '')
        .join(', '),
    ]),
  )
}
