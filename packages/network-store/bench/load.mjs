// Loads an invented network of 10 000 actors and 40 000 collaborations with evidence, and the same nodes and
// relationships by bare UNWIND writes, in one run. Prints one JSON line. Needs the built packages (`tsc -b`).
//   node packages/network-store/bench/load.mjs [actors] [collaborations]
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbeddedStore } from '../dist/network-store.js'
import { generatedNetwork } from './generated-network.mjs'

const { GrafeoDB } = createRequire(import.meta.url)('@grafeo-db/js')
const [actors = 10_000, ties = 40_000] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'maillage-bench-'))
const network = generatedNetwork(actors, ties)

const seconds = async (work) => {
  const start = performance.now()
  await work()
  return Math.round(performance.now() - start) / 1000
}
const milliseconds = async (work, times = 200) => {
  const start = performance.now()
  for (let i = 0; i < times; i += 1) await work(i)
  return Math.round(((performance.now() - start) / times) * 1000) / 1000
}
const by = (mutationId) => ({ author: 'bench', mutationId, reason: 'bench', at: new Date() })
const bytesBeside = (name) =>
  readdirSync(folder)
    .filter((f) => f.startsWith(name))
    .reduce((sum, f) => sum + statSync(join(folder, f)).size, 0)

/** What any program would have to write: the same nodes and relationships, nothing read, checked or recorded. */
async function bareWrites(file) {
  const db = GrafeoDB.create(file)
  await db.executeCypher('CREATE CONSTRAINT row_id IF NOT EXISTS FOR (row:Row) REQUIRE row.id IS UNIQUE')
  for (const label of ['Row', 'Actor', 'Collaboration', 'Evidence', 'Source', 'Sector']) {
    await db.executeCypher(`CREATE INDEX ${label.toLowerCase()}_id IF NOT EXISTS FOR (row:${label}) ON (row.id)`)
  }
  const transaction = db.beginTransaction()
  const write = async (cypher, rows) => {
    for (let i = 0; i < rows.length; i += 5000)
      await transaction.executeCypher(cypher, { rows: rows.slice(i, i + 5000), network: 'bench' })
  }
  const nodes = (label, rows) =>
    write(`UNWIND $rows AS properties CREATE (row:${label}:Row) SET row = properties`, rows)
  const joins = (from, type, to, rows) =>
    write(
      `UNWIND $rows AS pair MATCH (a:${from} {network: $network, id: pair.a}) MATCH (b:${to} {network: $network, id: pair.b}) CREATE (a)-[:\`${type}\`]->(b)`,
      rows,
    )
  const plain = (row, i) =>
    Object.fromEntries(
      Object.entries({ network: 'bench', row: i, ...row, name: undefined, name_fr: row.name?.fr }).filter(
        ([, v]) => (v !== null && v !== undefined && typeof v !== 'object') || (Array.isArray(v) && v.length > 0),
      ),
    )
  await nodes('Source', network.sources.map(plain))
  await nodes('Sector', network.sectors.map(plain))
  await nodes('Actor', network.actors.map(plain))
  await nodes('Collaboration', network.collaborations.map(plain))
  await nodes('Evidence', network.evidence.map(plain))
  await joins(
    'Actor',
    'IN_SECTOR',
    'Sector',
    network.actors.flatMap((a) => a.sectors.map((b) => ({ a: a.id, b }))),
  )
  await joins(
    'Collaboration',
    'BETWEEN',
    'Actor',
    network.collaborations.flatMap((c) => c.between.map((b) => ({ a: c.id, b }))),
  )
  await joins(
    'Actor',
    'COLLABORATES_WITH',
    'Actor',
    network.collaborations.map((c) => ({ a: c.between[0], b: c.between[1] })),
  )
  await joins(
    'Evidence',
    'SUPPORTS',
    'Row',
    network.evidence.map((e) => ({ a: e.id, b: e.about })),
  )
  await joins(
    'Evidence',
    'IN',
    'Source',
    network.evidence.map((e) => ({ a: e.id, b: e.source })),
  )
  transaction.commit()
  return db
}

let db
const bare = await seconds(async () => {
  db = await bareWrites(join(folder, 'bare.grafeo'))
})
db.close()
const file = join(folder, 'bench.grafeo')
const store = await openEmbeddedStore({ file, networkId: 'bench' })
const delay = monitorEventLoopDelay({ resolution: 5 })
delay.enable()
const load = await seconds(() => store.load(network, by('first'), 'replace'))
delay.disable()
const again = await seconds(() => store.load(network, by('again'), 'replace'))
const whole = await seconds(() => store.wholeNetwork())
const card = await milliseconds((i) => store.actorById(`a${i}`))
const neighbourhood = await milliseconds((i) => store.neighbourhood(`a${i}`, 2, 300))
const page = await milliseconds(() => store.actors({ sectors: ['s1'] }, { first: 50, after: null }), 50)
await store.close()
const reopen = await seconds(async () => (await openEmbeddedStore({ file, networkId: 'bench' })).close())
console.log(
  JSON.stringify({
    actors,
    ties,
    seconds: {
      bare,
      load,
      ratio: Math.round((load / bare) * 100) / 100,
      loadAgainUnchanged: again,
      wholeNetwork: whole,
      reopen,
    },
    milliseconds: { card, neighbourhood, page, longestLoopDelay: Math.round(delay.max / 1e6) },
    megabytes: {
      resident: Math.round(process.resourceUsage().maxRSS / 1024),
      disk: Math.round(bytesBeside('bench') / 1e5) / 10,
    },
  }),
)
rmSync(folder, { recursive: true, force: true })
