// A Neo4j that is not there when the real server starts, comes, is killed (-9) and comes back, several times: /readyz says so
// at once, and the server takes it up by itself within five seconds after it answers again, with everything it acknowledged.
//   node scripts/soak/absent-neo4j.mjs [--rounds 5]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openNeo4j } from '../../packages/network-store/dist/neo4j.js'
import { startNeo4j, whatIsMissing } from '../neo4j/run-neo4j.mjs'
import { adding, clinicIn, outcomeOf, servedOnNeo4j, wrongsOfAdded } from './with/served-on-neo4j.mjs'

const ALLOWED_MS = 5_000
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } })
const rounds = Number(values.rounds)
const missing = whatIsMissing()
if (missing !== null) {
  console.error(`No Neo4j: ${missing} is missing.`)
  process.exit(1)
}
const folder = mkdtempSync(join(tmpdir(), 'maillage-soak-'))
const data = join(folder, 'neo4j')
const id = 'absent'
const wrongs = []
const acknowledged = new Set()
let neo4j = await startNeo4j({ data })
const { port, user, password } = neo4j
const uri = `bolt://127.0.0.1:${port}`
const direct = openNeo4j({ uri, user, password })
const store = await direct.openStore(id)
await clinicIn(store, id)
await neo4j.kill()

/** Starts the database; resolves with when it said that it answers and when our server said that it is ready, in ms from here. */
async function comes(server) {
  const began = performance.now()
  const since = () => Math.round(performance.now() - began)
  const starting = startNeo4j({ data, port, password }).then((started) => {
    neo4j = started
    return since()
  })
  const [answers, ready] = await Promise.all([starting, server.ready().then(since)])
  return { answers, ready }
}

async function mustSayThatItIsNotReady(server, what) {
  const began = performance.now()
  const answer = await fetch(`${server.address}/readyz`)
  const { reason } = await answer.json()
  if (answer.status !== 503 || reason !== 'store-unreachable') wrongs.push(`${what}: ${answer.status} ${reason}`)
  const page = await server.ask(id, '{ network { revision } }')
  const { code } = page.errors?.[0]?.extensions ?? {}
  if (!['NOT_READY', 'STORE_UNAVAILABLE'].includes(code)) wrongs.push(`${what}: a question was answered with ${code}`)
  if (performance.now() - began > 8_000) wrongs.push(`${what}: said after ${Math.round(performance.now() - began)} ms`)
}

const server = await servedOnNeo4j({ uri, user, password, data: join(folder, 'data'), network: id })
try {
  // Until it has looked once it is starting, and says so.
  const reason = async () =>
    fetch(`${server.address}/readyz`).then(
      async (answer) => (await answer.json()).reason,
      () => 'not listening',
    )
  while ((await reason()) === 'not listening') await pause(20)
  for (const until = performance.now() + 8_000; performance.now() < until && (await reason()) === 'starting';)
    await pause(50)
  let longest = 0
  for (let round = 0; round <= rounds; round += 1) {
    await mustSayThatItIsNotReady(server, `round ${round}`)
    const { answers, ready } = await comes(server)
    const late = ready - answers
    longest = Math.max(longest, late)
    if (late > ALLOWED_MS) wrongs.push(`round ${round}: ready ${late} ms after the database answered`)
    const name = `nouveau-${round}`
    const outcome = outcomeOf(await server.ask(id, adding(name)))
    if (outcome === 'written') acknowledged.add(name)
    else wrongs.push(`round ${round}: a change was answered with ${outcome}`)
    console.log(
      `  round ${round}: ${round === 0 ? 'absent at the start' : 'killed'}; started, it answered after ${answers} ms, ` +
        `the server was ready ${late} ms later`,
    )
    if (server.ended() !== null) throw new Error(`the server ended: ${server.ended()}`)
    if (round === rounds) break
    await neo4j.kill()
    while (await server.isReady()) await pause(50)
  }
  wrongs.push(...(await wrongsOfAdded(store, acknowledged)))
  for (const sentence of wrongs.slice(0, 10)) console.log(`  ${sentence}`)
  console.log(
    `absent-neo4j: absent at the start and killed ${rounds} times, ready ${longest} ms after it answered at the latest, ` +
      `${wrongs.length} wrong`,
  )
} finally {
  await server.stop()
  await direct.close()
  await neo4j.stop()
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = wrongs.length === 0 ? 0 : 1
