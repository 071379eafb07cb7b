// kill -9 on Neo4j under many writers, and a proper restart, on one folder of data; our side is never restarted. Clients send
// again what they were not told of. After each round every acknowledged write is there, none twice, no fact without its Change.
//   node scripts/soak/killed-neo4j.mjs [--rounds 5] [--writers 50] [--seed N]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { drawnNetwork } from '../../packages/network-store/dist/contract/drawn-networks.js'
import { seeded } from '../../packages/network-store/dist/contract/random-edits.js'
import { wrongsOf } from '../../packages/network-store/dist/faults/history.js'
import { by } from '../../packages/network-store/dist/faults/races.js'
import { writersUntil } from '../../packages/network-store/dist/faults/writers-until.js'
import { openNeo4j } from '../../packages/network-store/dist/neo4j.js'
import { startNeo4j, whatIsMissing } from '../neo4j/run-neo4j.mjs'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    writers: { type: 'string', default: '50' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const missing = whatIsMissing()
if (missing !== null) {
  console.error(`No Neo4j: ${missing} is missing.`)
  process.exit(1)
}
const random = seeded(Number(values.seed))
const rounds = Number(values.rounds)
const data = mkdtempSync(join(tmpdir(), 'maillage-soak-'))
let neo4j = await startNeo4j({ data })
const { port, password } = neo4j
const server = openNeo4j(neo4j)
const store = await server.openStore('killed')
await store.load(drawnNetwork('killed'), by('drawn'), 'replace')
const acknowledged = new Map()
let wrong = 0
let slowest = 0
console.log(`killed-neo4j: seed ${values.seed}`)

/** Ends the server at a random moment and starts it again; resolves when writes are acknowledged again. */
async function goAndComeBack(end) {
  const before = acknowledged.size
  while (acknowledged.size === before) await pause(20)
  await pause(random() * 2_000)
  await neo4j[end]()
  const answered = acknowledged.size
  const began = performance.now()
  neo4j = await startNeo4j({ data, port, password })
  const ready = performance.now()
  while (acknowledged.size === answered) await pause(20)
  return { answered: answered - before, away: ready - began, healed: performance.now() - ready }
}

try {
  // The last round is a proper restart.
  for (let round = 1; round <= rounds + 1; round += 1) {
    const end = round > rounds ? 'stop' : 'kill'
    let over = false
    const going = goAndComeBack(end).finally(() => (over = true))
    const writing = writersUntil(store, 'killed', round, Number(values.writers), () => over, acknowledged)
    const [told, seen] = await Promise.all([writing, going])
    const found = await wrongsOf(store, acknowledged, (id) => id.startsWith('new-'))
    const revision = await store.revision()
    if (revision !== 1 + acknowledged.size)
      found.push(`revision ${revision} after ${acknowledged.size} acknowledged writes`)
    for (const sentence of found.slice(0, 10)) console.log(`  round ${round}: ${sentence}`)
    wrong += found.length
    slowest = Math.max(slowest, told.slowest)
    console.log(
      `  round ${round}: ${end} after ${seen.answered} answers, away ${Math.round(seen.away)} ms, written again ` +
        `${Math.round(seen.healed)} ms after it was back, not there ${JSON.stringify(told.unavailable)}, revision ${revision}`,
    )
  }
} finally {
  await server.close()
  await neo4j.stop()
  rmSync(data, { recursive: true, force: true })
}
console.log(
  `killed-neo4j: ${rounds} kills and a restart under ${values.writers} writers, ${acknowledged.size} acknowledged writes, ` +
    `slowest answer ${Math.round(slowest)} ms, ${wrong} wrong (seed ${values.seed})`,
)
process.exitCode = wrong === 0 ? 0 : 1
