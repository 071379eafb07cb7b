import type { Language } from '@maillage/network-model'
import { isMessageKey, say } from '@maillage/messages'
import { cellText, columnName } from './cell-text.ts'
import { changeById } from './change-by-id.ts'
import { cellsOf, rowsOf, type ShownRow } from './changed-row.ts'
import { recordName } from './record-name.ts'
import { showChanges, type ShownChange } from './shown-change.ts'
import { undoneBy } from './undone-by.ts'

/** The table of the row that each kind of write is about. */
const ABOUT: Readonly<Record<string, string>> = {
  'declare-load': 'loads',
  'correct-actor': 'actors',
  'add-actor': 'actors',
  'retire-actor': 'actors',
  'propose-collaboration': 'collaborations',
  'confirm-collaboration': 'claims',
  'end-collaboration': 'collaborations',
  contest: 'contests',
}
const MOST_FIELDS = 4
const DEEPEST = 2

/** What was done, as a sentence; an import says where it came from. */
export async function changeTitle(shown: ShownChange, language: Language, depth = 0): Promise<string> {
  const { reason } = shown.change
  const undone = undoneBy(reason)
  if (undone !== null) return undoTitle(shown, undone, language, depth)
  const seed = /^graph-seeds\/(.+)$/.exec(reason)?.[1]
  if (seed !== undefined) return say(language, 'change.seed', { folder: seed })
  const key = `change.${reason}`
  if (!isMessageKey(key)) return reason
  const table = ABOUT[reason]
  if (table === undefined) return say(language, key)
  const rows = rowsOf(await shown.parts(), shown.projection)
  const row = rows.find((one) => one.table === table) ?? (reason === 'contest' ? rows[0] : undefined)
  if (!row) {
    const unnamed = `${key}.unnamed`
    return isMessageKey(unnamed) ? say(language, unnamed) : reason
  }
  return say(language, key, { name: recordName(row, language), more: moreOf(reason, row, language) })
}

async function undoTitle(shown: ShownChange, undone: string, language: Language, depth: number): Promise<string> {
  const before = depth < DEEPEST ? await changeById(shown.open.store, undone) : undefined
  const [one] = before ? showChanges([before], shown.open, shown.projection) : []
  return say(language, 'change.undo', {
    revision: Number(/(\d+)$/.exec(undone)?.[1] ?? 0),
    more: one ? await changeTitle(one, language, depth + 1) : 'none',
  })
}

/** What was declared, or which fields were corrected. */
function moreOf(reason: string, row: ShownRow, language: Language): string {
  const cells = cellsOf(row)
  if (reason === 'correct-actor') {
    const names = cells.slice(0, MOST_FIELDS).map(({ field }) => columnName(row.table, field, language))
    return names.length === 0 ? 'none' : `${names.join(', ')}${cells.length > MOST_FIELDS ? ' …' : ''}`
  }
  if (reason !== 'declare-load') return 'none'
  const said = (field: string) => cells.find((cell) => cell.field === field)
  const availability = said('availability')
  if (availability)
    return (
      cellText(
        { table: row.table, ...availability },
        availability.after ?? availability.before,
        language,
        row.projection,
      ) ?? 'none'
    )
  const number = cells.find(({ kind }) => kind?.kind === 'number')
  if (!number) return 'none'
  return say(language, 'change.number', {
    label: columnName(row.table, number.field, language),
    value: cellText({ table: row.table, ...number }, number.after ?? number.before, language, row.projection) ?? '',
  })
}
