import { AVAILABILITIES, VISIBILITIES } from '@maillage/network-model'
import type { ApiContext } from '../../context.ts'
import { carryOut } from '../../writing/carry-out.ts'
import { planLoad, type LoadSent } from '../../writing/declare-load.ts'
import { enumOf } from '../words.ts'

export const loadResolvers = {
  Availability: enumOf(AVAILABILITIES),
  Visibility: enumOf(VISIBILITIES),
  Mutation: {
    declareLoad: (_: unknown, { mutationId, input }: { mutationId: string; input: LoadSent }, context: ApiContext) =>
      carryOut((standing) => planLoad(input, standing), { ...context, mutationId }),
  },
}
