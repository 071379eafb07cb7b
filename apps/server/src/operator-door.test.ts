import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readNetworkJson } from '@maillage/network-exchange'
import { send, startSmallServer } from './a-small-server.ts'
import { openNetworks, type HeldNetwork } from './open-networks.ts'
import type { RunningServer } from './server.ts'

const ID = 'belgique-sante-mentale'
const SEEDS = fileURLToPath(new URL('../../../graph-seeds', import.meta.url))
let data = ''
let held: readonly HeldNetwork[] = []
let server: RunningServer

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'maillage-door-'))
  server = await startSmallServer({
    openNetworks: async (address) => (held = await openNetworks({ data, seeds: SEEDS, only: [ID], address })),
  })
})
afterEach(async () => {
  await server.stop()
  await rm(data, { recursive: true })
})

test('the key kept beside the file opens the door, and the whole network comes out', async () => {
  const key = held[0]?.operatorKey ?? ''
  const answer = await send(server.address, `/operator/export?network=${ID}`, {
    headers: { authorization: `Bearer ${key}` },
  })
  expect(answer.status).toBe(200)
  const reading = readNetworkJson(answer.text)
  expect(reading.problems).toEqual([])
  expect([reading.network?.header.id, reading.network?.actors.length, reading.network?.evidence.length]).toEqual([
    ID,
    61,
    987,
  ])
})

test.each([
  ['no key', ID, {}],
  ['a wrong key', ID, { authorization: 'Bearer 0000' }],
  ['an unknown network', 'nowhere', { authorization: 'Bearer 0000' }],
  ['no network', '', {}],
])('%s: closed, and nothing told', async (_, network, headers) => {
  const answer = await send(server.address, `/operator/export?network=${network}`, { headers })
  expect(answer.status).toBe(403)
  expect(JSON.parse(answer.text)).toMatchObject({ errors: [{ extensions: { code: 'OPERATOR_ONLY' } }] })
})
