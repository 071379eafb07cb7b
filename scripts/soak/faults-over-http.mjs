// The real server on a real Neo4j (NEO4J_URI, or one started here) behind a proxy that cuts, silences and refuses, while clients
// add actors over HTTP and send again what they were not told of. Every acknowledged actor is there once; the server never ends.
//   node scripts/soak/faults-over-http.mjs [--faults 40] [--clients 20] [--seed N]
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { seeded } from '../../packages/network-store/dist/contract/random-edits.js'
import { openNeo4j } from '../../packages/network-store/dist/neo4j.js'
import { faultProxy } from '../../packages/network-store/dist/testing/fault-proxy.js'
import { startNeo4j, whatIsMissing } from '../neo4j/run-neo4j.mjs'
import { adding, clinicIn, outcomeOf, servedOnNeo4j, wrongsOfAdded } from './with/served-on-neo4j.mjs'

const { values } = parseArgs({
  options: {
    faults: { type: 'string', default: '40' },
    clients: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env
const missing = uri ? null : whatIsMissing()
if (missing !== null) {
  console.error(`No Neo4j: ${missing} is missing and NEO4J_URI is not set.`)
  process.exit(1)
}
const random = seeded(Number(values.seed))
const folder = mkdtempSync(join(tmpdir(), 'maillage-soak-'))
const started = uri ? null : await startNeo4j({ data: join(folder, 'neo4j') })
const neo4j = started ?? { uri, user, password }
const proxy = await faultProxy({ port: Number(new URL(neo4j.uri).port) })
const id = `soak-${randomUUID().slice(0, 8)}`
const direct = openNeo4j(neo4j)
const store = await direct.openStore(id)
await clinicIn(store, id)
const server = await servedOnNeo4j({
  ...neo4j,
  uri: `bolt://127.0.0.1:${proxy.port}`,
  data: join(folder, 'data'),
  network: id,
})

const codes = {}
const acknowledged = new Set()
let slowest = 0
let over = false

async function add(name) {
  const began = performance.now()
  try {
    return outcomeOf(await server.ask(id, adding(name)))
  } finally {
    slowest = Math.max(slowest, performance.now() - began)
  }
}

async function client(number) {
  for (let count = 0; !over; count += 1) {
    const name = `nouveau-${number}-${count}`
    for (;;) {
      const code = await add(name)
      codes[code] = (codes[code] ?? 0) + 1
      if (code === 'written') break
      await pause(200)
    }
    acknowledged.add(name)
    // The limits of an address are not what is tried here.
    await pause(100)
  }
}

async function bringFaults() {
  const messages = ['BEGIN', 'RUN', 'PULL', 'COMMIT', 'COMMIT']
  for (let fault = 0; fault < Number(values.faults) && server.ended() === null; fault += 1) {
    const drawn = random()
    if (drawn < 0.1) {
      proxy.refuse()
      proxy.cut()
      await pause(1_000 + random() * 3_000)
      proxy.accept()
    } else {
      const message = messages[Math.floor(random() * messages.length)]
      const how = drawn < 0.25 ? 'silent' : 'cut'
      const struck = proxy.strike(message, random() < 0.5 ? 'before' : 'after', how, Math.floor(random() * 10))
      await Promise.race([struck, pause(10_000), server.gone])
      // A partition ends: the database hears that its clients have gone.
      if (how === 'silent') await pause(6_000).then(() => proxy.cut())
    }
    await pause(random() * 500)
  }
  over = true
}

const wrongs = []
try {
  await server.ready()
  const clients = Array.from({ length: Number(values.clients) }, (_, number) => client(number))
  await Promise.all([bringFaults(), ...clients])
  wrongs.push(...(await wrongsOfAdded(store, acknowledged)))
  for (let looks = 0; looks < 100 && !(await server.isReady()); looks += 1) await pause(100)
  if (!(await server.isReady())) wrongs.push('not ready at the end')
  if (server.ended() !== null) wrongs.push(`the server ended: ${server.ended()}`)
  if (slowest > 8_000) wrongs.push(`an answer took ${Math.round(slowest)} ms`)
} finally {
  await server.stop()
  await proxy.close()
  await direct.close()
  await started?.stop()
  rmSync(folder, { recursive: true, force: true })
}
for (const sentence of wrongs.slice(0, 10)) console.log(`  ${sentence}`)
console.log(
  `faults-over-http: ${values.faults} faults under ${values.clients} clients, ${acknowledged.size} acknowledged, answers ` +
    `${JSON.stringify(codes)}, slowest ${Math.round(slowest)} ms, ${wrongs.length} wrong (seed ${values.seed})`,
)
process.exitCode = wrongs.length === 0 ? 0 : 1
