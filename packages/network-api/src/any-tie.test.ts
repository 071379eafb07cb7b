import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve, type Served } from './testing/served.ts'

let served: Served
beforeAll(async () => {
  served = await serve(['bassin-exemple', 'belgique-sante-mentale'])
})
afterAll(() => served.close())

const ask = async (network: string, ids: readonly string[]) =>
  (
    (await served.data(
      network,
      `{ ties(ids: ${JSON.stringify(ids)}) { id layer from { table } to { table } wording confirmed claims { by } requests evidence { quote } } }`,
    )) as { ties: Record<string, unknown>[] }
  ).ties

test('a collaboration is told with both ends and what both have said', async () => {
  const [tie] = await ask('bassin-exemple', ['collaboration-002'])
  expect(tie).toMatchObject({
    layer: 'collaboration',
    from: { table: 'actors' },
    to: { table: 'actors' },
    wording: null,
    confirmed: true,
    requests: null,
  })
  expect(tie?.['claims']).toHaveLength(2)
})

test('a tie of the table `part` tells the words that say it, though it has no row', async () => {
  const [tie] = await ask('belgique-sante-mentale', ['act-equipe-support partOf'])
  expect(tie).toMatchObject({ layer: 'part', wording: 's’inscrit dans' })
  expect(tie?.['evidence']).not.toEqual([])
})

test('what is not there is left out, and the order is that of the question', async () => {
  const ties = await ask('bassin-exemple', ['collaboration-003', 'nobody', 'collaboration-001'])
  expect(ties.map(({ id }) => id)).toEqual(['collaboration-003', 'collaboration-001'])
})
