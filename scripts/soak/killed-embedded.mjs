// kill -9 on the embedded engine: rounds of a process with many writers, each killed at a random moment, on one file.
// After each round the file opens again and every answered write is there, none twice, no fact without its Change.
//   node scripts/soak/killed-embedded.mjs [--rounds 20] [--writers 50] [--seed N]
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openEmbeddedStore } from '../../packages/network-store/dist/network-store.js'
import { wrongAfterAKill } from '../../packages/network-store/dist/contract/after-a-kill.js'
import { seeded } from '../../packages/network-store/dist/contract/random-edits.js'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '20' },
    writers: { type: 'string', default: '50' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const random = seeded(Number(values.seed))
const child = fileURLToPath(new URL('../../packages/network-store/src/grafeo/write-until-killed.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'maillage-soak-'))
const file = join(folder, 'contract.grafeo')
const answered = []
let wrong = 0
console.log(`killed-embedded: seed ${values.seed}`)

/** From the first answer on, a random time until the kill. */
async function round(milliseconds) {
  const writing = spawn(process.execPath, [child, file, values.writers], { stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = once(writing, 'exit')
  const giveUp = setTimeout(() => writing.kill('SIGKILL'), 60_000)
  let timer
  for await (const line of createInterface({ input: writing.stdout })) {
    if (line.endsWith(';')) answered.push(line.slice(0, -1))
    timer ??= setTimeout(() => writing.kill('SIGKILL'), milliseconds)
  }
  clearTimeout(giveUp)
  clearTimeout(timer)
  await gone
}

try {
  for (let number = 1; number <= Number(values.rounds); number += 1) {
    const before = answered.length
    const milliseconds = Math.round(20 + random() * 980)
    await round(milliseconds)
    const store = await openEmbeddedStore({ file, networkId: 'contract' })
    const found = await wrongAfterAKill(store, answered)
    const revision = await store.revision()
    await store.close()
    if (answered.length === before) found.push('no write was answered before the kill')
    for (const sentence of found.slice(0, 10)) console.log(`  round ${number}: ${sentence}`)
    wrong += found.length
    console.log(
      `  round ${number}: killed ${milliseconds} ms after the first answer, ${answered.length - before} answered, revision ${revision}`,
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(
  `killed-embedded: ${values.rounds} rounds under ${values.writers} writers, ${answered.length} answered writes, ${wrong} wrong (seed ${values.seed})`,
)
process.exitCode = wrong === 0 ? 0 : 1
