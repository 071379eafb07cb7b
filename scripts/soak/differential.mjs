// Hundreds of random networks, edits of them and questions about them, asked of the embedded engine and of a real Neo4j at
// once (NEO4J_URI, or one started here): every statement is answered alike, or the seed is printed. Needs the built packages.
//   node scripts/soak/differential.mjs [SEED] [ROUNDS]
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { differ } from '../../packages/network-store/dist/contract/differential.js'
import { grafeoEngine, openGrafeo } from '../../packages/network-store/dist/grafeo/grafeo-engine.js'
import { setUpSchema } from '../../packages/network-store/dist/grafeo/set-up-schema.js'
import { neo4jServer } from '../../packages/network-store/dist/neo4j/open-neo4j.js'
import { startNeo4j, whatIsMissing } from '../neo4j/run-neo4j.mjs'

const LOADS = 10
const [first = Math.floor(Math.random() * 1_000_000), rounds = 20] = process.argv.slice(2).map(Number)
const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env
const missing = uri ? null : whatIsMissing()
if (missing !== null) {
  console.error(`No Neo4j: ${missing} is missing and NEO4J_URI is not set.`)
  process.exit(1)
}

const folder = mkdtempSync(join(tmpdir(), 'maillage-differential-'))
const started = uri ? null : await startNeo4j({ data: join(folder, 'neo4j'), keepPlans: true })
const server = neo4jServer(started ?? { uri, user, password })
const sum = { networks: 0, questions: 0, statements: 0 }

async function round(seed) {
  const network = `soak-${randomUUID()}`
  const file = join(folder, `${network}.grafeo`)
  const embedded = grafeoEngine(openGrafeo(file), file)
  const neo4j = server.engineOf(network)
  try {
    await setUpSchema(embedded, file, new Date())
    const compared = await differ(network, embedded, neo4j, { seed, loads: LOADS })
    for (const what of Object.keys(sum)) sum[what] += compared[what]
  } finally {
    await embedded.close()
    await neo4j.run('MATCH (node {network: $network}) DETACH DELETE node', { network })
  }
}

let seed = first
try {
  for (; seed < first + rounds; seed += 1) {
    await round(seed)
    console.log(
      `seed ${seed}: alike; ${sum.networks} networks, ${sum.questions} questions, ${sum.statements} statements so far`,
    )
  }
} catch (error) {
  console.error(`seed ${seed}: ${error.message}`)
  process.exitCode = 1
} finally {
  await server.close()
  await started?.stop()
  rmSync(folder, { recursive: true, force: true })
}
