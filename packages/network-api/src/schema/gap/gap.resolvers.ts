import type { BlindSpot, Bridge, ExpectedTie, GapAnswer, GapReport } from '@maillage/network-analysis'
import { inLanguage, type Language } from '@maillage/network-model'
import { gapsFor } from '../../answers.ts'
import type { ApiContext } from '../../context.ts'
import { actorsLeft, dayAsked, type ActorFilter } from '../../filter-actors.ts'
import { knownPartition } from '../../measuring/read-scope.ts'
import { partOf, type PartAsked } from '../part-of.ts'
import { enumOf, sentence, wordOr, type InLanguage } from '../words.ts'

/** A group is a sector, or a side. */
function groupName(id: string, language: Language, { projection }: ApiContext): string {
  const sector = projection.row('sectors', id)
  return sector ? inLanguage(sector.name, language) : wordOr('side', id, language)
}

export const gapResolvers = {
  GapStanding: enumOf(['less', 'not-enough', 'within', 'more']),
  GroupAxis: { SECTOR: 'sector', SIDE: 'side' },
  Query: {
    gaps: async (
      _: unknown,
      { by, partition, filter }: { by: 'sector' | 'side'; partition?: string | null; filter?: ActorFilter | null },
      context: ApiContext,
    ) => {
      const grouping = knownPartition(partition, context) ?? null
      return gapsFor(context, dayAsked(filter, context), by, grouping, await actorsLeft(filter, context))
    },
  },
  GapReport: {
    standings: ({ standings }: GapReport) => ({ ...standings, notEnough: standings['not-enough'] }),
    signalled: (report: GapReport, _: unknown, { projection }: ApiContext) =>
      projection.rows('findings', report.signalled),
    straddlers: (report: GapReport, _: unknown, { projection }: ApiContext) =>
      projection.rows('actors', report.straddlers),
    sentence: (report: GapReport, { language }: InLanguage) => sentence(report.sentence, language),
    revision: (_: GapReport, __: unknown, { projection }: ApiContext) => projection.revision,
  },
  GapAnswer: {
    nameA: (answer: GapAnswer, { language }: InLanguage, context: ApiContext) => groupName(answer.a, language, context),
    nameB: (answer: GapAnswer, { language }: InLanguage, context: ApiContext) => groupName(answer.b, language, context),
    signalled: (answer: GapAnswer, _: unknown, { projection }: ApiContext) =>
      projection.rows('findings', answer.signalled),
    inputs: (answer: GapAnswer, asked: PartAsked, { language }: ApiContext) => partOf(answer.inputs, asked, language),
    inputCount: (answer: GapAnswer) => answer.inputs.length,
    formula: (answer: GapAnswer, { language }: InLanguage) => sentence(answer.formula, language),
    sentence: (answer: GapAnswer, { language }: InLanguage) => sentence(answer.sentence, language),
  },
  BlindSpot: { actor: actorOf },
  Bridge: { actor: actorOf },
  ExpectedTie: {
    a: (tie: ExpectedTie, _: unknown, { projection }: ApiContext) => projection.row('actors', tie.a),
    b: (tie: ExpectedTie, _: unknown, { projection }: ApiContext) => projection.row('actors', tie.b),
  },
}

function actorOf({ actor }: BlindSpot | Bridge, _: unknown, { projection }: ApiContext) {
  return projection.row('actors', actor)
}
