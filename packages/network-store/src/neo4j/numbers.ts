import { columnsOf, TABLE_NAMES } from '@maillage/network-model'
import neo4j, { type Integer } from 'neo4j-driver'
import type { Parameters, Value } from '../engine-port.ts'

/** Names of the columns that hold measured numbers: 2 among them is 2.0. */
function floatColumns(): ReadonlySet<string> {
  const floats = new Set<string>()
  const wholes = new Set<string>()
  for (const { name, field } of TABLE_NAMES.flatMap((table) => columnsOf(table))) {
    if (field.kind === 'number') (field.integer ? wholes : floats).add(name)
  }
  for (const name of floats) {
    if (wholes.has(name)) throw new Error(`${name} is a whole number in one table and a measured one in another`)
  }
  return floats
}

const FLOATS = floatColumns()

type Sent = string | number | boolean | null | Integer | readonly Sent[] | { readonly [name: string]: Sent }

function sent(value: Value, name: string): Sent {
  if (typeof value === 'number')
    return Number.isSafeInteger(value) && !Object.is(value, -0) && !FLOATS.has(name) ? neo4j.int(value) : value
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return (value as readonly Value[]).map((item) => sent(item, name))
  return sentParameters(value as Parameters)
}

/**
 * Parameters as the driver takes them. It sends every JavaScript number as a float, with which `LIMIT $n` fails and a
 * stored 2 is 2.0: whole numbers go as integers, unless their name is that of a measured column. What is undefined is not sent.
 */
export function sentParameters(parameters: Parameters): Record<string, Sent> {
  const ready: Record<string, Sent> = {}
  for (const [name, value] of Object.entries(parameters as Readonly<Record<string, Value | undefined>>)) {
    if (value !== undefined) ready[name] = sent(value, name)
  }
  return ready
}

/** How many rows parameters carry: what a statement may take its time for. */
export function rowsCarried(parameters: Parameters): number {
  return Object.values(parameters).reduce<number>(
    (most, value) => (Array.isArray(value) ? Math.max(most, value.length) : most),
    0,
  )
}
