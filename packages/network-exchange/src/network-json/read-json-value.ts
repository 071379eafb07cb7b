import { LANGUAGES, type Field } from '@maillage/network-model'
import { nearestWord } from '../nearest-word.ts'
import type { Report } from '../problem-list.ts'
import { isPlainObject, typeName } from '../read-header.ts'
import { checkBounds, checkDate, checkId, checkText, checkWord } from '../values/check-values.ts'
import { readList } from '../values/read-list.ts'

/** What a JSON value says as a value of a column; null when it is empty, undefined when it is wrong. */
export function readJsonValue(field: Field, value: unknown, purse: object, report: Report): unknown {
  if (value === null) return null
  switch (field.kind) {
    case 'number':
      return typeof value === 'number' ? checkBounds(value, field, report) : wrongType(value, 'number', report)
    case 'flag':
      return typeof value === 'boolean' ? value : wrongType(value, 'boolean', report)
    case 'wording':
      return isPlainObject(value) ? readWording(value, purse, report) : wrongType(value, '{ fr, nl, de, en }', report)
    case 'refs':
    case 'words':
    case 'texts': {
      if (!Array.isArray(value)) return wrongType(value, 'array', report)
      const items = value.map((item) => readString(item, report))
      if (items.includes(undefined)) return undefined
      const filled = items.filter((item) => item !== undefined && item !== '') as readonly string[]
      return filled.length === 0 ? null : readList(field, filled, purse, report)
    }
    default: {
      const text = readString(value, report)
      return text === undefined ? undefined : text === '' ? null : readWord(field, text, purse, report)
    }
  }
}

function readWord(field: Field, text: string, purse: object, report: Report): unknown {
  if (field.kind === 'key' || field.kind === 'ref') return checkId(text, report)
  if (field.kind === 'word') return checkWord(text, field.words, purse, report)
  return field.kind === 'date' ? checkDate(text, report, field.noDay) : text
}

function readWording(value: Readonly<Record<string, unknown>>, purse: object, report: Report): unknown {
  const wording: Record<string, string> = {}
  let wrong = false
  for (const [language, words] of Object.entries(value)) {
    const known = LANGUAGES.find((one) => one === language)
    const text = known === undefined ? undefined : readString(words, report)
    if (known === undefined) {
      const nearest = nearestWord(language, LANGUAGES, purse)
      report('unknown-key', {
        found: language,
        expected: LANGUAGES.join(' | '),
        ...(nearest === undefined ? {} : { nearest }),
      })
    }
    if (text === undefined) wrong = true
    else if (known !== undefined && text !== '') wording[known] = text
  }
  if (wrong) return undefined
  return Object.keys(wording).length === 0 ? null : wording
}

function readString(value: unknown, report: Report): string | undefined {
  return typeof value === 'string' ? checkText(value, report) : wrongType(value, 'string', report)
}

function wrongType(value: unknown, expected: string, report: Report): undefined {
  report('wrong-type', { found: typeName(value), expected })
  return undefined
}
