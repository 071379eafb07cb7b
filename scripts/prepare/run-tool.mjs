import { spawn } from 'node:child_process'
import { constants, setPriority } from 'node:os'

/**
 * Runs a program without input and collects what it prints. Resolves with its exit code and its words;
 * never throws: a program that cannot be started has code 127 and says so. `patient` takes only the time that others leave.
 */
export function runTool(command, words, { patient = false, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
    if (patient && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW)
    const output = []
    child.stdout.on('data', (chunk) => output.push(chunk))
    child.stderr.on('data', (chunk) => output.push(chunk))
    child.once('error', (error) => resolve({ code: 127, output: `${command}: ${error.message}` }))
    child.once('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(output).toString('utf8') }))
  })
}

/** What a package registry may be reached by; everything else that npm puts into the environment of a script is noise. */
const KEPT =
  /^npm_config_(registry|(https?_|no)?proxy|noproxy|cafile|ca|cache|userconfig|globalconfig|strict_ssl|.*:_.*|@.*)$/i

/** The environment without what npm added to it, and without what would change how tools behave. */
export function quietEnvironment() {
  const kept = Object.entries(process.env).filter(
    ([name]) => (!/^npm_/i.test(name) || KEPT.test(name)) && name !== 'NODE_ENV' && name !== 'NODE_OPTIONS',
  )
  return Object.fromEntries(kept)
}
