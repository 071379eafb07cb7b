import type { IncomingMessage, ServerResponse } from 'node:http'
import { say } from '@maillage/messages'
import { answerRefusal, answerText } from './plain-answers.ts'
import type { ReadinessWatch } from './readiness.ts'
import { languageOfRequest } from './spoken-language.ts'

const COME_BACK_SECONDS = 2

/**
 * Says that nobody can be served yet, or any more, and when to come back. A browser gets a small page that asks again by
 * itself, without a script; everybody else the shape of a GraphQL refusal.
 */
export function answerNotReady(
  readiness: ReadinessWatch,
  isPage: boolean,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const key = readiness.isStopping
    ? 'refusal.stopping'
    : readiness.isWaitingForStore
      ? 'refusal.waiting-for-store'
      : 'refusal.starting'
  response.setHeader('retry-after', String(COME_BACK_SECONDS))
  const wantsPage = isPage && (request.headers.accept ?? '').includes('text/html')
  if (!wantsPage) {
    answerRefusal(request, response, 503, 'NOT_READY', key)
    return
  }
  const language = languageOfRequest(request.headers['accept-language'])
  response.setHeader('content-language', language)
  response.setHeader('refresh', String(COME_BACK_SECONDS))
  response.setHeader('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
  const page = [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><title>Maillage</title></head>',
    `<body><main><h1>Maillage</h1><p role="status">${escaped(say(language, key))}</p>`,
    `<p>${escaped(say(language, 'refusal.asks-again'))}</p></main></body>`,
    '</html>\n',
  ].join('\n')
  answerText(request, response, 503, page, 'text/html; charset=utf-8')
}

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${String(sign.charCodeAt(0))};`)
