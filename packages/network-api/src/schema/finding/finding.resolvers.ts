import { inLanguage, OUTCOMES, SIGNALS, type Finding } from '@maillage/network-model'
import type { ApiContext } from '../../context.ts'
import { pageOf, type PageAsked } from '../connection.ts'
import { objections } from '../tie/tie.resolvers.ts'
import { enumOf, worded, type InLanguage } from '../words.ts'

interface FindingFilter {
  readonly ids?: readonly string[] | null
  readonly signals?: readonly string[] | null
  readonly about?: string | null
  readonly concertation?: string | null
  readonly fromActions?: boolean | null
}

export const findingResolvers = {
  Signal: enumOf(SIGNALS),
  Outcome: enumOf(OUTCOMES),
  Query: {
    findings: (
      _: unknown,
      { filter, ...asked }: PageAsked & { filter?: FindingFilter | null },
      { projection, language }: ApiContext,
    ) => {
      const { ids, signals, about, concertation, fromActions } = filter ?? {}
      const rows = (about ? projection.where('findings', 'about', about) : projection.network.findings).filter(
        (finding) =>
          (!ids || ids.includes(finding.id)) &&
          (!signals || signals.includes(finding.signals)) &&
          (!concertation || finding.concertation === concertation) &&
          (fromActions === null || fromActions === undefined || (finding.action !== null) === fromActions),
      )
      return pageOf(rows, asked, language)
    },
  },
  Finding: {
    ...objections,
    name: (finding: Finding, { language }: InLanguage) => inLanguage(finding.name, language),
    theme: (finding: Finding, { language }: InLanguage) => worded(finding.theme, language),
    concertation: (finding: Finding, _: unknown, { projection }: ApiContext) =>
      projection.row('concertations', finding.concertation) ?? null,
    action: (finding: Finding, _: unknown, { projection }: ApiContext) =>
      projection.row('actions', finding.action) ?? null,
    evidence: (finding: Finding, _: unknown, { projection }: ApiContext) => projection.evidenceAbout(finding.id),
  },
}
