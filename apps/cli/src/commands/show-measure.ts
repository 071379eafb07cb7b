import { say, sayNumber } from '@maillage/messages'
import { answerOf } from '../answer-of.ts'
import { printJson, type Asked } from '../asked.ts'
import type { ExitCode } from '../failure.ts'
import { reachNetworks } from '../reach-networks.ts'
import { tableText } from '../table-text.ts'
import { whichNetwork } from '../which-network.ts'
import type { World } from '../world.ts'

const LIST = /* GraphQL */ `
  query Measures($language: Language!) {
    measures {
      id
      name(language: $language)
      question(language: $language)
      formula
      inputs
      range
      cost
      minimum
    }
  }
`
const ONE = /* GraphQL */ `
  query Measurement($id: ID!, $partition: ID, $language: Language!) {
    measurement(id: $id, partition: $partition) {
      measure
      value
      rows {
        of
        values {
          name
          number
          word
        }
        sentence(language: $language)
        reason
      }
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
      reason
      sentence(language: $language)
      revision
    }
  }
`

interface Measure {
  readonly id: string
  readonly name: string
  readonly range: string
  readonly question: string
}
interface Row {
  readonly of: readonly string[]
  readonly values: readonly { readonly name: string; readonly number: number | null; readonly word: string | null }[]
  readonly reason: string | null
}
interface Measurement {
  readonly sentence: string
  readonly rows: readonly Row[]
  readonly excluded: readonly { readonly sentence: string }[]
}

/** One measure of a network, or the list of them. */
export async function showMeasure(
  id: string | undefined,
  partition: string | undefined,
  asked: Asked,
  world: World,
): Promise<ExitCode> {
  const { language } = asked
  const reached = await reachNetworks(asked.data, asked.network, language, world)
  try {
    const network = await whichNetwork(reached)
    if (id === undefined) {
      const { measures } = await answerOf<{ measures: readonly Measure[] }>(reached.ask, network, LIST, { language })
      if (asked.json) printJson(world, measures)
      else world.out(listText(measures, asked))
      return 0
    }
    const variables = { id, partition: partition ?? null, language }
    const { measurement } = await answerOf<{ measurement: Measurement }>(reached.ask, network, ONE, variables)
    if (asked.json) printJson(world, measurement)
    else world.out(measurementText(measurement, asked))
    return 0
  } finally {
    await reached.close()
  }
}

function listText(measures: readonly Measure[], { language }: Asked): string {
  const heads = [
    { title: say(language, 'cli.head.measure') },
    { title: say(language, 'cli.head.name') },
    { title: say(language, 'cli.head.range') },
  ]
  return tableText(
    heads,
    measures.map(({ id, name, range }) => [id, name, range]),
  )
}

function measurementText({ sentence, rows, excluded }: Measurement, { language }: Asked): string {
  const heads = [
    { title: say(language, 'cli.head.of') },
    { title: say(language, 'cli.head.values') },
    { title: say(language, 'cli.head.reason') },
  ]
  const values = (row: Row) =>
    row.values
      .filter(({ number, word }) => number !== null || word !== null)
      .map(({ name, number, word }) => `${name} ${number === null ? (word ?? '') : sayNumber(language, number, 6)}`)
      .join(' · ')
  const table =
    rows.length === 0
      ? ''
      : `\n${tableText(
          heads,
          rows.map((row) => [row.of.join(' – '), values(row), row.reason ?? '']),
        )}`
  const left = excluded.map((one) => `${one.sentence}\n`).join('')
  return `${sentence}\n${table}${left === '' ? '' : `\n${left}`}`
}
