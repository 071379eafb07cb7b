import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve, type Served } from '../testing/served.ts'

let served: Served
beforeAll(async () => {
  served = await serve(['bassin-exemple'])
})
afterAll(() => served.close())

async function refused(
  narrowed: string,
): Promise<{ readonly code: unknown; readonly nearest: unknown; readonly text: string }> {
  const { errors } = await served.result('bassin-exemple', `{ measurement(id: "M7", ${narrowed}) { value } }`)
  const [error] = errors ?? []
  const { code, nearest } = error?.extensions ?? {}
  return { code, nearest, text: error?.message ?? '' }
}

/** An id with a slip of the pen. */
const slip = (id: string) => `${id.slice(0, -1)}${id.endsWith('x') ? 'y' : 'x'}`

test('an id that nobody knows is refused with what was perhaps meant', async () => {
  const { network } = await served.networks[0]!.projection()
  const [actor, sector, territory] = [network.actors[0]!.id, network.sectors[0]!.id, network.territories[0]!.id]
  const partition = network.header.partitions[0]!.id
  const asked: readonly (readonly [string, string])[] = [
    [`scope: { actor: "${slip(actor)}" }`, 'UNKNOWN_ACTOR'],
    [`scope: { actor: "${actor}", to: "${slip(actor)}" }`, 'UNKNOWN_ACTOR'],
    [`scope: { territory: "${slip(territory)}" }`, 'UNKNOWN_TERRITORY'],
    [`scope: { pair: ["${slip(sector)}", "social"] }`, 'UNKNOWN_GROUP'],
    [`partition: "${slip(partition)}"`, 'UNKNOWN_PARTITION'],
    [`scenario: { close: ["${slip(actor)}"] }`, 'UNKNOWN_ACTOR'],
    [`scenario: { posts: [{ actor: "${slip(actor)}", fullTimeEquivalents: 1 }] }`, 'UNKNOWN_ACTOR'],
  ]
  for (const [narrowed, code] of asked) {
    const found = await refused(narrowed)
    expect([narrowed, found.code, typeof found.nearest]).toEqual([narrowed, code, 'string'])
    expect(found.text).toContain(`Vouliez-vous dire «\u202f${String(found.nearest)}\u202f»`)
  }
})

test.each([
  ['scope: { pair: ["social"] }', 'PAIR'],
  ['scope: { pair: ["social", "social"] }', 'PAIR'],
  ['scope: { pair: ["social", "mentalHealth", "social"] }', 'PAIR'],
  ['scope: { pair: [] }', 'PAIR'],
  ['scenario: { rounds: 7 }', 'BAD_NUMBER'],
  ['scenario: { rounds: 0 }', 'BAD_NUMBER'],
  ['scenario: { requestsPerFullTimeEquivalent: -1 }', 'BAD_NUMBER'],
  ['compareTo: "2023-02-29"', 'BAD_DATE'],
  ['compareTo: "2199"', 'COMPARE_LATER'],
])('%s is refused as %s', async (narrowed, code) => {
  expect((await refused(narrowed)).code).toBe(code)
})

test('a hundred closed actors at most', async () => {
  const { network } = await served.networks[0]!.projection()
  const close = Array.from({ length: 101 }, () => `"${network.actors[0]!.id}"`).join(' ')
  expect((await refused(`scenario: { close: [${close}] }`)).code).toBe('TOO_MANY')
})

test('M8 is perhaps meant by « 8 »', async () => {
  const { errors } = await served.result('bassin-exemple', '{ measurement(id: "8") { value } }')
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNKNOWN_MEASURE', nearest: 'M8' })
})
