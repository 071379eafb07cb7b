// Single writes, their history and undo on an invented network of 10 000 actors and 40 000 collaborations, beside bare
// single writes into the same file layout. Prints one JSON line. Needs the built packages (`tsc -b`).
//   node packages/network-store/bench/write.mjs [actors] [collaborations] [writes]
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbeddedStore } from '../dist/network-store.js'
import { generatedNetwork } from './generated-network.mjs'

const { GrafeoDB } = createRequire(import.meta.url)('@grafeo-db/js')
const [actors = 10_000, ties = 40_000, writes = 5_000] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'maillage-bench-'))
const file = join(folder, 'bench.grafeo')
const network = generatedNetwork(actors, ties)
const by = (mutationId) => ({ author: 'bench', mutationId, reason: 'bench', at: new Date() })

const sorted = (list) => [...list].sort((one, other) => one - other)
const rounded = (value) => Math.round(value * 1000) / 1000
async function timed(times, work) {
  const taken = []
  for (let i = 0; i < times; i += 1) {
    const start = performance.now()
    await work(i)
    taken.push(performance.now() - start)
  }
  const inOrder = sorted(taken)
  const at = (share) => rounded(inOrder[Math.floor((inOrder.length - 1) * share)])
  return { median: at(0.5), p95: at(0.95) }
}

const store = await openEmbeddedStore({ file, networkId: 'bench' })
await store.load(network, by('first'), 'replace')
const rename = (i, cells) => [{ act: 'update', table: 'actors', id: `a${i % actors}`, ...cells }]
const update = await timed(200, (i) =>
  store.write(rename(i, { cells: { website: `https://a.example/${i}` } }), by(`u${i}`)),
)
const load = network.collaborations[0]
const create = await timed(200, (i) =>
  store.write([{ act: 'create', table: 'collaborations', row: { ...load, id: `new${i}` } }], by(`c${i}`)),
)
const remove = await timed(200, (i) =>
  store.write([{ act: 'remove', table: 'collaborations', id: `new${i}` }], by(`r${i}`)),
)
const undo = await timed(50, async (i) => store.undo(`change-${(await store.revision()) - 2 * i}`, by(`z${i}`)))
for (let i = 0; i < writes; i += 1)
  await store.write(rename(i, { cells: { website: `https://b.example/${i}` } }), by(`w${i}`))
const revision = await store.revision()
const about = await timed(100, (i) => store.changes({ first: 20, after: null, about: `a${i}` }))
const page = await timed(100, () => store.changes({ first: 20, after: null }))
const parts = await timed(100, (i) =>
  store.partsOf(
    Array.from({ length: 20 }, (_, k) => revision - 20 * i - k),
    5,
  ),
)
const old = await timed(50, (i) =>
  store.write(rename(i, { cells: { kindAsStated: `mot ${i}` }, basedOn: 1 }), by(`o${i}`)),
)
const knownAt = await timed(2, () => store.networkAt(1))
const contents = await timed(1, () => store.contents())
await store.close()

// The least a program would have to write: the row and one node that says so, in one transaction.
const db = GrafeoDB.create(file)
const bare = await timed(200, async (i) => {
  const transaction = db.beginTransaction()
  await transaction.executeCypher('MATCH (row:Actor {network: $n, id: $id}) SET row.website = $w', {
    n: 'bench',
    id: `a${i}`,
    w: `https://c.example/${i}`,
  })
  await transaction.executeCypher('CREATE (change:Change) SET change = $p', {
    p: { network: 'bench', id: `bare-${i}`, mutationId: `bare-${i}`, revision: 1_000_000 + i },
  })
  transaction.commit()
})
db.close()
rmSync(folder, { recursive: true, force: true })
console.log(
  JSON.stringify({
    actors,
    ties,
    changes: revision,
    milliseconds: { bare, update, create, remove, undo, basedOnTheFirst: old, about, page, parts, knownAt, contents },
    ratio: rounded(update.median / bare.median),
  }),
)
