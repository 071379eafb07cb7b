import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { withoutPersonalContacts, writeNetworkJson } from '@maillage/network-exchange'
import type { HeldNetwork } from './open-networks.ts'
import { answerRefusal, answerText } from './plain-answers.ts'

/**
 * Hands over one network as a document, to whoever holds the key kept beside its file; an unknown network and a wrong
 * key are answered alike. Personal contacts stay here. Throws what the store throws.
 */
export async function answerExport(
  networks: readonly Pick<HeldNetwork, 'id' | 'store' | 'operatorKey'>[],
  id: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const held = networks.find((network) => network.id === id)
  if (!held || !isKey(request.headers.authorization, held.operatorKey)) {
    answerRefusal(request, response, 403, 'OPERATOR_ONLY', 'refusal.operator-only')
    return
  }
  const { network } = await held.store.wholeNetwork()
  const document = writeNetworkJson(withoutPersonalContacts(network).network)
  answerText(request, response, 200, document, 'application/json; charset=utf-8')
}

/** Compared as digests: how long it takes tells nothing of the key. */
function isKey(given: string | undefined, key: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given ?? ''), digest(`Bearer ${key}`))
}
