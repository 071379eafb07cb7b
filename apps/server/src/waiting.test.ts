import { afterEach, expect, test } from 'vitest'
import { StoreUnavailable } from '@maillage/network-store'
import { heldNetwork, keptLog, send, startSmallServer } from './a-small-server.ts'
import { refuse } from './refusal.ts'
import type { RunningServer } from './server.ts'

let server: RunningServer | undefined
afterEach(() => server?.stop())

const away = () => new StoreUnavailable('unreachable', { address: 'db.example:7687', reason: 'ServiceUnavailable' })
const readiness = async (address: string) => (await send(address, '/readyz')).text.trim()

test('a database that comes at the third look is served then, and was waited for in one line of the log', async () => {
  const { log, lines } = keptLog()
  let looks = 0
  server = await startSmallServer({
    log,
    openNetworks: () => ((looks += 1) < 3 ? Promise.reject(away()) : Promise.resolve([heldNetwork('first')])),
  })
  expect(await readiness(server.address)).toBe('{"ready":false,"reason":"store-unreachable"}')
  expect(server.networks).toEqual([])
  await server.opened
  expect(await readiness(server.address)).toBe('{"ready":true,"networks":["first"]}')
  expect(lines.filter((line) => line.includes('waiting for it'))).toHaveLength(1)
})

test('a browser is told in its language and comes back by itself; a script gets a code', async () => {
  server = await startSmallServer({ openNetworks: () => Promise.reject(away()) })
  const accept = { accept: 'text/html', 'accept-language': 'de' }
  const page = await send(server.address, '/first/carte?q=%3Cb%3E', { headers: accept })
  expect([page.status, page.headers['refresh'], page.headers['retry-after']]).toEqual([503, '2', '2'])
  expect(page.text).toContain('<html lang="de">')
  expect(page.text).toContain('Die Datenbank antwortet noch nicht.')
  const asked = await send(server.address, '/first/graphql', { method: 'POST', headers: accept })
  expect(JSON.parse(asked.text)).toMatchObject({ errors: [{ extensions: { code: 'NOT_READY' } }] })
})

test('a stop does not wait for a database', async () => {
  server = await startSmallServer({ openNetworks: () => Promise.reject(away()) })
  await server.stop()
  await server.opened
})

test('an address is told while the database takes its time', async () => {
  let comes = (): void => undefined
  const there = new Promise<void>((resolve) => (comes = resolve))
  server = await startSmallServer({ patienceMs: 20, openNetworks: () => there.then(() => [heldNetwork('first')]) })
  expect(await readiness(server.address)).toBe('{"ready":false,"reason":"starting"}')
  comes()
  await server.opened
  expect(await readiness(server.address)).toBe('{"ready":true,"networks":["first"]}')
})

test('what a database refuses at once ends the start; what it refuses again and again ends the wait', async () => {
  const wrong = () => Promise.reject(refuse('refusal.neo4j-credentials', { address: 'db' }, 3))
  await expect(startSmallServer({ openNetworks: wrong })).rejects.toMatchObject({ exitCode: 3 })
  let looks = 0
  server = await startSmallServer({ openNetworks: () => ((looks += 1) === 1 ? Promise.reject(away()) : wrong()) })
  await expect(server.opened).rejects.toMatchObject({ exitCode: 3 })
  expect(looks).toBe(11)
})
