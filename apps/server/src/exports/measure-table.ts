import { say } from '@maillage/messages'
import type { Language } from '@maillage/network-model'
import {
  head,
  inputsTable,
  readingHead,
  tableOf,
  uncertaintyText,
  wordOf,
  type Cell,
  type Columns,
  type Input,
  type OtherGrouping,
  type Reading,
  type Said,
  type Told,
  type UncertaintyTold,
} from './table.ts'

interface MeasureRowTold {
  readonly of: readonly string[]
  readonly names: readonly string[]
  readonly values: readonly {
    readonly name: string
    readonly label: string
    readonly number: number | null
    readonly word: string | null
    readonly text: string | null
  }[]
  readonly uncertainty: UncertaintyTold | null
  readonly sentence: string
  readonly reason: string | null
}
export interface MeasureTold extends Said {
  readonly measure: string
  readonly value: number | null
  readonly endless: boolean
  readonly revision: number
  readonly uncertainty: UncertaintyTold | null
  readonly alternative: OtherGrouping | null
  readonly assumptions: readonly string[]
  readonly rows: readonly MeasureRowTold[]
  readonly rowCount: number
  readonly inputs: readonly Input[]
  readonly inputCount: number
}

export function tablesOfMeasure(answer: MeasureTold, language: Language): Told {
  const labels = new Map(answer.rows.flatMap(({ values }) => values.map(({ name, label }) => [name, label] as const)))
  const names = [...labels.keys()]
  const isUncertain = answer.rows.some(({ uncertainty }) => uncertainty !== null)
  const uncertain: Columns<MeasureRowTold> = isUncertain
    ? [
        ['uncertainty', ({ uncertainty }) => (uncertainty ? wordOf(language, 'uncertainty', uncertainty.kind) : null)],
        ['low', ({ uncertainty }) => uncertainty?.low ?? null],
        ['high', ({ uncertainty }) => uncertainty?.high ?? null],
        ['standardError', ({ uncertainty }) => uncertainty?.standardError ?? null],
      ]
    : []
  // A row may have bounds of its own: those of the uncertainty say so.
  const sure = uncertain.map(([name]) => (name === 'uncertainty' ? '' : `${head(language, 'uncertainty')} : `))
  const before = tableOf<MeasureRowTold>(language, answer.rows, [['about', (row) => row.names.join(' – ')]])
  const after = tableOf<MeasureRowTold>(language, answer.rows, [
    ...uncertain,
    ['sentence', ({ sentence }) => sentence],
    ['reason', ({ reason }) => (reason === null ? null : wordOf(language, 'reason', reason))],
    ['id', ({ of }) => of.join('|')],
  ])
  const valueOf = (row: MeasureRowTold, name: string): Cell => {
    const found = row.values.find((value) => value.name === name)
    if (!found) return null
    return found.number ?? (found.word === 'true' || found.word === 'false' ? found.word === 'true' : found.text)
  }
  return {
    data: {
      heads: [
        ...before.heads,
        ...names.map((name) => labels.get(name) ?? name),
        ...after.heads.map((title, at) => `${sure[at] ?? ''}${title}`),
      ],
      rows: answer.rows.map((row, at) => [
        ...(before.rows[at] ?? []),
        ...names.map((name) => valueOf(row, name)),
        ...(after.rows[at] ?? []),
      ]),
    },
    inputs: inputsTable(
      language,
      answer.inputs.map((input) => ['', input] as const),
    ),
    reading: [
      [readingHead(language, 'answer'), answer.sentence],
      [readingHead(language, 'value'), answer.endless ? say(language, 'export.endless') : answer.value],
      ...optional(readingHead(language, 'uncertainty'), uncertaintyText(language, answer.uncertainty)),
      ...optional(
        readingHead(language, 'alternative'),
        answer.alternative && `${answer.alternative.name} : ${answer.alternative.sentence}`,
      ),
      ...answer.assumptions.map((sentence) => [readingHead(language, 'assumption'), sentence] as const),
      ...answer.excluded.map(({ sentence }) => [readingHead(language, 'excluded'), sentence] as const),
    ],
    revision: answer.revision,
    partition: null,
  }
}

const optional = (name: string, text: string | null): Reading => (text === null ? [] : [[name, text]])
