import { inLanguage, type Language } from '@maillage/network-model'
import { say } from '@maillage/messages'
import type { Projection } from '../projection.ts'
import { nameOf } from '../schema/tie/name-of.ts'
import type { ShownRow } from './changed-row.ts'

const LONGEST_QUOTE = 80

/** What a record is called: its name, or the names of what it stands between or speaks of; its id when nothing says. */
export function recordName(
  { id, known, projection }: Pick<ShownRow, 'id' | 'known' | 'projection'>,
  language: Language,
): string {
  const name = known['name']
  if (name !== null && typeof name === 'object') return inLanguage(name, language) || id
  if (typeof known['quote'] === 'string') return shortened(known['quote'])
  const ends = endsOf(known)
  if (ends) return bothNames(ends, language, projection)
  for (const column of ['about', 'actor', 'owner', 'territory', 'subject']) {
    const value = known[column]
    const of = Array.isArray(value) ? (value as readonly unknown[])[0] : value
    if (typeof of === 'string') return nameOfId(of, language, projection)
  }
  return nameOf(projection, id, language)
}

/** The name of whatever has this id now. */
export function nameOfId(id: string, language: Language, projection: Projection): string {
  const table = projection.tableOf(id)
  const row = table && projection.row(table, id)
  if (!row) return id
  return recordName({ id, known: row, projection }, language)
}

function endsOf(known: ShownRow['known']): readonly [string, string] | undefined {
  const pairs: readonly (readonly unknown[])[] = [
    Array.isArray(known['between']) ? (known['between'] as readonly unknown[]) : [],
    [known['from'], known['to']],
    [known['actor'], known['in'] ?? known['concertation']],
  ]
  for (const [a, b] of pairs) if (typeof a === 'string' && typeof b === 'string') return [a, b]
  return undefined
}

const bothNames = ([a, b]: readonly [string, string], language: Language, projection: Projection) =>
  say(language, 'change.between', { a: nameOf(projection, a, language), b: nameOf(projection, b, language) })

const shortened = (quote: string) => (quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE - 1)}…` : quote)
