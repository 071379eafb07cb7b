import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeNetwork, type Network, type Viewer } from '@maillage/network-model'
import { serve, type Served } from '../testing/served.ts'
import type { Answered } from '../testing/write.ts'

/** Lives on 2026-10-14. One tie is hidden. */
function choices(): Network {
  return makeNetwork(
    { id: 'small', name: { fr: 'Petit' }, languages: ['fr'], collection: 'survey', referenceDate: '2026-10-14' },
    {
      sectors: [{ id: 'housing', name: { fr: 'Logement' }, kind: 'sector' }],
      territories: [{ id: 'dour', name: { fr: 'Dour' }, kind: 'commune' }],
      audiences: [{ id: 'pregnant', name: { fr: 'Femmes enceintes' }, kind: 'population' }],
      conditions: [{ id: 'free', name: { fr: 'Gratuit' } }],
      needs: [{ id: 'to-talk', name: { fr: 'Parler à quelqu’un' }, pictogram: 'talk' }],
      actors: [
        { id: 'a', name: { fr: 'A' }, kind: 'service', sectors: ['housing'] },
        { id: 'b', name: { fr: 'B' }, kind: 'service', sectors: ['housing'] },
      ],
      collaborations: [{ id: 'hidden-tie', between: ['a', 'b'] }],
      contests: [{ id: 'contest', about: 'hidden-tie', by: 'a', on: '2026-10-01', hidden: true }],
    },
  )
}

let served: Served
beforeEach(async () => {
  served = await serve([choices()])
})
afterEach(() => served.close())

const COUNT = `mutation ($id: ID!, $input: UnmetNeedInput!) { countUnmetNeed(mutationId: $id, input: $input) {
  change { id revision author at title reason rowCount created rows { id act table cells { field afterText } } }
  problems { code field found nearest sentence } revision repeated created } }`
const ASKED = { need: 'to-talk', audiences: ['pregnant'], territory: 'dour', reach: 'near', conditions: ['free'] }

async function count(id: string, input: object = {}, viewer: Viewer = 'anonymous') {
  const asked = { id, input: { ...ASKED, reason: 'noneFound', ...input } }
  const { countUnmetNeed } = (await served.data('small', COUNT, asked, viewer)) as { countUnmetNeed: Answered }
  return countUnmetNeed
}
const store = () => {
  const [network] = served.networks
  if (!network) throw new Error('nothing is served')
  return network.store
}
const rows = async () => (await store().wholeNetwork()).network.unmetNeeds

describe('a need that nothing met is counted', () => {
  test('for anyone, as choices and a month of the network’s own clock, and nothing else', async () => {
    const { problems, repeated } = await count('m1')
    expect([problems, repeated]).toEqual([[], false])
    const [row] = await rows()
    expect(row).toEqual({
      id: row?.id,
      need: 'to-talk',
      audiences: ['pregnant'],
      territory: 'dour',
      reach: 'near',
      conditions: ['free'],
      reason: 'none-found',
      month: '2026-10',
    })
  })

  test('under nobody’s name, also for whoever coordinates, and on no day', async () => {
    await count('m1', {}, 'anonymous')
    await count('m2', {}, 'coordinator')
    const changes = await store().changesSince(1)
    expect(changes.map(({ author }) => author)).toEqual(['anonyme', 'anonyme'])
    for (const { at } of changes) expect(at).toMatch(/^\d{4}-\d{2}-01T00:00:00/)
  })

  test('once, however often it is sent, and ten at once too', async () => {
    const sent = await Promise.all(Array.from({ length: 10 }, () => count('m1')))
    expect(sent.filter(({ repeated }) => !repeated)).toHaveLength(1)
    expect(new Set(sent.map(({ revision }) => revision))).toEqual(new Set([2]))
    expect(await rows()).toHaveLength(1)
  })

  test('the id that was made for it is not kept: it could hold words', async () => {
    await count('Madame Untel cherche un toit')
    expect(JSON.stringify(await store().contents())).not.toContain('Untel')
  })

  test('an id of somebody else’s change gives nothing of it away, and does not stand in its way', async () => {
    await count('the-same-id', {}, 'anonymous')
    const { repeated } = await count('the-same-id', {}, 'coordinator')
    expect(repeated).toBe(true)
    const asked = { mutationId: 'the-same-id', input: { actor: 'a', availability: 'open' } }
    const declared =
      'mutation ($mutationId: ID!, $input: LoadInput!) { declareLoad(mutationId: $mutationId, input: $input) { repeated created } }'
    const { declareLoad } = (await served.data('small', declared, asked)) as unknown as { declareLoad: Answered }
    expect(declareLoad.repeated).toBe(false)
    const again = await count('another', {}, 'anonymous')
    expect(again.created).toEqual([])
  })

  test('an audience alone is enough, nothing at all is not; a reach without a place says nothing', async () => {
    expect((await count('m1', { need: null, territory: null })).problems).toEqual([])
    expect((await rows())[0]).toMatchObject({ need: null, territory: null, reach: null, audiences: ['pregnant'] })
    const { problems, revision } = await count('m2', { need: null, audiences: [] })
    expect(problems).toMatchObject([{ code: 'MISSING', field: 'need' }])
    expect(revision).toBe(2)
  })

  test.each([
    [{ need: 'to-tal' }, 'UNKNOWN_ID', 'need', 'to-talk'],
    [{ audiences: ['pregnant', 'pregnan'] }, 'UNKNOWN_ID', 'audiences', 'pregnant'],
    [{ territory: 'door' }, 'UNKNOWN_ID', 'territory', 'dour'],
    [{ conditions: ['fre'] }, 'UNKNOWN_ID', 'conditions', 'free'],
    [{ need: 'dour' }, 'WRONG_KIND', 'need', null],
    [{ audiences: Array.from({ length: 13 }, () => 'pregnant') }, 'BAD_VALUE', 'audiences', null],
  ])('%j is refused in words, and nothing is written', async (input, code, field, nearest) => {
    const { problems, change } = await count('m1', input)
    expect(problems).toMatchObject([{ code, field, nearest }])
    expect(problems[0]?.sentence).toMatch(/^[A-ZÀ-Ý«].{10,}[.?]$/s)
    expect(change).toBeNull()
    expect(await rows()).toEqual([])
  })

  test('what a stranger may not know of is as unknown as what was never there', async () => {
    const [hidden, never] = [await count('m1', { need: 'hidden-tie' }), await count('m2', { need: 'hidden-tix' })]
    expect(hidden.problems.map(({ code }) => code)).toEqual(never.problems.map(({ code }) => code))
    expect((await count('m3', { need: 'hidden-tie' }, 'coordinator')).problems).toMatchObject([{ code: 'WRONG_KIND' }])
  })

  test.each(['', '   ', 'x'.repeat(121)])('a mutation id like %j is refused', async (id) => {
    const { errors } = await served.result('small', COUNT, { id, input: { ...ASKED, reason: 'noneFound' } })
    expect(errors?.[0]?.extensions['code']).toBe('NO_MUTATION_ID')
  })

  test('mayWrite stays false for a stranger', async () => {
    expect(await served.data('small', '{ mayWrite }', {}, 'anonymous')).toEqual({ mayWrite: false })
  })
})

describe('what was looked for', () => {
  const HISTORY =
    '{ changes(first: 1) { nodes { title reason author rowCount rows { id cells { field afterText } } } } }'

  test('is told to no stranger by the history: only that something changed', async () => {
    const { change } = await count('m1')
    expect(change).toMatchObject({ title: 'Modification qui n’est pas publique', reason: 'not-public', rows: [] })
    const text = JSON.stringify(await served.data('small', HISTORY, {}, 'anonymous'))
    expect(text).toContain('not-public')
    expect(text).not.toMatch(/to-talk|Parler|dour|2026-10|unmet/)
  })

  test('is told to a coordinator as that it was counted, and not what', async () => {
    await count('m1', {}, 'coordinator')
    const text = JSON.stringify(await served.data('small', HISTORY, {}, 'coordinator'))
    expect(text).toContain('Besoin sans réponse compté')
    expect(text).not.toMatch(/to-talk|Parler|dour|2026-10/)
  })

  const SUMS = '{ unmetNeeds { need { id } territory { id } month count } }'

  test('is told as sums of five at least, and to those who coordinate alone', async () => {
    for (let at = 0; at < 4; at += 1) await count(`m${String(at)}`)
    expect(await served.data('small', SUMS, {}, 'coordinator')).toEqual({ unmetNeeds: [] })
    await count('m4')
    expect(await served.data('small', SUMS, {}, 'coordinator')).toEqual({
      unmetNeeds: [
        { need: null, territory: null, month: null, count: 5 },
        { need: null, territory: null, month: '2026-10', count: 5 },
        { need: { id: 'to-talk' }, territory: null, month: null, count: 5 },
        { need: { id: 'to-talk' }, territory: { id: 'dour' }, month: null, count: 5 },
      ],
    })
    for (const viewer of ['anonymous', 'member'] as const) {
      const { errors } = await served.api.ask('small', SUMS, {}, { viewer })
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
    }
  })

  test('can be taken back by a coordinator like any other change', async () => {
    const { change } = await count('m1', {}, 'coordinator')
    const undo =
      'mutation ($id: ID!) { undoChange(mutationId: "u", change: $id) { problems { code } change { title rows { id } } } }'
    expect(await served.data('small', undo, { id: change?.id })).toEqual({
      undoChange: {
        problems: [],
        change: { title: 'Annulation de la modification 2 («\u202fBesoin sans réponse compté\u202f»)', rows: [] },
      },
    })
    expect(await rows()).toEqual([])
  })
})
