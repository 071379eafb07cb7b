import { inLanguage, type Concertation, type Initiative, type PlannedAction } from '@maillage/network-model'
import type { ApiContext } from '../../context.ts'
import { pageOf, type PageAsked } from '../connection.ts'
import { worded, type InLanguage } from '../words.ts'

interface Asked extends PageAsked {
  readonly ids?: readonly string[] | null
}

function listed(table: 'initiatives' | 'concertations' | 'actions') {
  return (_: unknown, { ids, ...asked }: Asked, { projection, language }: ApiContext) => {
    const all: readonly { readonly id: string }[] = projection.network[table]
    return pageOf(ids ? projection.rows(table, ids) : all, asked, language)
  }
}

/** What initiatives, concertations and planned actions have in common. */
const common = {
  name: (row: Initiative | Concertation | PlannedAction, { language }: InLanguage) => inLanguage(row.name, language),
  territories: (row: Initiative | Concertation | PlannedAction, _: unknown, { projection }: ApiContext) =>
    projection.rows('territories', row.territories),
  statements: (row: { readonly id: string }, _: unknown, { projection }: ApiContext) => [
    ...projection.where('statements', 'subject', row.id),
    ...projection.where('statements', 'object', row.id).filter((statement) => statement.subject !== row.id),
  ],
  evidence: (row: { readonly id: string }, _: unknown, { projection }: ApiContext) => projection.evidenceAbout(row.id),
}
const sectors = (row: Initiative | Concertation, _: unknown, { projection }: ApiContext) =>
  projection.rows('sectors', row.sectors)
const audiences = (row: Initiative | PlannedAction, _: unknown, { projection }: ApiContext) =>
  projection.rows('audiences', row.audiences)
const involvements = (row: { readonly id: string }, _: unknown, { projection }: ApiContext) =>
  projection.where('involvements', 'in', row.id)

export const initiativeResolvers = {
  Query: {
    initiatives: listed('initiatives'),
    concertations: listed('concertations'),
    plannedActions: listed('actions'),
  },
  Initiative: {
    ...common,
    sectors,
    audiences,
    involvements,
    partOf: (row: Initiative, _: unknown, { projection }: ApiContext) =>
      projection.row('initiatives', row.partOf) ?? null,
    description: (row: Initiative, { language }: InLanguage) => worded(row.description, language),
    posts: (row: Initiative, _: unknown, { projection }: ApiContext) => projection.where('posts', 'owner', row.id),
    objectives: (row: Initiative, _: unknown, { projection }: ApiContext) =>
      projection.where('objectives', 'owner', row.id),
    activities: (row: Initiative, _: unknown, { projection }: ApiContext) =>
      projection.where('activities', 'owner', row.id),
  },
  Concertation: {
    ...common,
    sectors,
    recurrence: (row: Concertation, { language }: InLanguage) => worded(row.recurrence, language),
    theme: (row: Concertation, { language }: InLanguage) => worded(row.theme, language),
    initiative: (row: Concertation, _: unknown, { projection }: ApiContext) =>
      projection.row('initiatives', row.initiative) ?? null,
    attendances: (row: Concertation, _: unknown, { projection }: ApiContext) =>
      projection.where('attendance', 'concertation', row.id),
    findings: (row: Concertation, _: unknown, { projection }: ApiContext) =>
      projection.where('findings', 'concertation', row.id),
  },
  PlannedAction: {
    ...common,
    audiences,
    involvements,
    plan: (row: PlannedAction, _: unknown, { projection }: ApiContext) =>
      projection.row('initiatives', row.plan) ?? null,
    setting: (row: PlannedAction, _: unknown, { projection }: ApiContext) =>
      projection.row('settings', row.setting) ?? null,
    objective: (row: PlannedAction, { language }: InLanguage) => worded(row.objective, language),
    findings: (row: PlannedAction, _: unknown, { projection }: ApiContext) => [
      ...new Set([...projection.where('findings', 'action', row.id), ...projection.where('findings', 'about', row.id)]),
    ],
  },
}
