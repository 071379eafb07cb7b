import { join } from 'node:path'
import { quietEnvironment, runTool } from '../prepare/run-tool.mjs'
import { ROOT } from '../prepare/stamp.mjs'

const PAGES = 'apps/web'

/** Tools that say yes or no about the whole workspace; each counts as one test. The types come first: others read them. */
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

/**
 * Runs every check, also when an earlier one failed, in the time that the tests leave: those wait for browsers and
 * databases. Resolves with the counts and `tell`, which prints a line for each.
 */
export async function runChecks() {
  // Before the tests have their own idea of it.
  const env = { ...quietEnvironment(), NO_COLOR: '1' }
  const counts = { passed: 0, failed: 0, skipped: 0 }
  const lines = []
  for (const { name, words, cwd = '.' } of CHECKS) {
    const began = performance.now()
    const { code, output } = await runTool(process.execPath, words, { cwd: join(ROOT, cwd), env, patient: true })
    counts[code === 0 ? 'passed' : 'failed'] += 1
    lines.push(`${code === 0 ? '✓' : '✗'} ${name} (${((performance.now() - began) / 1000).toFixed(0)} s)\n`)
    if (code !== 0) lines.push(`${output.trimEnd()}\n`)
  }
  return { counts, tell: () => process.stdout.write(lines.join('')) }
}
