import type { IncomingMessage, ServerResponse } from 'node:http'
import { say, type MessageKey, type MessageValues } from '@maillage/messages'
import { languageOfRequest } from './spoken-language.ts'

/** Answers with text. `HEAD` gets the head alone. */
export function answerText(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  text: string,
  type = 'text/plain; charset=utf-8',
): void {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  })
  response.end(request.method === 'HEAD' ? undefined : text)
}

export function answerJson(request: IncomingMessage, response: ServerResponse, status: number, body: object): void {
  answerText(request, response, status, `${JSON.stringify(body)}\n`, 'application/json; charset=utf-8')
}

/** Refuses with a stable code and a sentence in the reader's language; the body of the request stays unread. */
export function answerRefusal(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  code: string,
  key: MessageKey,
  values: MessageValues = {},
): void {
  const language = languageOfRequest(request.headers['accept-language'])
  response.setHeader('content-language', language)
  // What was not read cannot be followed by another request on the same connection.
  if (request.headers['content-length'] !== undefined || request.headers['transfer-encoding'] !== undefined)
    response.setHeader('connection', 'close')
  const message = say(language, key, values)
  // The shape of a GraphQL refusal, so that one client reads both.
  answerJson(request, response, status, { errors: [{ message, extensions: { code } }] })
}
