import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { makeNetwork } from '@maillage/network-model'
import { PATIENCE_MS } from '../answer-in-time.ts'
import { Projection } from '../projection.ts'
import { Measurings, type Asker } from './measurings.ts'
import type { RunTask } from './run-task.ts'

const network = makeNetwork({ id: 'n', name: { fr: 'N' }, languages: ['fr'], collection: 'survey' }, {})
const projectionOf = (revision: number) => new Projection(network, revision, () => new Date('2026-10-14T10:00:00Z'))

/** A computation whose end and failure are in the hands of the test, and that is told to stop by its signal. */
function aTask() {
  let finish: (value: Float64Array) => void = () => undefined
  let fail: (error: Error) => void = () => undefined
  let share = 0
  const stopped: boolean[] = []
  const runTask: RunTask = (_task, _input, signal) => {
    const result = new Promise<never>((resolve, reject) => {
      finish = resolve as never
      fail = reject
      signal.addEventListener('abort', () => {
        stopped.push(true)
        reject(new Error('stopped'))
      })
    })
    return { result, share: () => share }
  }
  return {
    runTask,
    stopped,
    finish: (value: number) => finish(Float64Array.of(value)),
    fail: (error: Error) => fail(error),
    at: (done: number) => (share = done),
  }
}
const rows = { vertices: 1, ties: 0, offsets: new Uint32Array(2), neighbours: new Uint32Array(0) }
const weigh = () => 1

describe('the same question', () => {
  test('is computed once for all who ask it meanwhile and afterwards, and anew in another revision', async () => {
    const task = aTask()
    const measurings = new Measurings(task.runTask)
    let times = 0
    const projection = projectionOf(1)
    const ask = (asked = projection) =>
      measurings.answer(
        { projection: asked, began: performance.now(), language: 'fr' },
        'M20',
        async (work) => {
          times += 1
          return (await work('betweenness', { rows }))[0]
        },
        weigh,
      )
    const both = [ask(), ask()]
    await turn()
    task.finish(42)
    expect(await Promise.all(both)).toEqual([42, 42])
    expect(await ask()).toBe(42)
    expect(times).toBe(1)
    const later = ask(projectionOf(2))
    await turn()
    task.finish(43)
    expect([await later, times]).toEqual([43, 2])
  })

  test('is computed anew after a failure', async () => {
    const measurings = new Measurings(aTask().runTask)
    const asker = { projection: projectionOf(1), began: performance.now(), language: 'fr' } as const
    let times = 0
    const compute = () => {
      times += 1
      if (times === 1) throw new Error('a defect')
      return times
    }
    await expect(measurings.answer(asker, 'M1', compute, weigh)).rejects.toThrow('a defect')
    expect(await measurings.answer(asker, 'M1', compute, weigh)).toBe(2)
  })
})

describe('whoever goes away', () => {
  test('alone stops the computation; the next one begins anew', async () => {
    const task = aTask()
    const measurings = new Measurings(task.runTask)
    const gone = new AbortController()
    const asker = { projection: projectionOf(1), began: performance.now(), language: 'fr' } as const
    const compute = (work: Parameters<Parameters<typeof measurings.answer>[2]>[0]) => work('betweenness', { rows })
    const asked = measurings.answer({ ...asker, gone: gone.signal }, 'M20', compute, weigh)
    const told = expect(asked).rejects.toMatchObject({ extensions: { code: 'STOPPED' } })
    await turn()
    gone.abort()
    await told
    await turn()
    expect(task.stopped).toEqual([true])
    const again = measurings.answer(asker, 'M20', compute, weigh)
    await turn()
    task.finish(7)
    expect(await again).toEqual(Float64Array.of(7))
  })

  test('leaves it to those who still wait', async () => {
    const task = aTask()
    const measurings = new Measurings(task.runTask)
    const gone = new AbortController()
    const asker = { projection: projectionOf(1), began: performance.now(), language: 'fr' } as const
    const compute = (work: Parameters<Parameters<typeof measurings.answer>[2]>[0]) => work('betweenness', { rows })
    const left = expect(
      measurings.answer({ ...asker, gone: gone.signal }, 'M20', compute, weigh),
    ).rejects.toMatchObject({ extensions: { code: 'STOPPED' } })
    const waiting = measurings.answer(asker, 'M20', compute, weigh)
    await turn()
    gone.abort()
    await left
    expect(task.stopped).toEqual([])
    task.finish(1)
    expect(await waiting).toEqual(Float64Array.of(1))
  })
})

describe('what takes longer than anybody waits', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })
  const begin = () => {
    const task = aTask()
    const measurings = new Measurings(task.runTask)
    const projection = projectionOf(1)
    const ask = () =>
      measurings.answer(
        { projection, began: performance.now(), language: 'fr' } satisfies Asker,
        'M20',
        (work) => work('betweenness', { rows }),
        weigh,
      )
    return { task, measurings, ask }
  }

  test('says how far it is, goes on, and answers whoever comes back', async () => {
    const { task, ask } = begin()
    const told = expect(ask()).rejects.toMatchObject({
      message: expect.stringContaining('42') as string,
      extensions: { code: 'MEASURING', progress: 0.42 },
    })
    task.at(0.42)
    await vi.advanceTimersByTimeAsync(PATIENCE_MS)
    await told
    const again = ask()
    task.finish(5)
    expect(await again).toEqual(Float64Array.of(5))
    expect([task.stopped, vi.getTimerCount()]).toEqual([[], 0])
  })

  test('is stopped when nobody comes back', async () => {
    const { task, ask } = begin()
    const told = expect(ask()).rejects.toMatchObject({ extensions: { code: 'MEASURING' } })
    await vi.advanceTimersByTimeAsync(PATIENCE_MS)
    await told
    expect(task.stopped).toEqual([])
    await vi.advanceTimersByTimeAsync(60_000)
    expect([task.stopped, vi.getTimerCount()]).toEqual([[true], 0])
  })

  test('ends with whoever holds it', async () => {
    const { task, measurings, ask } = begin()
    const told = expect(ask()).rejects.toMatchObject({ extensions: { code: 'STOPPED' } })
    await vi.advanceTimersByTimeAsync(1)
    measurings.close()
    await told
    expect([task.stopped, vi.getTimerCount()]).toEqual([[true], 0])
  })
})

test('sixteen at the same time, not more; a failure tells nobody who is not there', async () => {
  const task = aTask()
  const measurings = new Measurings(task.runTask)
  const projection = projectionOf(1)
  const gone = new AbortController()
  const ask = (key: string) =>
    measurings.answer(
      { projection, began: performance.now(), language: 'fr', gone: gone.signal },
      key,
      (work) => work('betweenness', { rows }),
      weigh,
    )
  const asked = Array.from({ length: 16 }, (_, at) => ask(`key ${at}`))
  await expect(ask('one more')).rejects.toMatchObject({ extensions: { code: 'TOO_MANY_MEASURINGS' } })
  await turn()
  gone.abort()
  const outcomes = await Promise.allSettled(asked)
  expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(['rejected']))
  await turn()
  expect(task.stopped).toHaveLength(16)
})

test('the oldest answers are let go', async () => {
  const measurings = new Measurings(aTask().runTask)
  const asker = { projection: projectionOf(1), began: performance.now(), language: 'fr' } as const
  let computed: string[] = []
  const ask = (key: string, weight = 1) =>
    measurings.answer(
      asker,
      key,
      () => {
        computed.push(key)
        return key
      },
      () => weight,
    )
  for (let at = 0; at < 40; at++) await ask(`key ${at}`)
  computed = []
  await ask('key 39')
  await ask('key 0')
  expect(computed).toEqual(['key 0'])
  await ask('heavy', 1_000_000)
  computed = []
  await ask('heavy')
  await ask('key 39')
  expect(computed).toEqual(['key 39'])
})

const turn = () => new Promise((resolve) => setImmediate(resolve))
