import { NetworkHeader } from '@maillage/network-model'

/** A header as it is written: in the order of the schema, without what is left to its default. */
export function writtenHeader(header: NetworkHeader): Readonly<Record<string, unknown>> {
  const shape: Readonly<Record<string, { safeParse(value: unknown): { data?: unknown } }>> = NetworkHeader.shape
  const entries = Object.entries(shape).flatMap(([name, schema]) => {
    const value = (header as Readonly<Record<string, unknown>>)[name]
    return JSON.stringify(value) === JSON.stringify(schema.safeParse(undefined).data) ? [] : [[name, value] as const]
  })
  return Object.fromEntries(entries)
}
