import { request, type IncomingHttpHeaders, type RequestOptions } from 'node:http'
import type { NetworkApi } from '@maillage/network-api'
import type { WebHandler } from './served.ts'
import type { Log } from './log.ts'
import type { HeldNetwork } from './open-networks.ts'
import { startServer, type Parts, type RunningServer } from './server.ts'

/** For tests: a log that keeps its lines. */
export function keptLog(): { readonly log: Log; readonly lines: string[] } {
  const lines: string[] = []
  const keep = (facts: object, message: string) => void lines.push(`${message} ${JSON.stringify(facts)}`)
  return { log: { debug: keep, info: keep, warn: keep, error: keep }, lines }
}

const PAGE: WebHandler = (_request, response) => response.end('page')

/** For tests: answers every question with the id of the network it was asked of. */
export function echoingApi(): NetworkApi {
  return {
    handle: (_request, response, networkId) => void response.end(networkId),
    ask: async (network) => ({ data: { network } }),
    schemaText: 'type Query',
    endStreams: () => undefined,
    dispose: async () => undefined,
  }
}

/** For tests: a network whose store does nothing but be there. */
export function heldNetwork(id: string, ping: () => Promise<void> = async () => undefined): HeldNetwork {
  return {
    id,
    header: { default: false, fictional: false },
    store: { ping },
    close: async () => undefined,
  } as unknown as HeldNetwork
}

/** For tests: the real server on a free port, around parts that are small unless given. */
export function startSmallServer(parts: Partial<Parts> = {}): Promise<RunningServer> {
  return startServer({
    environment: { port: 0, host: '127.0.0.1', hostnames: ['127.0.0.1', 'localhost'], access: 'local' },
    log: keptLog().log,
    openNetworks: async () => [heldNetwork('first'), heldNetwork('second')],
    openApi: echoingApi,
    openWeb: async () => PAGE,
    ...parts,
  })
}

export interface Answered {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

/** For tests: a request as it is written, headers and target untouched. */
export function send(
  address: string,
  path: string,
  options: RequestOptions & { readonly body?: string } = {},
): Promise<Answered> {
  const { body, ...rest } = options
  const { hostname, port } = new URL(address)
  return new Promise((resolve, reject) => {
    const sent = request({ host: hostname, port, path, agent: false, ...rest }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(chunks).toString() })
      })
    })
    sent.once('error', reject)
    sent.end(body)
  })
}
