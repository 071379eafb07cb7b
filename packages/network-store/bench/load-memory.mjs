// Where the memory of a load goes: reads a seed folder into a new embedded store and tells, every 300 ms and after each part,
// what is resident, what of it is V8's heap, and what of that is used. Needs the built packages (`tsc -b`).
//   node [--expose-gc] packages/network-store/bench/load-memory.mjs FOLDER
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSeedFolder } from '../../network-exchange/dist/network-exchange.js'
import { openEmbeddedStore } from '../dist/network-store.js'

const folder = mkdtempSync(join(tmpdir(), 'maillage-bench-'))
const megabytes = (bytes) => String(Math.round(bytes / 1e6)).padStart(5)
function tell(after) {
  const { rss, heapTotal, heapUsed } = process.memoryUsage()
  const cells = `resident${megabytes(rss)}  heap${megabytes(heapTotal)}  used${megabytes(heapUsed)}  other${megabytes(rss - heapTotal)}`
  process.stdout.write(`${after.padEnd(20)}${cells}\n`)
}
const tellLive = (after) => {
  if (globalThis.gc === undefined) return
  globalThis.gc()
  tell(`${after}, live`)
}

try {
  const { network, problemCount } = await readSeedFolder(process.argv[2])
  if (network === undefined) throw new Error(`the folder has ${problemCount} problems`)
  tell('read')
  tellLive('read')
  const { id } = network.header
  const store = await openEmbeddedStore({ file: join(folder, 'bench.grafeo'), networkId: id })
  const watch = setInterval(() => tell('loading'), 300)
  await store.load(network, { author: 'bench', mutationId: 'bench', reason: 'bench', at: new Date() }, 'replace')
  clearInterval(watch)
  tell('loaded')
  tellLive('loaded')
  await store.close()
  tell('closed')
  process.stdout.write(`most ${Math.round(process.resourceUsage().maxRSS / 1024)}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
