import type { Language } from '@maillage/network-model'
import { cellText, columnName } from '../../feed/cell-text.ts'
import { actorOf, cellsOf, rowsOf, type ShownCell, type ShownRow } from '../../feed/changed-row.ts'
import { changeTitle } from '../../feed/change-title.ts'
import { changesPage } from '../../feed/changes-page.ts'
import { recordName } from '../../feed/record-name.ts'
import { MOST_ROWS, type ShownChange } from '../../feed/shown-change.ts'
import { subscribeToChanges } from '../../feed/subscribe-to-changes.ts'
import { undoneBy } from '../../feed/undone-by.ts'
import type { ApiContext } from '../../context.ts'
import { takeBack } from '../../writing/carry-out.ts'
import { checkedFirst, type PageAsked } from '../connection.ts'
import { wordOr, type InLanguage } from '../words.ts'

const MOST_CELLS = 100

export const changeResolvers = {
  ChangeAct: { created: 'created', updated: 'updated', removed: 'removed' },
  Query: {
    changes: (_: unknown, asked: PageAsked & { about?: string | null }, context: ApiContext) =>
      changesPage(asked, context),
  },
  Mutation: {
    undoChange: (_: unknown, { mutationId, change }: { mutationId: string; change: string }, context: ApiContext) =>
      takeBack(change, { ...context, mutationId }),
  },
  Subscription: {
    changed: {
      subscribe: (_: unknown, { since }: { since: number }, context: ApiContext) => subscribeToChanges(since, context),
      resolve: (shown: ShownChange) => shown,
    },
  },
  Change: {
    id: ({ change }: ShownChange) => change.id,
    revision: ({ change }: ShownChange) => change.revision,
    at: ({ change }: ShownChange) => change.at,
    author: ({ change }: ShownChange) => change.author,
    reason: ({ change }: ShownChange) => change.reason,
    created: ({ change }: ShownChange) => change.counts.created,
    updated: ({ change }: ShownChange) => change.counts.updated,
    removed: ({ change }: ShownChange) => change.counts.removed,
    unchanged: ({ change }: ShownChange) => change.counts.unchanged,
    title: (shown: ShownChange, { language }: InLanguage) => changeTitle(shown, language),
    rows: async (shown: ShownChange, { first }: { first: number }, { language }: ApiContext) => {
      const most = checkedFirst(first, language, MOST_ROWS)
      return rowsOf(await shown.parts(), shown.projection).slice(0, most)
    },
    rowCount: async (shown: ShownChange) => (await shown.parts()).reduce((sum, { count }) => sum + count, 0),
    undoes: ({ change }: ShownChange) => undoneBy(change.reason),
    undoneBy: ({ change, open }: ShownChange) => open.undoings.of(change.id),
  },
  ChangedRow: {
    name: (row: ShownRow, { language }: InLanguage) => recordName(row, language),
    tableName: (row: ShownRow, { language }: InLanguage) => wordOr('table', row.table, language),
    actor: actorOf,
    recorded: ({ before, after }: ShownRow) => before !== null || after !== null,
    cells: (row: ShownRow, { first }: { first: number }, { language }: ApiContext) =>
      cellsOf(row).slice(0, checkedFirst(first, language, MOST_CELLS)),
  },
  ChangedCell: {
    fieldName: ({ row, field }: ShownCell, { language }: InLanguage) => columnName(row.table, field, language),
    beforeText: (cell: ShownCell, { language }: InLanguage) => textOf(cell, cell.before, cell.after, language),
    afterText: (cell: ShownCell, { language }: InLanguage) => textOf(cell, cell.after, cell.before, language),
  },
}

function textOf(cell: ShownCell, value: unknown, beside: unknown, language: Language): string | null {
  const { row, field, kind } = cell
  return cellText({ table: row.table, field, kind, beside }, value, language, row.projection)
}
