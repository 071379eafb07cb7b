import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Change, NetworkStore } from '@maillage/network-store'
import { OpenNetwork } from '../open-network.ts'
import { CLOCK, serve, type Served } from '../testing/served.ts'
import { smallNetwork } from '../testing/small-network.ts'
import { writer } from '../testing/write.ts'

let served: Served
let write: ReturnType<typeof writer>
beforeEach(async () => {
  served = await serve([smallNetwork()])
  write = writer(served, 'small')
})
afterEach(() => served.close())

function networkOf({ networks }: Served): OpenNetwork {
  const [network] = networks
  if (!network) throw new Error('nothing is served')
  return network
}

/** Revisions that come from a stream, so many of them. */
async function take(stream: AsyncIterator<Change>, count: number): Promise<readonly number[]> {
  const revisions: number[] = []
  while (revisions.length < count) {
    const { value, done } = await stream.next()
    if (done) break
    revisions.push(value.revision)
  }
  return revisions
}

const declare = (availability = 'open') => write('declareLoad', { actor: 'relais', availability })

describe('a stream of changes', () => {
  test('begins with what was missed, oldest first, and goes on with what happens', async () => {
    await declare()
    await declare('closed')
    const stream = networkOf(served).feed.listen(1)
    expect(await take(stream, 2)).toEqual([2, 3])
    const next = take(stream, 2)
    await declare()
    await declare('closed')
    expect(await next).toEqual([4, 5])
    await stream.return()
  })

  test('resumed after what was seen misses nothing and repeats nothing, however writes and readings interleave', async () => {
    const { feed } = networkOf(served)
    const writes = (async () => {
      for (let number = 0; number < 30; number += 1) await declare(number % 2 ? 'open' : 'closed')
    })()
    const seen: number[] = []
    while (seen.length < 30) {
      const stream = feed.listen(seen.at(-1) ?? 1)
      seen.push(...(await take(stream, 1 + (seen.length % 3))))
      await stream.return()
    }
    await writes
    expect(seen.slice(0, 30)).toEqual(Array.from({ length: 30 }, (_, at) => at + 2))
  })

  test('many who listen at once are each told everything', async () => {
    const { feed } = networkOf(served)
    const streams = Array.from({ length: 20 }, () => feed.listen(1))
    const told = Promise.all(streams.map((stream) => take(stream, 10)))
    await Promise.all(Array.from({ length: 10 }, () => declare()))
    const expected = Array.from({ length: 10 }, (_, at) => at + 2)
    expect(await told).toEqual(streams.map(() => expected))
    await Promise.all(streams.map((stream) => stream.return()))
    expect(feed.listeners).toBe(0)
  })

  test('tells what another process wrote into the same store', async () => {
    const { store } = networkOf(served)
    const other = new OpenNetwork('small', store, CLOCK)
    const stream = other.feed.listen(1)
    const next = take(stream, 1)
    await declare()
    expect(await next).toEqual([2])
    await stream.return()
  })

  test('from a revision that is yet to come just waits for it', async () => {
    const stream = networkOf(served).feed.listen(3)
    const next = take(stream, 1)
    await declare()
    await declare()
    await declare()
    expect(await next).toEqual([4])
    await stream.return()
  })

  test('a hundred that were begun and abandoned leave nothing behind, not even one that waits', async () => {
    const { feed } = networkOf(served)
    const streams = Array.from({ length: 100 }, () => feed.listen(1))
    const waiting = streams.map((stream) => stream.next())
    expect(feed.listeners).toBe(100)
    await Promise.all(streams.map((stream) => stream.return()))
    expect(feed.listeners).toBe(0)
    for (const { done } of await Promise.all(waiting)) expect(done).toBe(true)
  })

  test('goes on when the store is away for a moment', async () => {
    const { store } = networkOf(served)
    let isAway = false
    const shaky = new Proxy(store, {
      get(target, name): unknown {
        if (name === 'revision' && isAway) return () => Promise.reject(new Error('away'))
        const value: unknown = Reflect.get(target, name, target)
        return typeof value === 'function' ? (value.bind(target) as unknown) : value
      },
    }) satisfies NetworkStore
    const other = new OpenNetwork('small', shaky, CLOCK)
    const stream = other.feed.listen(1)
    const next = take(stream, 1)
    isAway = true
    await new Promise((later) => setTimeout(later, 700))
    await declare()
    isAway = false
    expect(await next).toEqual([2])
    await stream.return()
  })
})
