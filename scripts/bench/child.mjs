import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { listening } from '../start-server.mjs'

const PATIENCE_MS = 60_000
const SERVER = fileURLToPath(new URL('../../apps/server/dist/main.js', import.meta.url))

/** Runs a script of this folder in a process of its own; resolves with the JSON that it prints, rejects when it takes longer than `patienceMs`. */
export function resultOf(script, argument, flags = [], patienceMs = undefined) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...flags, fileURLToPath(new URL(script, import.meta.url))], {
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(patienceMs !== undefined && { timeout: patienceMs, killSignal: 'SIGKILL' }),
    })
    let [printed, said] = ['', '']
    child.stdout.on('data', (chunk) => (printed += chunk))
    child.stderr.on('data', (chunk) => (said += chunk))
    child.once('error', reject)
    child.once('close', (code) =>
      code === 0 ? resolve(JSON.parse(printed)) : reject(new Error(`${script} ended with ${code}: ${said}`)),
    )
    child.stdin.end(JSON.stringify(argument))
  })
}

/** Asks GraphQL; resolves with the data. */
export const asker = (url) => async (query, variables) => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = await answer.json()
  if (errors) throw new Error(`${answer.status} ${JSON.stringify(errors)}`)
  return data
}

/** Starts our server as it is served, on a free port, with one network of an engine. */
export async function serveNetwork(engine, network, flags = []) {
  const words = [...flags, SERVER, '--port', '0', '--network', network, ...engine.words]
  const child = spawn(process.execPath, words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...engine.variables },
  })
  const { address, ended, said } = await listening(child)
  // It listens before its database answers.
  const until = performance.now() + PATIENCE_MS
  while ((await fetch(new URL('/readyz', address))).status !== 200) {
    if (performance.now() > until) {
      child.kill('SIGTERM')
      throw new Error(`the server was not ready after ${PATIENCE_MS} ms: ${said()}`)
    }
    await pause(50)
  }
  const url = new URL(`/${network}/graphql`, address).href
  return {
    url,
    pid: child.pid,
    ask: asker(url),
    async stop() {
      child.kill('SIGTERM')
      return ended
    },
  }
}

/** A process of ours with a channel: `ask` it to do something, get what came of it. */
export function answeringProcess(script) {
  const child = spawn(process.execPath, ['--expose-gc', fileURLToPath(new URL(script, import.meta.url))], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  // What is sent before it listens is lost.
  const hears = Promise.race([once(child, 'message'), ended])
  const ask = async (act, asked = {}) => {
    await hears
    const answer = new Promise((resolve) => child.once('message', resolve))
    child.send({ act, ...asked })
    const { result, error } = await Promise.race([answer, ended.then((code) => ({ error: `it ended with ${code}` }))])
    if (error) throw new Error(`${script}: ${error}`)
    return result
  }
  return {
    ask,
    async stop() {
      if (child.connected) child.disconnect()
      return ended
    },
  }
}
