import { BASES, CONFIDENCES, inLanguage, type Evidence, type Source } from '@maillage/network-model'
import type { ApiContext } from '../../context.ts'
import { maySee } from '../../may-see.ts'
import { enumOf, type InLanguage } from '../words.ts'

export const evidenceResolvers = {
  Basis: enumOf(BASES),
  Confidence: enumOf(CONFIDENCES),
  Query: {
    evidence: async (_: unknown, { about }: { about: string }, context: ApiContext) =>
      maySee(about, context) ? ((await context.open.store.evidenceAbout([about])).get(about) ?? []) : [],
  },
  Evidence: {
    source: (evidence: Evidence, _: unknown, { projection }: ApiContext) => projection.row('sources', evidence.source),
  },
  Source: {
    name: (source: Source, { language }: InLanguage) => inLanguage(source.name, language),
    shortName: (source: Source, { language }: InLanguage) =>
      inLanguage(source.shortName, language) || inLanguage(source.name, language),
  },
}
