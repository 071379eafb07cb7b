import { emptyTables, ROW_SCHEMAS, TABLE_NAMES, type Network, type Row, type TableName } from '@maillage/network-model'
import { pathText } from '../read-header.ts'
import type { Reading } from '../reading.ts'
import type { PlacedRow } from '../values/settle-row.ts'
import { checkCycles } from './check-cycles.ts'
import { checkIds } from './check-ids.ts'
import { checkReferences } from './check-references.ts'
import { checkIntervals, checkPrimarySectors, checkReferralCounts, checkSelfTies } from './check-rows.ts'
import { checkEvidence, checkPartitionSectors } from './check-sources.ts'
import { checkClaims, checkLoads, checkPairs } from './check-ties.ts'
import type { Gathered } from './gathered.ts'

/** Everything that stands between rows, then the network or all its problems. `headerFile`: where the header was read. */
export function settleNetwork(gathered: Gathered, headerFile: string | undefined): Reading {
  const byId = checkIds(gathered)
  checkPartitionSectors(gathered, byId, headerFile === undefined ? {} : { file: headerFile })
  checkReferences(gathered, byId)
  checkCycles(gathered, byId)
  checkIntervals(gathered)
  checkSelfTies(gathered)
  checkPrimarySectors(gathered)
  checkPairs(gathered)
  checkClaims(gathered, byId)
  checkLoads(gathered, byId)
  checkReferralCounts(gathered)
  checkEvidence(gathered)
  const { list } = gathered
  const network = list.count === 0 ? assemble(gathered) : undefined
  const order = [headerFile ?? '', ...TABLE_NAMES.map((table) => `${table}.csv`)]
  const notices = list.notices(order)
  if (network && list.count === 0) return { network, problems: [], notices, problemCount: 0 }
  return { network: undefined, problems: list.problems(order), notices, problemCount: list.count }
}

/** The schemas have the last word; what they refuse after all checks is told like everything else. */
function assemble({ header, rows, list }: Gathered): Network | undefined {
  if (!header) return undefined
  const tables = emptyTables()
  for (const table of TABLE_NAMES) {
    const target = tables[table] as Row<TableName>[]
    for (const { place, values, allowed } of rows[table] as readonly PlacedRow[]) {
      if (allowed) target.push(values as Row<TableName>)
      else
        list.add('bad-value', place, {
          found: pathText(ROW_SCHEMAS[table].safeParse(values).error?.issues[0]?.path ?? []),
        })
    }
  }
  return { header, ...tables }
}
