import {
  LANGUAGES,
  type Language,
  NetworkHeader,
  NetworkParameters,
  type SectorPartition,
  type Wording,
} from '@maillage/network-model'
import type { Value } from '../engine-port.ts'
import type { Properties } from './row-properties.ts'

const LANGUAGE_LIST: readonly Language[] = LANGUAGES

function spread(name: string, wording: Wording): Record<string, Value> {
  const properties: Record<string, Value> = {}
  for (const language of LANGUAGE_LIST) {
    const text = wording[language]
    if (text !== undefined) properties[`${name}_${language}`] = text
  }
  return properties
}

function gather(name: string, properties: Properties): Record<string, string> {
  const wording: Record<string, string> = {}
  for (const language of LANGUAGE_LIST) {
    const text = properties[`${name}_${language}`]
    if (typeof text === 'string') wording[language] = text
  }
  return wording
}

const NO_PARAMETERS = JSON.stringify(NetworkParameters.parse({}))

/** Read and written as a whole and never asked for in a question: one text, and none when nothing was chosen. */
function parametersText(parameters: NetworkParameters): Properties {
  const text = JSON.stringify(NetworkParameters.parse(parameters))
  return text === NO_PARAMETERS ? {} : { parameters: text }
}

/** The properties of the one `(:Network)` node, without its revision. */
export function propertiesOfHeader(header: NetworkHeader): Properties {
  return {
    network: header.id,
    id: header.id,
    ...spread('name', header.name),
    ...spread('description', header.description),
    languages: [...header.languages],
    default: header.default,
    fictional: header.fictional,
    collection: header.collection,
    ...(header.referenceDate === null ? {} : { referenceDate: header.referenceDate }),
    ...parametersText(header.parameters),
    ...(header.licence === null ? {} : { licence: header.licence }),
  }
}

/** The properties of a `(:Partition)` node: which sector stands where, as two lists of the same length. */
export function propertiesOfPartition(network: string, partition: SectorPartition, row: number): Properties {
  return {
    network,
    id: partition.id,
    row,
    ...spread('name', partition.name),
    ...spread('note', partition.note ?? {}),
    hasNote: partition.note !== undefined,
    sectors: Object.keys(partition.sides),
    sides: Object.values(partition.sides),
  }
}

function partitionOf(properties: Properties): unknown {
  const sectors = (properties['sectors'] ?? []) as readonly string[]
  const sides = (properties['sides'] ?? []) as readonly string[]
  return {
    id: properties['id'],
    name: gather('name', properties),
    sides: Object.fromEntries(sectors.map((sector, index) => [sector, sides[index]])),
    ...(properties['hasNote'] === true ? { note: gather('note', properties) } : {}),
  }
}

/** The header that a network node and its partitions were made from; checked, because a header is written by hand elsewhere. */
export function headerOfProperties(network: Properties, partitions: readonly Properties[]): NetworkHeader {
  return NetworkHeader.parse({
    id: network['id'],
    name: gather('name', network),
    description: gather('description', network),
    languages: network['languages'],
    default: network['default'],
    fictional: network['fictional'],
    referenceDate: network['referenceDate'] ?? null,
    collection: network['collection'],
    partitions: partitions.map(partitionOf),
    parameters: JSON.parse(typeof network['parameters'] === 'string' ? network['parameters'] : '{}') as unknown,
    licence: network['licence'] ?? null,
  })
}
