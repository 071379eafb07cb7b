import './prepare/check-node.mjs'

// Everything that must hold. `npm test -- WORD…` runs only the tests whose path holds one of the words.
const { install } = await import('./prepare/install.mjs')
await install()

const words = process.argv.slice(2).filter((word) => word !== '--')
const { runChecks } = await import('./test/run-checks.mjs')
const { runTests } = await import('./test/run-tests.mjs')

const checks = words.length === 0 ? await runChecks() : { passed: 0, failed: 0, skipped: 0 }
const tests = await runTests(words)
const sum = (what) => checks[what] + tests[what]

process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped\n`, () => {
  process.exit(sum('failed') > 0 || sum('passed') === 0 ? 1 : 0)
})
