import type { Answer } from '../engine-port.ts'
import type { Question } from '../question.ts'
import type { Cells, ChangedRow, ChangePart } from '../store-promise.ts'

/** One node of a Change's parts: all or some of the rows of one table and one act. */
export interface PartNode extends ChangePart {
  readonly id: string
  readonly revision: number
}

/** Cells as they were written; null where nothing was. */
const cellsOf = (text: unknown): Cells | null =>
  typeof text !== 'string' || text === '' ? null : (JSON.parse(text) as Cells)

function readParts(answers: readonly Answer[]): readonly PartNode[] {
  return answers.map((answer) => {
    const ids = (answer['ids'] ?? []) as readonly string[]
    const before = (answer['before'] ?? []) as readonly string[]
    const after = (answer['after'] ?? []) as readonly string[]
    return {
      id: String(answer['part']),
      revision: Number(answer['revision']),
      table: answer['table'] as ChangePart['table'],
      act: answer['act'] as ChangePart['act'],
      count: Number(answer['count']),
      rows: ids.map((id, index): ChangedRow => ({ id, before: cellsOf(before[index]), after: cellsOf(after[index]) })),
    }
  })
}

const SAID = `part.id AS part, part.revision AS revision, part.number AS number, part.table AS table, part.act AS act,
           part.count AS count`

/** What some Changes did, node after node as they were written; of each node at most `most` rows. */
export const readPartsOfRevisions: Question<
  { network: string; revisions: readonly number[]; most: number },
  readonly PartNode[]
> = {
  title: 'What did these changes do?',
  cypher: `
    UNWIND $revisions AS asked
    MATCH (part:ChangePart {network: $network, revision: asked})
    RETURN ${SAID}, part.ids[..$most] AS ids, coalesce(part.before, [])[..$most] AS before,
           coalesce(part.after, [])[..$most] AS after
    ORDER BY revision, number`,
  read: readParts,
}

/** What every Change after a revision did, oldest first. */
export const readPartsSince: Question<{ network: string; revision: number }, readonly PartNode[]> = {
  title: 'What did the changes since do?',
  cypher: `
    MATCH (part:ChangePart {network: $network})
    WHERE part.revision > $revision
    RETURN ${SAID}, part.ids AS ids, coalesce(part.before, []) AS before, coalesce(part.after, []) AS after
    ORDER BY revision, number`,
  read: readParts,
}

/** Which rows the Changes after a revision touched, without what they said; oldest first. */
export const readTouchedSince: Question<{ network: string; revision: number }, readonly PartNode[]> = {
  title: 'Which rows did the changes since touch?',
  cypher: `
    MATCH (part:ChangePart {network: $network})
    WHERE part.revision > $revision
    RETURN ${SAID}, part.ids AS ids
    ORDER BY revision, number`,
  read: readParts,
}

/** What was done to some rows one by one, after a revision; oldest first. */
export const readPartsAlone: Question<
  { network: string; ids: readonly string[]; revision: number },
  readonly PartNode[]
> = {
  title: 'What was done to these rows, each by itself?',
  cypher: `
    UNWIND $ids AS asked
    MATCH (part:ChangePart {network: $network, only: asked})
    WHERE part.revision > $revision
    RETURN ${SAID}, part.ids AS ids, coalesce(part.before, []) AS before, coalesce(part.after, []) AS after
    ORDER BY revision, number`,
  read: readParts,
}

/** What was done to some rows among many others, after a revision; oldest first, each node with all its rows. */
export const readPartsAmongMany: Question<
  { network: string; ids: readonly string[]; revision: number },
  readonly PartNode[]
> = {
  title: 'What was done to these rows among many others?',
  cypher: `
    MATCH (part:ChangePart {network: $network, many: true})
    WHERE part.revision > $revision AND any(asked IN $ids WHERE asked IN part.ids)
    RETURN ${SAID}, part.ids AS ids, coalesce(part.before, []) AS before, coalesce(part.after, []) AS after
    ORDER BY revision, number`,
  read: readParts,
}
