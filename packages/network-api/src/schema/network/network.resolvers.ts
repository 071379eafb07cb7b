import {
  COLLECTIONS,
  CONDITION_KINDS,
  inLanguage,
  LANGUAGES,
  SIDES,
  STATUSES,
  type Row,
  type SectorPartition,
} from '@maillage/network-model'
import { countedActors, countedTies, networkSentences } from '@maillage/network-analysis'
import { isWithheld } from '../../access/seen-by.ts'
import type { ApiContext } from '../../context.ts'
import { refusal } from '../../errors.ts'
import type { OpenNetwork } from '../../open-network.ts'
import type { Projection } from '../../projection.ts'
import { levelsFor } from '../../answers.ts'
import { enumOf, sentence, worded, type InLanguage } from '../words.ts'

interface Shown {
  readonly open: OpenNetwork
  readonly projection: Projection
}
/** The network that the counts are of: not that of the address, in a list of networks. */
type Counted = Pick<Shown, 'projection'>
const header = (shown: Shown) => shown.projection.network.header
const sentencesOf = ({ projection }: Shown, { viewer }: ApiContext) =>
  projection.keep(`sentences ${viewer} ${projection.day}`, () =>
    networkSentences(projection.network, { viewer, validAt: projection.day }),
  )

const common = {
  id: (shown: Shown) => shown.open.id,
  name: (shown: Shown, { language }: InLanguage) => inLanguage(header(shown).name, language),
  description: (shown: Shown, { language }: InLanguage) => worded(header(shown).description, language),
  languages: (shown: Shown) => header(shown).languages,
  fictional: (shown: Shown) => header(shown).fictional,
  default: (shown: Shown) => header(shown).default,
  referenceDate: (shown: Shown) => header(shown).referenceDate,
  collection: (shown: Shown) => header(shown).collection,
  revision: (shown: Shown) => shown.projection.revision,
  counts: ({ projection }: Shown) => ({ ...countsOf(projection), projection }),
  levels: ({ projection }: Shown, _: unknown, { viewer }: ApiContext) => {
    const answers = levelsFor({ projection, viewer }, projection.day)
    const { vertexOf } = countedActors(projection.network, { viewer, validAt: projection.day })
    const isSilent = [...answers.values()].every(({ reason }) => reason === 'NOT_DECLARED')
    const counts = { available: 0, strained: 0, saturated: 0, unknown: 0 }
    for (const { actor, level } of answers.values()) if (isSilent || vertexOf.has(actor)) counts[level] += 1
    return counts
  },
}

const named = {
  name: (row: { readonly name: Row<'sectors'>['name'] }, { language }: InLanguage) => inLanguage(row.name, language),
  evidence: (row: { readonly id: string }, _: unknown, { projection }: ApiContext) => projection.evidenceAbout(row.id),
}

export const networkResolvers = {
  Language: enumOf(LANGUAGES),
  Collection: enumOf(COLLECTIONS),
  ConditionKind: enumOf(CONDITION_KINDS),
  Side: enumOf(SIDES),
  TieStatus: enumOf(STATUSES),
  Query: {
    networks: async (_: unknown, __: unknown, context: ApiContext): Promise<readonly Shown[]> => {
      const shown = await Promise.all(
        context.networks.map(async (open) => ({
          open,
          projection: open === context.open ? context.projection : await open.projection(),
        })),
      )
      return shown.sort(
        (a, b) => Number(header(b).default) - Number(header(a).default) || a.open.id.localeCompare(b.open.id),
      )
    },
    network: (_: unknown, __: unknown, { open, projection }: ApiContext): Shown => ({ open, projection }),
  },
  NetworkSummary: {
    ...common,
    sentence: (shown: Shown, { language }: InLanguage, context: ApiContext) => {
      const first = sentencesOf(shown, context)[0]
      return first ? sentence(first, language) : inLanguage(header(shown).name, language)
    },
  },
  Network: {
    ...common,
    today: (shown: Shown) => shown.projection.day,
    licence: (shown: Shown) => header(shown).licence,
    sentences: (shown: Shown, { language }: InLanguage, context: ApiContext) =>
      sentencesOf(shown, context).map((one) => ({ key: one.key, text: sentence(one, language), focus: one.focus })),
    sectors: ({ projection }: Shown) => projection.network.sectors,
    territories: ({ projection }: Shown) => projection.network.territories,
    audiences: ({ projection }: Shown) => projection.network.audiences,
    functions: ({ projection }: Shown) => projection.network.functions,
    settings: ({ projection }: Shown) => projection.network.settings,
    conditions: ({ projection }: Shown) => projection.network.conditions,
    tags: ({ projection }: Shown) => projection.network.tags,
    partitions: (shown: Shown) => header(shown).partitions,
    sources: ({ projection }: Shown) => projection.network.sources,
  },
  Counts: {
    countedActors: ({ projection }: Counted, _: unknown, { viewer }: ApiContext) =>
      countedActors(projection.network, { viewer, validAt: projection.day }).actors.length,
    countedCollaborations: ({ projection }: Counted, _: unknown, { viewer }: ApiContext) =>
      countedTies(projection.network, { viewer, validAt: projection.day }).ties.length,
  },
  Sector: {
    ...named,
    side: (row: Row<'sectors'>, { partition }: { partition?: string | null }, { projection, language }: ApiContext) => {
      if (partition && !projection.partition(partition)) throw refusal('UNKNOWN_PARTITION', language, { id: partition })
      return projection.sideOfSector(row.id, partition)
    },
    actors: (row: Row<'sectors'>, _: unknown, { projection }: ApiContext) =>
      projection.where('actors', 'sectors', row.id).length,
  },
  Territory: named,
  Audience: named,
  CareFunction: {
    ...named,
    name: (row: Row<'functions'>, { language }: InLanguage) => worded(row.name, language),
    externalSummary: (row: Row<'functions'>, { language }: InLanguage) => worded(row.externalSummary, language),
  },
  Setting: named,
  Condition: named,
  Tag: named,
  Partition: {
    name: (partition: SectorPartition, { language }: InLanguage) => inLanguage(partition.name, language),
    note: (partition: SectorPartition, { language }: InLanguage) => worded(partition.note ?? {}, language),
    sides: (partition: SectorPartition) => Object.entries(partition.sides).map(([sector, side]) => ({ sector, side })),
  },
}

function countsOf(projection: Projection) {
  const { network } = projection
  return projection.keep('counts', () => ({
    actors: network.actors.length,
    named: network.actors.filter((actor) => actor.isNamed).length,
    mentions: network.actors.filter((actor) => !actor.isNamed).length,
    collaborations: network.collaborations.length,
    memberships: network.memberships.length,
    involvements: network.involvements.length,
    attendances: network.attendance.length,
    statements: network.statements.length,
    initiatives: network.initiatives.length,
    concertations: network.concertations.length,
    plannedActions: network.actions.length,
    findings: network.findings.length,
    sectors: network.sectors.length,
    territories: network.territories.length,
    audiences: network.audiences.length,
    functions: network.functions.length,
    settings: network.settings.length,
    tags: network.tags.length,
    objectives: network.objectives.length,
    activities: network.activities.length,
    offers: network.offers.length,
    posts: network.posts.length,
    loads: network.loads.filter((load) => !isWithheld(load)).length,
    evidence: network.evidence.length,
    // A source that is only cited by another one was not read.
    sources: network.sources.filter((source) => !source.cited).length,
    signalledSaturations: network.findings.filter((finding) => finding.signals === 'saturation').length,
    signalledGaps: network.findings.filter((finding) => finding.signals === 'gap').length,
  }))
}
