import { say, sayNumber } from '@maillage/messages'
import type { Language } from '@maillage/network-model'
import { answerOf } from '../answer-of.ts'
import { printJson, type Asked } from '../asked.ts'
import type { ExitCode } from '../failure.ts'
import { reachNetworks } from '../reach-networks.ts'
import { tableText } from '../table-text.ts'
import { whichNetwork } from '../which-network.ts'
import type { World } from '../world.ts'

const DOCUMENT = /* GraphQL */ `
  query Meetings($actor: ID, $concertation: ID, $first: Int!, $language: Language!) {
    meetings(actor: $actor, concertation: $concertation, first: $first) {
      a {
        id
        name(language: $language)
      }
      b {
        id
        name(language: $language)
      }
      score
      newPair
      audiences {
        id
        name(language: $language)
      }
      territories {
        id
        name(language: $language)
      }
      complementary {
        id
        name(language: $language)
      }
      bridges {
        id
        name(language: $language)
      }
      sentence(language: $language)
      reasons(language: $language)
    }
  }
`

interface Meeting {
  readonly a: { readonly name: string }
  readonly b: { readonly name: string }
  readonly score: number | null
  readonly reasons: readonly string[]
}

export interface MeetingOptions {
  readonly actor?: string
  readonly concertation?: string
  readonly first: string
}

/** Who should meet whom, the same as over GraphQL. */
export async function showMeetings(options: MeetingOptions, asked: Asked, world: World): Promise<ExitCode> {
  const { language } = asked
  const reached = await reachNetworks(asked.data, asked.network, language, world)
  try {
    const network = await whichNetwork(reached)
    const { actor, concertation, first } = options
    const { meetings } = await answerOf<{ meetings: readonly Meeting[] }>(reached.ask, network, DOCUMENT, {
      actor,
      concertation,
      first: Number(first),
      language,
    })
    if (asked.json) printJson(world, meetings)
    else world.out(asText(meetings, language))
    return 0
  } finally {
    await reached.close()
  }
}

function asText(meetings: readonly Meeting[], language: Language): string {
  if (meetings.length === 0) return `${say(language, 'cli.meetings.none')}\n`
  return tableText(
    [
      { title: say(language, 'cli.head.between') },
      { title: say(language, 'cli.head.score'), number: true },
      { title: say(language, 'cli.head.why') },
    ],
    meetings.map(({ a, b, score, reasons }) => [
      `${a.name} – ${b.name}`,
      score === null ? '' : sayNumber(language, score, 4),
      reasons.join(' · '),
    ]),
  )
}
