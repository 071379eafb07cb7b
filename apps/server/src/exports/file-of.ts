import { say, sayDay } from '@maillage/messages'
import type { Language, NetworkColumns, Viewer } from '@maillage/network-model'
import { tablesOfActors, tablesOfCollaborations } from './columns-tables.ts'
import { tablesOfCoverage, type CoverageTold } from './coverage-table.ts'
import { tablesOfGaps, type GapsTold } from './gaps-table.ts'
import { tablesOfMeasure, type MeasureTold } from './measure-table.ts'
import type { ExportQuestion } from './export-question.ts'
import { tablesOfSaturation, type SaturationTold } from './saturation-table.ts'
import { head, readingHead, type Cell, type ExportFile, type Named, type Table, type Told } from './table.ts'

/** What is asked of the network beside every answer. */
export interface HeadTold {
  readonly id: string
  readonly name: string
  readonly fictional: boolean
  readonly revision: number
  readonly today: string
  readonly licence: string | null
  readonly partitions: readonly Named[]
  readonly sources: readonly { readonly name: string }[]
}
interface MeasureListed {
  readonly id: string
  readonly name?: string
  readonly question: string
  readonly formula: string
  readonly limits: string
  readonly range: string
  readonly minimum: string
  readonly reference: string
}

type Data = Readonly<Record<string, unknown>>
const MOST_SOURCES = 30

/** The measure of the list that a screen's answer stands on. */
const MEASURE_OF: Readonly<Record<string, string>> = { coverage: 'M15', saturation: 'M4' }

/** The file of an answer: its table with what every row has to carry, and what one has to know beside it. */
export function fileOf(question: ExportQuestion, viewer: Viewer, data: Data): ExportFile {
  const { language, answer, measure } = question
  const network = data['network'] as HeadTold
  const told = toldOf(question, data)
  const measures = (data['measures'] ?? []) as readonly MeasureListed[]
  const wanted = (measure ?? MEASURE_OF[answer] ?? '').toUpperCase()
  const listed = measures.find(({ id }) => id.toUpperCase() === wanted)
  const title =
    measure === null ? say(language, `export.title.${answer as 'gaps'}`) : `${listed?.id ?? ''} ${listed?.name ?? ''}`
  const partition = network.partitions.find(({ id }) => id === (told.partition ?? question.variables['partition']))
  const day = dayOf(question, network)
  return {
    title,
    isFictional: network.fictional,
    data: marked(told.data, language, network, day, partition?.name ?? null, listed?.formula ?? null),
    inputs: told.inputs,
    reading: [
      [readingHead(language, 'what'), title],
      [readingHead(language, 'network'), network.name],
      [readingHead(language, 'kind'), say(language, network.fictional ? 'export.fictional' : 'export.real')],
      ...aboutMeasure(listed, language),
      ...told.reading,
      ...(partition ? [[readingHead(language, 'partition'), partition.name] as const] : []),
      [readingHead(language, 'day'), sayDay(language, day)],
      [readingHead(language, 'revision'), told.revision ?? network.revision],
      ...filterLines(question),
      [readingHead(language, 'readers'), say(language, viewer === 'anonymous' ? 'export.public' : 'export.not-public')],
      ...network.sources.slice(0, MOST_SOURCES).map(({ name }) => [readingHead(language, 'source'), name] as const),
      ...(network.licence === null ? [] : [[readingHead(language, 'licence'), network.licence] as const]),
    ],
  }
}

function toldOf({ answer, language }: ExportQuestion, data: Data): Told {
  switch (answer) {
    case 'gaps':
      return tablesOfGaps(data['gaps'] as GapsTold, language)
    case 'coverage':
      return tablesOfCoverage(data['coverage'] as CoverageTold, language)
    case 'saturation':
      return tablesOfSaturation(data['saturation'] as readonly SaturationTold[], language)
    case 'measure':
      return tablesOfMeasure(data['measurement'] as MeasureTold, language)
    case 'acteurs':
      return tablesOfActors(data['columns'] as NetworkColumns, data['whole'] as NetworkColumns, language)
    case 'carte':
    case 'repertoire':
      throw new Error('a map is no table, nor is a printed directory')
    case 'collaborations':
      return tablesOfCollaborations(data['columns'] as NetworkColumns, language)
  }
}

/** Every row says by what formula, whether it is invented, of which revision and day: rows are copied without their file. */
function marked(
  table: Table,
  language: Language,
  network: HeadTold,
  day: string,
  partition: string | null,
  formula: string | null,
): Table {
  const marks: readonly (readonly [string, Cell])[] = [
    ...(formula === null ? [] : [['formula', formula] as const]),
    ['fictional', say(language, network.fictional ? 'export.yes' : 'export.no')],
    ['revision', network.revision],
    ['day', day],
    ...(partition === null ? [] : [['partition', partition] as const]),
  ]
  return {
    heads: [...table.heads, ...marks.map(([name]) => head(language, name))],
    rows: table.rows.map((row) => [...row, ...marks.map(([, mark]) => mark)]),
  }
}

function dayOf({ variables }: ExportQuestion, { today }: HeadTold): string {
  const { validAt } = (variables['filter'] ?? {}) as { readonly validAt?: string }
  return validAt ?? today
}

function aboutMeasure(listed: MeasureListed | undefined, language: Language): ExportFile['reading'] {
  if (!listed) return []
  const names = ['question', 'formula', 'range', 'minimum', 'limits', 'reference'] as const
  return names.map((name) => [readingHead(language, name), listed[name]])
}

/** What was asked for, as it stands in the address. */
function filterLines({ variables, language }: ExportQuestion): ExportFile['reading'] {
  const { language: _, filter, scope, scenario, id: __, ...own } = variables
  const asked = { ...own, ...(filter as object | null), ...(scope as object | null), ...(scenario as object | null) }
  return Object.entries(asked)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => [readingHead(language, 'filter'), `${name} = ${textOf(value)}`])
}

const textOf = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(textOf).join(', ')
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value)
