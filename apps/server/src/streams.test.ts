import { request, type ClientRequest, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { AddressLimits } from './address-limits.ts'
import { send } from './a-small-server.ts'
import { serveNetwork, type ServedNetwork } from './a-served-network.ts'

const opened: ServedNetwork[] = []
async function serve(how: Parameters<typeof serveNetwork>[0] = {}): Promise<ServedNetwork> {
  const served = await serveNetwork(how)
  opened.push(served)
  return served
}
afterEach(async () => {
  await Promise.all(opened.splice(0).map((served) => served.close()))
})

const FOLLOW = JSON.stringify({ query: 'subscription { changed(since: 0) { revision } }' })
const HEADERS = { 'content-type': 'application/json', accept: 'text/event-stream', 'accept-encoding': 'gzip, br' }

interface Stream {
  readonly sent: ClientRequest
  readonly response: IncomingMessage
  /** All that came so far. */
  readonly text: () => string
  readonly ended: Promise<void>
}

function follow(address: string, body = FOLLOW): Promise<Stream> {
  const { hostname, port } = new URL(address)
  return new Promise((resolve, reject) => {
    const headers = { ...HEADERS, 'content-length': Buffer.byteLength(body) }
    const sent = request(
      { host: hostname, port, path: '/small/graphql', method: 'POST', agent: false, headers },
      (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
        response.on('error', () => undefined)
        const ended = new Promise<void>((end) => response.once('close', end))
        resolve({ sent, response, text: () => text, ended })
      },
    )
    sent.once('error', reject)
    sent.end(body)
  })
}

const ask = async ({ address }: ServedNetwork) => {
  const body = JSON.stringify({ query: '{ network { id } }' })
  const headers = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }
  return send(address, '/small/graphql', { method: 'POST', body, headers })
}
/** Others may be at work on the same machine. */
const PATIENT = { timeout: 30_000 }
const ALIVE = '{"data":{"network":{"id":"small"}}}'

describe('streams of changes', () => {
  test('an event comes at once, neither gathered nor compressed', async () => {
    const { address } = await serve()
    const stream = await follow(address)
    expect(stream.response.headers['content-type']).toContain('text/event-stream')
    expect(['gzip', 'br']).not.toContain(stream.response.headers['content-encoding'])
    await expect.poll(stream.text, PATIENT).toContain('data: {"data":{"changed":{"revision":1}}}')
    stream.sent.destroy()
  })

  test('three hundred that are opened and torn off leave nobody listening', async () => {
    const limits = new AddressLimits({ requests: 100_000, cost: 10_000_000, streams: 20 })
    const served = await serve({ limits })
    for (let round = 0; round < 20; round += 1) {
      const streams = await Promise.all(Array.from({ length: 15 }, () => follow(served.address)))
      for (const { sent } of streams) sent.destroy()
      await expect.poll(() => limits.openStreams, PATIENT).toBe(0)
    }
    await expect.poll(() => served.open.feed.listeners, PATIENT).toBe(0)
    expect((await ask(served)).text).toBe(ALIVE)
    expect(served.logged).toEqual([])
  })

  test('a hundred torn off before their answer began leave nobody listening either', async () => {
    const limits = new AddressLimits({ requests: 100_000, cost: 10_000_000, streams: 200 })
    const served = await serve({ limits })
    const { hostname, port } = new URL(served.address)
    const head = `POST /small/graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\naccept: text/event-stream\r\ncontent-length: ${String(FOLLOW.length)}\r\n\r\n`
    await Promise.all(
      Array.from(
        { length: 100 },
        (_, at) =>
          new Promise<void>((done) => {
            const socket = connect(Number(port), hostname, () => {
              // Every third says only half of what it wants; every third never reads.
              socket.write(at % 3 === 0 ? head.slice(0, 60) : head + FOLLOW, () => {
                if (at % 3 === 2) socket.pause()
                setTimeout(() => {
                  socket.resetAndDestroy()
                  done()
                }, at % 10)
              })
            })
            socket.on('error', () => undefined)
          }),
      ),
    )
    await expect.poll(() => limits.openStreams, PATIENT).toBe(0)
    await expect.poll(() => served.open.feed.listeners, PATIENT).toBe(0)
    expect((await ask(served)).text).toBe(ALIVE)
  })

  test('one address follows twenty times, not twenty-one; a place that is left is free again', async () => {
    const served = await serve()
    const streams = await Promise.all(Array.from({ length: 20 }, () => follow(served.address)))
    const refused = await follow(served.address)
    await refused.ended
    expect(refused.response).toMatchObject({ statusCode: 429, headers: { 'retry-after': '30' } })
    expect(refused.text()).toContain('TOO_MANY_STREAMS')
    streams[0]?.sent.destroy()
    await expect
      .poll(async () => {
        const stream = await follow(served.address)
        const status = stream.response.statusCode
        stream.sent.destroy()
        return status
      }, PATIENT)
      .toBe(200)
    for (const { sent } of streams) sent.destroy()
  })

  test('a stop ends every stream by its own word', async () => {
    const served = await serve()
    const streams = await Promise.all(Array.from({ length: 20 }, () => follow(served.address)))
    for (const stream of streams) await expect.poll(stream.text, PATIENT).toContain('"revision":1')
    await served.running.stop()
    await Promise.all(streams.map((stream) => stream.ended))
    for (const stream of streams) expect(stream.text()).toContain('event: complete')
  })
})

describe('a fault inside stays inside', () => {
  const failing = new Error('Madame X')

  test('in a question to the store', async () => {
    const served = await serve({
      through: (store) =>
        new Proxy(store, {
          get: (target, name) => {
            if (name === 'actorById') return () => Promise.reject(failing)
            const value: unknown = Reflect.get(target, name, target)
            return typeof value === 'function' ? (value.bind(target) as unknown) : value
          },
        }),
    })
    const body = JSON.stringify({ query: '{ actor(id: "shelter") { id } }' })
    const answer = await send(served.address, '/small/graphql', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', 'content-length': String(body.length), 'accept-language': 'de' },
    })
    expect(answer.text).toContain('INTERNAL')
    expect(answer.text).toContain('Ein unerwarteter Fehler')
    expect(answer.text).not.toContain('Madame')
    expect(served.logged).toEqual([failing])
    expect((await ask(served)).text).toBe(ALIVE)
  })

  test('where a stream begins', async () => {
    const served = await serve()
    Object.defineProperty(served.open.feed, 'listen', {
      value: () => {
        throw failing
      },
    })
    const stream = await follow(served.address)
    await stream.ended
    expect(stream.text()).toContain('INTERNAL')
    expect(stream.text()).not.toContain('Madame')
    expect((await ask(served)).text).toBe(ALIVE)
  })

  test('in the middle of a stream', async () => {
    let broken = false
    const served = await serve({
      through: (store) =>
        new Proxy(store, {
          get: (target, name) => {
            if (name === 'changesSince' && broken) return () => Promise.reject(failing)
            const value: unknown = Reflect.get(target, name, target)
            return typeof value === 'function' ? (value.bind(target) as unknown) : value
          },
        }),
    })
    broken = true
    const stream = await follow(served.address)
    stream.sent.setTimeout(1000, () => stream.sent.destroy())
    await stream.ended
    expect(stream.text()).not.toContain('Madame')
    expect((await ask(served)).text).toBe(ALIVE)
  })

  test('in what stands before a question', async () => {
    const limits = new AddressLimits({ requests: 1000, cost: 1000, streams: 2 })
    const served = await serve({ limits })
    const healthy = limits.spend.bind(limits)
    limits.spend = () => {
      throw failing
    }
    const answer = await ask(served)
    expect(answer.text).toContain('INTERNAL')
    expect(answer.text).not.toContain('Madame')
    limits.spend = healthy
    expect((await ask(served)).text).toBe(ALIVE)
  })
})
