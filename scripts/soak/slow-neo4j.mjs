// The real server on a real Neo4j (NEO4J_URI, or one started here) that answers late: each way takes longer, or one packet in a
// hundred very long, while clients read and write over HTTP, and once many more than fit. Every answer comes within 8 s and
// says what is so; what is too much is turned away; whatever was acknowledged is there once.
//   node scripts/soak/slow-neo4j.mjs [--seconds 20] [--clients 20] [--crowd 400] [--seed N]
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

const LATEST_MS = 8_000
const READ = '{ network { revision } actors(first: 5) { nodes { id name } } }'
/** Only these may be said while a database is slow; each with a sentence in Dutch, as was asked. */
const EXPECTED = ['written', 'read', 'STORE_UNAVAILABLE', 'OUTCOME_UNKNOWN']

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '20' },
    clients: { type: 'string', default: '20' },
    crowd: { type: 'string', default: '400' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const [seconds, clients, crowd] = [values.seconds, values.clients, values.crowd].map(Number)
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

const acknowledged = new Set()
const sent = new Set()
const wrongs = []
let slowest = 0

/** One question or change; keeps how it was answered, and finds fault with an answer that is late or says nothing. */
async function one(seen, name) {
  if (name !== undefined) sent.add(name)
  const answer = await server.ask(id, name === undefined ? READ : adding(name))
  const outcome = name !== undefined ? outcomeOf(answer) : (answer.errors?.[0]?.extensions.code ?? 'read')
  if (outcome === 'written') acknowledged.add(name)
  if (!EXPECTED.includes(outcome)) wrongs.push(`${outcome} was answered`)
  if (answer.errors && !/^(De gegevens|De databank) /.test(answer.errors[0].message))
    wrongs.push(`« ${answer.errors[0].message} » was said in Dutch`)
  if (answer.ms > LATEST_MS) wrongs.push(`an answer took ${Math.round(answer.ms)} ms`)
  slowest = Math.max(slowest, answer.ms)
  seen.push({ outcome, ms: answer.ms })
  return outcome
}

function tell(what, seen) {
  const tally = {}
  for (const { outcome } of seen) tally[outcome] = (tally[outcome] ?? 0) + 1
  const times = seen.map(({ ms }) => ms).sort((a, b) => a - b)
  const at = (share) => Math.round(times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0)
  console.log(`  ${what}: ${JSON.stringify(tally)}, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, slowest ${at(1)} ms`)
}

/** Half of the clients write and send again what they were not told of, half read; then as many writers at once as there are. */
async function weather(what, delay) {
  Object.defineProperty(proxy.weather, 'delay', { configurable: true, get: delay })
  const until = performance.now() + seconds * 1_000
  const seen = []
  const writer = async (number) => {
    for (let count = 0; performance.now() < until; count += 1) {
      const name = `${what}-${number}-${count}`
      while ((await one(seen, name)) !== 'written' && performance.now() < until) await pause(200)
    }
  }
  const reader = async () => {
    while (performance.now() < until) {
      await one(seen)
      await pause(50)
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, number) => (number % 2 === 0 ? writer(number) : reader())))
  tell(what, seen)
  const crowded = []
  await Promise.all(Array.from({ length: crowd }, (_, number) => one(crowded, `${what}-crowd-${number}`)))
  tell(`${what}, ${crowd} at once`, crowded)
  if (server.ended() !== null) throw new Error(`the server ended: ${server.ended()}`)
}

try {
  await server.ready()
  await weather('calm', () => 0)
  await weather('200-ms', () => 100)
  await weather('2-s', () => 1_000)
  await weather('2-s-each-way', () => 2_000)
  await weather('5-s-in-a-hundred', () => (random() < 0.01 ? 5_000 : 0))
  Object.defineProperty(proxy.weather, 'delay', { value: 0, writable: true })
  const began = performance.now()
  while (!(await server.isReady())) await pause(50)
  const healed = performance.now() - began
  // What nobody was told of is sent again, as a client would: it is then there once, whatever had become of it.
  const again = []
  const lost = [...sent].filter((name) => !acknowledged.has(name))
  const sender = async () => {
    for (let name = lost.pop(); name !== undefined; name = lost.pop())
      for (let tries = 0; !acknowledged.has(name) && tries < 50; tries += 1)
        if ((await one(again, name)) !== 'written') await pause(200)
  }
  await Promise.all(Array.from({ length: clients }, sender))
  tell(`calm again, ready after ${Math.round(healed)} ms, sent again`, again)
  for (const name of sent) if (!acknowledged.has(name)) wrongs.push(`${name} was never acknowledged`)
  wrongs.push(...(await wrongsOfAdded(store, acknowledged)))
} finally {
  await server.stop()
  await proxy.close()
  await direct.close()
  await started?.stop()
  rmSync(folder, { recursive: true, force: true })
}
const tally = new Map()
for (const sentence of wrongs) tally.set(sentence, (tally.get(sentence) ?? 0) + 1)
for (const [sentence, times] of [...tally].slice(0, 10)) console.log(`  ${times} times: ${sentence}`)
console.log(
  `slow-neo4j: ${clients} clients for ${seconds} s in five kinds of weather, ${acknowledged.size} acknowledged, slowest answer ` +
    `${Math.round(slowest)} ms, ${wrongs.length} wrong (seed ${values.seed})`,
)
process.exitCode = wrongs.length === 0 ? 0 : 1
