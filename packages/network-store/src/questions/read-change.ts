import type { Answer } from '../engine-port.ts'
import type { Properties } from '../graph/row-properties.ts'
import type { Question } from '../question.ts'
import type { Change } from '../store-promise.ts'

/** A change from the properties of its node. */
export function changeOf(properties: Properties): Change {
  return {
    id: String(properties['id']),
    revision: Number(properties['revision']),
    at: String(properties['at']),
    author: String(properties['author']),
    mutationId: String(properties['mutationId']),
    reason: String(properties['reason']),
    counts: {
      created: Number(properties['created']),
      updated: Number(properties['updated']),
      removed: Number(properties['removed']),
      unchanged: Number(properties['unchanged']),
    },
  }
}

const readChanges = (answers: readonly Answer[]): readonly Change[] =>
  answers.map((answer) => changeOf(answer['change'] as Properties))

/** Changes after a revision, oldest first. */
export const readChangesSince: Question<{ network: string; revision: number }, readonly Change[]> = {
  title: 'What changed since?',
  cypher: `
    MATCH (change:Change {network: $network})
    WHERE change.revision > $revision
    RETURN properties(change) AS change
    ORDER BY change.revision`,
  read: readChanges,
}

/**
 * A piece of the history, newest first. Changes are numbered without holes, so a page is a range of numbers: an order with
 * a limit alone would make an engine read them all.
 */
export const readHistory: Question<{ network: string; before: number; from: number }, readonly Change[]> = {
  title: 'What changed, newest first?',
  cypher: `
    MATCH (change:Change {network: $network})
    WHERE change.revision >= $from AND change.revision < $before
    RETURN properties(change) AS change
    ORDER BY change.revision DESC`,
  read: readChanges,
}

const readRevisions = (answers: readonly Answer[]): readonly number[] =>
  answers.map((answer) => Number(answer['revision']))

/** Revisions of the changes that touched a row by itself, newest first. */
export const readRevisionsAboutAlone: Question<{ network: string; about: string }, readonly number[]> = {
  title: 'Which changes touched this row by itself?',
  cypher: `
    MATCH (part:ChangePart {network: $network, only: $about})
    RETURN DISTINCT part.revision AS revision
    ORDER BY revision DESC`,
  read: readRevisions,
}

/** Revisions of the changes that touched a row among many others, newest first. */
export const readRevisionsAboutAmongMany: Question<{ network: string; about: string }, readonly number[]> = {
  title: 'Which changes touched this row among many others?',
  // Said in one word, the condition would be tried on every part before the index is asked.
  cypher: `
    MATCH (part:ChangePart {network: $network, many: true})
    WHERE any(asked IN [$about] WHERE asked IN part.ids)
    RETURN DISTINCT part.revision AS revision
    ORDER BY revision DESC`,
  read: readRevisions,
}

/** Some changes by their revisions, newest first. */
export const readChangesByRevision: Question<{ network: string; revisions: readonly number[] }, readonly Change[]> = {
  title: 'What were these changes?',
  cypher: `
    UNWIND $revisions AS asked
    MATCH (change:Change {network: $network, revision: asked})
    RETURN properties(change) AS change
    ORDER BY change.revision DESC`,
  read: readChanges,
}

/** Changes are numbered from 1 without holes; their ids say the number. */
export const revisionOfChange = (id: string): number => Number(id.slice('change-'.length))
export const idOfChange = (revision: number): string => `change-${String(revision)}`
