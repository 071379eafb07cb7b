import type { Language } from '@maillage/network-model'
import type { Holder } from '@maillage/network-store'
import type { Answer } from './ask.ts'
import { Failure, Refused } from './failure.ts'

const PATIENCE_MS = 60_000
/** Reading, checking and writing a large network takes its time. */
const PATIENCE_WITH_DOCUMENTS_MS = 600_000

export interface Reply {
  readonly status: number
  readonly body: string
}

/** Sends a request to the server that holds a network. Throws a Failure when it does not answer. */
export async function callServer(holder: Holder, path: string, language: Language, sent?: Sent): Promise<Reply> {
  const response = await request(holder, path, language, sent)
  return { status: response.status, body: await response.text() }
}

interface Sent {
  readonly method: 'GET' | 'POST'
  readonly body?: string | Uint8Array<ArrayBuffer>
}

async function request(
  holder: Holder,
  path: string,
  language: Language,
  { method, body }: Sent = { method: 'GET' },
): Promise<Response> {
  try {
    return await fetch(`${holder.address}${path}`, {
      method,
      headers: {
        'accept-language': language,
        authorization: `Bearer ${holder.operatorKey}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body }),
      signal: AbortSignal.timeout(path.startsWith('/operator/') ? PATIENCE_WITH_DOCUMENTS_MS : PATIENCE_MS),
      redirect: 'error',
    })
  } catch (cause) {
    throw new Failure('cli.server-silent', { address: holder.address, process: holder.pid }, 3, { cause })
  }
}

/**
 * Sends a document through the operator's door. Throws Refused in the server's own words when it says why it refuses, a
 * Failure when it does not; `problems` are for the caller, who tells them like those of a file here.
 */
export async function operate(
  holder: Holder,
  path: string,
  language: Language,
  body: string | Uint8Array<ArrayBuffer>,
): Promise<Reply> {
  const reply = await callServer(holder, `/operator/${path}`, language, { method: 'POST', body })
  if (reply.status === 200 || (reply.status === 422 && /^\{"network"/.test(reply.body))) return reply
  throw refusalIn(holder, reply)
}

/** What a running server sends, as it comes. Throws like `operate`. */
export async function streamFromServer(
  holder: Holder,
  path: string,
  language: Language,
): Promise<AsyncIterable<Uint8Array>> {
  const response = await request(holder, path, language, { method: 'GET' })
  if (response.status !== 200 || !response.body)
    throw refusalIn(holder, { status: response.status, body: await response.text() })
  return response.body
}

/** Why a running server did not do what it was asked. */
export function refusalIn(holder: Holder, { status, body }: Reply): Failure | Refused {
  const [error] = answerIn(body)?.errors ?? []
  if (!error) return new Failure('cli.server-refuses', { address: holder.address, status }, 3)
  // Not told how to go on over what is there: the call lacks a word.
  if (error.extensions?.['code'] === 'NOT_EMPTY') return new Refused(error.message, 2)
  return new Refused(error.message, status === 409 || status === 413 || status === 422 ? 1 : 3)
}

/** The answer of a running server to a GraphQL document; without a network, of the one it shows first. */
export async function askServer(
  holder: Holder,
  network: string | null,
  language: Language,
  document: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const body = JSON.stringify({ query: document, variables })
  const reply = await callServer(holder, network === null ? '/graphql' : `/${network}/graphql`, language, {
    method: 'POST',
    body,
  })
  const answer = answerIn(reply.body)
  if (!answer) throw new Failure('cli.server-refuses', { address: holder.address, status: reply.status }, 3)
  return answer
}

/** A page of an older or another server is no answer. */
function answerIn(body: string): Answer | undefined {
  try {
    const found: unknown = JSON.parse(body)
    return typeof found === 'object' && found !== null && ('data' in found || 'errors' in found)
      ? (found as Answer)
      : undefined
  } catch {
    return undefined
  }
}
