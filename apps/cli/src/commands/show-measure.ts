import { isMessageKey, say, sayNumber } from '@maillage/messages'
import type { Language } from '@maillage/network-model'
import { answerOf } from '../answer-of.ts'
import { printJson, type Asked } from '../asked.ts'
import { Failure, type ExitCode } from '../failure.ts'
import { filterOf, listOf, type FilterOptions } from '../filter-options.ts'
import { reachNetworks } from '../reach-networks.ts'
import { tableText } from '../table-text.ts'
import { whichNetwork } from '../which-network.ts'
import type { World } from '../world.ts'
import { LIST, ONE } from './measure-documents.ts'

interface Listed {
  readonly id: string
  readonly name: string
  readonly range: string
}
interface Uncertainty {
  readonly kind: string
  readonly low: number | null
  readonly high: number | null
  readonly standardError: number | null
}
interface Row {
  readonly names: readonly string[]
  readonly values: readonly {
    readonly name: string
    readonly label: string
    readonly number: number | null
    readonly word: string | null
    readonly text: string | null
  }[]
  readonly uncertainty: Uncertainty | null
  readonly reason: string | null
}
interface Measurement {
  readonly value: number | null
  readonly endless: boolean
  readonly uncertainty: Uncertainty | null
  readonly alternative: { readonly sentence: string } | null
  readonly sentence: string
  readonly rows: readonly Row[]
  readonly rowCount: number
  readonly inputCount: number
  readonly assumptions: readonly string[]
  readonly excluded: readonly { readonly sentence: string }[]
  readonly revision: number
}

export interface MeasureOptions extends FilterOptions {
  readonly partition?: string
  readonly actor?: string
  readonly pair?: string
  readonly territory?: string
  readonly to?: string
  readonly compareTo?: string
  readonly close?: string
  readonly posts?: readonly string[]
}

/** Lines of a table on a terminal; a program takes them all. */
const MOST_LINES = 60

/** One measure of a network, or the list of them. */
export async function showMeasure(
  id: string | undefined,
  options: MeasureOptions,
  asked: Asked,
  world: World,
): Promise<ExitCode> {
  const { language } = asked
  const variables = id === undefined ? { language } : { id, ...variablesOf(options), language }
  const reached = await reachNetworks(asked.data, asked.network, language, world)
  try {
    const network = await whichNetwork(reached)
    if (id === undefined) {
      const { measures } = await answerOf<{ measures: readonly Listed[] }>(reached.ask, network, LIST, variables)
      if (asked.json) printJson(world, measures)
      else world.out(listText(measures, language))
      return 0
    }
    const { measurement } = await answerOf<{ measurement: Measurement }>(reached.ask, network, ONE, variables)
    if (asked.json) printJson(world, measurement)
    else world.out(measurementText(measurement, language))
    return 0
  } finally {
    await reached.close()
  }
}

function variablesOf(options: MeasureOptions): Readonly<Record<string, unknown>> {
  const { partition, actor, pair, territory, to, compareTo, close, posts } = options
  const scope = { actor, pair: pair === undefined ? undefined : listOf(pair), territory, to }
  const scenario = { close: close === undefined ? undefined : listOf(close), posts: posts?.map(postsOf) }
  const isGiven = (parts: object) => Object.values(parts).some((part) => part !== undefined)
  return {
    partition: partition ?? null,
    compareTo: compareTo ?? null,
    scope: isGiven(scope) ? scope : null,
    scenario: isGiven(scenario) ? scenario : null,
    filter: filterOf(options),
  }
}

/** `cpas=-0.5` */
function postsOf(text: string) {
  const [, actor, number] = /^(.+)=([+-]?\d+(?:[.,]\d+)?)$/.exec(text) ?? []
  if (actor === undefined || number === undefined) throw new Failure('cli.bad-posts', { found: text }, 2)
  return { actor, fullTimeEquivalents: Number(number.replace(',', '.')) }
}

function listText(measures: readonly Listed[], language: Language): string {
  const heads = (['measure', 'name', 'range'] as const).map((head) => ({ title: say(language, `cli.head.${head}`) }))
  return tableText(
    heads,
    measures.map(({ id, name, range }) => [id, name, range]),
  )
}

function measurementText(measurement: Measurement, language: Language): string {
  const { sentence, rows, rowCount, assumptions, excluded, alternative, inputCount, revision } = measurement
  const lines = (sentences: readonly string[]) => sentences.map((one) => `${one}\n`).join('')
  const shown = rows.slice(0, MOST_LINES)
  const left = rowCount - shown.length
  const parts = [
    lines([sentence, ...valueLine(measurement, language)]),
    shown.length === 0 ? '' : rowsText(shown, language),
    left > 0 ? lines([say(language, 'cli.more-rows', { count: left })]) : '',
    lines([...(alternative ? [alternative.sentence] : []), ...assumptions]),
    lines(excluded.map((one) => one.sentence)),
    lines([say(language, 'cli.inputs', { count: inputCount, revision })]),
  ]
  return parts.filter((part) => part !== '').join('\n')
}

function valueLine({ value, endless, uncertainty }: Measurement, language: Language): readonly string[] {
  if (value === null && !endless) return []
  const text = value === null ? '∞' : sayNumber(language, value, 6)
  const sure = uncertaintyText(uncertainty, language)
  return [say(language, 'cli.value', { value: sure === '' ? text : `${text} (${sure})` })]
}

/** One column for each value that any row has, under its name. */
function rowsText(rows: readonly Row[], language: Language): string {
  const labels = new Map(rows.flatMap(({ values }) => values.map(({ name, label }) => [name, label] as const)))
  const given = [...labels].filter(([name]) => rows.some((row) => cellOf(row, name, language) !== ''))
  const isNumber = (name: string) =>
    rows.some(({ values }) => values.some((value) => value.name === name && value.number !== null))
  const isUncertain = rows.some(({ uncertainty }) => uncertainty !== null)
  const hasReason = rows.some(({ reason }) => reason !== null)
  return tableText(
    [
      { title: say(language, 'cli.head.about') },
      ...given.map(([name, label]) => ({ title: label, number: isNumber(name) })),
      ...(isUncertain ? [{ title: say(language, 'cli.head.uncertainty') }] : []),
      ...(hasReason ? [{ title: say(language, 'cli.head.reason') }] : []),
    ],
    rows.map((row) => [
      row.names.join(' – '),
      ...given.map(([name]) => cellOf(row, name, language)),
      ...(isUncertain ? [uncertaintyText(row.uncertainty, language)] : []),
      ...(hasReason ? [reasonText(row.reason, language)] : []),
    ]),
  )
}

function cellOf({ values }: Row, name: string, language: Language): string {
  const found = values.find((value) => value.name === name)
  if (!found) return ''
  if (found.number !== null) return sayNumber(language, found.number, 4)
  return found.word === 'endless' ? '∞' : (found.text ?? '')
}

function uncertaintyText(uncertainty: Uncertainty | null, language: Language): string {
  if (!uncertainty) return ''
  const { kind, low, high, standardError } = uncertainty
  const key = `uncertainty.${kind}`
  const word = isMessageKey(key) ? say(language, key) : kind
  const numbers = standardError !== null ? [standardError] : [low, high].filter((end) => end !== null)
  return [word, numbers.map((number) => sayNumber(language, number, 4)).join(' – ')]
    .filter((part) => part !== '')
    .join(' ')
}

function reasonText(reason: string | null, language: Language): string {
  const key = `reason.${String(reason)}`
  return reason === null ? '' : isMessageKey(key) ? say(language, key) : reason
}
