import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'

/** The built process: signals and surprises are its own. */
const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url))
const NETWORK = 'bassin-exemple'

let data = ''
let child: ChildProcess
let address = ''
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'maillage-stop-'))
  // On this signal a promise is rejected that nobody waits for.
  const surprise = 'process.on("SIGUSR2", () => void Promise.reject(new Error("Madame X")))'
  child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(surprise)}`, MAIN, '--port', '0', '--network', NETWORK],
    {
      env: { PATH: process.env['PATH'] ?? '', MAILLAGE_DATA: data, MAILLAGE_LOG: 'error' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  address = await new Promise<string>((resolve, reject) => {
    let out = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      out += chunk.toString()
      if (out.includes('\n')) resolve(out.trim())
    })
    child.once('exit', (code) => {
      reject(new Error(`the server ended with ${String(code)} before it served`))
    })
  })
})
afterEach(async () => {
  child.kill('SIGKILL')
  await rm(data, { recursive: true, force: true })
})

const ended = () =>
  new Promise<number | null>((resolve) => {
    child.once('exit', (code) => {
      resolve(code)
    })
  })

type Outcome = 'answered' | 'turned away' | 'no connection' | 'cut'

/** One question; `cut` is an answer that began, or a question that was taken, and did not end. */
function ask(agent: Agent, body: string): Promise<Outcome> {
  const { hostname, port } = new URL(address)
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  return new Promise((resolve) => {
    const sent = request(
      { host: hostname, port, path: `/${NETWORK}/graphql`, method: 'POST', agent, headers },
      (response) => {
        let text = ''
        response.on('data', (chunk: Buffer) => (text += chunk.toString()))
        response.once('error', () => {
          resolve('cut')
        })
        response.once('end', () => {
          resolve(response.statusCode === 503 ? 'turned away' : text.endsWith('}') ? 'answered' : 'cut')
        })
      },
    )
    sent.once('error', (error: NodeJS.ErrnoException) => {
      // A connection kept alive may be closed while it is idle: the client asks again by another one.
      const wasIdle = sent.reusedSocket && error.code === 'ECONNRESET'
      resolve(error.code === 'ECONNREFUSED' || wasIdle ? 'no connection' : 'cut')
    })
    sent.end(body)
  })
}

async function underLoad(
  act: () => void,
): Promise<{ readonly outcomes: readonly Outcome[]; readonly streams: readonly string[] }> {
  const { hostname, port } = new URL(address)
  const streams = Array.from({ length: 10 }, () => {
    const body = JSON.stringify({ query: 'subscription { changed(since: 0) { revision } }' })
    const headers = { 'content-type': 'application/json', accept: 'text/event-stream', 'content-length': body.length }
    return new Promise<string>((resolve) => {
      const sent = request(
        { host: hostname, port, path: `/${NETWORK}/graphql`, method: 'POST', agent: false, headers },
        (response) => {
          let text = ''
          response.on('data', (chunk: Buffer) => (text += chunk.toString()))
          response.on('error', () => undefined)
          response.once('close', () => {
            resolve(text)
          })
        },
      )
      sent.once('error', (error) => {
        resolve(error.message)
      })
      sent.end(body)
    })
  })
  const agent = new Agent({ keepAlive: true, maxSockets: 20 })
  const body = JSON.stringify({ query: '{ actors(first: 50) { nodes { id name collaborations { nodes { id } } } } }' })
  const outcomes: Outcome[] = []
  let stop = false
  const workers = Array.from({ length: 20 }, async () => {
    while (!stop) {
      const outcome = await ask(agent, body)
      outcomes.push(outcome)
      if (outcome === 'no connection') return
    }
  })
  await expect
    .poll(() => outcomes.filter((outcome) => outcome === 'answered').length, { timeout: 30_000 })
    .toBeGreaterThan(50)
  const end = ended()
  act()
  await end
  stop = true
  await Promise.all(workers)
  agent.destroy()
  return { outcomes, streams: await Promise.all(streams) }
}

test('a stop under load cuts no answer, ends every stream by its own word, and ends with 0', async () => {
  const end = ended()
  const { outcomes, streams } = await underLoad(() => child.kill('SIGTERM'))
  expect(outcomes.filter((outcome) => outcome === 'cut')).toEqual([])
  expect(streams.filter((text) => !text.includes('event: complete'))).toEqual([])
  expect(await end).toBe(0)
})

test('a surprise that nobody waits for ends the process in peace, with 1', async () => {
  const end = ended()
  const { outcomes } = await underLoad(() => child.kill('SIGUSR2'))
  expect(outcomes.filter((outcome) => outcome === 'cut')).toEqual([])
  expect(await end).toBe(1)
})
