import './prepare/check-node.mjs'

// Everything that must hold. `npm test -- WORD…` runs only the tests whose path holds one of the words.
const { install } = await import('./prepare/install.mjs')
await install()

const words = process.argv.slice(2).filter((word) => word !== '--')
const { buildStale } = await import('./prepare/build.mjs')
const { runChecks } = await import('./test/run-checks.mjs')
const { runTests } = await import('./test/run-tests.mjs')

const results = []
// Browsers and killed processes are tested as they are built.
for (const { name, code, output } of await buildStale()) {
  results.push({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 })
  if (code !== 0) process.stdout.write(`✗ build of the ${name}\n${output.trimEnd()}\n`)
}
const checks = words.length === 0 ? runChecks() : undefined
results.push(await runTests(words))
if (checks) {
  const { counts, tell } = await checks
  results.push(counts)
  tell()
}
const sum = (what) => results.reduce((total, counts) => total + counts[what], 0)

process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped\n`, () => {
  process.exit(sum('failed') > 0 || sum('passed') === 0 ? 1 : 0)
})
