import { setImmediate as nextTurn } from 'node:timers/promises'
import {
  partners,
  preparePartners,
  type PartnerCriterion,
  type PartnerOrder,
  type PartnerRelay,
  type PartnersAnswer,
  type PartnersAsked,
  type PartnerStep,
  type PartnerSuggestion,
} from '@maillage/network-analysis'
import type { Language, PartnerReach, TableName } from '@maillage/network-model'
import { levelsFor } from '../../answers.ts'
import type { ApiContext } from '../../context.ts'
import { refusal, Refusals, type ErrorCode } from '../../errors.ts'
import { nameOf } from '../../measuring/names-of.ts'
import { bounded, knownId } from '../../measuring/read-scope.ts'
import { MOST_AT_ONCE } from '../../most-at-once.ts'
import { sentence, wordOr, type InLanguage } from '../words.ts'

/** The need of the schema. */
export interface PartnerNeed {
  readonly need?: string | null
  readonly audiences?: readonly string[] | null
  readonly territory?: string | null
  readonly reach?: PartnerReach | null
  readonly conditions?: readonly string[] | null
  readonly languages?: readonly Language[] | null
  readonly from?: string | null
  readonly order?: PartnerOrder | null
}

/** Of each list that may be asked at once. */
const MOST_ASKED = 20

export const partnerResolvers = {
  Query: {
    partners: async (_: unknown, { need, first }: { need: PartnerNeed; first: number }, context: ApiContext) => {
      const { projection, viewer } = context
      const asked = { ...readNeed(need, context), first: bounded('first', first, 1, MOST_AT_ONCE.partners, context) }
      const standpoint = { viewer, validAt: projection.day }
      await preparePartners(projection.network, standpoint, nextTurn)
      return partners(projection.network, standpoint, asked, { levels: levelsFor(context, projection.day) })
    },
  },
  PartnerSuggestions: {
    sentence: (answer: PartnersAnswer, { language }: InLanguage) => sentence(answer.sentence, language),
    orderSentence: (answer: PartnersAnswer, { language }: InLanguage) => sentence(answer.orderSentence, language),
    assumptions: (answer: PartnersAnswer, { language }: InLanguage) =>
      answer.assumptions.map((one) => sentence(one, language)),
    revision: (_: PartnersAnswer, __: unknown, { projection }: ApiContext) => projection.revision,
  },
  PartnerStep: { name: criterionName },
  PartnerCriterion: {
    name: criterionName,
    sentence: (criterion: PartnerCriterion, { language }: InLanguage) => sentence(criterion.sentence, language),
  },
  PartnerSuggestion: {
    actor: (one: PartnerSuggestion, _: unknown, { projection }: ApiContext) => projection.row('actors', one.actor),
    offer: (one: PartnerSuggestion, _: unknown, { projection }: ApiContext) =>
      projection.row('offers', one.offer) ?? null,
    through: (one: PartnerSuggestion, _: unknown, { projection }: ApiContext) => projection.rows('actors', one.through),
    restrictions: (one: PartnerSuggestion, _: unknown, { projection }: ApiContext) =>
      projection.rows('conditions', one.restrictions),
    sentence: (one: PartnerSuggestion, { language }: InLanguage) => sentence(one.sentence, language),
    nearness: ({ nearness }: PartnerSuggestion, { language }: InLanguage) => nearness && sentence(nearness, language),
  },
  PartnerRelay: {
    actor: (one: PartnerRelay, _: unknown, { projection }: ApiContext) => projection.row('actors', one.actor),
    sentence: (one: PartnerRelay, { language }: InLanguage) => sentence(one.sentence, language),
  },
}

/** What is needed, every id known to the viewer; throws a refusal with what was perhaps meant. */
export function readNeed(sent: PartnerNeed, context: ApiContext): PartnersAsked {
  const { need, audiences, territory, reach, conditions, languages, from, order } = sent
  const refusals = new Refusals()
  const idOf = (code: ErrorCode, table: TableName, id: string | null | undefined) =>
    id === null || id === undefined ? undefined : refusals.reading(() => knownId(code, table, id, context))
  const idsOf = (field: 'audiences' | 'conditions', code: ErrorCode, ids: readonly string[] | null | undefined) => {
    if (ids && ids.length > MOST_ASKED) throw refusal('TOO_MANY', context.language, { field, max: MOST_ASKED })
    return ids?.flatMap((id) => idOf(code, field, id) ?? [])
  }
  const asked: PartnersAsked = {
    need: idOf('UNKNOWN_NEED', 'needs', need),
    audiences: idsOf('audiences', 'UNKNOWN_AUDIENCE', audiences),
    territory: idOf('UNKNOWN_TERRITORY', 'territories', territory),
    reach: reach ?? undefined,
    conditions: idsOf('conditions', 'UNKNOWN_CONDITION', conditions),
    languages: languages ?? undefined,
    from: idOf('UNKNOWN_ACTOR', 'actors', from),
    order: order ?? undefined,
  }
  refusals.throwIfAny()
  return asked
}

function criterionName(
  { kind, id }: PartnerStep | PartnerCriterion,
  { language }: InLanguage,
  { projection }: ApiContext,
): string {
  if (id === null) return wordOr('criterion', kind, language)
  return kind === 'language' ? wordOr('language', id, language) : nameOf(id, language, projection)
}
