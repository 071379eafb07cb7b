import type { IncomingMessage, ServerResponse } from 'node:http'
import { VIEWER_OF, type NetworkApi } from '@maillage/network-api'
import type { AddressLimits } from '../address-limits.ts'
import type { Access } from '../environment.ts'
import { answerRefusal } from '../plain-answers.ts'
import { answerExport, type ExportAsked } from './answer-export.ts'

/** What one file costs, in points of the guard. */
const EXPORT_COST = 5000

interface Asking {
  readonly access: Access
  readonly limits: AddressLimits
  readonly operator: { isOperator(request: IncomingMessage): boolean }
}

/** Lets a file be read by whoever has not asked too much: for the operator with the key as for the coordination. */
export async function serveExport(
  { access, limits, operator }: Asking,
  api: Pick<NetworkApi, 'ask'>,
  asked: Omit<ExportAsked, 'viewer'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD')
    answerRefusal(request, response, 405, 'METHOD', 'export.method')
    return
  }
  const seconds = Math.ceil(limits.spend(request.socket.remoteAddress ?? '', EXPORT_COST))
  if (seconds > 0) {
    response.setHeader('retry-after', String(seconds))
    answerRefusal(request, response, 429, 'TOO_MANY_REQUESTS', 'api.TOO_MANY_REQUESTS', { seconds })
    return
  }
  const viewer = operator.isOperator(request) ? 'coordinator' : VIEWER_OF[access]
  await answerExport(api, { ...asked, viewer }, request, response)
}
