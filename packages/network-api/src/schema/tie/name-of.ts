import { inLanguage, type Language, type Wording } from '@maillage/network-model'
import type { Projection } from '../../projection.ts'

/** What a thing is called in a language: its name, else the names of its ends, else its id. */
export function nameOf(projection: Projection, id: string, language: Language): string {
  const table = projection.tableOf(id)
  if (!table) return id
  const row = projection.row(table, id) as { readonly name?: Wording; readonly profession?: string | null } | undefined
  return (row?.name && inLanguage(row.name, language)) || row?.profession || id
}
