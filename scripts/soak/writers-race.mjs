// Races on both engines: clients that write at once, two imports, two corrections of one field, one request from many, and
// collaborations proposed to actors that go at that moment. On Neo4j (NEO4J_URI, or one started here) as three processes would.
//   node scripts/soak/writers-race.mjs [--clients 50] [--writes 100] [--interleavings 1000]
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { drawnNetwork } from '../../packages/network-store/dist/contract/drawn-networks.js'
import { wrongsOf } from '../../packages/network-store/dist/faults/history.js'
import {
  by,
  crowdOfWriters,
  proposalMeets,
  sameRequest,
  twoCorrections,
} from '../../packages/network-store/dist/faults/races.js'
import { openNeo4j } from '../../packages/network-store/dist/neo4j.js'
import { openEmbeddedStore } from '../../packages/network-store/dist/network-store.js'
import { startNeo4j, whatIsMissing } from '../neo4j/run-neo4j.mjs'

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '50' },
    writes: { type: 'string', default: '100' },
    interleavings: { type: 'string', default: '1000' },
  },
})
const [clients, writes, interleavings] = [values.clients, values.writes, values.interleavings].map(Number)
const folder = mkdtempSync(join(tmpdir(), 'maillage-soak-'))
const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env
const missing = uri ? null : whatIsMissing()
if (missing !== null) {
  console.error(`No Neo4j: ${missing} is missing and NEO4J_URI is not set.`)
  process.exit(1)
}
const started = uri ? null : await startNeo4j({ data: join(folder, 'neo4j') })
const servers = [0, 1, 2].map(() => openNeo4j(started ?? { uri, user, password }))
let wrong = 0

async function races(engine, open) {
  const network = `races-${randomUUID()}`
  const handles = await Promise.all([0, 1, 2].map((index) => open(network, index)))
  const found = []
  const expectSame = (what, is, should) => {
    if (JSON.stringify(is) !== JSON.stringify(should))
      found.push(`${what}: ${JSON.stringify(is)}, not ${JSON.stringify(should)}`)
  }
  const drawn = drawnNetwork(network)
  const imports = await Promise.all(['a', 'b'].map((name, index) => handles[index].load(drawn, by(name), 'replace')))
  expectSame('imports', imports.map(({ change }) => change.revision).sort(), [1, 2])
  expectSame('imported', await handles[0].wholeNetwork(), { network: drawn, revision: 2 })

  const before = performance.now()
  const crowd = await crowdOfWriters(handles, network, clients, writes, 10_000)
  const seconds = (performance.now() - before) / 1000
  expectSame('revisions of the crowd', (await handles[0].revision()) - 2, clients * writes)
  found.push(...(await wrongsOf(handles[0], crowd.acknowledged, (id) => id.startsWith('new-'))))

  for (let round = 0; round < 20; round += 1) {
    const same = await sameRequest(handles, network, clients, `new-once-${round}`)
    expectSame('one request', same, { fresh: 1, revisions: 1, written: 1 })
    const { names, outcomes, says, revisions } = await twoCorrections(handles, round)
    expectSame('two corrections', [[...outcomes].sort(), revisions], [['conflict', 'written'], 1])
    expectSame('what is said', says, names[outcomes.indexOf('written')])
  }
  for (let round = 0; round < interleavings; round += 1) {
    const said = await proposalMeets(round % 4 < 2 ? 'past' : 'remove', handles, network, round, round % 2 === 0)
    if (said !== null) found.push(said)
  }
  for (const store of handles) await store.close()
  for (const sentence of found.slice(0, 10)) console.log(`  ${engine}: ${sentence}`)
  wrong += found.length
  console.log(
    `  ${engine}: ${clients * writes} writes of ${clients} clients in ${seconds.toFixed(1)} s (${crowd.sentAgain} sent again), ` +
      `20 requests sent ${clients} times, 20 pairs of corrections, ${interleavings} proposals to actors that go`,
  )
}

try {
  await races('embedded', (networkId) => openEmbeddedStore({ file: join(folder, `${networkId}.grafeo`), networkId }))
  await races('neo4j', (networkId, index) => servers[index].openStore(networkId))
} finally {
  for (const server of servers) await server.close()
  await started?.stop()
  rmSync(folder, { recursive: true, force: true })
}
console.log(`writers-race: ${wrong} wrong`)
process.exitCode = wrong === 0 ? 0 : 1
