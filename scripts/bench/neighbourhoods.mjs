import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createNetworkApi, OpenNetwork } from '../../packages/network-api/dist/network-api.js'
import { asker, serveNetwork } from './child.mjs'
import { openEngines, rowsOfEach } from './engines.mjs'
import { inventNetwork, middlingActors } from './invented-network.mjs'
import { inTurn, milliseconds, notMeasured, ratioRow } from './measuring.mjs'
import { bareNeighbourhood, NEIGHBOURHOOD } from './statements.mjs'

const ACTORS = Number(process.env.BENCH_ACTORS ?? 5_000)
const SIZE = { actors: ACTORS, ties: ACTORS * 4 }
const ROUNDS = 7
const CENTRES = 20

/**
 * S2: who is within two steps of an actor, with names and ties, one question after another over HTTP against our server;
 * beside it the same Cypher sent to the same engine directly, without a server, a schema or an answer to write.
 */
export async function measure() {
  const folder = await mkdtemp(join(tmpdir(), 'maillage-bench-'))
  const { engines, missing, close } = await openEngines(folder)
  try {
    const network = inventNetwork(SIZE)
    const rows = await rowsOfEach(engines, (engine) => measureEngine(engine, network))
    if (missing !== null) rows.push(notMeasured('neighbourhoods in Neo4j', missing))
    return rows
  } finally {
    await close()
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Loads a network into an engine; resolves with a server over it and the bare engine beside it.
 * @param {(engine: unknown, id: string) => Promise<{ ask: Function, stop: Function }>} serve
 */
export async function serveBeside(engine, network, serve = serveNetwork) {
  const { id } = network.header
  const store = await engine.openStore(id)
  await store.load(network, { author: 'bench', mutationId: 'bench', reason: 'bench', at: new Date() }, 'replace')
  await store.close()
  const bare = await engine.copied(id).openBare(id)
  return { server: await serve(engine, id), bare }
}

/** Our API behind a port of this very process: two processes that wait for one another would measure the machine’s other work. */
async function serveHere(engine, id) {
  const store = await engine.openStore(id)
  const networks = [new OpenNetwork(id, store, () => new Date())]
  const api = createNetworkApi({ networks, access: 'local', log: (error) => process.stderr.write(`${error}\n`) })
  const server = createServer((request, response) => api.handle(request, response, id))
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    ask: asker(`http://127.0.0.1:${server.address().port}/`),
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await api.dispose()
      await store.close()
    },
  }
}

async function measureEngine(engine, network) {
  const { id } = network.header
  const { server, bare } = await serveBeside(engine, network, serveHere)
  try {
    const centres = middlingActors(network, CENTRES)
    for (const centre of centres) await compareAnswers(server, bare, id, centre)
    const perCentre = (work) => async () => {
      const took = await milliseconds(async () => {
        for (const centre of centres) await work(centre)
      })
      return took / centres.length
    }
    const found = await inTurn(ROUNDS, {
      reference: perCentre((centre) => bareNeighbourhood(bare, id, centre)),
      ours: perCentre((centre) => server.ask(NEIGHBOURHOOD, { centre })),
    })
    const row = ratioRow({
      what: `${engine.name}: two steps, 30 to 300 actors, in ${SIZE.actors}/${SIZE.ties}, over HTTP, beside the bare Cypher`,
      ...found,
      unit: 'ms',
      goal: 2,
      stretch: 1.3,
    })
    return [row]
  } finally {
    await server.stop()
    await bare.close()
  }
}

async function compareAnswers(server, bare, id, centre) {
  const { actors, collaborations } = (await server.ask(NEIGHBOURHOOD, { centre })).neighbourhood
  const beside = await bareNeighbourhood(bare, id, centre)
  if (actors.length !== beside.actors || collaborations.length !== beside.ties)
    throw new Error(
      `${centre}: ${actors.length} actors and ${collaborations.length} ties, bare ${JSON.stringify(beside)}`,
    )
}
