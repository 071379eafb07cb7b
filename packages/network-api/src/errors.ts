import { GraphQLError } from 'graphql'
import { StoreUnavailable } from '@maillage/network-store'
import { say, type MessageValues } from '@maillage/messages'
import type { Language } from '@maillage/network-model'

/** Codes that scripts may rely on. */
export type ErrorCode =
  | 'UNKNOWN_NETWORK'
  | 'UNKNOWN_MEASURE'
  | 'UNKNOWN_PARTITION'
  | 'UNKNOWN_ACTOR'
  | 'UNKNOWN_TERRITORY'
  | 'UNKNOWN_SECTOR'
  | 'UNKNOWN_FUNCTION'
  | 'UNKNOWN_AUDIENCE'
  | 'UNKNOWN_CONDITION'
  | 'UNKNOWN_NEED'
  | 'UNKNOWN_CONCERTATION'
  | 'NO_ATTENDEES'
  | 'UNKNOWN_GROUP'
  | 'PAIR'
  | 'BAD_NUMBER'
  | 'COMPARE_LATER'
  | 'TOO_MANY'
  | 'SAME_AXIS'
  | 'MEASURING'
  | 'TOO_MANY_MEASURINGS'
  | 'STOPPED'
  | 'PAGE_SIZE'
  | 'STEPS'
  | 'BAD_DATE'
  | 'KNOWN_AT'
  | 'TOO_LONG'
  | 'QUERY_TOO_LARGE'
  | 'QUERY_TOO_DEEP'
  | 'QUERY_TOO_COSTLY'
  | 'INVALID_QUERY'
  | 'FORBIDDEN'
  | 'NO_MUTATION_ID'
  | 'TOO_MANY_REQUESTS'
  | 'TOO_MANY_STREAMS'
  | 'TOO_MANY_COUNTS'
  | 'PERSISTED_NOT_FOUND'
  | 'PERSISTED_MISMATCH'
  | 'STORE_UNAVAILABLE'
  | 'OUTCOME_UNKNOWN'
  | 'INTERNAL'

/** An expected refusal: a stable code, and a sentence in the caller's language; `over` is how HTTP says it. */
export function refusal(
  code: ErrorCode,
  language: Language,
  values: MessageValues = {},
  over?: { readonly status: number; readonly retryAfter?: number },
): GraphQLError {
  const http = over && {
    status: over.status,
    ...(over.retryAfter && { headers: { 'retry-after': String(over.retryAfter) } }),
  }
  return new GraphQLError(say(language, `api.${code}`, shortened(values)), {
    extensions: { code, ...(http && { http }) },
  })
}

/** Reads every part of a question before it refuses: what is wrong with several is told at once, under the first code. */
export class Refusals {
  readonly #found: GraphQLError[] = []

  /** What is read; undefined, and remembered, where that is refused. */
  reading<T>(read: () => T): T | undefined {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error
      this.#found.push(error)
      return undefined
    }
  }

  throwIfAny(): void {
    const [first, ...others] = this.#found
    if (!first) return
    if (others.length === 0) throw first
    throw new GraphQLError(this.#found.map(({ message }) => message).join(' '), { extensions: first.extensions })
  }
}

const LONGEST_VALUE = 240

/** Nobody has to read, or send back, a megabyte that somebody sent. */
const shortened = (values: MessageValues): MessageValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value,
    ]),
  )

/** A refusal of an id or a word that is not there, with what was perhaps meant. */
export function refusalOf(
  code: ErrorCode,
  language: Language,
  values: MessageValues,
  nearest: string | undefined,
): GraphQLError {
  if (nearest === undefined) return refusal(code, language, values)
  const sentence = say(language, `api.${code}`, values)
  return new GraphQLError(say(language, 'problem.meant', { sentence, nearest }), { extensions: { code, nearest } })
}

/** What leaves the server of an error: refusals as they are, anything else without its inner text. */
export function maskError(error: unknown, language: Language, log: (error: unknown) => void): GraphQLError {
  if (error instanceof GraphQLError) {
    if (error.originalError === undefined || error.originalError instanceof GraphQLError) return withoutHints(error)
    return masked(error.originalError, language, log, error)
  }
  return masked(error, language, log)
}

/** « Did you mean » would tell what the schema holds one guess at a time, and the parser's own words what was sent. */
export function withoutHints(error: GraphQLError): GraphQLError {
  // What the compiled executor throws has none, whatever its type says.
  const { originalError: _, code, ...extensions } = { ...error.extensions }
  // A refusal of ours is said whole: in English it asks the same, of what the caller may know.
  const message = code === undefined ? error.message.replace(/ Did you mean .*$/s, '') : error.message
  return new GraphQLError(message, {
    extensions: { code: code ?? 'INVALID_QUERY', ...extensions },
    ...(error.nodes && { nodes: error.nodes }),
    ...(error.path && { path: error.path }),
  })
}

/** A write that was sent and not answered for may have been carried out: whoever wrote is not told that it was not. */
function codeOf(error: unknown): ErrorCode {
  if (!(error instanceof StoreUnavailable)) return 'INTERNAL'
  return error.facts['outcome'] === 'unknown' ? 'OUTCOME_UNKNOWN' : 'STORE_UNAVAILABLE'
}

function masked(error: unknown, language: Language, log: (error: unknown) => void, at?: GraphQLError): GraphQLError {
  log(error)
  const code = codeOf(error)
  return new GraphQLError(say(language, `api.${code}`), {
    extensions: { code },
    ...(at?.nodes && { nodes: at.nodes }),
    ...(at?.path && { path: at.path }),
  })
}
