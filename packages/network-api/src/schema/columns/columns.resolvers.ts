import type { ApiContext } from '../../context.ts'
import { actorsLeft, dayAsked, type ActorFilter } from '../../filter-actors.ts'
import { pictureColumns } from '../../picture-columns.ts'
import type { InLanguage } from '../words.ts'

export const columnsResolvers = {
  Query: {
    columns: async (
      _: unknown,
      { filter, language }: InLanguage & { filter?: ActorFilter | null },
      context: ApiContext,
    ) => {
      const left = await actorsLeft(filter, context)
      const day = dayAsked(filter, context)
      const compute = () => pictureColumns(context.projection, { viewer: context.viewer, day, language, left })
      return left ? compute() : context.projection.keep(`columns ${context.viewer} ${day} ${language}`, compute)
    },
  },
}
