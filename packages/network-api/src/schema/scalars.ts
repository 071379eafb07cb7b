import { GraphQLScalarType, Kind } from 'graphql'
import type { NetworkColumns, RegardFigures } from '@maillage/network-model'

/** A date stays text: reduced precision (`2011`, `2020-12`) must survive. What it may be is checked where it is read. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: String,
  parseValue: String,
  parseLiteral: (node) => (node.kind === Kind.STRING ? node.value : ''),
})

/** Goes out only; it is already plain JSON. */
export const NetworkColumnsScalar = new GraphQLScalarType<NetworkColumns, NetworkColumns>({
  name: 'NetworkColumns',
  serialize: (value) => value as NetworkColumns,
})

/** Goes out only: the value of a cell, already plain JSON. */
export const CellScalar = new GraphQLScalarType<unknown, unknown>({ name: 'Cell', serialize: (value) => value })

/** Goes out only; it is already plain JSON. */
export const RegardFiguresScalar = new GraphQLScalarType<RegardFigures, RegardFigures>({
  name: 'RegardFigures',
  serialize: (value) => value as RegardFigures,
})
