import { afterEach, expect, test } from 'vitest'
import { AddressLimits } from './address-limits.ts'
import { send } from './a-small-server.ts'
import { serveNetwork, type ServedNetwork } from './a-served-network.ts'
import type { MaillageOfRequest } from './served.ts'

let served: ServedNetwork
afterEach(() => served.close())

const limited = (atOnce: number) =>
  new AddressLimits(
    { requests: 1000, cost: 1_000_000, streams: 2, counts: { atOnce, perMinute: 1 } },
    undefined,
    () => 0,
  )
// Refused by the network, and counted all the same: whoever guesses is slowed down too.
const COUNT = `mutation ($id: ID!) { countUnmetNeed(mutationId: $id, input: { need: "nowhere", reason: noneFound }) {
  problems { code } } }`

function count(id: string, document = COUNT) {
  const body = JSON.stringify({ query: document, variables: { id } })
  return send(served.address, '/small/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'accept-language': 'en' },
    body,
  })
}

test('an address counts so often that it found nothing, and is told in words when it may again', async () => {
  served = await serveNetwork({ access: 'public', limits: limited(3) })
  for (const id of ['a', 'b', 'c']) expect((await count(id)).text).toContain('UNKNOWN_ID')
  const refused = await count('d')
  expect(refused.text).toContain('TOO_MANY_COUNTS')
  expect(refused.text).toContain('This address has counted many unmet needs already. Try again in 60 seconds.')
  expect(refused.status).toBe(429)
  expect(refused.headers['retry-after']).toBe('60')
  // Reading goes on.
  const body = JSON.stringify({ query: '{ network { id } }' })
  const read = await send(served.address, '/small/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    body,
  })
  expect(read.text).toBe('{"data":{"network":{"id":"small"}}}')
})

test('ten in one request count as ten', async () => {
  served = await serveNetwork({ access: 'public', limits: limited(3) })
  const ten = Array.from(
    { length: 10 },
    (_, at) =>
      `m${String(at)}: countUnmetNeed(mutationId: "m${String(at)}", input: { need: "nowhere", reason: noneFound }) { revision }`,
  )
  const { text } = await count('', `mutation { ${ten.join(' ')} }`)
  expect(text.match(/TOO_MANY_COUNTS/g)).toHaveLength(1)
  expect((await count('later')).text).toContain('TOO_MANY_COUNTS')
})

test('a form of a page without a script counts to the same address', async () => {
  const said: string[] = []
  served = await serveNetwork({
    access: 'public',
    limits: limited(2),
    parts: {
      openWeb: async () => (request, response) => {
        const { maillage } = request as unknown as { readonly maillage: MaillageOfRequest }
        void maillage.ask('small', COUNT, { id: 'from-a-form' }, { language: 'fr' }).then((answer) => {
          said.push(JSON.stringify(answer))
          response.end()
        })
      },
    },
  })
  await count('a')
  for (let at = 0; at < 2; at += 1) await send(served.address, '/small/partenaires')
  expect(said.map((text) => /UNKNOWN_ID|TOO_MANY_COUNTS/.exec(text)?.[0])).toEqual(['UNKNOWN_ID', 'TOO_MANY_COUNTS'])
})

test('on a machine of one’s own it is many times as much', async () => {
  served = await serveNetwork({ access: 'local' })
  for (let at = 0; at < 40; at += 1) expect((await count(String(at))).text).toContain('UNKNOWN_ID')
})
