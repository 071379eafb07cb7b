import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createNetworkApi, OpenNetwork } from '@maillage/network-api'
import { openNeo4j } from '@maillage/network-store/neo4j'
import { faultProxy, neo4jForTests, type FaultProxy } from '@maillage/network-store/testing'
import { send, startSmallServer } from './a-small-server.ts'
import { neo4jPlace } from './network-place.ts'
import { openNetworks } from './open-networks.ts'
import { OperatorKey } from './operator-key.ts'
import type { RunningServer } from './server.ts'

const where = await neo4jForTests()
const clock = () => new Date()
const id = `essai-${randomUUID().slice(0, 8)}`
let folder = ''
let proxy: FaultProxy
let server: RunningServer

beforeAll(async () => {
  if (where === null) return
  folder = await mkdtemp(join(tmpdir(), 'neo4j-faults-'))
  const seed = join(folder, 'seeds', id)
  await mkdir(seed, { recursive: true })
  const header = { id, name: { fr: 'Essai' }, languages: ['fr'], collection: 'survey', fictional: true }
  await writeFile(join(seed, 'network.json'), JSON.stringify(header))
  await writeFile(join(seed, 'actors.csv'), 'id,name,kind\nshelter,Abri,service\nclinic,Clinique,service\n')
  await writeFile(join(seed, 'sectors.csv'), 'id,name,kind\nhealth,Santé,sector\n')
  proxy = await faultProxy({ port: Number(new URL(where.uri).port) })
  // Long enough for a cold database on a busy machine, short enough to wait for.
  const patience = {
    retryTime: 2000,
    silence: 2500,
    acquisitionTimeout: 2000,
    connectionTimeout: 1500,
    probeEvery: 100,
  }
  const settings = { ...where, uri: `bolt://127.0.0.1:${String(proxy.port)}`, ...patience }
  const key = new OperatorKey()
  const place = await neo4jPlace(settings, join(folder, 'data'), clock)
  server = await startSmallServer({
    key,
    clock,
    place,
    patienceMs: 200,
    openNetworks: (address) =>
      openNetworks({ place, data: join(folder, 'data'), seeds: join(folder, 'seeds'), only: [id], address, key }),
    openApi: (held) =>
      createNetworkApi({
        networks: held.map((network) => new OpenNetwork(network.id, network.store, clock)),
        access: 'local',
        log: () => undefined,
      }),
  })
  while (!(await readiness()).ready) await pause(100)
})
afterAll(async () => {
  if (where === null) return
  await server.stop()
  await proxy.close()
  await rm(folder, { recursive: true })
})

interface Answer {
  readonly data?: {
    readonly addActor?: { repeated: boolean; revision: number; created: string[]; problems: unknown[] }
    readonly network?: { revision: number }
  }
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
}

async function ask(query: string, language = 'nl'): Promise<Answer> {
  const body = JSON.stringify({ query })
  const headers = {
    'content-type': 'application/json',
    'accept-language': language,
    'content-length': Buffer.byteLength(body),
  }
  return JSON.parse((await send(server.address, `/${id}/graphql`, { method: 'POST', headers, body })).text) as Answer
}
const add = (mutation: string) =>
  ask(`mutation {
    addActor(mutationId: "${mutation}", input: { name: { fr: "${mutation}" }, kind: team, sectors: ["health"] }) {
      repeated revision created problems { code }
    }
  }`)
const codeIn = ({ errors }: Answer) => errors?.[0]?.extensions.code ?? 'answered'
const readiness = async () =>
  JSON.parse((await send(server.address, '/readyz')).text) as { ready: boolean; reason?: string }

/** How often the database holds an actor of this name: asked past the server and past the proxy. */
async function timesThere(name: string): Promise<number> {
  const direct = openNeo4j(where!)
  const { network } = await (await direct.openStore(id)).wholeNetwork()
  await direct.close()
  return network.actors.filter((actor) => actor.name.fr === name).length
}

describe.skipIf(where === null)('a change that is sent while the database goes', () => {
  test.each(['before', 'after'] as const)(
    'its connection is cut at COMMIT, %s the database had it: the client is told that it is done, and it is, once',
    async (when) => {
      const name = `cut-${when}`
      const struck = proxy.strike('COMMIT', when)
      const answer = await add(name)
      expect(codeIn(answer)).toBe('answered')
      await struck
      const { data } = answer
      expect(data?.addActor).toMatchObject({ repeated: when === 'after', problems: [] })
      expect(data?.addActor?.created).toHaveLength(1)
      expect(await timesThere(name)).toBe(1)
    },
  )

  test.each(['before', 'after'] as const)(
    'the database says nothing at COMMIT, %s it had it: the client is told that nobody knows; sent again it is done once',
    async (when) => {
      const name = `silent-${when}`
      const struck = proxy.strike('COMMIT', when, 'silent')
      const lost = await add(name)
      expect(codeIn(lost)).toBe('OUTCOME_UNKNOWN')
      await struck
      expect(lost.errors?.[0]?.message).toContain('We weten nog niet of dit is opgeslagen.')
      // Before: the transaction is still open over there, and holds what it wrote, until the server hears of its end.
      proxy.cut()
      await expect.poll(async () => codeIn(await add(name)), { timeout: 30_000 }).toBe('answered')
      expect(await timesThere(name)).toBe(1)
    },
  )

  test('the database is lost: said in the language of the client and by /readyz, and taken up again when it is back', async () => {
    proxy.refuse()
    proxy.cut()
    const lost = await add('lost')
    expect(codeIn(lost)).toBe('STORE_UNAVAILABLE')
    expect(lost.errors?.[0]?.message).toBe('De gegevens zijn nu niet bereikbaar. Probeer het zo dadelijk opnieuw.')
    await expect.poll(readiness, { timeout: 20_000 }).toMatchObject({ ready: false, reason: 'store-unreachable' })
    proxy.accept()
    await expect.poll(async () => (await readiness()).ready, { timeout: 20_000 }).toBe(true)
    expect(codeIn(await add('lost'))).toBe('answered')
    expect(await timesThere('lost')).toBe(1)
  })
})
