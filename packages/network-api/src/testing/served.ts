import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readSeedFolder } from '@maillage/network-exchange'
import type { Network, Viewer } from '@maillage/network-model'
import { openEmbeddedStore, type NetworkStore } from '@maillage/network-store'
import { leaveOrRemove } from '@maillage/network-store/testing'
import type { ExecutionResult } from 'graphql'
import { createNetworkApi, type NetworkApi } from '../create-network-api.ts'
import { OpenNetwork } from '../open-network.ts'

export const CLOCK = () => new Date('2026-10-14T10:00:00Z')
const FOLDERS = {
  t10: new URL('../../fixtures/t10/', import.meta.url),
  'belgique-sante-mentale': new URL('../../../../graph-seeds/belgique-sante-mentale/', import.meta.url),
  'bassin-exemple': new URL('../../../../graph-seeds/bassin-exemple/', import.meta.url),
}

/** Networks in embedded stores of a temporary folder, served by the real interface. */
export interface Served {
  readonly api: NetworkApi
  readonly networks: readonly OpenNetwork[]
  /** The data of an answer; throws on any error, so that a test that forgets to look cannot pass. */
  data(network: string, document: string, variables?: Record<string, unknown>, viewer?: Viewer): Promise<never>
  result(network: string, document: string, variables?: Record<string, unknown>): Promise<ExecutionResult>
  /** Questions asked of each store since the last call, by name. */
  questions(network: string): readonly string[]
  readonly logged: unknown[]
  close(): Promise<void>
}

export async function serve(given: readonly (keyof typeof FOLDERS | Network)[]): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'maillage-'))
  const asked = new Map<string, string[]>()
  const networks: OpenNetwork[] = []
  for (const one of given) {
    const network = typeof one === 'string' ? await readOrThrow(FOLDERS[one]) : one
    const id = network.header.id
    const store = await openEmbeddedStore({ file: join(folder, `${id}.grafeo`), networkId: id })
    await store.load(network, { author: 'test', mutationId: `load-${id}`, reason: 'test', at: CLOCK() }, 'replace')
    asked.set(id, [])
    networks.push(new OpenNetwork(id, counting(store, asked.get(id) ?? []), CLOCK))
  }
  const logged: unknown[] = []
  const api = createNetworkApi({ networks, access: 'local', log: (error) => logged.push(error) })
  return {
    api,
    networks,
    logged,
    async data(network, document, variables, viewer) {
      const { data, errors } = await api.ask(network, document, variables, viewer ? { viewer } : {})
      if (errors) throw new Error(errors.map((error) => error.message).join('; '))
      return data as never
    },
    result: (network, document, variables) => api.ask(network, document, variables),
    questions(network) {
      const list = asked.get(network) ?? []
      return list.splice(0)
    },
    async close() {
      await api.dispose()
      for (const { store } of networks) await store.close()
      await leaveOrRemove(folder)
    },
  }
}

async function readOrThrow(folder: URL): Promise<Network> {
  const reading = await readSeedFolder(fileURLToPath(folder))
  if (!reading.network) throw new Error(JSON.stringify(reading.problems.slice(0, 5)))
  return reading.network
}

function counting(store: NetworkStore, asked: string[]): NetworkStore {
  return new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target)
      if (typeof value !== 'function') return value
      return (...parameters: unknown[]): unknown => {
        asked.push(String(name))
        return Reflect.apply(value, target, parameters)
      }
    },
  })
}
