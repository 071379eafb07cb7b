import { MEASURES, type Measure, type MeasureAnswer, type MeasureRow } from '@maillage/network-analysis'
import { workHere } from '@maillage/network-kernel'
import type { ApiContext } from '../../context.ts'
import { refusal } from '../../errors.ts'
import { actorsLeft, dayAsked, type ActorFilter } from '../../filter-actors.ts'
import { sentence, wordOr, type InLanguage } from '../words.ts'

export const measureResolvers = {
  Query: {
    measures: () => MEASURES,
    measurement: async (
      _: unknown,
      { id, partition, filter }: { id: string; partition?: string | null; filter?: ActorFilter | null },
      context: ApiContext,
    ) => {
      const measure = MEASURES.find((one) => one.id.toLowerCase() === id.toLowerCase())
      if (!measure) throw refusal('UNKNOWN_MEASURE', context.language, { id })
      const left = await actorsLeft(filter, context)
      return measure.compute(
        context.projection.network,
        { viewer: context.viewer, validAt: dayAsked(filter, context) },
        { ...(partition && { partition }), ...(left && { filter: left }) },
        workHere,
      )
    },
  },
  Measure: {
    name: (measure: Measure, { language }: InLanguage) => wordOr(`measure.${measure.id}`, 'name', language),
    question: (measure: Measure, { language }: InLanguage) => wordOr(`measure.${measure.id}`, 'question', language),
  },
  MeasureAnswer: {
    sentence: (answer: MeasureAnswer, { language }: InLanguage) => sentence(answer.sentence, language),
    revision: (_: MeasureAnswer, __: unknown, { projection }: ApiContext) => projection.revision,
  },
  MeasureRow: {
    values: (row: MeasureRow) =>
      Object.entries(row.values).map(([name, value]) => ({
        name,
        number: typeof value === 'number' ? value : null,
        word: typeof value === 'number' || value === null ? null : String(value),
      })),
    sentence: (row: MeasureRow, { language }: InLanguage) => sentence(row.sentence, language),
  },
}
