import { lexicographicSortSchema, printSchema } from 'graphql'
import { makeSchema } from './schema/schema.ts'

/** The schema as text, sorted so that a change of order is no change. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(makeSchema()))}\n`
}
