import type { RegardAnswer, RegardHead, RegardPart, RegardSentence, SentenceRef } from '@maillage/network-analysis'
import { REGARDS, type Language, type Regard } from '@maillage/network-model'
import type { ApiContext } from '../../context.ts'
import { actorsLeft, dayAsked, type ActorFilter } from '../../filter-actors.ts'
import { regardFor, regardHeadsFor } from '../../regards.ts'
import { enumOf, sentence, type InLanguage } from '../words.ts'

interface RegardAsked extends InLanguage {
  readonly id: Regard
  readonly filter?: ActorFilter | null
}

/** Sentences of one answer are all in the language that it was asked in. */
interface Worded<T> {
  readonly of: T
  readonly language: Language
}

const words = (refs: readonly SentenceRef[], language: Language) => refs.map((ref) => sentence(ref, language)).join(' ')

export const regardResolvers = {
  Regard: enumOf(REGARDS),
  Network: {
    regards: (_: unknown, __: unknown, context: ApiContext) => regardHeadsFor(context),
  },
  Query: {
    regard: async (_: unknown, { id, filter, language }: RegardAsked, context: ApiContext) => {
      const day = dayAsked(filter, context)
      const left = await actorsLeft(filter, context)
      return { of: await regardFor(context, { id, day, language, filter, left }), language }
    },
  },
  RegardHead: {
    why: ({ why }: RegardHead, { language }: InLanguage) => why && sentence(why, language),
  },
  RegardAnswer: {
    id: ({ of }: Worded<RegardAnswer>) => of.id,
    title: ({ of, language }: Worded<RegardAnswer>) => sentence(of.title, language),
    line: ({ of, language }: Worded<RegardAnswer>) => sentence(of.line, language),
    sentences: ({ of, language }: Worded<RegardAnswer>): readonly Worded<RegardSentence>[] =>
      of.sentences.map((one) => ({ of: one, language })),
    note: ({ of, language }: Worded<RegardAnswer>) => words(of.note, language),
    reason: ({ of }: Worded<RegardAnswer>) => of.reason,
    why: ({ of: { reason }, language }: Worded<RegardAnswer>) =>
      reason && sentence({ key: 'answer.not-computed', values: { reason } }, language),
    figures: ({ of }: Worded<RegardAnswer>) => of.figures,
    excluded: ({ of }: Worded<RegardAnswer>) => of.excluded,
    revision: (_: unknown, __: unknown, { projection }: ApiContext) => projection.revision,
  },
  RegardSentence: {
    key: ({ of }: Worded<RegardSentence>) => of.key,
    text: ({ of, language }: Worded<RegardSentence>) => sentence(of, language),
    focus: ({ of }: Worded<RegardSentence>) => of.focus,
    regard: ({ of }: Worded<RegardSentence>) => of.regard,
    tone: ({ of }: Worded<RegardSentence>) => of.tone,
    parts: ({ of, language }: Worded<RegardSentence>): readonly Worded<RegardPart>[] =>
      of.parts.map((one) => ({ of: one, language })),
  },
  SentencePart: {
    label: ({ of, language }: Worded<RegardPart>) => sentence(of.label, language),
    count: ({ of }: Worded<RegardPart>) => of.count,
    tone: ({ of }: Worded<RegardPart>) => of.tone,
  },
}
