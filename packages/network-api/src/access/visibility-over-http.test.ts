import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Network } from '@maillage/network-model'
import { createNetworkApi, type NetworkApi } from '../create-network-api.ts'
import { makeSchema } from '../schema/schema.ts'
import { serve, type Served } from '../testing/served.ts'
import { idOfDocument } from '../trusted-documents.ts'
import { everySelection } from './testing/every-selection.ts'
import { MARKERS, NUMBERS, withoutSecrets, withSecrets } from './testing/secrets.ts'

const KEY = 'Bearer the-key'
const COLUMNS = 'query Columns { columns network { counts { loads findings evidence } } }'
const words = [...Object.values(MARKERS).flat(), ...NUMBERS.map(String)]
const toldIn = (text: string) => words.filter((word) => text.includes(word))

interface Public {
  readonly served: Served
  readonly api: NetworkApi
  readonly server: Server
  readonly address: string
}

/** A network on a public address. */
async function publish(network: Network): Promise<Public> {
  const served = await serve([network])
  const api = createNetworkApi({
    networks: served.networks,
    access: 'public',
    log: () => undefined,
    isOperator: (request) => request.headers.authorization === KEY,
    trusted: { [idOfDocument(COLUMNS)]: COLUMNS },
  })
  const server = createServer((request, response) => {
    api.handle(request, response, 'small')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return { served, api, server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/small/graphql` }
}

let secret: Public
let open: Public
beforeAll(async () => {
  secret = await publish(withSecrets())
  open = await publish(withoutSecrets())
  const store = secret.served.networks[0]?.store
  if (!store) throw new Error('no store')
  // What becomes of secret rows is as secret as they are.
  const by = (mutationId: string, reason: string) => ({ author: 'coordination', mutationId, reason, at: new Date() })
  await store.write(
    [{ act: 'update', table: 'collaborations', id: 'zz-tie', cells: { purpose: { fr: 'zzbut zzbut' } } }],
    by('w1', 'correct'),
  )
  await store.write(
    [{ act: 'update', table: 'loads', id: 'zz-load-for-members', cells: { active: NUMBERS[3] } }],
    by('w2', 'declare-load'),
  )
  await store.write(
    [
      { act: 'remove', table: 'contests', id: 'zz-contest-zz-involvement' },
      { act: 'remove', table: 'involvements', id: 'zz-involvement' },
    ],
    by('w3', 'end'),
  )
  await store.write(
    [{ act: 'update', table: 'unmetNeeds', id: 'zz-unmet', cells: { reason: 'all-full' } }],
    by('w4', 'count-unmet-need'),
  )
})
afterAll(async () => {
  for (const { api, server, served } of [secret, open]) {
    await api.dispose()
    server.closeAllConnections()
    server.close()
    await served.close()
  }
})

const post = (at: Public, query: string, headers: Record<string, string> = {}) =>
  fetch(at.address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })

/** What a stream says until it has told a revision. */
async function followed(at: Public, selection: string, until: number, headers: Record<string, string> = {}) {
  const response = await post(at, `subscription { changed(since: 0) ${selection} }`, {
    accept: 'text/event-stream',
    ...headers,
  })
  let text = ''
  if (!response.body) throw new Error('no stream')
  const decoder = new TextDecoder()
  for await (const chunk of response.body) {
    text += decoder.decode(chunk, { stream: true })
    if (text.includes(`"revision":${String(until)}`) || text.includes('"errors"')) break
  }
  return text
}

const changed = makeSchema().getSubscriptionType()?.getFields()['changed']
if (!changed) throw new Error('nothing can be followed')
const SELECTIONS = everySelection(changed, { steps: 4, leaves: 40 }).map((one) => one.replace('{', '{ revision'))

describe('on a public address', () => {
  test('who follows the changes is told nothing secret, nor what becomes of it', async () => {
    const last = (await secret.served.networks[0]?.store.revision()) ?? 0
    expect(last).toBeGreaterThan(3)
    for (const selection of SELECTIONS) {
      const text = await followed(secret, selection, last)
      expect(text).not.toContain('"errors"')
      expect(toldIn(text)).toEqual([])
    }
  })

  test('the history tells of it no more than the stream', async () => {
    for (const selection of SELECTIONS) {
      const text = await (await post(secret, `{ changes(first: 20) { nodes ${selection} } }`)).text()
      expect(text).not.toContain('"errors"')
      expect(toldIn(text)).toEqual([])
    }
  })

  test('of a change of secret things alone, what was done is not told either', async () => {
    const answer = await (
      await post(secret, '{ changes(first: 3) { nodes { title reason rowCount updated } } }')
    ).json()
    const node = { title: 'Modification qui n’est pas publique', reason: 'not-public', rowCount: 0, updated: 0 }
    expect(answer).toEqual({ data: { changes: { nodes: [node, node, node] } } })
  })

  test('the operator of the machine is told all the same by the key, and only by the right one', async () => {
    const [selection = ''] = SELECTIONS
    const list = `{ changes(first: 20) { nodes ${selection} } actor(id: "shelter") { contacts { value } } }`
    expect(toldIn(await (await post(secret, list, { authorization: KEY })).text())).not.toEqual([])
    expect(toldIn(await (await post(secret, list, { authorization: `${KEY}y` })).text())).toEqual([])
  })

  test('a conditional answer is another one for whoever sees more, and never passes for it', async () => {
    const get = (at: Public, headers: Record<string, string> = {}) =>
      fetch(`${at.address}?id=${idOfDocument(COLUMNS)}`, { headers })
    const anyone = await get(secret)
    const operator = await get(secret, { authorization: KEY })
    const tag = anyone.headers.get('etag') ?? ''
    expect(anyone.headers.get('cache-control')).toBe('public, no-cache')
    expect(operator.headers.get('cache-control')).toBe('private, no-cache')
    expect(operator.headers.get('etag')).not.toBe(tag)
    expect(toldIn(await anyone.text())).toEqual([])
    expect(toldIn(await operator.text())).not.toEqual([])
    const again = await get(secret, { 'if-none-match': tag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect((await get(secret, { 'if-none-match': tag, authorization: KEY })).status).toBe(200)
  })

  test('a change is refused, with a sentence and nothing else', async () => {
    const body = await (
      await post(secret, 'mutation { eraseContact(mutationId: "m", contact: "zz-contact") { revision } }', {
        'accept-language': 'nl',
      })
    ).json()
    expect(body).toMatchObject({
      errors: [
        {
          message: 'Dit is voorbehouden aan wie dit netwerk coördineert.',
          extensions: { code: 'FORBIDDEN' },
        },
      ],
    })
    expect(toldIn(JSON.stringify(body))).toEqual([])
  })
})
