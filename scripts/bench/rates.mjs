import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { searchWords } from '../../packages/network-model/dist/network-model.js'
import { openEngines, rowsOfEach } from './engines.mjs'
import { inventNetwork, middlingActors } from './invented-network.mjs'
import { inTurn, median, notMeasured } from './measuring.mjs'
import { processorOf } from './processor.mjs'
import { serveBeside } from './neighbourhoods.mjs'
import { bareDeclaration, bareNeighbourhood, DECLARE, NEIGHBOURHOOD, SEARCH, TRIVIAL } from './statements.mjs'

/** What the API is made with, as it finds it. */
const fromTheApi = createRequire(new URL('../../packages/network-api/package.json', import.meta.url))
const MiniSearch = fromTheApi('minisearch')

const ACTORS = Number(process.env.BENCH_ACTORS ?? 5_000)
const SIZE = { actors: ACTORS, ties: ACTORS * 4 }
/** Searching asks nothing of ties: more that can be found, fewer ties. */
const ENTRIES = Number(process.env.BENCH_ACTORS ?? 20_000)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5)
const SECONDS = Number(process.env.BENCH_SECONDS ?? 3)
const CONNECTIONS = 10
/**
 * What people type: without accents, with an apostrophe or as an inclusive form, the beginning of a word, several words, a
 * slip of the hand, nothing that is there.
 */
const TEXTS = [
  'equipe mobile',
  'sante',
  'aine',
  'aîné·e·s ormelle',
  'ainées',
  'foyer ete',
  'l’oeuvre',
  "d'ecoute pontcl",
  'Trois-Aul',
  'rochemuele',
  'merlonvla',
  'logement valbrume 1',
  'zzzz',
]

/** Q1, Q3, Q4, Q5: how many answers a second our server gives ten clients over HTTP, with both engines. */
export async function measure(name) {
  const folder = await mkdtemp(join(tmpdir(), 'maillage-bench-'))
  const { engines, missing, close } = await openEngines(folder)
  try {
    const network = inventNetwork(name === 'Q4' ? { actors: ENTRIES, ties: ENTRIES / 5 } : SIZE)
    const rows = await rowsOfEach(engines, (engine) => measureEngine(name, engine, network))
    if (missing !== null) rows.push(notMeasured(name, missing))
    return rows
  } finally {
    await close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function measureEngine(name, engine, network) {
  const { server, bare } = await serveBeside(engine, network)
  try {
    // The first answer reads the network; it is no part of a rate.
    await server.ask(NEIGHBOURHOOD, { centre: network.actors[0].id })
    await server.ask(SEARCH, { text: 'sante' })
    return await MEASURES[name]({ engine, network, id: network.header.id, server, bare })
  } finally {
    await server.stop()
    await bare.close()
  }
}

const post = (query, variables) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables }),
})

/**
 * Ten clients for some seconds, each asking as soon as it was answered; `requests` in turn. `taken`: what one answer costs
 * in processor, by who took it: with two cores for three of them, that is where a rate ends.
 */
async function clients(url, requests, pids = {}) {
  const all = { ...pids, 'the clients': process.pid }
  const before = Object.entries(all).map(([who, pid]) => [who, pid, processorOf(pid)])
  const found = await autocannon({ url, connections: CONNECTIONS, duration: SECONDS, requests })
  const answers = Math.max(1, found.requests.total)
  return {
    rate: found.requests.average,
    p50: found.latency.p50,
    p99: found.latency.p99,
    errors: found.errors + found.timeouts + found.non2xx + (found.mismatches ?? 0),
    taken: Object.fromEntries(before.map(([who, pid, was]) => [who, (processorOf(pid) - was) / answers])),
  }
}

/** Whose processor is looked at: the server's, and the database's where it is a process of its own. */
const pidsOf = (engine, server) => ({
  'the server': server.pid,
  ...(engine.pid === undefined ? {} : { 'the database': engine.pid }),
})

/** The same without a server: so many at once in this process, each again as soon as it is done. */
async function atOnce(count, work) {
  const began = performance.now()
  let done = 0
  const one = async () => {
    while (performance.now() - began < SECONDS * 1000) {
      await work(done)
      done += 1
    }
  }
  await Promise.all(Array.from({ length: count }, one))
  return { rate: done / ((performance.now() - began) / 1000) }
}

/** Rate and slowest answers against their bars, and the rate beside that of the reference. */
function rateRows(what, { ours, reference }, { rate, p99 }, beside) {
  const load = loadavg()[0]
  const of = (list, field) => median(list.map((one) => one[field]))
  return [
    { what, unit: 'answers/s', value: of(ours, 'rate'), goal: rate, atLeast: true, all: ours, load },
    { what: `${what}: p99`, unit: 'ms', value: of(ours, 'p99'), goal: p99, load },
    { what: `${what}: p50`, unit: 'ms', value: of(ours, 'p50'), load },
    {
      what: `${what}: errors`,
      unit: 'answers',
      value: ours.reduce((sum, { errors }) => sum + errors, 0),
      goal: 0,
      load,
    },
    {
      what: `${what}: share of the rate of ${beside}`,
      unit: '×',
      value: of(ours, 'rate') / of(reference, 'rate'),
      reference,
      load,
    },
    ...Object.keys(ours[0].taken).map((who) => ({
      what: `${what}: processor of ${who} for one answer`,
      unit: 'ms',
      value: median(ours.map(({ taken }) => taken[who])),
      load,
    })),
  ]
}

const MEASURES = {
  async Q1({ engine, server }) {
    const body = await (await fetch(server.url, post(TRIVIAL))).text()
    const constant = await constantServer(body)
    try {
      const found = await inTurn(ROUNDS, {
        reference: () => clients(constant.url, [post(TRIVIAL)]),
        ours: () => clients(server.url, [post(TRIVIAL)], pidsOf(engine, server)),
      })
      return rateRows(`${engine.name}: trivial query`, found, { rate: 1500, p99: 60 }, 'a bare server of a constant')
    } finally {
      constant.stop()
    }
  },

  async Q3({ engine, network, id, server, bare }) {
    const centres = middlingActors(network, 40)
    const found = await inTurn(ROUNDS, {
      reference: () => atOnce(CONNECTIONS, (done) => bareNeighbourhood(bare, id, centres[done % centres.length])),
      ours: () =>
        clients(
          server.url,
          centres.map((centre) => post(NEIGHBOURHOOD, { centre })),
          pidsOf(engine, server),
        ),
    })
    const what = `${engine.name}: neighbourhood of 2 steps in ${SIZE.actors}/${SIZE.ties}`
    return rateRows(what, found, { rate: 150, p99: 150 }, 'the bare statements')
  },

  async Q4({ engine, network, server }) {
    const index = new MiniSearch({
      fields: ['name'],
      tokenize: (text) => [...searchWords(text)],
      processTerm: (term) => term,
    })
    index.addAll(network.actors.map(({ id, name }) => ({ id, name: name.fr })))
    const found = await inTurn(ROUNDS, {
      reference: () =>
        atOnce(1, async (done) => {
          index.search(TEXTS[done % TEXTS.length], { prefix: true, combineWith: 'AND' })
          // Lets the clock of the others go on.
          if (done % 50 === 0) await new Promise((resolve) => setImmediate(resolve))
        }),
      ours: () =>
        clients(
          server.url,
          TEXTS.map((text) => post(SEARCH, { text })),
          pidsOf(engine, server),
        ),
    })
    const what = `${engine.name}: search with folding in ${ENTRIES} actors`
    return rateRows(what, found, { rate: 250, p99: 100 }, 'minisearch alone')
  },

  async Q5({ engine, id, server, bare, network }) {
    const actors = network.actors.map((actor) => actor.id)
    const acknowledged = new Set()
    const refused = []
    let sent = 0
    const declare = {
      ...post(),
      setupRequest: (request, context) => {
        sent += 1
        const input = {
          actor: actors[(sent * 7) % actors.length],
          availability: ['open', 'waitingList', 'closed'][sent % 3],
          waitIntakeWeeks: sent % 40,
        }
        context.mutationId = `bench-${sent}`
        return {
          ...request,
          body: JSON.stringify({ query: DECLARE, variables: { mutationId: context.mutationId, input } }),
        }
      },
      onResponse: (status, body, context) => {
        const { data } = JSON.parse(body)
        if (data?.declareLoad?.change) acknowledged.add(context.mutationId)
        else refused.push(body)
      },
    }
    let written = 0
    const found = await inTurn(ROUNDS, {
      reference: () =>
        // The embedded engine refuses writers that meet: one after another is its best.
        atOnce(engine.name === 'embedded' ? 1 : CONNECTIONS, () => {
          written += 1
          return bareDeclaration(bare, id, {
            id: `nue-${written}`,
            actor: actors[(written * 7) % actors.length],
            declaredAt: '2026-10-01',
          })
        }),
      ours: () => clients(server.url, [declare], pidsOf(engine, server)),
    })
    await server.stop()
    const kept = await keptMutations(engine, id)
    const lost = [...acknowledged].filter((mutation) => kept.get(mutation) !== 1)
    const what = `${engine.name}: a load declared, in ${SIZE.actors}/${SIZE.ties}`
    if (refused.length > 0) process.stderr.write(`${refused.length} refused, the first: ${refused[0].slice(0, 300)}\n`)
    return [
      ...rateRows(what, found, { rate: 100, p99: 200 }, 'the bare fact'),
      { what: `${what}: acknowledged writes`, unit: 'writes', value: acknowledged.size },
      { what: `${what}: refused`, unit: 'writes', value: refused.length, goal: 0 },
      { what: `${what}: acknowledged and not there exactly once`, unit: 'writes', value: lost.length, goal: 0 },
    ]
  },
}

/** How often each mutation id stands in the history, asked of the engine itself. */
async function keptMutations(engine, id) {
  const bare = await engine.openBare(id)
  const rows = await bare.read((run) =>
    run('MATCH (change:Change {network: $network}) RETURN change.mutationId AS mutation', { network: id }),
  )
  await bare.close()
  const kept = new Map()
  for (const { mutation } of rows) kept.set(mutation, (kept.get(mutation) ?? 0) + 1)
  return kept
}

/** A server in a process of its own that reads what it is sent and answers the same each time. */
async function constantServer(body) {
  const script = `
    const http = require('node:http'), body = ${JSON.stringify(body)}
    http.createServer((request, response) => {
      request.resume().on('end', () => {
        response.setHeader('content-type', 'application/json; charset=utf-8')
        response.end(body)
      })
    }).listen(0, '127.0.0.1', function () { console.log(this.address().port) })`
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [port] = await once(child.stdout, 'data')
  return { url: `http://127.0.0.1:${String(port).trim()}/`, stop: () => child.kill() }
}
