import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createNetworkApi, OpenNetwork, type NetworkApi, type NetworkApiOptions } from '@maillage/network-api'
import { makeNetwork, type Network } from '@maillage/network-model'
import { openEmbeddedStore, type NetworkStore } from '@maillage/network-store'
import { leaveOrRemove } from '@maillage/network-store/testing'
import { limitsOf, type AddressLimits } from './address-limits.ts'
import { startSmallServer } from './a-small-server.ts'
import type { Access } from './environment.ts'
import type { HeldNetwork } from './open-networks.ts'
import type { Parts, RunningServer } from './server.ts'

export interface ServedNetwork {
  readonly running: RunningServer
  readonly address: string
  readonly api: NetworkApi
  readonly open: OpenNetwork
  readonly store: NetworkStore
  readonly logged: unknown[]
  close(): Promise<void>
}

interface How {
  readonly access?: Access
  readonly limits?: AddressLimits
  readonly api?: Partial<NetworkApiOptions>
  readonly parts?: Partial<Parts>
  /** Of the id `small`; three actors when left out. */
  readonly network?: Network
  /** Wraps the store, to make it fail. */
  readonly through?: (store: NetworkStore) => NetworkStore
}

/** For tests: the real server and the real API on a free port, over a small network of its own. */
export async function serveNetwork({
  access = 'local',
  limits = limitsOf(access),
  api: more,
  parts,
  through,
  network = aNetworkOfThree(),
}: How = {}): Promise<ServedNetwork> {
  const folder = await mkdtemp(join(tmpdir(), 'maillage-'))
  const own = await openEmbeddedStore({ file: join(folder, 'small.grafeo'), networkId: 'small' })
  await own.load(network, { author: 'test', mutationId: 'load', reason: 'test', at: new Date() }, 'replace')
  const store = through ? through(own) : own
  const open = new OpenNetwork('small', store, () => new Date())
  const logged: unknown[] = []
  const api = createNetworkApi({
    networks: [open],
    access,
    log: (error) => logged.push(error),
    limits,
    ...more,
  })
  const held = { id: 'small', header: await own.header(), store, close: () => own.close() } as unknown as HeldNetwork
  const running = await startSmallServer({
    environment: { port: 0, host: '127.0.0.1', hostnames: ['127.0.0.1', 'localhost', '[::1]'], access },
    openNetworks: async () => [held],
    openApi: () => api,
    limits,
    ...parts,
  })
  const close = async () => {
    await running.stop()
    await leaveOrRemove(folder)
  }
  return { running, address: running.address, api, open, store, logged, close }
}

function aNetworkOfThree() {
  return makeNetwork(
    { id: 'small', name: { fr: 'Petit' }, languages: ['fr'], collection: 'survey' },
    {
      sectors: [
        { id: 'housing', name: { fr: 'Logement' }, kind: 'sector' },
        { id: 'health', name: { fr: 'Santé' }, kind: 'sector' },
      ],
      actors: [
        { id: 'shelter', name: { fr: 'Abri' }, kind: 'service', sectors: ['housing'] },
        { id: 'clinic', name: { fr: 'Clinique' }, kind: 'service', sectors: ['health'] },
        { id: 'house', name: { fr: 'Maison' }, kind: 'partnership', sectors: ['housing'] },
      ],
      collaborations: [{ id: 'tie', between: ['shelter', 'clinic'] }],
    },
  )
}
