import type { IncomingMessage, ServerResponse } from 'node:http'
import { mayAsk, mayLeave, type Role } from '@maillage/network-api'
import { whatMayLeave } from '@maillage/network-exchange'
import { ID_PATTERN, type Clock } from '@maillage/network-model'
import { StoreUnavailable, WriteRefused } from '@maillage/network-store'
import { factsOfError, type Log } from './log.ts'
import { importInto } from './import-into.ts'
import { DocumentTooLarge, writeNetworkInWorker } from './in-worker.ts'
import type { OperatorKey } from './operator-key.ts'
import { answerJson, answerRefusal } from './plain-answers.ts'
import { BodyCutShort, BodyTooLarge, MAX_DOCUMENT_BYTES, readBody } from './read-body.ts'
import { sentenceOfRefusedWrite } from './refused-write.ts'
import { restoreInto, type RestorePlace } from './restore-into.ts'
import { sendBackup } from './send-backup.ts'
import type { Serving } from './serving.ts'
import { languageOfRequest } from './spoken-language.ts'

export interface DoorParts {
  readonly key: OperatorKey
  readonly serving: Serving
  readonly log: Log
  readonly clock: Clock
}

const ACTS: Readonly<Record<string, 'GET' | 'POST'>> = { export: 'GET', import: 'POST', backup: 'GET', restore: 'POST' }

/**
 * `/operator/…`: whole networks in and out of the running server, in every access mode, for whoever holds the key kept
 * beside its files. Without it nothing is told, not even which networks and acts there are.
 */
export class OperatorDoor {
  readonly #parts: DoorParts
  readonly #busy = new Set<string>()
  readonly #underWay = new Set<Promise<void>>()
  /** Where a backup can be put back; set as soon as the address is known. */
  restores: RestorePlace | undefined

  constructor(parts: DoorParts) {
    this.#parts = parts
  }

  /** True for a request that shows the key: whoever can read it on this machine coordinates. */
  isOperator(request: IncomingMessage): boolean {
    return this.#parts.key.opens(request.headers.authorization)
  }

  /** Answers `/operator/<act>?network=…`. Never throws. */
  answer(act: string, query: URLSearchParams, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const work = this.#answer(act, query, request, response).catch((error: unknown) => {
      this.#failed(error, request, response)
    })
    this.#underWay.add(work)
    return work.finally(() => this.#underWay.delete(work))
  }

  /** When everything under way has ended. */
  async close(): Promise<void> {
    await Promise.all(this.#underWay)
  }

  async #answer(
    act: string,
    query: URLSearchParams,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    // Whoever shows no key is nobody here, also at this machine: this door is the same in every access.
    const role: Role = this.isOperator(request) ? 'operator' : 'anonymous'
    const operation = `Operator.${act}`
    if (!mayAsk(role, operation) || request.method !== ACTS[act]) {
      this.#refuse(role, request, response)
      return
    }
    const id = query.get('network') ?? ''
    const held = this.#parts.serving.networks.find((network) => network.id === id)
    const language = languageOfRequest(request.headers['accept-language'])
    const replace = query.get('replace') === 'true'
    if (act === 'restore' && ID_PATTERN.test(id) && this.restores) {
      const { restores } = this
      await this.#alone(id, request, response, async () => {
        const answer = await restoreInto(id, await readBody(request), replace, this.#parts.serving, restores)
        if ('refused' in answer) answerRefusal(request, response, answer.status, answer.code, ...answer.refused)
        else answerJson(request, response, 200, answer.body)
      })
    } else if (!held) {
      const known = this.#parts.serving.networks.map((network) => network.id).join(', ')
      answerRefusal(request, response, 404, 'UNKNOWN_NETWORK', 'refusal.unknown-network', {
        found: id.slice(0, 80),
        known,
      })
    } else if (act === 'export') {
      const { network } = await held.store.wholeNetwork()
      const personal = mayLeave(role, operation, 'personal')
      const document = await writeNetworkInWorker(personal ? network : whatMayLeave(network).network)
      answerDocument(response, document, 'application/json; charset=utf-8')
    } else if (act === 'backup') await sendBackup(await held.store.contents(), response)
    else
      await this.#alone(id, request, response, async () => {
        const asked = { dryRun: query.get('dryRun') === 'true', replace }
        const answer = await importInto(id, held.store, await readBody(request), asked, language, this.#parts.clock)
        answerJson(request, response, answer.status, answer.body)
      })
  }

  /** Nothing is told to whoever may not come in: not even that an act, or a network, is there. */
  #refuse(role: Role, request: IncomingMessage, response: ServerResponse): void {
    if (role === 'operator') {
      const known = Object.keys(ACTS).join(', ')
      answerRefusal(request, response, 404, 'UNKNOWN_ACT', 'refusal.operator-act', { known })
      return
    }
    const status = this.#parts.key.isBesieged ? 429 : 401
    response.setHeader(status === 401 ? 'www-authenticate' : 'retry-after', status === 401 ? 'Bearer' : '60')
    answerRefusal(request, response, status, 'OPERATOR_ONLY', 'refusal.operator-only')
  }

  /** One writing at a time for each network: the second would be compared with what the first is about to change. */
  async #alone(
    id: string,
    request: IncomingMessage,
    response: ServerResponse,
    work: () => Promise<void>,
  ): Promise<void> {
    if (this.#busy.has(id)) {
      response.setHeader('retry-after', '10')
      answerRefusal(request, response, 409, 'OPERATOR_BUSY', 'refusal.operator-busy', { network: id })
      return
    }
    this.#busy.add(id)
    try {
      await work()
    } finally {
      this.#busy.delete(id)
    }
  }

  #failed(error: unknown, request: IncomingMessage, response: ServerResponse): void {
    if (response.headersSent || error instanceof BodyCutShort) response.destroy()
    else if (error instanceof BodyTooLarge || error instanceof DocumentTooLarge)
      answerRefusal(request, response, 413, 'BODY_TOO_LARGE', 'refusal.document-too-large', {
        max: MAX_DOCUMENT_BYTES / 1024 / 1024,
      })
    else if (error instanceof WriteRefused)
      answerRefusal(request, response, 409, 'WRITE_REFUSED', ...sentenceOfRefusedWrite(error))
    else if (error instanceof StoreUnavailable)
      answerRefusal(request, response, 503, 'STORE_UNAVAILABLE', 'api.STORE_UNAVAILABLE')
    else {
      this.#parts.log.error(factsOfError(error), 'a request of the operator ended in a surprise')
      answerRefusal(request, response, 500, 'INTERNAL', 'api.INTERNAL')
    }
  }
}

function answerDocument(response: ServerResponse, document: Uint8Array, type: string): void {
  response.writeHead(200, { 'content-type': type, 'content-length': document.byteLength, 'cache-control': 'no-store' })
  response.end(document)
}
