import { columnsOf, type Language } from '@maillage/network-model'
import type { Conflict } from '@maillage/network-store'
import { mayWrite } from '../../access/policy.ts'
import type { ApiContext } from '../../context.ts'
import { cellText, columnName } from '../../feed/cell-text.ts'
import { nameOfId } from '../../feed/record-name.ts'
import { showChanges, type ShownChange } from '../../feed/shown-change.ts'
import type { Projection } from '../../projection.ts'
import type { ShownProblem } from '../../writing/carry-out.ts'
import { problemSentence } from '../../writing/problem-sentence.ts'
import type { InLanguage } from '../words.ts'

type ShownConflict = Conflict & { readonly projection: Projection }

const later = (problem: ShownProblem, { open, projection }: ApiContext): ShownChange | null =>
  problem.later ? (showChanges([problem.later], open, projection)[0] ?? null) : null

function textIn(
  { table, column, projection, ...said }: ShownConflict,
  value: unknown,
  language: Language,
): string | null {
  const kind = columnsOf(table).find(({ name }) => name === column)?.field
  // Shown side by side: a wording is told in the asked language when that is where they differ.
  const beside = value === said.theirs ? said.yours : said.theirs
  return cellText({ table, field: column, kind, beside }, value, language, projection)
}

export const writtenResolvers = {
  Query: { mayWrite: (_: unknown, __: unknown, { viewer }: ApiContext) => mayWrite(viewer) },
  WriteProblem: {
    sentence: (problem: ShownProblem, { language }: InLanguage) => problemSentence(problem, language),
    conflict: ({ conflict, projection }: ShownProblem) => (conflict ? { ...conflict, projection } : null),
    later: (problem: ShownProblem, _: unknown, context: ApiContext) => later(problem, context),
  },
  EditConflict: {
    name: ({ id, projection }: ShownConflict, { language }: InLanguage) => nameOfId(id, language, projection),
    field: ({ column }: ShownConflict) => column,
    fieldName: ({ table, column }: ShownConflict, { language }: InLanguage) => columnName(table, column, language),
    wasText: (conflict: ShownConflict, { language }: InLanguage) => textIn(conflict, conflict.was, language),
    theirsText: (conflict: ShownConflict, { language }: InLanguage) => textIn(conflict, conflict.theirs, language),
    yoursText: (conflict: ShownConflict, { language }: InLanguage) => textIn(conflict, conflict.yours, language),
    change: ({ change }: ShownConflict, _: unknown, { open, projection }: ApiContext) =>
      showChanges([change], open, projection)[0],
  },
}
