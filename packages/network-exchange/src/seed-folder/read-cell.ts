import type { Field } from '@maillage/network-model'
import type { Report } from '../problem-list.ts'
import { checkDate, checkFlag, checkId, checkNumber, checkText, checkWord } from '../values/check-values.ts'
import { cutList, readList } from '../values/read-list.ts'

/** What a cell says; null when it is empty, undefined when it is wrong. */
export function readCell(field: Field, cell: string, purse: object, report: Report): unknown {
  const text = checkText(cell, report)
  if (text === undefined) return undefined
  if (text === '') return null
  switch (field.kind) {
    case 'key':
    case 'ref':
      return checkId(text, report)
    case 'refs':
    case 'words':
    case 'texts': {
      const items = cutList(text)
      return items.length === 0 ? null : readList(field, items, purse, report)
    }
    case 'word':
      return checkWord(text, field.words, purse, report)
    case 'date':
      return checkDate(text, report, field.noDay)
    case 'number':
      return checkNumber(text, field, report)
    case 'flag':
      return checkFlag(text, purse, report)
    case 'text':
    case 'wording':
      return text
  }
}
