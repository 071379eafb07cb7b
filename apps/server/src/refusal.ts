import { say, type MessageKey, type MessageValues } from '@maillage/messages'
import type { Language } from '@maillage/network-model'

/** 1: the data has problems. 2: wrong usage. 3: something outside could not be reached or used. */
export type ExitCode = 1 | 2 | 3

export interface RefusalSentence {
  readonly key: MessageKey
  readonly values: MessageValues
}

/** Why the server does not start: facts for sentences that say what to do, never a stack. */
export class Refusal extends Error {
  readonly sentences: readonly RefusalSentence[]
  readonly exitCode: ExitCode

  constructor(sentences: readonly RefusalSentence[], exitCode: ExitCode, options?: ErrorOptions) {
    super(sentences.map((sentence) => sentence.key).join(', '), options)
    this.name = 'Refusal'
    this.sentences = sentences
    this.exitCode = exitCode
  }
}

/** One refusal with one sentence. */
export function refuse(key: MessageKey, values: MessageValues, exitCode: ExitCode, cause?: unknown): Refusal {
  return new Refusal([{ key, values }], exitCode, cause === undefined ? undefined : { cause })
}

/** The lines that a person reads. */
export function refusalLines(refusal: Refusal, language: Language): string[] {
  return refusal.sentences.map(({ key, values }) => say(language, key, values))
}
