import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'

interface Refused {
  readonly status: number
  readonly headers: OutgoingHttpHeaders
  readonly body: string
}

const refusedWith = (status: number, code: string, message: string, more: OutgoingHttpHeaders = {}): Refused => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...more },
  body: JSON.stringify({ errors: [{ message, extensions: { code } }] }),
})

/** One of our pages' questions, by its id. */
export const isTrustedGet = ({ method, url }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && /[?&]id=[0-9a-f]{1,128}(&|$)/.test(url ?? '')

/**
 * What is not a document sent as JSON. By GET its text would be cached, logged and prefetched; as a form or plain text
 * a page elsewhere could send it in somebody's name without asking the browser first.
 */
export function refusedRequest(request: IncomingMessage): Refused | undefined {
  if (isTrustedGet(request)) return undefined
  if (request.method !== 'POST') return refusedWith(405, 'METHOD', 'POST', { allow: 'POST' })
  const type = request.headers['content-type'] ?? ''
  return /^application\/json\s*(;|$)/i.test(type) ? undefined : refusedWith(415, 'CONTENT_TYPE', 'application/json')
}
