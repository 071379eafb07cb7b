// A process that answers GraphQL over an invented network as the server does, threads and all, and tells how long its event
// loop was kept from others. Over its channel: `start`, then `begin` and `delays`.
import { createServer } from 'node:http'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { WorkPool } from '../../apps/server/dist/work-pool.js'
import { createNetworkApi, OpenNetwork } from '../../packages/network-api/dist/network-api.js'
import { embeddedFile, openEmbeddedStore } from '../../packages/network-store/dist/network-store.js'
import { inventSurvey } from './surveyed-network.mjs'

const loop = monitorEventLoopDelay({ resolution: 5 })
let folder, store, api, server, pool

const DOINGS = {
  async start({ size }) {
    folder = await mkdtemp(join(tmpdir(), 'maillage-bench-'))
    const network = inventSurvey(size)
    const { id } = network.header
    store = await openEmbeddedStore({ file: embeddedFile(folder, id), networkId: id })
    await store.load(network, { author: 'bench', mutationId: 'bench', reason: 'bench', at: new Date() }, 'replace')
    pool = new WorkPool()
    const networks = [new OpenNetwork(id, store, () => new Date('2026-10-14T10:00:00Z'))]
    api = createNetworkApi({ networks, access: 'local', log: console.error, runTask: pool.runTask })
    await networks[0].projection()
    server = createServer((request, response) => api.handle(request, response, id))
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
    loop.enable()
    return { url: `http://127.0.0.1:${server.address().port}/${id}/graphql` }
  },
  begin() {
    globalThis.gc()
    loop.reset()
    return true
  },
  /** Milliseconds that the event loop was late. */
  delays() {
    return {
      p50: loop.percentile(50) / 1e6,
      p99: loop.percentile(99) / 1e6,
      max: loop.max / 1e6,
      megabytes: process.memoryUsage.rss() / 1e6,
    }
  },
}

process.on('message', async ({ act, ...asked }) => {
  try {
    process.send({ result: await DOINGS[act](asked) })
  } catch (error) {
    process.send({ error: String(error.stack) })
  }
})
process.on('disconnect', async () => {
  server?.closeAllConnections()
  await api?.dispose()
  await pool?.close()
  await store?.close()
  if (folder) await rm(folder, { recursive: true, force: true })
  process.exit(0)
})
process.send('listening')
