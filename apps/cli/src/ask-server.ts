import type { Language } from '@maillage/network-model'
import type { Holder } from '@maillage/network-store'
import type { Answer } from './ask.ts'
import { Failure } from './failure.ts'

const PATIENCE_MS = 60_000

export interface Reply {
  readonly status: number
  readonly body: string
}

/** Sends a request to the server that holds a network. Throws a Failure when it does not answer. */
export async function callServer(
  holder: Holder,
  path: string,
  language: Language,
  request: { readonly method: 'GET' | 'POST'; readonly body?: string } = { method: 'GET' },
): Promise<Reply> {
  try {
    const response = await fetch(`${holder.address}${path}`, {
      method: request.method,
      headers: {
        'accept-language': language,
        authorization: `Bearer ${holder.operatorKey}`,
        ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(request.body === undefined ? {} : { body: request.body }),
      signal: AbortSignal.timeout(PATIENCE_MS),
      redirect: 'error',
    })
    return { status: response.status, body: await response.text() }
  } catch (cause) {
    throw new Failure('cli.server-silent', { address: holder.address, process: holder.pid }, 3, { cause })
  }
}

/** The answer of a running server to a GraphQL document. */
export async function askServer(
  holder: Holder,
  network: string,
  language: Language,
  document: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const body = JSON.stringify({ query: document, variables })
  const reply = await callServer(holder, `/${network}/graphql`, language, { method: 'POST', body })
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
