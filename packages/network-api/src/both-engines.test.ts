import { createHash, randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readSeedFolder, writeSeedFolder } from '@maillage/network-exchange'
import { makeNetwork, type Network } from '@maillage/network-model'
import { openEmbeddedStore, type NetworkStore } from '@maillage/network-store'
import { openNeo4j, type Neo4jServer } from '@maillage/network-store/neo4j'
import { neo4jForTests } from '@maillage/network-store/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createNetworkApi, type NetworkApi } from './create-network-api.ts'
import { OpenNetwork } from './open-network.ts'
import { CLOCK } from './testing/served.ts'

const DOCUMENTS = [
  '{ network { id counts { actors named mentions } levels { unknown available strained saturated } } }',
  '{ saturation { actor { id } level reason since declaredBy score sentence } }',
  '{ gaps(by: SIDE) { reason sentence pairs { observed expected z severity flagged reason } signalled { name evidence { quote source { name } } } } }',
  '{ actors(first: 200, orderBy: name) { totalCount nodes { id name sectors { name } memberOf { evidence { quote } } collaborations(first: 20) { nodes { id evidence { quote } } } } } }',
  '{ search(text: "sant", first: 20) { name table } }',
  '{ columns }',
]

const where = await neo4jForTests()
const load = (mutationId: string) => ({ author: 'test', mutationId, reason: 'test', at: CLOCK() })
const answersOf = async (api: NetworkApi, id: string) => {
  const answers = []
  for (const document of DOCUMENTS) answers.push(await api.ask(id, document, {}, { viewer: 'member' }))
  return answers
}

/** Of everything that a network is written out as. */
async function hashOf(network: Network): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'maillage-'))
  try {
    const { files, problems } = await writeSeedFolder(network, folder)
    expect(problems).toStrictEqual([])
    const hash = createHash('sha256')
    for (const file of [...(files ?? [])].sort()) hash.update(await readFile(join(folder, file)))
    return hash.digest('hex')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

describe.skipIf(where === null).each(['bassin-exemple', 'belgique-sante-mentale'])('%s on both engines', (seed) => {
  const id = `test-${randomUUID()}`
  let folder: string
  let server: Neo4jServer
  let given: Network
  let embedded: NetworkStore
  let neo4j: NetworkStore

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'maillage-'))
    server = openNeo4j(where!)
    const { network } = await readSeedFolder(fileURLToPath(new URL(`../../../graph-seeds/${seed}/`, import.meta.url)))
    if (!network) throw new Error(`${seed} cannot be read`)
    given = { ...network, header: { ...network.header, id: id as Network['header']['id'] } }
    embedded = await openEmbeddedStore({ file: join(folder, 'one.grafeo'), networkId: id })
    neo4j = await server.openStore(id)
    for (const store of [embedded, neo4j]) await store.load(given, load('load'), 'replace')
  })

  afterAll(async () => {
    await embedded.close()
    // The database is not ours alone: of this network only its name stays behind.
    const nothing = makeNetwork(
      { id, name: { fr: 'Essai' }, languages: ['fr'], collection: 'survey', fictional: true },
      {},
    )
    await neo4j.load(nothing, load('empty'), 'replace')
    await server.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('the same folder gives the same network, and the same hash when it is written out', async () => {
    const [one, two] = [await embedded.wholeNetwork(), await neo4j.wholeNetwork()]
    expect(one.network).toStrictEqual(given)
    expect(two).toStrictEqual(one)
    expect(await hashOf(two.network)).toBe(await hashOf(one.network))
  })

  test('the same questions have the same answers', async () => {
    const networks = [embedded, neo4j].map((store) => new OpenNetwork(id, store, CLOCK))
    const apis = networks.map((network) =>
      createNetworkApi({ networks: [network], access: 'local', log: (error) => expect.fail(String(error)) }),
    )
    const [one, two] = [await answersOf(apis[0]!, id), await answersOf(apis[1]!, id)]
    for (const { errors } of one) expect(errors).toBeUndefined()
    expect(two).toStrictEqual(one)
    for (const api of apis) await api.dispose()
  })

  test('the same search without an answer is counted once in each, and in the same words', async () => {
    const COUNT = `mutation ($input: UnmetNeedInput!) {
      countUnmetNeed(mutationId: "count", input: $input) { problems { code } repeated created change { title reason } } }`
    const written = []
    for (const store of [embedded, neo4j]) {
      const network = new OpenNetwork(id, store, CLOCK)
      const api = createNetworkApi({
        networks: [network],
        access: 'public',
        log: (error) => expect.fail(String(error)),
      })
      const audiences = [given.audiences[0]!.id]
      const answers = []
      for (const input of [{ audiences, reason: 'tooFar' }, { audiences, reason: 'tooFar' }, { reason: 'tooFar' }])
        answers.push(await api.ask(id, COUNT, { input }))
      expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined, undefined])
      written.push({ answers, rows: (await store.wholeNetwork()).network.unmetNeeds })
      await api.dispose()
    }
    const [one, two] = written
    expect(one?.rows.map(({ reason }) => reason)).toEqual(['too-far'])
    expect(two).toStrictEqual(one)
  })

  test('a store moves from Neo4j into a file with its history, and nothing is lost', async () => {
    const contents = await neo4j.contents()
    expect(contents).toStrictEqual(await embedded.contents())
    const moved = await openEmbeddedStore({ file: join(folder, 'moved.grafeo'), networkId: id })
    try {
      await moved.restore(contents)
      expect(await moved.contents()).toStrictEqual(contents)
    } finally {
      await moved.close()
    }
  })

  test('and from a file into Neo4j', async () => {
    const other = `test-${randomUUID()}`
    const renamed: Network = { ...given, header: { ...given.header, id: other as Network['header']['id'] } }
    const file = await openEmbeddedStore({ file: join(folder, 'other.grafeo'), networkId: other })
    try {
      await file.load(renamed, load('load'), 'replace')
      const contents = await file.contents()
      const store = await server.openStore(other)
      await store.restore(contents)
      expect(await store.contents()).toStrictEqual(contents)
    } finally {
      await file.close()
    }
  })
})
