import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { betweenness, tiesToRows } from '@maillage/network-kernel'
import { WorkPool, type WorkPoolParts } from './work-pool.ts'

/** A thread that does what the first of its sources says. */
const SCRIPT = `
import { parentPort, threadId } from 'node:worker_threads'
const waits = new Int32Array(new SharedArrayBuffer(4))
const busy = (state, untilStopped) => {
  while (!untilStopped || Atomics.load(state, 0) === 0) Atomics.wait(waits, 0, 0, 5)
}
parentPort.on('message', ({ number, input, state }) => {
  const [what, told = 0] = input.sources
  if (what === 0) parentPort.postMessage({ number, result: Float64Array.of(threadId, told) })
  else if (what === 1) throw new Error('a thread that breaks')
  else if (what === 2) process.exit(7)
  else if (what === 3) parentPort.postMessage({ number, error: new Error('a task that fails') })
  else if (what === 4) {
    Atomics.store(state, 1, 5000)
    busy(state, true)
    parentPort.postMessage({ number, isCancelled: true })
  } else busy(state, false)
})
`
const [ECHO, BREAK, EXIT, FAIL, UNTIL_STOPPED, FOREVER] = [0, 1, 2, 3, 4, 5] as const

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maillage-'))
  await writeFile(join(folder, 'thread.mjs'), SCRIPT)
})
afterAll(() => rm(folder, { recursive: true }))

const pools: WorkPool[] = []
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()))
})
function aPool(parts: WorkPoolParts = {}): WorkPool {
  const pool = new WorkPool({ threads: 2, script: pathToFileURL(join(folder, 'thread.mjs')), ...parts })
  pools.push(pool)
  return pool
}

const ROWS = tiesToRows(2, [0], [1])
const ask = (pool: WorkPool, what: number, told = 0, signal = new AbortController().signal) =>
  pool.runTask('betweenness', { rows: ROWS, sources: Uint32Array.of(what, told) }, signal)
const until = async (holds: () => boolean) => {
  for (let looks = 0; !holds(); looks += 1) {
    if (looks > 2000) throw new Error('it never came')
    await pause(5)
  }
}

describe('a task of the kernel', () => {
  test('gives in a thread what it gives here, over memory that is shared', async () => {
    const pool = new WorkPool({ threads: 1 })
    pools.push(pool)
    const rows = tiesToRows(5, [0, 1, 2, 3], [1, 2, 3, 4])
    const { result, share } = pool.runTask('betweenness', { rows }, new AbortController().signal)
    expect(await result).toEqual(betweenness({ rows }))
    expect(share()).toBe(1)
  })

  test('that throws is told with its own words, and the thread goes on', async () => {
    const pool = new WorkPool({ threads: 1 })
    pools.push(pool)
    const signal = new AbortController().signal
    const lengths = new Uint32Array(2)
    await expect(pool.runTask('weightedBetweenness', { rows: ROWS, lengths }, signal).result).rejects.toThrow(
      'a tie has no length',
    )
    expect(await pool.runTask('betweenness', { rows: ROWS }, signal).result).toEqual(new Float64Array(2))
    expect(pool.size).toBe(1)
  })
})

describe('threads', () => {
  test('are begun when they are needed, not more than there may be, and ended when nobody needs them', async () => {
    const pool = aPool({ idleMs: 20 })
    expect(pool.size).toBe(0)
    const threads = await Promise.all([0, 1, 2, 3, 4, 5].map((told) => ask(pool, ECHO, told).result))
    expect(new Set(threads.map(([thread]) => thread)).size).toBeLessThanOrEqual(2)
    expect(threads.map(([, told]) => told)).toEqual([0, 1, 2, 3, 4, 5])
    await until(() => pool.size === 0)
    expect(await ask(pool, ECHO, 6).result).toHaveLength(2)
  })

  test.each([
    ['breaks', BREAK, 'a thread that breaks'],
    ['ends', EXIT, 'ended with 7'],
    ['tells a failure', FAIL, 'a task that fails'],
  ])('one that %s is told to whoever waits for it, and the others are served', async (_, what, message) => {
    const pool = aPool({ threads: 1 })
    const broken = expect(ask(pool, what).result).rejects.toThrow(message)
    const served = ask(pool, ECHO, 9).result
    await broken
    expect((await served)[1]).toBe(9)
  })

  test('computations take turns, however many tasks they are made of', async () => {
    const pool = aPool({ threads: 1 })
    const [large, small] = [new AbortController().signal, new AbortController().signal]
    const order: string[] = []
    const note = (name: string, { result }: ReturnType<typeof ask>) => result.then(() => void order.push(name))
    await Promise.all([
      ...[0, 1, 2, 3].map((told) => note(`large ${told}`, ask(pool, ECHO, told, large))),
      note('small', ask(pool, ECHO, 0, small)),
    ])
    expect(order.indexOf('small')).toBeLessThan(3)
  })
})

describe('a task that nobody wants any more', () => {
  test('is rejected at once with the reason, and its thread is free again', async () => {
    const pool = aPool({ threads: 1 })
    const stop = new AbortController()
    const { result, share } = ask(pool, UNTIL_STOPPED, 0, stop.signal)
    const told = expect(result).rejects.toThrow('nobody waits')
    const waiting = expect(ask(pool, UNTIL_STOPPED, 1, stop.signal).result).rejects.toThrow('nobody waits')
    await until(() => share() === 0.5)
    stop.abort(new Error('nobody waits'))
    await told
    await waiting
    expect((await ask(pool, ECHO, 3).result)[1]).toBe(3)
    expect(pool.size).toBe(1)
  })

  test('and that does not stop is ended with its thread', async () => {
    const pool = aPool({ threads: 1, graceMs: 20 })
    const stop = new AbortController()
    const told = expect(ask(pool, FOREVER, 0, stop.signal).result).rejects.toThrow('nobody waits')
    const served = ask(pool, ECHO, 4).result
    await pause(50)
    stop.abort(new Error('nobody waits'))
    await told
    expect((await served)[1]).toBe(4)
  })

  test('never begins when nobody wanted it from the start', async () => {
    const pool = aPool()
    await expect(ask(pool, ECHO, 0, AbortSignal.abort(new Error('too late'))).result).rejects.toThrow('too late')
    expect(pool.size).toBe(0)
  })
})

test('when the pool closes everything under way is told, and nothing is begun', async () => {
  const pool = aPool({ threads: 1 })
  const told = [ask(pool, FOREVER), ask(pool, ECHO)].map(({ result }) => expect(result).rejects.toThrow('closed'))
  await pool.close()
  await Promise.all(told)
  expect(pool.size).toBe(0)
  await expect(ask(pool, ECHO).result).rejects.toThrow('closed')
})
