import { columnsOf, TABLE_NAMES, type Network, type TableName } from '@maillage/network-model'

/** How much the sources say, and how much of it is our reading. */
export interface StatementCounts {
  readonly all: number
  readonly inferred: number
}

const TIE_TABLES: ReadonlySet<TableName> = new Set([
  'collaborations',
  'memberships',
  'involvements',
  'attendance',
  'statements',
])

/**
 * What counts as a sourced statement: what relates two things. That is every row of a table of ties (collaborations,
 * memberships, involvements, attendance, statements), and every evidence for a column of another row that refers to
 * something (its sector, its audience, the plan it belongs to). Names, kinds and numbers are no statements.
 * A tie is inferred when all its evidence is; evidence for a column says so itself.
 */
export function statementCounts(network: Network): StatementCounts {
  const tableOf = new Map<string, TableName>(
    TABLE_NAMES.flatMap((table) => network[table].map((row) => [row.id as string, table] as const)),
  )
  const ties = [...tableOf].filter(([, table]) => TIE_TABLES.has(table)).map(([id]) => id)
  const stated = new Set<string>()
  const inferred = new Set<string>()
  let columns = 0
  let inferredColumns = 0
  for (const { about, field, basis } of network.evidence) {
    const table = tableOf.get(about)
    if (table === undefined) continue
    if (TIE_TABLES.has(table)) (basis === 'stated' ? stated : inferred).add(about)
    else if (field !== null && REFERRING.get(table)?.has(field)) {
      columns++
      if (basis === 'inferred') inferredColumns++
    }
  }
  const inferredTies = [...inferred].filter((id) => !stated.has(id)).length
  return { all: ties.length + columns, inferred: inferredTies + inferredColumns }
}

/** Columns of each table that refer to other rows. */
const REFERRING: ReadonlyMap<TableName, ReadonlySet<string>> = new Map(
  TABLE_NAMES.map((table) => {
    const referring = columnsOf(table).filter(({ field }) => field.kind === 'ref' || field.kind === 'refs')
    return [table, new Set(referring.map((column) => column.name))]
  }),
)
