import { TABLE_NAMES, type Network, type TableName } from '@maillage/network-model'
import { defaultOf, knownColumns } from '../values/settle-row.ts'
import { writtenHeader } from '../written-header.ts'

export const FORMAT = 'maillage'
export const VERSION = 1

/**
 * A network as one document, `{ format, version, network, tables }`: one row a line so that two of them can be compared,
 * without empty tables and without values that a column has anyway.
 */
export function writeNetworkJson(network: Network): string {
  const tables = TABLE_NAMES.filter((table) => network[table].length > 0).map((table) => {
    const rows = network[table].map((row) => `      ${JSON.stringify(writtenRow(table, row))}`)
    return `    ${JSON.stringify(table)}: [\n${rows.join(',\n')}\n    ]`
  })
  return [
    '{',
    `  "format": ${JSON.stringify(FORMAT)},`,
    `  "version": ${VERSION},`,
    `  "network": ${JSON.stringify(writtenHeader(network.header))},`,
    tables.length === 0 ? '  "tables": {}' : `  "tables": {\n${tables.join(',\n')}\n  }`,
    '}\n',
  ].join('\n')
}

function writtenRow(table: TableName, row: object): Readonly<Record<string, unknown>> {
  const values = row as Readonly<Record<string, unknown>>
  const said = knownColumns(table).filter(
    ({ name }) => JSON.stringify(values[name]) !== JSON.stringify(defaultOf(table, name)),
  )
  return Object.fromEntries(said.map(({ name }) => [name, values[name]]))
}
