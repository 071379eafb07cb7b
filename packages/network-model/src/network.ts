import { z } from 'zod'
import { ID_PATTERN, isWorldDate, type WorldDate, type Wording } from './fields.ts'
import { emptyTables, ROW_SCHEMAS, type Row, type RowInput, type Tables } from './tables.ts'
import { TABLE_NAMES, type TableName } from './table-names.ts'
import { COLLECTIONS, LANGUAGES, SIDES, type Language } from './words.ts'

export type NetworkId = string & { readonly __networkId: true }

/** Names that addresses of the server already use. */
export const RESERVED_NETWORK_IDS: readonly string[] = [
  'graphql',
  'healthz',
  'readyz',
  'metrics',
  'style',
  'schema.graphql',
  'operator',
  '_app',
  'embed',
  'export',
]

const ANY_WORDING = z.partialRecord(z.enum(LANGUAGES), z.string().min(1).max(2000)) as unknown as z.ZodType<
  Wording,
  Record<string, string>
>

/** Which sectors are social, mental health, both or neither: named, editable, several may exist. */
export const SectorPartition = z.object({
  id: z.string().regex(ID_PATTERN),
  name: ANY_WORDING,
  /** Sector id → side; a sector that is not named stands on no side. */
  sides: z.record(z.string(), z.enum(SIDES)),
  /** Why it was drawn so. */
  note: ANY_WORDING.optional(),
})
export type SectorPartition = z.infer<typeof SectorPartition>

/** What measures assume where nothing was declared: a network's own choice, each with the reason for it. */
export const NetworkParameters = z.object({
  /** People followed by one full-time equivalent, by sector of the actor; without a line no number of places is estimated. */
  caseloads: z
    .array(z.object({ sector: z.string(), perFullTimeEquivalent: z.number().positive(), note: ANY_WORDING }))
    .readonly()
    .default([]),
  /** Weeks of waiting from which an actor of a sector is strained, and full; 4 and 14 without a line. */
  waits: z
    .array(
      z.object({ sector: z.string(), amber: z.number().positive(), red: z.number().positive(), note: ANY_WORDING }),
    )
    .readonly()
    .default([]),
  /** Weeks of waiting that a request for means aims at. */
  waitTargetWeeks: z.number().positive().default(4),
})
export type NetworkParameters = z.infer<typeof NetworkParameters>

/** `network.json`. */
export const NetworkHeader = z.object({
  id: (z.string().regex(ID_PATTERN) as unknown as z.ZodType<NetworkId, string>).refine(
    (id) => !RESERVED_NETWORK_IDS.includes(id),
    'reserved',
  ),
  name: ANY_WORDING,
  description: ANY_WORDING.default({}),
  /** The first one is the language of plain columns (`name`); `name_nl` and so on hold the others. */
  languages: z.array(z.enum(LANGUAGES)).min(1).readonly(),
  /** Served at `/graphql`, and first on the home page. */
  default: z.boolean().default(false),
  fictional: z.boolean().default(false),
  /** The day to which ages count; null: today. */
  referenceDate: (z.string().refine(isWorldDate) as unknown as z.ZodType<WorldDate, string>).nullable().default(null),
  collection: z.enum(COLLECTIONS),
  /** The first one is used unless another is asked for. */
  partitions: z.array(SectorPartition).readonly().default([]),
  parameters: NetworkParameters.prefault({}),
  licence: z.string().nullable().default(null),
})
export type NetworkHeader = z.infer<typeof NetworkHeader>

/** Everything together: the header and every table. */
export interface Network extends Tables {
  readonly header: NetworkHeader
}

/** A network from plain rows; throws on a row that breaks its schema. For generators and tests. */
export function makeNetwork(
  header: z.input<typeof NetworkHeader>,
  rows: { readonly [T in TableName]?: readonly RowInput<T>[] } = {},
): Network {
  const tables = emptyTables()
  for (const table of TABLE_NAMES) {
    const target = tables[table] as Row<TableName>[]
    for (const row of rows[table] ?? []) target.push(ROW_SCHEMAS[table].parse(row))
  }
  return { header: NetworkHeader.parse(header), ...tables }
}

/** A wording in the asked language, else in French, else in whatever language there is; empty when there is none. */
export function inLanguage(wording: Wording, language: Language): string {
  return wording[language] ?? wording.fr ?? wording.nl ?? wording.de ?? wording.en ?? ''
}
