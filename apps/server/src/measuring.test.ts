import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeNetwork } from '@maillage/network-model'
import { serveNetwork, type ServedNetwork } from './a-served-network.ts'
import { send } from './a-small-server.ts'
import { WorkPool } from './work-pool.ts'

const ACTORS = 3000
let served: ServedNetwork
let threads: WorkPool
beforeAll(async () => {
  threads = new WorkPool()
  served = await serveNetwork({ network: aLargeNetwork(), api: { runTask: threads.runTask }, parts: { threads } })
}, 60_000)
afterAll(() => served.close())

const BETWEEN = '{ measurement(id: "M20") { value reason rowCount rows(first: 3) { of values { name number } } } }'
const ask = (query: string) => {
  const body = JSON.stringify({ query })
  return send(served.address, '/small/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    body,
  })
}
interface Answer {
  readonly data?: { readonly measurement: { readonly rowCount: number; readonly reason: string | null } }
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[]
}
/** However long it takes: whoever is told that it goes on asks again. */
async function answered(query: string): Promise<Answer> {
  for (let looks = 0; looks < 60; looks += 1) {
    const answer = JSON.parse((await ask(query)).text) as Answer
    if (answer.errors?.[0]?.extensions.code !== 'MEASURING') return answer
  }
  throw new Error('it never came')
}

test('while every way between three thousand actors is counted, others are answered', async () => {
  let isDone = false
  const measured = answered(BETWEEN).finally(() => (isDone = true))
  const whileComputing: number[] = []
  while (!isDone) {
    const [health, tiny] = [await send(served.address, '/healthz'), await ask('{ network { id } }')]
    expect(tiny.text).toContain('small')
    if (!isDone) whileComputing.push(health.status)
  }
  const { data, errors } = await measured
  expect([errors, data?.measurement.rowCount]).toEqual([undefined, ACTORS])
  expect(whileComputing.length).toBeGreaterThan(0)
  expect(new Set(whileComputing)).toEqual(new Set([200]))
}, 120_000)

test('whoever goes away alone stops it; the next one is answered all the same', async () => {
  const query = '{ measurement(id: "M20", filter: { sectors: ["housing"] }) { rowCount reason } }'
  const gone = new AbortController()
  const left = fetch(new URL('/small/graphql', served.address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    signal: gone.signal,
  }).catch(() => 'gone')
  await ask('{ network { id } }')
  gone.abort()
  expect(await left).toBe('gone')
  expect((await answered(query)).errors).toBeUndefined()
}, 120_000)

/** A ring with chords: nobody is far from anybody, and there are many ways. */
function aLargeNetwork() {
  const ids = Array.from({ length: ACTORS }, (_, at) => `actor-${at}`)
  const ties = ids.flatMap((_, at) => [
    [at, (at + 1) % ACTORS],
    [at, (at * 7 + 13) % ACTORS],
    [at, (at * 31 + 101) % ACTORS],
  ])
  return makeNetwork(
    {
      id: 'small',
      name: { fr: 'Grand' },
      languages: ['fr'],
      collection: 'survey',
      referenceDate: '2026-10-14',
      partitions: [{ id: 'two', name: { fr: 'Deux côtés' }, sides: { housing: 'social', health: 'mental-health' } }],
    },
    {
      sectors: [
        { id: 'housing', name: { fr: 'Logement' }, kind: 'sector' },
        { id: 'health', name: { fr: 'Santé' }, kind: 'sector' },
      ],
      actors: ids.map((id, at) => ({
        id,
        name: { fr: `Acteur ${at}` },
        kind: 'service' as const,
        sectors: [at % 2 === 0 ? 'housing' : 'health'],
        responded: 'yes' as const,
      })),
      collaborations: ties.flatMap(([a, b], at) =>
        a === b ? [] : [{ id: `tie-${at}`, between: [ids[a!]!, ids[b!]!] }],
      ),
    },
  )
}
