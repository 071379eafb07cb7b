import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressLimits } from './address-limits.ts'
import { readAddress, type Asked } from './addresses.ts'
import { compressAnswers } from './compress-answers.ts'
import type { Access } from './environment.ts'
import { factsOfError, type Log } from './log.ts'
import type { Metrics, RouteClass } from './metrics.ts'
import { answerNotReady } from './answer-not-ready.ts'
import { serveExport } from './exports/serve-export.ts'
import type { OperatorDoor } from './operator-door.ts'
import { answerJson, answerRefusal, answerText } from './plain-answers.ts'
import type { ReadinessWatch } from './readiness.ts'
import type { MaillageOfRequest, Served } from './served.ts'
import { isForUs, isSentFromElsewhere, namesAreKnown } from './trusted-host.ts'

export interface Front {
  readonly access: Access
  readonly hostnames: readonly string[]
  readonly readiness: ReadinessWatch
  readonly metrics: Metrics
  readonly log: Log
  readonly limits: AddressLimits
  readonly operator: OperatorDoor
  /** Undefined until the stores are open. */
  readonly served: () => Served | undefined
}

const MAX_BODY_BYTES = 512 * 1024
const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS']
const HEADERS: Readonly<Record<string, string>> = {
  // Shared buffers in the browser need a page isolated from others.
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  // What was looked for stands in addresses: no request says from which one it comes. `no-referrer` would take the origin
  // from forms, by which a form sent from elsewhere is known.
  'referrer-policy': 'strict-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}
/** What is no page loads nothing, runs nothing and is shown in no frame; pages bring a policy of their own. */
const NO_PAGE = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** The one listener of the one port: headers and refusals first, then GraphQL, then the pages. */
export function frontListener(front: Front): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const began = performance.now()
    let route: RouteClass = 'refused'
    front.metrics.began()
    response.once('close', () => {
      front.metrics.ended(route, response.statusCode)
      const ms = Math.round(performance.now() - began)
      front.log.debug({ method: request.method, route, status: response.statusCode, ms }, 'answered')
    })
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
    response.setHeader('content-security-policy', NO_PAGE)
    compressAnswers(request, response)
    // A stopping server gives every connection one more answer at most.
    if (front.readiness.isStopping) response.setHeader('connection', 'close')
    // The adapter of the pages believes this header; a client does not get to set it.
    request.headers['x-forwarded-proto'] = 'http'
    if (isRefused(front, request, response)) return
    route = dispatch(front, request, response)
  }
}

/** Answers what nobody here should ever see, and says that it did. */
function isRefused(front: Front, request: IncomingMessage, response: ServerResponse): boolean {
  if (namesAreKnown(front.access, front.hostnames) && !isForUs(request, front.hostnames)) {
    answerRefusal(request, response, 421, 'FOREIGN_HOST', 'refusal.foreign-host')
    return true
  }
  if (isSentFromElsewhere(request)) {
    answerRefusal(request, response, 403, 'FOREIGN_ORIGIN', 'refusal.foreign-origin')
    return true
  }
  if (!METHODS.includes(request.method ?? '')) {
    response.setHeader('allow', METHODS.join(', '))
    answerRefusal(request, response, 405, 'METHOD', 'refusal.method')
    return true
  }
  // Documents of the operator have a limit of their own, behind the key.
  const isDocument = readAddress(request.url ?? '').kind === 'operator'
  if (!isDocument && Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) {
    answerRefusal(request, response, 413, 'BODY_TOO_LARGE', 'refusal.body-too-large', { max: MAX_BODY_BYTES / 1024 })
    return true
  }
  // Without a length the body could be endless; every real client announces one.
  if (request.headers['transfer-encoding'] !== undefined) {
    answerRefusal(request, response, 411, 'LENGTH_REQUIRED', 'refusal.length-required')
    return true
  }
  return false
}

/** Whoever asks too much is told when to come back; whether the server lives may always be asked. */
function isTooMuch(front: Front, request: IncomingMessage, response: ServerResponse): boolean {
  const seconds = Math.ceil(front.limits.request(request.socket.remoteAddress ?? ''))
  if (seconds === 0) return false
  response.setHeader('retry-after', String(seconds))
  answerRefusal(request, response, 429, 'TOO_MANY_REQUESTS', 'api.TOO_MANY_REQUESTS', { seconds })
  return true
}

type Answered = Exclude<Asked, { readonly kind: 'healthz' | 'readyz' | 'metrics' | 'malformed' }>

function dispatch(front: Front, request: IncomingMessage, response: ServerResponse): RouteClass {
  const asked = readAddress(request.url ?? '')
  const served = front.served()
  switch (asked.kind) {
    case 'malformed':
      answerRefusal(request, response, 400, 'MALFORMED_ADDRESS', 'refusal.malformed-address')
      return 'refused'
    case 'healthz':
      answerText(request, response, 200, 'ok\n')
      return 'health'
    case 'readyz':
      void front.readiness.now().then((now) => {
        answerJson(request, response, now.ready ? 200 : 503, now)
      })
      return 'health'
    case 'metrics':
      answerText(request, response, 200, front.metrics.text(), 'text/plain; version=0.0.4; charset=utf-8')
      return 'health'
    default:
      if (isTooMuch(front, request, response)) return 'refused'
      if (!served || front.readiness.isStopping) {
        // The connection may end with this answer: what was sent and not read would reset it, answer and all.
        request.once('end', () => {
          answerNotReady(front.readiness, asked.kind === 'page', request, response)
        })
        request.resume()
        return 'refused'
      }
      return serve(front, served, asked, request, response)
  }
}

function serve(
  front: Front,
  served: Served,
  asked: Answered,
  request: IncomingMessage,
  response: ServerResponse,
): RouteClass {
  if (asked.kind === 'schema') {
    answerText(request, response, 200, served.api.schemaText)
    return 'schema'
  }
  if (asked.kind === 'operator') {
    void front.operator.answer(asked.act, asked.query, request, response)
    return 'operator'
  }
  if (asked.kind === 'page') {
    servePage(front, served, request, response)
    return 'page'
  }
  const network = asked.network ?? served.defaultNetwork
  if (!served.networks.includes(network)) {
    answerRefusal(request, response, 404, 'UNKNOWN_NETWORK', 'api.UNKNOWN_NETWORK', { id: network })
    return 'refused'
  }
  if (asked.kind === 'export') {
    serveExport(front, served.api, asked, request, response).catch((error: unknown) => {
      surprised(front, request, response, error)
    })
    return 'export'
  }
  try {
    served.api.handle(request, response, network)
  } catch (error) {
    surprised(front, request, response, error)
  }
  return 'graphql'
}

function servePage(front: Front, served: Served, request: IncomingMessage, response: ServerResponse): void {
  const maillage: MaillageOfRequest = {
    ask: (network, document, variables, asked) =>
      served.api.ask(network, document, variables, { ...asked, address: request.socket.remoteAddress ?? '' }),
    defaultNetwork: served.defaultNetwork,
  }
  Object.assign(request, { maillage })
  response.removeHeader('content-security-policy')
  // A page of whoever coordinates may hold how to reach a person.
  response.setHeader('cache-control', front.access === 'local' ? 'no-store' : 'private, no-cache')
  const failed = (error: unknown) => {
    surprised(front, request, response, error)
  }
  // The adapter calls `next` for nothing but a fault: every address is a page or its own « not found ».
  void Promise.resolve()
    .then(() => served.web(request, response, failed))
    .catch(failed)
}

function surprised(front: Front, request: IncomingMessage, response: ServerResponse, error: unknown): void {
  front.log.error(factsOfError(error), 'a request ended in a surprise')
  if (response.headersSent) response.destroy()
  else answerRefusal(request, response, 500, 'INTERNAL', 'api.INTERNAL')
}
