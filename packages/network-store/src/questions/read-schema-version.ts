import type { Question } from '../question.ts'

/** The number of the layout that the store was last written with; 0 for an empty one. */
export const readSchemaVersion: Question<Record<string, never>, number> = {
  title: 'Which layout is this store written in?',
  cypher: `
    MATCH (schema:Schema)
    RETURN schema.version AS version`,
  read: (answers) => Math.max(0, ...answers.map((answer) => Number(answer['version']))),
}
