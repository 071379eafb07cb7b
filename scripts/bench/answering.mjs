// A process that answers the same content in our way and in the usual one, and tells what each answer cost it:
// `/ours/graphql` is our API over an embedded store, `/rows/graphql` is Yoga as it comes, with default resolvers over
// rows in memory. Over its channel: the network to make, then questions on its own time.
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createNetworkApi, OpenNetwork } from '../../packages/network-api/dist/network-api.js'
import { embeddedFile, openEmbeddedStore } from '../../packages/network-store/dist/network-store.js'
import { inventNetwork } from './invented-network.mjs'
import { rowsOfColumns } from './rows-of-columns.mjs'

/** What the API is made with, as it finds it. */
const fromTheApi = createRequire(new URL('../../packages/network-api/package.json', import.meta.url))
const { createSchema, createYoga } = fromTheApi('graphql-yoga')

let folder, store, api, server
const kept = new Map()

const DOINGS = {
  async start({ size, documents }) {
    folder = await mkdtemp(join(tmpdir(), 'maillage-bench-'))
    const network = inventNetwork(size)
    const { id } = network.header
    store = await openEmbeddedStore({ file: embeddedFile(folder, id), networkId: id })
    await store.load(network, { author: 'bench', mutationId: 'bench', reason: 'bench', at: new Date() }, 'replace')
    const trusted = Object.fromEntries(documents.map((text) => [createHash('sha256').update(text).digest('hex'), text]))
    api = createNetworkApi({
      networks: [new OpenNetwork(id, store, () => new Date())],
      access: 'local',
      trusted,
      log: console.error,
    })
    const { data, errors } = await api.ask(id, '{ columns }')
    if (errors) throw new Error(JSON.stringify(errors))
    const { typeDefs, picture, query } = rowsOfColumns(data.columns)
    const schema = createSchema({ typeDefs, resolvers: { Query: { picture: () => picture } } })
    const rows = createYoga({ schema, graphqlEndpoint: '/rows/graphql', logging: false })
    server = createServer((request, response) =>
      request.url.startsWith('/rows/') ? void rows(request, response) : api.handle(request, response, id),
    )
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
    return { address: `http://127.0.0.1:${server.address().port}`, rowsQuery: query, trusted: Object.keys(trusted) }
  },
  /** Milliseconds of processor time of this process so far; `tidy`: with nothing left over from what was before. */
  cpu({ tidy }) {
    if (tidy) globalThis.gc()
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  },
  keep({ name, value }) {
    kept.set(name, value)
    return true
  },
  /** What it costs to write a kept value as text, a number of times. */
  stringify({ name, times }) {
    const value = kept.get(name)
    const began = process.cpuUsage()
    for (let count = 0; count < times; count += 1) JSON.stringify(value)
    const { user, system } = process.cpuUsage(began)
    return (user + system) / 1000 / times
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
  await store?.close()
  if (folder) await rm(folder, { recursive: true, force: true })
  process.exit(0)
})
process.send('listening')
