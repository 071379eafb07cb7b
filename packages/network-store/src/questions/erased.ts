import type { Question } from '../question.ts'

/** Leaves a sign that something was erased, for an engine whose files keep what was removed until they are written anew. */
export const SIGN_ERASURE = `
    MERGE (sign:Erased {network: $network})`

/** True when something was erased since the files were written anew. */
export const readErased: Question<Record<string, never>, boolean> = {
  title: 'Was something erased that the files may still hold?',
  cypher: `
    MATCH (sign:Erased)
    RETURN sign.network AS network`,
  read: (answers) => answers.length > 0,
}
