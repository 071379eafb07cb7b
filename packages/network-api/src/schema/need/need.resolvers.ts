import { unmetNeedCells, type UnmetNeedCell } from '@maillage/network-analysis'
import { inLanguage, UNMET_REASONS, type Row } from '@maillage/network-model'
import type { ApiContext } from '../../context.ts'
import { needsMet } from '../../needs-met.ts'
import { countForAnyone } from '../../writing/count-for-anyone.ts'
import type { UnmetNeedSent } from '../../writing/count-unmet-need.ts'
import { enumOf, type InLanguage } from '../words.ts'

type Need = Row<'needs'>

export const needResolvers = {
  UnmetReason: enumOf(UNMET_REASONS),
  Query: {
    needs: (_: unknown, __: unknown, { projection }: ApiContext) => projection.network.needs,
    unmetNeeds: (_: unknown, __: unknown, { projection }: ApiContext) => unmetNeedCells(projection.network),
  },
  Mutation: {
    countUnmetNeed: (
      _: unknown,
      { mutationId, input }: { mutationId: string; input: UnmetNeedSent },
      context: ApiContext,
    ) => {
      const tooMany = context.mayCount()
      if (tooMany) throw tooMany
      return countForAnyone(input, mutationId, context)
    },
  },
  UnmetNeedCount: {
    need: ({ need }: UnmetNeedCell, _: unknown, { projection }: ApiContext) => projection.row('needs', need) ?? null,
    territory: ({ territory }: UnmetNeedCell, _: unknown, { projection }: ApiContext) =>
      projection.row('territories', territory) ?? null,
  },
  Need: {
    name: (need: Need, { language }: InLanguage) => inLanguage(need.name, language),
    audiences: (need: Need, _: unknown, { projection }: ApiContext) => projection.rows('audiences', need.audiences),
    functions: (need: Need, _: unknown, { projection }: ApiContext) => projection.rows('functions', need.functions),
    tags: (need: Need, _: unknown, { projection }: ApiContext) => projection.rows('tags', need.tags),
    partners: async (need: Need, _: unknown, { projection, viewer }: ApiContext) =>
      (await needsMet(projection, viewer, projection.day)).byNeed.get(need.id)?.size ?? 0,
    evidence: (need: Need, _: unknown, { projection }: ApiContext) => projection.evidenceAbout(need.id),
  },
}
