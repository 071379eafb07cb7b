import { join } from 'node:path'
import { buildStale } from '../prepare/build.mjs'
import { quietEnvironment, runTool } from '../prepare/run-tool.mjs'
import { ROOT } from '../prepare/stamp.mjs'

const PAGES = 'apps/web'

/**
 * Tools that say yes or no about the whole workspace; each counts as one test. The types come first, for the others read
 * them; then two at once, the longest first, so that neither core waits for the other.
 */
const CHECKS = [
  { name: 'types', words: ['node_modules/typescript/bin/tsc', '-b'] },
  {
    name: 'eslint of all else',
    words: ['node_modules/eslint/bin/eslint.js', '.', '--ignore-pattern', `${PAGES}/`, '--max-warnings=0'],
  },
  { name: 'eslint of the pages', words: ['node_modules/eslint/bin/eslint.js', PAGES, '--max-warnings=0'] },
  { name: 'prettier', words: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
  {
    name: 'svelte-check',
    words: ['node_modules/svelte-check/bin/svelte-check', '--fail-on-warnings'],
    cwd: 'apps/web',
  },
  { name: 'knip', words: ['node_modules/knip/bin/knip.js', '--no-progress'] },
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
  const [first, ...others] = CHECKS
  await check(first)
  const waiting = [...others]
  const oneAfterAnother = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await check(next)
  }
  await Promise.all([oneAfterAnother(), oneAfterAnother()])
  return counts
}
