import { answerOf, askByHttp, Unanswered, type Question } from '$lib/ask.ts'
import type { Written, WriteProblem } from '$lib/questions/written.ts'
import type { Language } from '@maillage/network-model'
import { GESTURES } from './gestures.ts'
import type { Kept } from './outbox.ts'

/** What became of a gesture. `unsent`: the server did not answer, it may or may not have been carried out. */
export type Sent =
  | { readonly kind: 'written'; readonly written: Written }
  | { readonly kind: 'refused'; readonly problems: readonly Refusal[]; readonly revision: number | null }
  | { readonly kind: 'unsent' }

/** A sentence, and where it belongs. */
export type Refusal = Pick<WriteProblem, 'code' | 'field' | 'sentence'> &
  Partial<Pick<WriteProblem, 'conflict' | 'later'>>

/** As long as a server may take before it counts as away. */
const PATIENCE = 12_000
/** Answers that mean: not now. */
const NOT_NOW = new Set(['NOT_READY', 'STORE_UNAVAILABLE', 'OUTCOME_UNKNOWN', 'TOO_MANY_REQUESTS'])

const ask = askByHttp('', (address, options) => fetch(address, { ...options, signal: AbortSignal.timeout(PATIENCE) }))

/** Sends one gesture under its own id. Never throws. */
export async function send(network: string, kept: Kept, language: Language): Promise<Sent> {
  const { document, id } = GESTURES[kept.gesture]
  const question: Question<{ readonly written: Written }, Readonly<Record<string, unknown>>> = { document, id }
  try {
    const { written } = await answerOf(ask, network, question, {
      ...kept.variables,
      mutationId: kept.mutationId,
      language,
    })
    return written.change === null
      ? { kind: 'refused', problems: written.problems, revision: written.revision }
      : { kind: 'written', written }
  } catch (cause) {
    if (!(cause instanceof Unanswered)) throw cause
    const [code] = cause.codes
    if (code === undefined || cause.codes.some((one) => NOT_NOW.has(one))) return { kind: 'unsent' }
    return { kind: 'refused', problems: [{ code, field: null, sentence: sentenceOf(cause) }], revision: null }
  }
}

/** The server's own sentence, already in the language that was asked for. */
function sentenceOf(cause: Unanswered): string {
  const errors = Array.isArray(cause.cause) ? (cause.cause as readonly { readonly message?: string }[]) : []
  return errors.map((error) => error.message ?? '').join(' ')
}
