import { randomUUID } from 'node:crypto'
import { drawnNetwork } from '../contract/drawn-networks.ts'
import { someone } from '../contract/open-store.ts'
import type { Engine } from '../engine-port.ts'
import { neo4jServer, type Neo4jServer } from '../neo4j/open-neo4j.ts'
import type { Neo4jOptions } from '../neo4j/settings.ts'
import type { NetworkStore } from '../store-promise.ts'
import { faultProxy, type FaultProxy } from '../testing/fault-proxy.ts'
import type { Neo4jForTests } from '../testing/neo4j-for-tests.ts'

/** One network, the drawn one at revision 1, reached through a proxy and directly. */
export interface BadWeather {
  readonly network: string
  readonly proxy: FaultProxy
  /** Through the proxy. */
  readonly server: Neo4jServer
  readonly store: NetworkStore
  /** Past the proxy: how things are. */
  readonly calm: NetworkStore
  readonly calmEngine: Engine
}

/** Gives a test a network behind a proxy and takes it away, whatever happens. */
export async function inBadWeather(
  where: Neo4jForTests,
  patience: Partial<Neo4jOptions>,
  work: (weather: BadWeather) => Promise<void>,
): Promise<void> {
  const network = `faults-${randomUUID()}`
  const direct = neo4jServer(where)
  const proxy = await faultProxy({ port: Number(new URL(where.uri).port) })
  const server = neo4jServer({ ...where, uri: `bolt://127.0.0.1:${String(proxy.port)}`, ...patience })
  const calmEngine = direct.engineOf(network)
  try {
    const calm = await direct.openStore(network)
    await calm.load(drawnNetwork(network), someone(`drawn-${network}`), 'replace')
    const store = await server.openStore(network)
    await store.revision()
    await work({ network, proxy, server, store, calm, calmEngine })
  } finally {
    await server.close()
    await proxy.close()
    await calmEngine.run('MATCH (node {network: $network}) DETACH DELETE node', { network })
    await direct.close()
  }
}
