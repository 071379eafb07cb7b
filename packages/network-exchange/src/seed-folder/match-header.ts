import { LANGUAGES, type Field, type Language, type TableName } from '@maillage/network-model'
import { nearestWord } from '../nearest-word.ts'
import { isPoisonous } from '../poisonous-names.ts'
import type { Place, ProblemList } from '../problem-list.ts'
import { isRequired, knownColumns } from '../values/settle-row.ts'

/** What stands in one place of every row. */
export interface HeaderCell {
  /** As written in the file. */
  readonly title: string
  readonly column: string
  readonly field: Field
  /** Of a wording: which of its languages. */
  readonly language?: Language
}

export interface MatchedHeader {
  /** By place; undefined for a title that means nothing. */
  readonly cells: readonly (HeaderCell | undefined)[]
  /** Columns that could not be read in any row, told once for the whole table: required ones, mistyped ones. */
  readonly absent: ReadonlySet<string>
}

export const MAX_COLUMNS = 300

/** The titles a table may have: `name` holds the network's first language, `name_nl` and so on the others. */
export function titlesOf(table: TableName, languages: readonly Language[]): ReadonlyMap<string, HeaderCell> {
  const titles = new Map<string, HeaderCell>()
  const first = languages[0] ?? 'fr'
  for (const { name, field } of knownColumns(table)) {
    if (field.kind !== 'wording') titles.set(name, { title: name, column: name, field })
    else
      for (const language of [first, ...LANGUAGES.filter((other) => other !== first)]) {
        const title = language === first ? name : `${name}_${language}`
        titles.set(title, { title, column: name, field, language })
      }
  }
  return titles
}

/** Reads the header line; undefined when rows cannot be read by it. */
export function matchHeader(
  table: TableName,
  line: readonly string[],
  languages: readonly Language[],
  place: Place,
  list: ProblemList,
): MatchedHeader | undefined {
  if (line.length > MAX_COLUMNS) {
    list.add('too-many-columns', place, { found: String(line.length), expected: String(MAX_COLUMNS) })
    return undefined
  }
  const known = titlesOf(table, languages)
  const suspected = new Set<string>()
  const seen = new Set<string>()
  const cells = line.map((written) => {
    const title = written.trim()
    const report = list.at({ ...place, ...(title === '' ? {} : { column: title }) })
    if (title === '') report('empty-header')
    else if (isPoisonous(title)) report('forbidden-name', { found: title })
    else if (seen.has(title)) report('duplicate-header', { found: title })
    else if (known.has(title)) {
      seen.add(title)
      return known.get(title)
    } else {
      const free = [...known.keys()].filter((name) => !line.includes(name))
      const nearest = firstLanguageOf(title, known) ?? nearestWord(title, free, list)
      if (nearest !== undefined) suspected.add(known.get(nearest)?.column ?? nearest)
      report('unknown-header', { found: title, ...(nearest === undefined ? {} : { nearest }) })
    }
    return undefined
  })
  return { cells, absent: absentColumns(table, cells, suspected, place, list) }
}

/** `name_fr` in a network whose first language is French. */
function firstLanguageOf(title: string, known: ReadonlyMap<string, HeaderCell>): string | undefined {
  const [, name, language] = /^(.+)_([a-z]{2})$/.exec(title) ?? []
  return name !== undefined && known.get(name)?.language === language ? name : undefined
}

function absentColumns(
  table: TableName,
  cells: readonly (HeaderCell | undefined)[],
  suspected: ReadonlySet<string>,
  place: Place,
  list: ProblemList,
): ReadonlySet<string> {
  const there = new Set(cells.map((cell) => cell?.column))
  const absent = knownColumns(table).filter(({ name, field }) => isRequired(field) && !there.has(name))
  for (const { name, field } of absent)
    // A mistyped title was told already, with what it was perhaps meant to be.
    if (!suspected.has(name))
      list.add(field.kind === 'key' ? 'missing-id-column' : 'missing-column', place, { expected: name })
  return new Set([...absent.map(({ name }) => name), ...suspected])
}
