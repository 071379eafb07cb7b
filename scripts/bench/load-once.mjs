// One load in a process of its own, so that its memory is its own: reads what to do as JSON, prints what it took.
import { readSeedFolder } from '../../packages/network-exchange/dist/network-exchange.js'
import { LABELS } from '../../packages/network-store/dist/graph/labels.js'
import { idsIn, REFERENCES, shortcutEnds, SHORTCUTS } from '../../packages/network-store/dist/graph/relationships.js'
import { propertiesOfRow } from '../../packages/network-store/dist/graph/row-properties.js'
import { engineOf } from './engines.mjs'
import { milliseconds } from './measuring.mjs'

const BATCH = 5_000

let input = ''
for await (const chunk of process.stdin) input += chunk
const { engine: described, network: id, seed, how } = JSON.parse(input)
const engine = engineOf(described)

/** The store as a new network finds it: its schema is there, its facts are not. */
const store = await engine.openStore(id)
if ((await store.revision()) !== 0) throw new Error(`the store of ${id} is not empty`)

const took = how === 'ours' ? await loadOurs() : await writeBare()
const peak = process.resourceUsage().maxRSS / 1024
await (how === 'ours' ? store.close() : undefined)
process.stdout.write(JSON.stringify({ ...took, megabytes: Math.round(peak), ...(await countAll()) }))
process.exit(0)

async function readSeed() {
  const reading = await readSeedFolder(seed)
  if (!reading.network)
    throw new Error(`the seed has ${reading.problemCount} problems: ${JSON.stringify(reading.problems[0])}`)
  return reading.network
}

async function loadOurs() {
  let network
  const read = await milliseconds(async () => (network = await readSeed()))
  const by = { author: 'bench', mutationId: 'bench', reason: 'bench', at: new Date() }
  const load = await milliseconds(() => store.load(network, by, 'replace'))
  return { seconds: (read + load) / 1000, reading: read / 1000 }
}

/** What any program would have to write: the same nodes and relationships, nothing read, checked or recorded. */
async function writeBare() {
  const network = await readSeed()
  await store.close()
  const statements = [...nodeStatements(network), ...relationshipStatements(network)]
  const bare = await engine.openBare(id)
  const took = await milliseconds(() =>
    bare.write(async (run) => {
      for (const { cypher, rows } of statements)
        for (let start = 0; start < rows.length; start += BATCH)
          await run(cypher, { network: id, rows: rows.slice(start, start + BATCH) })
    }),
  )
  await bare.close()
  return { seconds: took / 1000 }
}

function nodeStatements(network) {
  return Object.entries(LABELS).map(([table, label]) => ({
    cypher: `UNWIND $rows AS properties CREATE (row:${label}:Row) SET row = properties`,
    rows: network[table].map((row, place) => ({ ...propertiesOfRow(id, table, row), row: place })),
  }))
}

function relationshipStatements(network) {
  return Object.entries(LABELS).flatMap(([table, label]) => {
    const joins = REFERENCES[table].map(({ column, relationship, tables }) => ({
      cypher: `UNWIND $rows AS pair
        MATCH (row:${label} {network: $network, id: pair.row})
        MATCH (target:${tables.length === 1 ? LABELS[tables[0]] : 'Row'} {network: $network, id: pair.target})
        CREATE (row)-[:\`${relationship}\`]->(target)`,
      rows: network[table].flatMap((row) => idsIn(row, column).map((target) => ({ row: row.id, target }))),
    }))
    const shortcut = SHORTCUTS[table]
    if (shortcut === undefined) return joins
    const ties = network[table].flatMap((row) => {
      const ends = shortcutEnds(table, row)
      return ends === null ? [] : [{ id: row.id, ...ends }]
    })
    const cypher = `UNWIND $rows AS tie
      MATCH (start:Actor {network: $network, id: tie.from})
      MATCH (target:Row {network: $network, id: tie.to})
      CREATE (start)-[:\`${shortcut.relationship}\` {id: tie.id}]->(target)`
    return [...joins, { cypher, rows: ties }]
  })
}

/** Both have to have written the same: counted by the engine. */
async function countAll() {
  const bare = await engine.openBare(id)
  const counts = await bare.read(async (run) => {
    const [rows] = await run('MATCH (row:Row {network: $network}) RETURN count(row) AS found', { network: id })
    const [joins] = await run('MATCH (row:Row {network: $network})-[join]->(:Row) RETURN count(join) AS found', {
      network: id,
    })
    return { nodes: Number(rows.found), relationships: Number(joins.found) }
  })
  await bare.close()
  return counts
}
