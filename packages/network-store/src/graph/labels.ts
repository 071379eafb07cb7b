import type { TableName } from '@maillage/network-model'

/** The label of every row of a table: the glossary's word. Each such node also carries `:Row`. */
export const LABELS = {
  sources: 'Source',
  sectors: 'Sector',
  territories: 'Territory',
  functions: 'CareFunction',
  settings: 'Setting',
  audiences: 'Audience',
  conditions: 'Condition',
  tags: 'Tag',
  needs: 'Need',
  actors: 'Actor',
  contacts: 'Contact',
  offers: 'Offer',
  posts: 'Post',
  loads: 'LoadDeclaration',
  initiatives: 'Initiative',
  concertations: 'Concertation',
  actions: 'PlannedAction',
  collaborations: 'Collaboration',
  claims: 'Claim',
  referrals: 'Referral',
  memberships: 'Membership',
  involvements: 'Involvement',
  attendance: 'Attendance',
  findings: 'Finding',
  objectives: 'Objective',
  activities: 'Activity',
  statements: 'Statement',
  contests: 'Contest',
  populations: 'Population',
  travel: 'Travel',
  unmetNeeds: 'UnmetNeed',
  evidence: 'Evidence',
} as const satisfies Record<TableName, string>

export type Label = (typeof LABELS)[TableName]

const TABLES_OF_LABELS: ReadonlyMap<string, TableName> = new Map(
  (Object.entries(LABELS) as [TableName, Label][]).map(([table, label]) => [label, table]),
)

/** The table that a node with these labels is a row of; undefined for a node that is no row. */
export function tableOfLabels(labels: readonly string[]): TableName | undefined {
  for (const label of labels) {
    const table = TABLES_OF_LABELS.get(label)
    if (table !== undefined) return table
  }
  return undefined
}
