import {
  coverage,
  type CoverageAxis,
  type CoverageCell,
  type CoverageHead,
  type CoverageMatrix,
} from '@maillage/network-analysis'
import { inLanguage } from '@maillage/network-model'
import type { ApiContext } from '../../context.ts'
import { refusal } from '../../errors.ts'
import { actorsLeft, dayAsked, type ActorFilter } from '../../filter-actors.ts'
import { knownId } from '../../measuring/read-scope.ts'
import { partOf, type PartAsked } from '../part-of.ts'
import { sentence, type InLanguage } from '../words.ts'

interface CoverageAsked {
  readonly rows: CoverageAxis
  readonly columns: CoverageAxis
  readonly territory?: string | null
  readonly filter?: ActorFilter | null
}

export const coverageResolvers = {
  CoverageAxis: { FUNCTION: 'function', TERRITORY: 'territory', AUDIENCE: 'audience' },
  Query: {
    coverage: async (_: unknown, { rows, columns, territory, filter }: CoverageAsked, context: ApiContext) => {
      const { projection, viewer, language } = context
      if (rows === columns) throw refusal('SAME_AXIS', language)
      const day = dayAsked(filter, context)
      const within = territory ? knownId('UNKNOWN_TERRITORY', 'territories', territory, context) : undefined
      const left = await actorsLeft(filter, context)
      const compute = () =>
        coverage(
          projection.network,
          { viewer, validAt: day },
          { rows, columns, ...(within !== undefined && { territory: within }), ...(left && { filter: left }) },
        )
      // Filtered ones are not kept: there is no end to the filters that may be asked for.
      return left ? compute() : projection.keep(`coverage ${viewer} ${day} ${rows} ${columns} ${within ?? ''}`, compute)
    },
  },
  CoverageMatrix: {
    incomplete: (matrix: CoverageMatrix, _: unknown, { projection }: ApiContext) =>
      projection.rows('offers', matrix.incomplete),
    inputs: (matrix: CoverageMatrix, asked: PartAsked, { language }: ApiContext) =>
      partOf(matrix.inputs, asked, language),
    inputCount: (matrix: CoverageMatrix) => matrix.inputs.length,
    sentence: (matrix: CoverageMatrix, { language }: InLanguage) => sentence(matrix.sentence, language),
    revision: (_: CoverageMatrix, __: unknown, { projection }: ApiContext) => projection.revision,
  },
  CoverageHead: {
    // A function that no source names has its number.
    name: ({ id, name, number }: CoverageHead, { language }: InLanguage) =>
      inLanguage(name, language) || (number === null ? id : `F${String(number)}`),
  },
  CoverageCell: {
    actors: (cell: CoverageCell, _: unknown, { projection }: ApiContext) => projection.rows('actors', cell.actors),
    sentence: (cell: CoverageCell, { language }: InLanguage) => sentence(cell.sentence, language),
  },
}
