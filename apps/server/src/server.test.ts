import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { echoingApi, heldNetwork, keptLog, send, startSmallServer } from './a-small-server.ts'
import type { MaillageOfRequest } from './served.ts'
import { Refusal } from './refusal.ts'
import type { Parts, RunningServer } from './server.ts'

const started: RunningServer[] = []

async function start(parts: Partial<Parts> = {}): Promise<RunningServer> {
  const running = await startSmallServer(parts)
  started.push(running)
  return running
}

afterEach(async () => {
  await Promise.all(started.splice(0).map((running) => running.stop()))
})

describe('every address has its answer', () => {
  test('alive, able, counted, described', async () => {
    const { address } = await start()
    expect(await send(address, '/healthz')).toMatchObject({ status: 200, text: 'ok\n' })
    expect(JSON.parse((await send(address, '/readyz')).text)).toEqual({ ready: true, networks: ['first', 'second'] })
    expect(await send(address, '/schema.graphql')).toMatchObject({ status: 200, text: 'type Query' })
    expect((await send(address, '/metrics')).text).toMatch(
      /^maillage_requests_total\{route="health",status="200"\} 2$/m,
    )
  })

  test('GraphQL is asked of a network by its name, or of the first one', async () => {
    const { address } = await start()
    expect((await send(address, '/second/graphql', { method: 'POST', body: '{}' })).text).toBe('second')
    expect((await send(address, '/graphql?x=1', { method: 'POST', body: '{}' })).text).toBe('first')
    const unknown = await send(address, '/third/graphql', {
      method: 'POST',
      body: '{}',
      headers: { 'accept-language': 'en' },
    })
    expect(unknown).toMatchObject({ status: 404 })
    expect(JSON.parse(unknown.text)).toMatchObject({ errors: [{ message: 'No network “third” is served here.' }] })
  })

  test('everything else is a page, which can ask in this process', async () => {
    const openWeb = async () => async (request: IncomingMessage, response: ServerResponse) => {
      const { maillage } = request as IncomingMessage & { maillage: MaillageOfRequest }
      const answer = await maillage.ask('second', '{ network { id } }')
      response.end(`${request.headers['x-forwarded-proto'] as string} ${JSON.stringify(answer.data)}`)
    }
    const { address } = await start({ openWeb })
    const page = await send(address, '/second/carte', { headers: { 'x-forwarded-proto': 'gopher' } })
    expect(page.text).toBe('http {"network":"second"}')
    expect(page.headers).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin',
    })
  })

  test('a page that breaks is an answer of its own, and no word of the fault leaves or is written down', async () => {
    const { log, lines } = keptLog()
    const openWeb = async () => () => {
      throw new TypeError('Madame X')
    }
    const { address } = await start({ log, openWeb })
    const broken = await send(address, '/carte')
    expect(broken.status).toBe(500)
    expect(broken.text + lines.join()).not.toContain('Madame')
    expect(lines.join()).toContain('TypeError')
  })
})

describe('what nobody here sent is refused unread', () => {
  const REFUSED: readonly (readonly [what: string, path: string, options: object, status: number, code: string])[] = [
    ['a name that is not ours', '/', { headers: { host: 'evil.example' } }, 421, 'FOREIGN_HOST'],
    ['a name that only begins like ours', '/', { headers: { host: '127.0.0.1.evil.example' } }, 421, 'FOREIGN_HOST'],
    ['a host with a path', '/', { headers: { host: '127.0.0.1/x' } }, 421, 'FOREIGN_HOST'],
    [
      'a form of another site',
      '/graphql',
      { method: 'POST', headers: { origin: 'https://evil.example' } },
      403,
      'FOREIGN_ORIGIN',
    ],
    ['a page without an origin', '/graphql', { method: 'POST', headers: { origin: 'null' } }, 403, 'FOREIGN_ORIGIN'],
    [
      'a request across sites',
      '/graphql',
      { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } },
      403,
      'FOREIGN_ORIGIN',
    ],
    ['an unusual method', '/', { method: 'TRACE' }, 405, 'METHOD'],
    ['a deletion', '/', { method: 'DELETE' }, 405, 'METHOD'],
    [
      'half a megabyte and one',
      '/graphql',
      { method: 'POST', headers: { 'content-length': '524289' } },
      413,
      'BODY_TOO_LARGE',
    ],
    [
      'a body without an end',
      '/graphql',
      { method: 'POST', headers: { 'transfer-encoding': 'chunked' } },
      411,
      'LENGTH_REQUIRED',
    ],
    ['an absolute target', 'http://evil.example/', {}, 400, 'MALFORMED_ADDRESS'],
    ['two slashes', '//evil.example', {}, 400, 'MALFORMED_ADDRESS'],
    ['an encoded NUL', '/a%00b', {}, 400, 'MALFORMED_ADDRESS'],
    ['half of a sign', '/first/acteurs/%ED%A0%80', {}, 400, 'MALFORMED_ADDRESS'],
    ['a percent sign alone', '/first/acteurs/100%', {}, 400, 'MALFORMED_ADDRESS'],
  ]

  test.each(REFUSED)('%s', async (_what, path, options, status, code) => {
    const { address } = await start()
    const answer = await send(address, path, options)
    expect({ status: answer.status, code: /"code":"(\w+)"/.exec(answer.text)?.[1] }).toEqual({ status, code })
  })

  test('our own page may post, on whatever port it is', async () => {
    const { address } = await start()
    const origin = address.slice(0, -1)
    expect((await send(address, '/graphql', { method: 'POST', body: '{}', headers: { origin } })).status).toBe(200)
  })

  test('public access answers to any name', async () => {
    const environment = { port: 0, host: '127.0.0.1', hostnames: [], access: 'public' as const }
    const { address } = await start({ environment })
    expect((await send(address, '/', { headers: { host: 'reseau.example' } })).status).toBe(200)
  })
})

describe('it says truly whether it can answer', () => {
  test('while the networks open it is starting, and says so in the reader’s language', async () => {
    let open: (() => void) | undefined
    let address = ''
    const starting = start({
      openNetworks: (at) => {
        address = at
        return new Promise((resolve) => {
          open = () => {
            resolve([heldNetwork('first')])
          }
        })
      },
    })
    await expect.poll(() => address).not.toBe('')
    expect(await send(address, '/readyz')).toMatchObject({ status: 503, text: '{"ready":false,"reason":"starting"}\n' })
    expect((await send(address, '/healthz')).status).toBe(200)
    const page = await send(address, '/', { headers: { 'accept-language': 'de-DE, fr' } })
    expect(page).toMatchObject({ status: 503, headers: { 'retry-after': '2', 'content-language': 'de' } })
    open?.()
    await starting
    expect((await send(address, '/readyz')).status).toBe(200)
  })

  test('a store that stopped answering makes it unready', async () => {
    const openNetworks = async () => [heldNetwork('first', () => Promise.reject(new Error('gone')))]
    const { address } = await start({ openNetworks })
    expect(await send(address, '/readyz')).toMatchObject({
      status: 503,
      text: '{"ready":false,"reason":"store-unreachable"}\n',
    })
  })
})

describe('what cannot start leaves nothing behind', () => {
  test('a port that is taken', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as { port: number }
    const environment = { port, host: '127.0.0.1', hostnames: [], access: 'local' as const }
    const refusal = await startSmallServer({ environment }).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(Refusal)
    expect(refusal).toMatchObject({
      exitCode: 3,
      sentences: [{ key: 'refusal.port-taken', values: { port: String(port) } }],
    })
    await new Promise((resolve) => other.close(resolve))
  })

  test('an address of another machine', async () => {
    const environment = { port: 0, host: '192.0.2.1', hostnames: [], access: 'public' as const }
    await expect(startSmallServer({ environment })).rejects.toMatchObject({
      sentences: [{ key: 'refusal.host-not-here' }],
    })
  })

  test('pages that are missing: the networks are closed and the port is free again', async () => {
    const done: string[] = []
    let address = ''
    const openNetworks = async (at: string) => {
      address = at
      return [{ ...heldNetwork('first'), close: async () => void done.push('closed') }]
    }
    const openApi = () => ({ ...echoingApi(), dispose: async () => void done.push('disposed') })
    const openWeb = () => Promise.reject(new Error('missing'))
    await expect(startSmallServer({ openNetworks, openApi, openWeb })).rejects.toThrow('missing')
    expect(done).toEqual(['disposed', 'closed'])
    await expect(send(address, '/healthz')).rejects.toThrow('ECONNREFUSED')
  })
})

describe('it stops in peace', () => {
  test('what was asked is answered, then everything is closed in order, once', async () => {
    const done: string[] = []
    let finish: (() => void) | undefined
    const running = await start({
      openNetworks: async () => [{ ...heldNetwork('first'), close: async () => void done.push('closed') }],
      openApi: () => ({ ...echoingApi(), dispose: async () => void done.push('disposed') }),
      openWeb: async () => (_request, response) => {
        response.once('finish', () => done.push('answered'))
        finish = () => response.end('late')
      },
    })
    const asked = send(running.address, '/carte', { headers: { connection: 'keep-alive' } })
    await expect.poll(() => finish).toBeDefined()
    const stopped = Promise.all([running.stop(), running.stop()])
    finish?.()
    expect(await asked).toMatchObject({ status: 200, text: 'late' })
    await stopped
    expect(done).toEqual(['answered', 'disposed', 'closed'])
    await expect(send(running.address, '/healthz')).rejects.toThrow('ECONNREFUSED')
  })

  test('a connection that is kept alive does not hold it up', async () => {
    const { Agent } = await import('node:http')
    const agent = new Agent({ keepAlive: true })
    const running = await start()
    await send(running.address, '/healthz', { agent })
    await running.stop()
    agent.destroy()
  })
})
