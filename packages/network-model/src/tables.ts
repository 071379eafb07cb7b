import type { z } from 'zod'
import { Actor, Contact, LoadDeclaration, Offer, Post } from './actors.ts'
import { fieldOf, type Field } from './fields.ts'
import { Activity, Concertation, Finding, Initiative, Objective, PlannedAction } from './initiatives.ts'
import { TABLE_NAMES, type TableName } from './table-names.ts'
import { Attendance, Claim, Collaboration, Contest, Involvement, Membership, Referral, Statement } from './ties.ts'
import {
  Audience,
  CareFunction,
  Condition,
  Evidence,
  Need,
  Population,
  Sector,
  Setting,
  Source,
  Tag,
  Territory,
  Travel,
  UnmetNeed,
} from './vocabularies.ts'

/** What a row of each table holds. */
export const ROW_SCHEMAS = {
  sources: Source,
  sectors: Sector,
  territories: Territory,
  functions: CareFunction,
  settings: Setting,
  audiences: Audience,
  conditions: Condition,
  tags: Tag,
  needs: Need,
  actors: Actor,
  contacts: Contact,
  offers: Offer,
  posts: Post,
  loads: LoadDeclaration,
  initiatives: Initiative,
  concertations: Concertation,
  actions: PlannedAction,
  collaborations: Collaboration,
  claims: Claim,
  referrals: Referral,
  memberships: Membership,
  involvements: Involvement,
  attendance: Attendance,
  findings: Finding,
  objectives: Objective,
  activities: Activity,
  statements: Statement,
  contests: Contest,
  populations: Population,
  travel: Travel,
  unmetNeeds: UnmetNeed,
  evidence: Evidence,
} as const satisfies Record<TableName, z.ZodObject>

export type Row<T extends TableName> = z.output<(typeof ROW_SCHEMAS)[T]>
/** A row as one writes it: every column that may be empty may be left out. */
export type RowInput<T extends TableName> = z.input<(typeof ROW_SCHEMAS)[T]>
export type Tables = { readonly [T in TableName]: readonly Row<T>[] }

export interface Column {
  readonly name: string
  readonly field: Field
}

/** The columns of a table, in the order in which they are written. */
export function columnsOf(table: TableName): readonly Column[] {
  const shape: Readonly<Record<string, z.ZodType>> = ROW_SCHEMAS[table].shape
  return Object.entries(shape).map(([name, schema]) => ({ name, field: fieldOf(schema) }))
}

/** The tables of a network without any row. */
export function emptyTables(): { [T in TableName]: Row<T>[] } {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, []])) as unknown as { [T in TableName]: Row<T>[] }
}
