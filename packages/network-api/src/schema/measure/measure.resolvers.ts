import {
  FOR_ADVOCACY,
  MEASURES,
  type Alternative,
  type Measure,
  type MeasureAnswer,
  type MeasureRow,
} from '@maillage/network-analysis'
import { nearestWord } from '@maillage/network-exchange'
import { isMessageKey, say } from '@maillage/messages'
import type { ApiContext } from '../../context.ts'
import { refusalOf } from '../../errors.ts'
import { actorsLeft, dayAsked, type ActorFilter } from '../../filter-actors.ts'
import { nameOf } from '../../measuring/names-of.ts'
import { readScope, type NarrowedBy } from '../../measuring/read-scope.ts'
import { partOf, type PartAsked } from '../part-of.ts'
import { sentence, wordOr, type InLanguage } from '../words.ts'

const ALL = [...MEASURES, ...FOR_ADVOCACY]

interface MeasurementAsked extends NarrowedBy {
  readonly id: string
  readonly filter?: ActorFilter | null
}

export const measureResolvers = {
  Query: {
    measures: (_: unknown, { also }: { readonly also: boolean }) => (also ? ALL : MEASURES),
    measurement: async (_: unknown, asked: MeasurementAsked, context: ApiContext) => {
      const measure = ALL.find((one) => one.id.toLowerCase() === asked.id.toLowerCase())
      if (!measure) throw unknownMeasure(asked.id, context)
      const day = dayAsked(asked.filter, context)
      const scope = readScope(asked, day, context)
      const left = await actorsLeft(asked.filter, context)
      const { projection, viewer, measurings } = context
      return measurings.answer(
        context,
        JSON.stringify([measure.id, viewer, day, scope, left ? asked.filter : null]),
        (work) =>
          measure.compute(
            projection.network,
            { viewer, validAt: day },
            { ...scope, ...(left && { filter: left }) },
            work,
          ),
        ({ rows, inputs }) => rows.length + inputs.length,
      )
    },
  },
  Measure: {
    name: (measure: Measure, { language }: InLanguage) => wordOr(`measure.${measure.id}`, 'name', language),
    question: (measure: Measure, { language }: InLanguage) => wordOr(`measure.${measure.id}`, 'question', language),
    limits: (measure: Measure, { language }: InLanguage) => wordOr(`measure.${measure.id}`, 'limits', language),
  },
  Alternative: {
    name: (alternative: Alternative, { language }: InLanguage, { projection }: ApiContext) =>
      nameOf(alternative.partition, language, projection),
    sentence: (alternative: Alternative, { language }: InLanguage) => sentence(alternative.sentence, language),
  },
  MeasureAnswer: {
    rows: (answer: MeasureAnswer, asked: PartAsked, { language }: ApiContext) => partOf(answer.rows, asked, language),
    rowCount: (answer: MeasureAnswer) => answer.rows.length,
    inputs: (answer: MeasureAnswer, asked: PartAsked, { language }: ApiContext) =>
      partOf(answer.inputs, asked, language),
    inputCount: (answer: MeasureAnswer) => answer.inputs.length,
    sentence: (answer: MeasureAnswer, { language }: InLanguage) => sentence(answer.sentence, language),
    assumptions: (answer: MeasureAnswer, { language }: InLanguage) =>
      answer.assumptions.map((one) => sentence(one, language)),
    revision: (_: MeasureAnswer, __: unknown, { projection }: ApiContext) => projection.revision,
  },
  MeasureRow: {
    names: (row: MeasureRow, { language }: InLanguage, { projection }: ApiContext) =>
      row.of.map((id) => nameOf(id, language, projection)),
    values: (row: MeasureRow) =>
      Object.entries(row.values).map(([name, value]) => ({
        name,
        number: typeof value === 'number' ? value : null,
        word: typeof value === 'number' || value === null ? null : String(value),
      })),
    sentence: (row: MeasureRow, { language }: InLanguage) => sentence(row.sentence, language),
  },
  MeasureValue: {
    label: ({ name }: { readonly name: string }, { language }: InLanguage) => {
      const key = `value.${name}`
      return isMessageKey(key) ? say(language, key) : name
    },
    text: ({ word }: { readonly word: string | null }, { language }: InLanguage, { projection }: ApiContext) => {
      if (word === null) return null
      const key = `value-word.${word}`
      if (isMessageKey(key)) return say(language, key)
      return word
        .split('|')
        .map((one) => nameOf(one, language, projection))
        .join(', ')
    },
  },
}

function unknownMeasure(id: string, { language }: ApiContext) {
  const found = id.slice(0, 120)
  const number = MEASURES.find((one) => one.id.replace(/^M0*/i, '') === found.replace(/^m?0*/i, ''))
  const near =
    number?.id ??
    nearestWord(
      found,
      FOR_ADVOCACY.map((one) => one.id),
      {},
    )
  return refusalOf('UNKNOWN_MEASURE', language, { id: found }, near)
}
