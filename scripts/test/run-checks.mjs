import { join } from 'node:path'
import { buildStale } from '../prepare/build.mjs'
import { quietEnvironment, runTool } from '../prepare/run-tool.mjs'
import { ROOT } from '../prepare/stamp.mjs'

/** Half of what eslint reads, by time: it is read beside the rest. */
const PAGES = 'apps/web'

/** Tools that say yes or no about the whole workspace; each counts as one test. */
const CHECKS = [
  { name: 'types', words: ['node_modules/typescript/bin/tsc', '-b'] },
  { name: 'eslint of the pages', words: ['node_modules/eslint/bin/eslint.js', PAGES, '--max-warnings=0'] },
  {
    name: 'eslint of all else',
    words: ['node_modules/eslint/bin/eslint.js', '.', '--ignore-pattern', `${PAGES}/`, '--max-warnings=0'],
  },
  { name: 'prettier', words: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
  { name: 'knip', words: ['node_modules/knip/bin/knip.js', '--no-progress'] },
  {
    name: 'svelte-check',
    words: ['node_modules/svelte-check/bin/svelte-check', '--fail-on-warnings'],
    cwd: 'apps/web',
  },
]

const report = (name, code, output, seconds) => {
  process.stdout.write(`${code === 0 ? '✓' : '✗'} ${name} (${seconds.toFixed(0)} s)\n`)
  if (code !== 0) process.stdout.write(`${output.trimEnd()}\n`)
}

/** Builds what is stale, then runs every check, also when an earlier one failed. Prints a line for each. */
export async function runChecks() {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  const count = (name, code, output, began) => {
    counts[code === 0 ? 'passed' : 'failed'] += 1
    report(name, code, output, (performance.now() - began) / 1000)
  }
  const building = performance.now()
  const broken = (await buildStale()).find((result) => result.code !== 0)
  count('build', broken?.code ?? 0, broken?.output ?? '', building)
  const check = async ({ name, words, cwd = '.' }) => {
    const began = performance.now()
    const options = { cwd: join(ROOT, cwd), env: { ...quietEnvironment(), NO_COLOR: '1' } }
    const { code, output } = await runTool(process.execPath, words, options)
    count(name, code, output, began)
  }
  const inTurn = async (checks) => {
    for (const one of checks) await check(one)
  }
  const named = (names) => CHECKS.filter(({ name }) => names.includes(name))
  await inTurn(named(['types']))
  // As long on one core as on the other.
  await Promise.all([
    inTurn(named(['eslint of the pages', 'prettier', 'knip'])),
    inTurn(named(['eslint of all else', 'svelte-check'])),
  ])
  return counts
}
