import { FORBIDDEN_CHARACTERS, ID_PATTERN, isWorldDate, type WorldDate } from '@maillage/network-model'
import { nearestWord } from '../nearest-word.ts'
import type { Report } from '../problem-list.ts'

export const MAX_CELL = 20_000
/** A surrogate that stands alone, as JSON can spell it: no file could hold it. */
const HALF_A_CHARACTER = /\p{Cs}/u

/** A text without edges of white space, or undefined when it may not stand in a network. */
export function checkText(text: string, report: Report): string | undefined {
  if (text.length > MAX_CELL) {
    report('cell-too-long', { found: String(text.length), expected: String(MAX_CELL) })
    return undefined
  }
  const forbidden = FORBIDDEN_CHARACTERS.exec(text) ?? HALF_A_CHARACTER.exec(text)
  if (forbidden) {
    const code = forbidden[0].codePointAt(0) ?? 0
    report('forbidden-character', { found: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` })
    return undefined
  }
  return text.trim()
}

export function checkId(text: string, report: Report): string | undefined {
  if (ID_PATTERN.test(text)) return text
  const nearest = asId(text)
  report('bad-id', { found: text, ...(nearest === undefined ? {} : { nearest }) })
  return undefined
}

/** The id that a name would have. */
export function asId(text: string): string | undefined {
  const id = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+|-+$/g, '')
    .slice(0, 120)
  return ID_PATTERN.test(id) ? id : undefined
}

export function checkWord(text: string, words: readonly string[], purse: object, report: Report): string | undefined {
  // The word itself rather than its copy in the file: ten thousand rows then share one text.
  const known = words.find((word) => word === text)
  if (known !== undefined) return known
  const nearest = nearestWord(text, words, purse)
  report('unknown-word', { found: text, expected: words.join(' | '), ...(nearest === undefined ? {} : { nearest }) })
  return undefined
}

const MONTH = 'YYYY-MM'
const LIKE_A_DATE = /^\d{4}-\d{1,2}(-\d{1,2})?$/
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/

export function checkDate(text: string, report: Report, noDay = false): WorldDate | undefined {
  if (isWorldDate(text)) {
    if (!noDay || text.length <= MONTH.length) return text
    report('not-a-date', { found: text, expected: `YYYY | ${MONTH}`, nearest: text.slice(0, MONTH.length) })
    return undefined
  }
  const nearest = dateMeantBy(text)
  const rule = LIKE_A_DATE.test(text) && nearest === undefined ? 'impossible-date' : 'not-a-date'
  report(rule, { found: text, expected: 'YYYY | YYYY-MM | YYYY-MM-DD', ...(nearest === undefined ? {} : { nearest }) })
  return undefined
}

/** Day first, as people write here; or the right order without its zeros. */
function dateMeantBy(text: string): string | undefined {
  const [, day, month, year] = DAY_FIRST.exec(text) ?? []
  const parts = year !== undefined ? [year, month, day] : LIKE_A_DATE.test(text) ? text.split('-') : []
  const meant = parts.map((part) => (part ?? '').padStart(2, '0')).join('-')
  return meant !== text && isWorldDate(meant) ? meant : undefined
}

const NUMBER = /^[+-]?\d+(\.\d+)?([eE][+-]?\d{1,3})?$/
const WITH_COMMA = /^[+-]?\d+,\d+$/

export interface Bounds {
  readonly integer: boolean
  readonly min: number
  readonly max: number
}

/** A number written with a point; a comma is understood, and told. */
export function checkNumber(text: string, bounds: Bounds, report: Report): number | undefined {
  let plain = text
  if (WITH_COMMA.test(text)) {
    plain = text.replace(',', '.')
    report('decimal-comma', { found: text, nearest: plain })
  }
  if (!NUMBER.test(plain)) {
    report('not-a-number', { found: text })
    return undefined
  }
  return checkBounds(Number(plain), bounds, report)
}

export function checkBounds(value: number, { integer, min, max }: Bounds, report: Report): number | undefined {
  if (!Number.isFinite(value) || value < min || value > max) {
    report('out-of-range', { found: String(value), expected: `${min} … ${max}` })
    return undefined
  }
  if (integer && !Number.isInteger(value)) {
    report('not-an-integer', { found: String(value), nearest: String(Math.round(value)) })
    return undefined
  }
  return value
}

const YES = ['true', 'oui', 'yes', 'ja', 'vrai', '1']
const NO = ['false', 'non', 'no', 'nee', 'nein', 'faux', '0']

export function checkFlag(text: string, purse: object, report: Report): boolean | undefined {
  const word = text.toLowerCase()
  if (YES.includes(word)) return true
  if (NO.includes(word)) return false
  const nearest = nearestWord(text, ['true', 'false'], purse)
  report('not-a-flag', { found: text, expected: 'true | false', ...(nearest === undefined ? {} : { nearest }) })
  return undefined
}
