import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve, type Served } from './testing/served.ts'

const NETWORK = 'bassin-exemple'
let served: Served
let optedOut: readonly { readonly id: string; readonly name: string }[]
let ids: Readonly<Record<'needs' | 'audiences' | 'territories' | 'actors' | 'concertations', readonly string[]>>
beforeAll(async () => {
  served = await serve([NETWORK])
  const [open] = served.networks
  if (!open) throw new Error('nothing is served')
  const { network } = await open.projection()
  optedOut = network.actors.filter((actor) => actor.optOut).map(({ id, name }) => ({ id, name: name.fr ?? id }))
  const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)
  ids = {
    needs: idsOf(network.needs),
    audiences: idsOf(network.audiences),
    territories: idsOf(network.territories),
    actors: idsOf(network.actors.filter((actor) => !actor.optOut)),
    concertations: idsOf(network.concertations),
  }
})
afterAll(() => served.close())

/** Everything that a suggestion says of itself, and of the actors in it their ids and names. */
const PAIR = '{ a { id name } b { id name } bridges { id name } complementary { name } sentence reasons }'
const SAID = {
  meetings: PAIR,
  seating: `{ newPairs possible sentence reason excluded { count sentence }
    rounds { tables { actors { id name } newPairs ${PAIR} } } }`,
  partners: `{ total full unknownLoads sentence orderSentence reason inputs { id value } excluded { count sentence }
    steps { name left } without { name left } removedLast { name }
    suggestions { actor { id name } offer { id name } through { id name } sentence nearness
      criteria { name sentence } relays { actor { id name } sentence } restrictions { name } } }`,
  routes: '{ sentence steps { actor { id name } } }',
} as const

/** Who of them is named in the answer to a question. */
async function namedBy(question: keyof typeof SAID, given: string): Promise<readonly string[]> {
  const document = `{ ${question}${given} ${SAID[question]} }`
  const { data, errors } = await served.api.ask(NETWORK, document, {}, { viewer: 'member' })
  expect(errors).toBeUndefined()
  const text = JSON.stringify(data)
  return optedOut
    .filter(({ id, name }) => text.includes(`"${id}"`) || text.includes(JSON.stringify(name).slice(1, -1)))
    .map(({ id }) => id)
}

test('somebody opted out, and stands in the directory all the same', async () => {
  expect(optedOut.length).toBeGreaterThanOrEqual(8)
  const { actors } = (await served.data(NETWORK, '{ actors(first: 1000) { nodes { id } } }')) as {
    actors: { nodes: readonly { id: string }[] }
  }
  const listed = new Set(actors.nodes.map(({ id }) => id))
  expect(optedOut.filter(({ id }) => !listed.has(id))).toEqual([])
})

describe('whoever opted out of suggestions is named in none', () => {
  test('for any need, any audience, any place, with every other actor as one’s own service', async () => {
    const asked = [
      '{}',
      ...ids.needs.map((need) => `{ need: "${need}", reach: anywhere }`),
      ...ids.audiences.map((audience) => `{ audiences: ["${audience}"] }`),
      ...ids.territories.map((territory) => `{ territory: "${territory}" }`),
      ...ids.actors.slice(0, 40).map((from) => `{ need: "${ids.needs[0] ?? ''}", from: "${from}", order: steps }`),
    ]
    for (const need of asked)
      expect([need, await namedBy('partners', `(need: ${need}, first: 50)`)]).toEqual([need, []])
  })

  test('and counted in none: without them, every count is the same', async () => {
    const [open] = served.networks
    if (!open) throw new Error('nothing is served')
    const { network } = await open.projection()
    const gone = new Set<string>(optedOut.map(({ id }) => id))
    // Taken out whole: with everything that names them.
    const without = { ...network, actors: network.actors.filter(({ id }) => !gone.has(id)) }
    const offers = network.offers.filter(({ actor }) => !gone.has(actor))
    const { needsMet } = await import('./needs-met.ts')
    const { Projection } = await import('./projection.ts')
    const clock = () => new Date('2026-10-14T10:00:00Z')
    const met = await needsMet(new Projection({ ...without, offers }, 1, clock), 'member', '2026-10-14')
    const { needs, facets } = (await served.data(
      NETWORK,
      '{ needs { id partners } facets { name values { id count } } }',
    )) as {
      needs: readonly { id: string; partners: number }[]
      facets: readonly { name: string; values: readonly { id: string; count: number }[] }[]
    }
    const counted = facets.find(({ name }) => name === 'need')?.values ?? []
    for (const { id, partners } of needs) {
      expect([id, partners]).toEqual([id, met.byNeed.get(id)?.size])
      expect([id, counted.find((value) => value.id === id)?.count ?? 0]).toEqual([id, partners])
    }
  })

  test('on any way between two others', async () => {
    const some = ids.actors.filter((_, at) => at % 15 === 0)
    let ways = 0
    for (const from of some)
      for (const to of some) {
        if (from === to) continue
        const given = `(from: "${from}", to: "${to}", avoidSaturated: false)`
        expect([from, to, await namedBy('routes', given)]).toEqual([from, to, []])
        ways += 1
      }
    expect(ways).toBeGreaterThan(50)
  })

  test('as somebody to meet, or at a table', async () => {
    expect(ids.concertations.length).toBeGreaterThan(0)
    for (const actor of ids.actors.filter((_, at) => at % 10 === 0))
      expect([actor, await namedBy('meetings', `(actor: "${actor}", first: 50)`)]).toEqual([actor, []])
    for (const concertation of ids.concertations)
      for (const question of ['meetings', 'seating'] as const)
        expect([concertation, await namedBy(question, `(concertation: "${concertation}")`)]).toEqual([concertation, []])
    const everybody = JSON.stringify([...ids.actors.slice(0, 30), ...optedOut.map(({ id }) => id)])
    expect(await namedBy('seating', `(actors: ${everybody})`)).toEqual([])
  })

  test('by a filter of needs', async () => {
    const filter = `(filter: { needs: ${JSON.stringify(ids.needs)} }, first: 1000)`
    const { data } = await served.api.ask(NETWORK, `{ actors${filter} { nodes { id } } }`)
    const found = (data?.['actors'] as { nodes: readonly { id: string }[] }).nodes.map(({ id }) => id)
    expect(found.length).toBeGreaterThan(50)
    expect(found.filter((id) => optedOut.some((one) => one.id === id))).toEqual([])
  })
})
