// The real server on a real Neo4j (NEO4J_URI, or one started here) behind a proxy that cuts, silences and refuses, while clients
// add actors over HTTP and send again what they were not told of. Every acknowledged actor is there once; the server never ends.
//   node scripts/soak/faults-over-http.mjs [--faults 40] [--clients 20] [--seed N]
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { networkWith } from '../../packages/network-store/dist/contract/drawn-networks.js'
import { seeded } from '../../packages/network-store/dist/contract/random-edits.js'
import { openNeo4j } from '../../packages/network-store/dist/neo4j.js'
import { faultProxy } from '../../packages/network-store/dist/testing/fault-proxy.js'
import { startNeo4j, whatIsMissing } from '../neo4j/run-neo4j.mjs'

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
const first = networkWith(id, {
  sectors: [{ id: 'health', name: { fr: 'Santé' }, kind: 'sector' }],
  actors: [{ id: 'clinic', name: { fr: 'Clinique' }, kind: 'service', sectors: ['health'] }],
})
await store.load(first, { author: 'épreuve', mutationId: 'first', reason: 'soak', at: new Date() }, 'replace')

const port = await new Promise((resolve) => {
  const free = createServer().listen(0, '127.0.0.1', () => {
    const { port } = free.address()
    free.close(() => resolve(port))
  })
})
const main = fileURLToPath(new URL('../../apps/server/dist/main.js', import.meta.url))
const words = ['--port', String(port), '--data', join(folder, 'data'), '--network', id]
const server = spawn(process.execPath, [main, ...words], {
  stdio: ['ignore', 'ignore', 'pipe'],
  env: {
    ...process.env,
    NEO4J_URI: `bolt://127.0.0.1:${proxy.port}`,
    NEO4J_USER: neo4j.user,
    NEO4J_PASSWORD: neo4j.password,
  },
})
let ended = null
let said = ''
server.stderr.on('data', (chunk) => (said = (said + chunk).slice(-2_000)))
const gone = new Promise((resolve) => server.once('exit', (code, signal) => resolve((ended = signal ?? code))))
const address = `http://127.0.0.1:${port}`
const isReady = () =>
  fetch(`${address}/readyz`).then(
    (answer) => answer.ok,
    () => false,
  )

const codes = {}
const acknowledged = new Set()
let slowest = 0
let over = false

async function add(name) {
  const query = `mutation { addActor(mutationId: "${name}", input: { name: { fr: "${name}" }, kind: team, sectors: ["health"] }) { created problems { code } } }`
  const began = performance.now()
  try {
    const answer = await fetch(`${address}/${id}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const { data, errors } = await answer.json()
    const problem = data?.addActor?.problems[0]?.code
    return errors?.[0]?.extensions.code ?? problem ?? (data.addActor.created.length === 1 ? 'written' : 'nothing made')
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
  for (let fault = 0; fault < Number(values.faults) && ended === null; fault += 1) {
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
      await Promise.race([struck, pause(10_000), gone])
      // A partition ends: the database hears that its clients have gone.
      if (how === 'silent') await pause(6_000).then(() => proxy.cut())
    }
    await pause(random() * 500)
  }
  over = true
}

const wrongs = []
try {
  while (!(await isReady())) {
    if (ended !== null) throw new Error(`the server ended: ${said}`)
    await pause(100)
  }
  const clients = Array.from({ length: Number(values.clients) }, (_, number) => client(number))
  await Promise.all([bringFaults(), ...clients])
  const { network } = await store.wholeNetwork()
  const changes = await store.changesSince(0)
  const names = network.actors.map(({ name }) => name.fr)
  for (const name of acknowledged) {
    const times = names.filter((one) => one === name).length
    if (times !== 1) wrongs.push(`${name} is there ${times} times`)
  }
  if (names.length !== acknowledged.size + 1)
    wrongs.push(`${names.length} actors after ${acknowledged.size} acknowledged`)
  if (changes.some(({ revision }, index) => revision !== index + 1)) wrongs.push('revisions with holes')
  if (changes.length !== acknowledged.size + 1)
    wrongs.push(`${changes.length} changes after ${acknowledged.size} acknowledged`)
  for (let looks = 0; looks < 100 && !(await isReady()); looks += 1) await pause(100)
  if (!(await isReady())) wrongs.push('not ready at the end')
  if (ended !== null) wrongs.push(`the server ended: ${ended}`)
} finally {
  server.kill('SIGTERM')
  await gone
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
