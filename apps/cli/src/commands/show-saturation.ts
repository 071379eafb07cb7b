import { isMessageKey, say, sayDay } from '@maillage/messages'
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
  query Saturation($filter: ActorFilter, $language: Language!) {
    saturation(filter: $filter) {
      actor {
        id
        name(language: $language)
      }
      level
      partly
      mixed
      score
      confidence
      contradiction
      toConfirm
      withheld
      since
      ageDays
      declaredBy
      indicators {
        name
        label(language: $language)
        reading
        x
        amber
        red
        direct
        estimated
        fresh
        ageDays
        offer
      }
      signalled {
        id
        name(language: $language)
      }
      sentence(language: $language)
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
`

interface Saturation {
  readonly actor: { readonly id: string; readonly name: string }
  readonly level: string
  readonly partly: boolean
  readonly since: string | null
  readonly signalled: readonly unknown[]
  readonly sentence: string
}

/** The load of every actor, the same as over GraphQL. */
export async function showSaturation(options: FilterOptions, asked: Asked, world: World): Promise<ExitCode> {
  const { language } = asked
  const reached = await reachNetworks(asked.data, asked.network, language, world)
  try {
    const network = await whichNetwork(reached)
    const { saturation } = await answerOf<{ saturation: readonly Saturation[] }>(reached.ask, network, DOCUMENT, {
      filter: filterOf(options),
      language,
    })
    if (asked.json) printJson(world, saturation)
    else world.out(asText(saturation, language))
    return 0
  } finally {
    await reached.close()
  }
}

function asText(saturation: readonly Saturation[], language: Language): string {
  const head = (column: 'name' | 'level' | 'since' | 'signalled') => ({ title: say(language, `cli.head.${column}`) })
  const rows = saturation.map(({ actor, level, since, signalled }) => [
    actor.name,
    levelWord(level, language),
    since === null ? '' : sayDay(language, since),
    signalled.length === 0 ? '' : String(signalled.length),
  ])
  return tableText([head('name'), head('level'), head('since'), head('signalled')], rows)
}

function levelWord(level: string, language: Language): string {
  const key = `level.${level}`
  return isMessageKey(key) ? say(language, key) : level
}
