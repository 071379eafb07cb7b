import { ROOT } from '../prepare/stamp.mjs'
import { beginRun, checkWhatIsLeft } from './what-is-left.mjs'

/**
 * Runs vitest from Node, so that a package nobody declared is not found, and counts what came of it; then looks through
 * the stores and logs that the tests left behind.
 */
export async function runTests(words) {
  const { startVitest } = await import('vitest/node')
  const run = beginRun()
  const vitest = await startVitest('test', words, { root: ROOT, run: true, watch: false, passWithNoTests: false })
  const counts = { passed: 0, failed: 0, skipped: 0 }
  for (const module of vitest.state.getTestModules()) {
    let sawFailure = false
    for (const test of module.children.allTests()) {
      const { state } = test.result()
      if (state === 'passed') counts.passed += 1
      else if (state === 'skipped') counts.skipped += 1
      else counts.failed += 1
      sawFailure ||= state === 'failed'
    }
    // A file that could not be read has no test that could fail.
    if (!sawFailure && module.state() === 'failed') counts.failed += 1
  }
  counts.failed += vitest.state.getUnhandledErrors().length
  await vitest.close()
  counts[(await checkWhatIsLeft(run.folder, words.length === 0)) ? 'passed' : 'failed'] += 1
  await run.end()
  return counts
}
