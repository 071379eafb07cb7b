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

/** Each measures one line of the targets, told its name, and resolves with its rows. */
const BENCHES = {
  A1: './bench/analysis.mjs',
  A2: './bench/waiting-for-betweenness.mjs',
  A3: './bench/analysis.mjs',
  A4: './bench/analysis.mjs',
  A5: './bench/analysis.mjs',
  'ANALYSIS-LOAD': './bench/analysis-load.mjs',
  'COST-CURVE': './bench/cost-curve.mjs',
  C1: './bench/cold-start.mjs',
  C2: './bench/first-screen.mjs',
  L1: './bench/layouts.mjs',
  L2: './bench/layouts.mjs',
  L3: './bench/layouts.mjs',
  L4: './bench/layouts.mjs',
  PARTNERS: './bench/partners.mjs',
  PDF: './bench/printed-directory.mjs',
  R2: './bench/view.mjs',
  R3: './bench/view.mjs',
  S1: './bench/load-seed.mjs',
  S2: './bench/neighbourhoods.mjs',
  T1: './bench/answers.mjs',
  T2: './bench/answers.mjs',
  T3: './bench/answers.mjs',
  T4: './bench/answers.mjs',
  T5: './bench/answers.mjs',
  Q1: './bench/rates.mjs',
  Q3: './bench/rates.mjs',
  Q4: './bench/rates.mjs',
  Q5: './bench/rates.mjs',
}

/** Several at once, by one word. */
const GROUPS = {
  analysis: ['A1', 'A2', 'A3', 'A4', 'A5'],
  layout: ['L1', 'L2', 'L3', 'L4'],
  view: ['R2', 'R3', 'L4'],
  search: ['Q4'],
}

const words = process.argv.slice(2).filter((word) => word !== '--')
const names =
  words.length === 0
    ? Object.keys(BENCHES)
    : words.flatMap((word) => GROUPS[word.toLowerCase()] ?? [word.toUpperCase()])
const unknown = names.filter((name) => !(name in BENCHES))
if (unknown.length > 0) {
  process.stderr.write(`${unknown.join(', ')}: ? (${[...Object.keys(GROUPS), ...Object.keys(BENCHES)].join(', ')})\n`)
  process.exit(2)
}

const number = (value) => (Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1))
const line = (what, ...cells) => `${what.padEnd(126)}${cells.map((cell) => cell.padStart(10)).join('')}\n`
const isMet = (value, bound, atLeast) => (atLeast ? value >= bound : value <= bound)

function tell(name, { what, unit, value, ours, reference, goal, stretch = goal, atLeast, load }) {
  if (value === null) return process.stdout.write(`${name} ${what}\n`)
  const limit = (bound) => (bound === undefined ? '' : `${atLeast ? '≥' : '≤'} ${number(bound)}`)
  const reached =
    goal === undefined ? '' : isMet(value, stretch, atLeast) ? 'stretch' : isMet(value, goal, atLeast) ? 'goal' : 'no'
  // Absolute figures are only told: they belong to this machine and this moment.
  const absolute =
    ours?.median === undefined ? '' : `: ${number(ours.median)} to ${number(reference.median)} ${ours.unit}`
  const cells = [
    number(value),
    limit(goal),
    limit(stretch),
    goal === stretch && reached !== 'no' ? reached && 'goal' : reached,
  ]
  process.stdout.write(line(`${name} ${what}${absolute} (${unit})`, ...cells, number(load)))
}

await mkdir(join(ROOT, 'bench-results'), { recursive: true })
process.stdout.write(line('what', 'found', 'goal', 'stretch', 'reached', 'load'))
for (const name of names) {
  const { measure } = await import(BENCHES[name])
  const before = loadavg()[0]
  const rows = (await measure(name)).map((row) => ({ load: loadavg()[0], ...row }))
  for (const row of rows) tell(name, row)
  const machine = { node: process.version, cores: cpus().length, load: { before, after: loadavg()[0] } }
  const file = join(ROOT, 'bench-results', `${name}.json`)
  await writeFile(file, `${JSON.stringify({ name, at: new Date().toISOString(), machine, rows }, null, 2)}\n`)
}
process.stdout.write(
  `load: processes that want a core, on average of a minute, on ${cpus().length} cores; details in bench-results/\n`,
)
