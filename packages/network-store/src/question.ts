import type { Answer, Parameters, Statements } from './engine-port.ts'

/** One question to the database: a paragraph of Cypher that both engines speak, and how its answer is read. */
export interface Question<P extends Parameters, A> {
  readonly title: string
  readonly cypher: string
  readonly read: (answers: readonly Answer[]) => A
  /** Only there so that the parameters of a question are checked where it is asked. */
  readonly parameters?: (parameters: P) => void
}

/** Asks a question of an engine or inside a transaction. */
export async function ask<P extends Parameters, A>(
  statements: Statements,
  question: Question<P, A>,
  parameters: P,
): Promise<A> {
  return question.read(await statements.run(question.cypher, parameters))
}
