import type { Field } from '@maillage/network-model'
import type { Report } from '../problem-list.ts'
import { checkId, checkWord } from './check-values.ts'

export type ListField = Extract<Field, { kind: 'refs' | 'words' | 'texts' }>

/** Checks the members of a list that was already cut; undefined when one of them is wrong. */
export function readList(
  field: ListField,
  items: readonly string[],
  purse: object,
  report: Report,
): readonly string[] | undefined {
  if (field.kind === 'texts') return items
  const read = items.map((item) =>
    field.kind === 'refs' ? checkId(item, report) : checkWord(item, field.words, purse, report),
  )
  const good = read.filter((item) => item !== undefined)
  if (good.length < items.length) return undefined
  if (field.kind === 'refs' && (good.length < field.min || good.length > field.max)) {
    const expected = field.min === field.max ? String(field.min) : `${field.min} … ${field.max}`
    report('wrong-count', { found: String(good.length), expected })
    return undefined
  }
  // Twice the same end of a pair is a tie of something with itself, which has its own rule.
  const repeated = good.find((item, index) => good.indexOf(item) !== index)
  if (repeated !== undefined && !(field.kind === 'refs' && field.min === 2)) {
    report('repeated-in-list', { found: repeated })
    return undefined
  }
  return good
}

/** Cuts `a|b`; a bar inside an item is written `\|`, a backslash before a bar or another backslash `\\`. */
export function cutList(cell: string): readonly string[] {
  const items: string[] = []
  let item = ''
  for (let at = 0; at < cell.length; at += 1) {
    const sign = cell[at] ?? ''
    const next = cell[at + 1]
    if (sign === '\\' && (next === '|' || next === '\\')) {
      item += next
      at += 1
    } else if (sign === '|') {
      items.push(item)
      item = ''
    } else item += sign
  }
  return [...items, item].map((one) => one.trim()).filter((one) => one !== '')
}

/** The cell that `cutList` cuts into these items. */
export function joinList(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\|]/g, (sign) => `\\${sign}`)).join('|')
}
