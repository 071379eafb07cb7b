import { columnsOf, type Field, type Row, type Status, type TableName } from '@maillage/network-model'

/**
 * The relationship that each column of ids is also written as, from the row to what it refers to.
 * The ids stay on the node as properties: rows are read back from properties, questions walk relationships.
 */
export const RELATIONSHIPS = {
  sources: { citedIn: 'CITED_IN' },
  sectors: {},
  territories: { parent: 'WITHIN', parts: 'HAS_PART' },
  functions: {},
  settings: {},
  audiences: { parent: 'WITHIN' },
  conditions: { contrary: 'CONTRARY_TO' },
  tags: { owner: 'TAG_OF' },
  needs: {
    parent: 'WITHIN',
    audiences: 'FOR_AUDIENCE',
    functions: 'MET_BY',
    activities: 'MET_BY_DOING',
    tags: 'TAGGED',
  },
  actors: {
    partOf: 'PART_OF',
    sectors: 'IN_SECTOR',
    primarySector: 'COUNTED_IN',
    seat: 'SEATED_IN',
    territories: 'SERVES',
    audiences: 'FOR_AUDIENCE',
    functions: 'FULFILS',
  },
  contacts: { actor: 'REACHES' },
  offers: {
    actor: 'OFFERED_BY',
    functions: 'FULFILS',
    audiences: 'FOR_AUDIENCE',
    territories: 'SERVES',
    conditions: 'UNDER_CONDITION',
    tags: 'TAGGED',
  },
  posts: { owner: 'POST_OF', offer: 'WORKS_FOR' },
  loads: { actor: 'LOAD_OF', offer: 'LOAD_OF_OFFER', audience: 'FOR_AUDIENCE' },
  initiatives: { partOf: 'PART_OF', sectors: 'IN_SECTOR', territories: 'COVERS', audiences: 'FOR_AUDIENCE' },
  concertations: { initiative: 'HELD_FOR', sectors: 'IN_SECTOR', territories: 'COVERS' },
  actions: { plan: 'PART_OF', setting: 'IN_SETTING', audiences: 'FOR_AUDIENCE', territories: 'COVERS' },
  collaborations: { between: 'BETWEEN' },
  claims: { about: 'ABOUT', by: 'CLAIMED_BY' },
  referrals: { from: 'FROM', to: 'TO' },
  memberships: { actor: 'OF', in: 'IN' },
  involvements: { actor: 'OF', in: 'IN' },
  attendance: { actor: 'OF', concertation: 'AT' },
  findings: { parent: 'WITHIN', concertation: 'VOICED_AT', action: 'WORDS_OF', about: 'ABOUT' },
  objectives: { owner: 'OBJECTIVE_OF', parent: 'WITHIN' },
  activities: { owner: 'DONE_BY' },
  statements: { subject: 'SUBJECT', object: 'OBJECT' },
  contests: { about: 'ABOUT', by: 'CONTESTED_BY' },
  populations: { territory: 'LIVES_IN', audience: 'FOR_AUDIENCE' },
  travel: { from: 'FROM', to: 'TO' },
  unmetNeeds: {
    need: 'LOOKED_FOR',
    audiences: 'FOR_AUDIENCE',
    territory: 'LOOKED_IN',
    conditions: 'UNDER_CONDITION',
  },
  evidence: { about: 'SUPPORTS', source: 'IN' },
} as const satisfies { readonly [T in TableName]: { readonly [C in keyof Row<T>]?: string } }

export interface Reference {
  readonly column: string
  readonly relationship: string
  /** Where what it refers to may stand. */
  readonly tables: readonly TableName[]
}

function referencesOfTable(table: TableName): readonly Reference[] {
  const names: Readonly<Record<string, string>> = RELATIONSHIPS[table]
  return columnsOf(table)
    .filter(
      (column): column is { name: string; field: Extract<Field, { kind: 'ref' | 'refs' }> } =>
        column.field.kind === 'ref' || column.field.kind === 'refs',
    )
    .map(({ name, field }) => {
      const relationship = names[name]
      if (relationship === undefined) throw new Error(`the column ${table}.${name} has no relationship name`)
      return { column: name, relationship, tables: field.tables }
    })
}

/** The columns of ids of every table; a column without a relationship name is an error of this package. */
export const REFERENCES = Object.fromEntries(
  (Object.keys(RELATIONSHIPS) as TableName[]).map((table) => [table, referencesOfTable(table)]),
) as { readonly [T in TableName]: readonly Reference[] }

/** The ids in a column of ids. */
export function idsIn(row: Row<TableName>, column: string): readonly string[] {
  const value = (row as Readonly<Record<string, unknown>>)[column]
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? (value as readonly string[]) : []
}

/** A relationship that saves a walk through a tie; it carries the tie's `id`. */
export interface Shortcut {
  readonly relationship: string
  /** The relationships of the tie that its two ends stand behind. */
  readonly from: { readonly column: string; readonly relationship: string }
  readonly to: { readonly column: string; readonly relationship: string }
  /** Statuses under which the name tells the truth: what is planned or asked for is not walked as if it were there. */
  readonly statuses: readonly Status[] | null
}

export const SHORTCUTS: { readonly [T in TableName]?: Shortcut } = {
  collaborations: {
    relationship: 'COLLABORATES_WITH',
    from: { column: 'between', relationship: 'BETWEEN' },
    to: { column: 'between', relationship: 'BETWEEN' },
    statuses: ['existing'],
  },
  referrals: {
    relationship: 'REFERS_TO',
    from: { column: 'from', relationship: 'FROM' },
    to: { column: 'to', relationship: 'TO' },
    statuses: null,
  },
  memberships: {
    relationship: 'MEMBER_OF',
    from: { column: 'actor', relationship: 'OF' },
    to: { column: 'in', relationship: 'IN' },
    statuses: ['existing'],
  },
  involvements: {
    relationship: 'TAKES_PART_IN',
    from: { column: 'actor', relationship: 'OF' },
    to: { column: 'in', relationship: 'IN' },
    statuses: ['existing'],
  },
  attendance: {
    relationship: 'ATTENDED',
    from: { column: 'actor', relationship: 'OF' },
    to: { column: 'concertation', relationship: 'AT' },
    statuses: ['existing', 'past'],
  },
}

/** The two ends of a row's shortcut; null when its status does not bear one. */
export function shortcutEnds(
  table: TableName,
  row: Row<TableName>,
): { readonly from: string; readonly to: string } | null {
  const shortcut = SHORTCUTS[table]
  if (shortcut === undefined) return null
  if (shortcut.statuses !== null && !('status' in row && shortcut.statuses.includes(row.status))) return null
  const from = idsIn(row, shortcut.from.column)[0]
  const to = idsIn(row, shortcut.to.column).at(-1)
  return from === undefined || to === undefined ? null : { from, to }
}
