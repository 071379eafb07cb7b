import './prepare/check-node.mjs'

// `npm run bench -- NAME…` runs the named ones, else all. A table on screen, JSON under bench-results/.
import { mkdir, writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'

const { install } = await import('./prepare/install.mjs')
const { build } = await import('./prepare/build.mjs')
await install()
await build()
const { ROOT } = await import('./prepare/stamp.mjs')

/** Each measures one line of the targets and resolves with its rows. */
const BENCHES = { C1: './bench/cold-start.mjs', C2: './bench/first-screen.mjs' }

const words = process.argv.slice(2).filter((word) => word !== '--')
const names = words.length === 0 ? Object.keys(BENCHES) : words.map((word) => word.toUpperCase())
const unknown = names.filter((name) => !(name in BENCHES))
if (unknown.length > 0) {
  process.stderr.write(`${unknown.join(', ')}: ? (${Object.keys(BENCHES).join(', ')})\n`)
  process.exit(2)
}

const number = (value) => (Number.isInteger(value) ? String(value) : value.toFixed(2))
const line = (...cells) =>
  `${cells.map((cell, index) => (index === 0 ? cell.padEnd(62) : cell.padStart(11))).join('')}\n`

await mkdir(join(ROOT, 'bench-results'), { recursive: true })
process.stdout.write(line('what', 'found', 'goal', 'stretch', 'reached'))
for (const name of names) {
  const { measure } = await import(BENCHES[name])
  const before = loadavg()[0]
  const rows = await measure()
  for (const { what, unit, value, goal, stretch } of rows) {
    const reached = goal === undefined ? '' : value <= stretch ? 'stretch' : value <= goal ? 'goal' : 'no'
    const limit = (bound) => (bound === undefined ? '' : `≤ ${number(bound)}`)
    process.stdout.write(line(`${name} ${what} (${unit})`, number(value), limit(goal), limit(stretch), reached))
  }
  const machine = { node: process.version, cores: cpus().length, load: { before, after: loadavg()[0] } }
  const file = join(ROOT, 'bench-results', `${name}.json`)
  await writeFile(file, `${JSON.stringify({ name, at: new Date().toISOString(), machine, rows }, null, 2)}\n`)
}
process.stdout.write(
  `load of the machine ${number(loadavg()[0])} on ${cpus().length} cores; details in bench-results/\n`,
)
