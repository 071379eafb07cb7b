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
/** What the process says of the questions it took. */
let log = ''
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'maillage-stop-'))
  // On this signal a promise is rejected that nobody waits for.
  const surprise = 'process.on("SIGUSR2", () => void Promise.reject(new Error("Madame X")))'
  child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(surprise)}`, MAIN, '--port', '0', '--network', NETWORK],
    {
      env: { PATH: process.env['PATH'] ?? '', MAILLAGE_DATA: data, MAILLAGE_LOG: 'debug' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  log = ''
  child.stderr?.on('data', (chunk: Buffer) => (log += chunk.toString()))
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

type Outcome = 'answered' | 'turned away' | 'no connection' | 'not taken' | 'cut'

/** One question; `cut` is an answer that began and did not end, `not taken` a connection that was reset before a byte came. */
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
      const wasReset = error.code === 'ECONNRESET'
      const wasIdle = sent.reusedSocket && wasReset
      resolve(error.code === 'ECONNREFUSED' || wasIdle ? 'no connection' : wasReset ? 'not taken' : 'cut')
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
      if (outcome === 'no connection' || outcome === 'not taken') return
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

/**
 * Who knocks in the moment when the door closes is reset by the kernel, question and all. Whether the process had taken a
 * question says its log: a line for each, whatever became of it.
 */
function expectEveryTakenQuestionAnswered(outcomes: readonly Outcome[], streams: number): void {
  const count = (outcome: Outcome) => outcomes.filter((one) => one === outcome).length
  expect(count('cut')).toBe(0)
  expect(log.split('\n').filter((line) => line.includes('"answered"')).length).toBe(
    count('answered') + count('turned away') + streams,
  )
}

test('a stop under load cuts no answer, ends every stream by its own word, and ends with 0', async () => {
  const end = ended()
  const { outcomes, streams } = await underLoad(() => child.kill('SIGTERM'))
  expectEveryTakenQuestionAnswered(outcomes, streams.length)
  expect(streams.filter((text) => !text.includes('event: complete'))).toEqual([])
  expect(await end).toBe(0)
})

test('a surprise that nobody waits for ends the process in peace, with 1', async () => {
  const end = ended()
  const { outcomes, streams } = await underLoad(() => child.kill('SIGUSR2'))
  expectEveryTakenQuestionAnswered(outcomes, streams.length)
  expect(await end).toBe(1)
})
