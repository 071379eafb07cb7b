import type { Network } from '@maillage/network-model'

/** How much the sources say, and how much of it is our reading. */
export interface StatementCounts {
  readonly all: number
  readonly inferred: number
}

const TIE_TABLES = ['collaborations', 'memberships', 'involvements', 'attendance', 'statements'] as const

/**
 * What counts as a sourced statement: every row that ties two things (collaborations, memberships, involvements,
 * attendance, statements), and every evidence for one field of another row (its sector, its audience, the whole it
 * is part of). A tie is inferred when all its evidence is; evidence for a field says so itself.
 */
export function statementCounts(network: Network): StatementCounts {
  const ties = new Set<string>(TIE_TABLES.flatMap((table) => network[table].map((row) => row.id)))
  const stated = new Set<string>()
  const inferred = new Set<string>()
  let fields = 0
  let inferredFields = 0
  for (const { about, field, basis } of network.evidence) {
    if (ties.has(about)) {
      if (basis === 'stated') stated.add(about)
      else inferred.add(about)
    } else if (field !== null) {
      fields++
      if (basis === 'inferred') inferredFields++
    }
  }
  const inferredTies = [...inferred].filter((id) => !stated.has(id)).length
  return { all: ties.size + fields, inferred: inferredTies + inferredFields }
}
