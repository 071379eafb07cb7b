import { inLanguage, LANGUAGES, type Field, type Language, type Wording } from '@maillage/network-model'
import { isMessageKey, say, sayDay, sayNumber } from '@maillage/messages'
import type { Projection } from '../projection.ts'
import { nameOf } from '../schema/tie/name-of.ts'
import { wordOr } from '../schema/words.ts'
import { isEmpty } from './changed-row.ts'

/** Where the words of a column are said; columns of other names are said as they are written. */
const SAID_UNDER: Readonly<Record<string, string>> = {
  kind: 'kind',
  status: 'status',
  availability: 'availability',
  visibility: 'visibility',
  responded: 'response',
  says: 'claim',
  state: 'post',
  signals: 'signal',
  basis: 'basis',
  role: 'role',
  relation: 'relation',
}
/** Columns whose words mean something else in this table. */
const SAID_IN_TABLE: Readonly<Record<string, string>> = {
  'contacts.kind': 'contact',
  'conditions.kind': 'condition-kind',
  'unmetNeeds.reason': 'unmet-reason',
}

/** What a column of a table is called. */
export function columnName(table: string, column: string, language: Language): string {
  // A wording is told by its language: « description.nl ».
  const [first = column, ...rest] = column.split('.')
  const key = [`column.${table}.${column}`, `column.${column}`, `column.${first}`].find(isMessageKey)
  if (key === undefined) return column
  const tail = rest.filter((part) => LANGUAGES.includes(part as Language))
  return tail.length === 0 ? say(language, key) : `${say(language, key)} (${tail.join(', ')})`
}

/** A cell as people read it; null when it is empty. `beside` is what it is compared with. */
export function cellText(
  cell: { readonly table: string; readonly field: string; readonly kind: Field | undefined; readonly beside?: unknown },
  value: unknown,
  language: Language,
  projection: Projection,
): string | null {
  if (typeof value === 'boolean') return say(language, value ? 'change.yes' : 'change.no')
  if (isEmpty(value)) return null
  const { field, kind } = cell
  switch (kind?.kind) {
    case 'ref':
      return nameOf(projection, String(value), language)
    case 'refs':
      return (value as readonly string[]).map((id) => nameOf(projection, id, language)).join(', ')
    case 'word':
    case 'words':
      return [value]
        .flat()
        .map((word) => wordIn(cell.table, field, String(word), language))
        .join(', ')
    case 'wording':
      return wordingText(value as Wording, cell.beside as Wording | null | undefined, language)
    case 'texts':
      return (value as readonly string[]).join(', ')
    case 'date':
      return sayDay(language, String(value))
    case 'number':
      return sayNumber(language, Number(value))
    case 'text':
      return field in SAID_UNDER ? wordIn(cell.table, field, String(value), language) : String(value)
    default:
      return typeof value === 'string' ? value : JSON.stringify(value)
  }
}

function wordIn(table: string, field: string, word: string, language: Language): string {
  return wordOr(SAID_IN_TABLE[`${table}.${field}`] ?? SAID_UNDER[field] ?? field, word, language)
}

/** The asked language when it is what changed; else every language, each with its name. */
function wordingText(wording: Wording, beside: Wording | null | undefined, language: Language): string {
  const said = LANGUAGES.filter((one) => wording[one] !== undefined)
  const differs = wording[language] !== beside?.[language]
  if (said.length === 1 || !beside || differs) return inLanguage(wording, language)
  return said.map((one) => `${one}: ${wording[one] ?? ''}`).join(' · ')
}
