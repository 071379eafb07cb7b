import type { Exclusion, Indicator, Input, SaturationAnswer } from '@maillage/network-analysis'
import { REASONS, SATURATION_LEVELS } from '@maillage/network-model'
import { levelsFor } from '../../answers.ts'
import type { ApiContext } from '../../context.ts'
import { actorsLeft, dayAsked, type ActorFilter } from '../../filter-actors.ts'
import { nameOf } from '../../measuring/names-of.ts'
import { isContested } from '../tie/tie.resolvers.ts'
import { enumOf, sentence, wordOr, type InLanguage } from '../words.ts'

export const saturationResolvers = {
  SaturationLevel: enumOf(SATURATION_LEVELS),
  Reason: Object.fromEntries(REASONS.map((reason) => [reason, reason])),
  Query: {
    saturation: async (_: unknown, { filter }: { filter?: ActorFilter | null }, context: ApiContext) => {
      const left = await actorsLeft(filter, context)
      const answers = [...levelsFor(context, dayAsked(filter, context)).values()]
      return left ? answers.filter((answer) => left.has(answer.actor)) : answers
    },
  },
  Input: { value: (input: Input) => (input.value === null ? null : String(input.value)) },
  Exclusion: {
    sentence: (exclusion: Exclusion, { language }: InLanguage) =>
      sentence({ key: exclusion.key, values: { count: exclusion.count } }, language),
  },
  Indicator: {
    label: (indicator: Indicator, { language }: InLanguage) => wordOr('indicator', indicator.name, language),
    reading: (indicator: Indicator) => String(indicator.reading),
    offerName: ({ offer }: Indicator, { language }: InLanguage, { projection }: ApiContext) =>
      offer === null ? null : nameOf(offer, language, projection),
    audienceName: ({ load }: Indicator, { language }: InLanguage, { projection }: ApiContext) => {
      const audience = projection.row('loads', load)?.audience ?? null
      return audience === null ? null : nameOf(audience, language, projection)
    },
  },
  SaturationAnswer: {
    load: loadShown,
    contested: (answer: SaturationAnswer, _: unknown, { projection }: ApiContext) => {
      const load = loadShown(answer)
      return load !== null && isContested(projection, load)
    },
    actor: (answer: SaturationAnswer, _: unknown, { projection }: ApiContext) => projection.row('actors', answer.actor),
    signalled: (answer: SaturationAnswer, _: unknown, { projection }: ApiContext) =>
      projection.rows('findings', answer.signalled),
    sentence: (answer: SaturationAnswer, { language }: InLanguage) => sentence(answer.sentence, language),
    revision: (_: SaturationAnswer, __: unknown, { projection }: ApiContext) => projection.revision,
  },
}

/** The declaration whose day the answer tells. */
function loadShown({ indicators, ageDays }: SaturationAnswer): string | null {
  const shown = indicators.filter((indicator) => indicator.ageDays === ageDays)
  return (shown.find((indicator) => indicator.fresh) ?? shown[0])?.load ?? null
}
