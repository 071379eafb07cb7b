import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createNetworkApi, OpenNetwork, type NetworkApi } from '@maillage/network-api'
import { embeddedFile, openEmbeddedStore } from '@maillage/network-store'
import { aWorld } from './testing/a-small-folder.ts'
import { runCommandLine } from './run-command-line.ts'

const T10 = fileURLToPath(new URL('../../../packages/network-api/fixtures/t10/', import.meta.url))
/** Ten actors in two groups, computed once with networkx and own reference code. */
const EXPECTED = { observed: 2, expected: 6.173322, sd: 1.75143, z: -2.382808, density: 0.08 }

let root = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'maillage-same-'))
})
afterAll(async () => {
  await rm(root, { recursive: true })
})

async function printed(words: readonly string[]): Promise<unknown> {
  const { world, out, err } = aWorld(root)
  const code = await runCommandLine([...words, '--network', 't10', '--json'], world)
  expect([code, err()]).toEqual([0, ''])
  return JSON.parse(out()) as unknown
}

interface Pair {
  readonly observed: number
  readonly expected: number
  readonly sd: number
  readonly z: number
  readonly density: number
  readonly densityA: number
  readonly densityB: number
  readonly flagged: boolean
}

it('the command line and the programming interface give one answer, and it is the right one', async () => {
  await printed(['import', T10])
  const line = (await printed(['gaps', '--by', 'side'])) as { readonly pairs: readonly Pair[] }
  const levels = (await printed(['saturation'])) as readonly { readonly level: string; readonly reason: string }[]

  const store = await openEmbeddedStore({ file: embeddedFile(join(root, 'data'), 't10'), networkId: 't10' })
  const api = createNetworkApi({
    networks: [new OpenNetwork('t10', store, () => new Date('2026-10-14T10:00:00Z'))],
    access: 'local',
    log: (error) => {
      throw error
    },
  })
  const { data } = await api.ask(
    't10',
    '{ gaps(by: SIDE) { pairs { observed expected sd z density densityA densityB flagged } } saturation { level reason } }',
  )
  await api.dispose()
  await store.close()

  const asked = data as unknown as { gaps: { pairs: readonly Pair[] }; saturation: typeof levels }
  const [one] = asked.gaps.pairs
  expect(asked.gaps.pairs).toHaveLength(1)
  expect(line.pairs).toHaveLength(1)
  expect(line.pairs[0]).toMatchObject({ ...one })
  for (const [name, value] of Object.entries(EXPECTED)) expect(one?.[name as keyof Pair]).toBeCloseTo(value, 6)
  expect([one?.densityA, one?.densityB].sort()).toEqual([0.4, 0.5])
  expect(one?.flagged).toBe(true)
  expect(levels.map(({ level, reason }) => ({ level, reason }))).toEqual(asked.saturation)
})

const SEEDS = fileURLToPath(new URL('../../../graph-seeds/', import.meta.url))
/** The same day for both: what is known ages overnight. */
const CLOCK = () => new Date('2026-10-14T10:00:00Z')
const MEASURED = `query ($id: ID!) {
  measurement(id: $id) {
    measure value endless reason sentence rowCount inputCount assumptions
    rows(first: 5000) { of names values { name number word } sentence reason }
    excluded { key count sentence }
  }
}`

interface Listed {
  readonly id: string
}
interface Measured {
  readonly value: number | null
  readonly endless: boolean
  readonly reason: string | null
  readonly sentence: string
}

it.each(['bassin-exemple', 'belgique-sante-mentale'])(
  'every measure of %s is the same number on a terminal and over GraphQL, or the same reason',
  async (network) => {
    const data = join(root, network)
    const line = async (words: readonly string[]) => {
      const { world, out, err } = aWorld(data, { clock: CLOCK })
      const code = await runCommandLine([...words, '--network', network, '--json'], world)
      expect([words, code, err()]).toEqual([words, 0, ''])
      return JSON.parse(out()) as unknown
    }
    await line(['import', join(SEEDS, network)])
    const measures = (await line(['measure'])) as readonly Listed[]
    const numbered = Array.from({ length: 22 }, (_, at) => `M${at + 1}`)
    expect(measures.map(({ id }) => id)).toEqual([...numbered, 'shortfall', 'unmet-demand'])
    const told = new Map<string, unknown>()
    for (const { id } of measures) told.set(id, await line(['measure', id]))

    const store = await openEmbeddedStore({ file: embeddedFile(join(data, 'data'), network), networkId: network })
    const api: NetworkApi = createNetworkApi({
      networks: [new OpenNetwork(network, store, CLOCK)],
      access: 'local',
      log: (error) => {
        throw error
      },
    })
    for (const { id } of measures) {
      const { data: answer, errors } = await api.ask(network, MEASURED, { id })
      expect([id, errors]).toEqual([id, undefined])
      const { measurement } = answer as unknown as { measurement: Measured }
      expect(told.get(id)).toMatchObject({ ...measurement })
      // A number, or why there is none; and a sentence either way.
      expect([id, measurement.value !== null || measurement.endless || measurement.reason !== null]).toEqual([id, true])
      expect(measurement.sentence.length).toBeGreaterThan(10)
    }
    await api.dispose()
    await store.close()
  },
  120_000,
)

/** The same question on a terminal and over GraphQL, word for word. */
const QUESTIONS = [
  {
    words:
      'partners --need besoin-parler --audience adultes --territory ormelle --condition gratuit --from cpas-d-ormelle',
    field: 'partners',
    document: `{ partners(need: { need: "besoin-parler", audiences: ["adultes"], territory: "ormelle", conditions: ["gratuit"],
      from: "cpas-d-ormelle" }) { total full unknownLoads sentence orderSentence
      suggestions { actor { id } offer { id } fit steps minutes sentence nearness relays { actor { id } sentence }
        criteria { kind id state sentence } } steps { kind id left } without { id left } revision } }`,
  },
  {
    words: 'meetings --concertation concertation-3 --first 5',
    field: 'meetings',
    document: `{ meetings(concertation: "concertation-3", first: 5) { a { id } b { id } score newPair sentence reasons } }`,
  },
  {
    words: 'routes cpas-d-ormelle ssm-de-merlonval',
    field: 'routes',
    document: `{ routes(from: "cpas-d-ormelle", to: "ssm-de-merlonval") { steps { actor { id } layer level } cost sentence } }`,
  },
] as const

it('partners, meetings and routes are the same on a terminal and over GraphQL; an unknown need is refused', async () => {
  const data = join(root, 'partners')
  const run = async (words: string) => {
    const { world, out, err } = aWorld(data, { clock: CLOCK })
    const code = await runCommandLine([...words.split(' '), '--network', 'bassin-exemple', '--json'], world)
    return { code, out: out(), err: err() }
  }
  await run(`import ${join(SEEDS, 'bassin-exemple')}`)
  const told: unknown[] = []
  for (const { words } of QUESTIONS) {
    const { code, out, err } = await run(words)
    expect([words, code, err]).toEqual([words, 0, ''])
    told.push(JSON.parse(out))
  }
  const wrong = await run('partners --need besoin-parlre')
  expect([wrong.code, wrong.out, wrong.err.includes('besoin-parler')]).toEqual([2, '', true])

  const store = await openEmbeddedStore({
    file: embeddedFile(join(data, 'data'), 'bassin-exemple'),
    networkId: 'bassin-exemple',
  })
  const api = createNetworkApi({
    networks: [new OpenNetwork('bassin-exemple', store, CLOCK)],
    access: 'local',
    log: (error) => {
      throw error
    },
  })
  for (const [at, { field, document }] of QUESTIONS.entries()) {
    const { data: answer, errors } = await api.ask('bassin-exemple', document)
    expect([field, errors]).toEqual([field, undefined])
    const found = (answer as Readonly<Record<string, object>>)[field]
    expect(Array.isArray(found) ? found.length : 1).toBeGreaterThan(0)
    expect(told[at]).toMatchObject(found ?? {})
  }
  await api.dispose()
  await store.close()
}, 120_000)
