import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeNetwork, type Network, type Viewer } from '@maillage/network-model'
import { serve, type Served } from './testing/served.ts'
import { writer } from './testing/write.ts'

/** Two houses and a clinic in two towns; the night shelter says of itself nothing but where it is. */
function towns(): Network {
  return makeNetwork(
    { id: 'towns', name: { fr: 'Deux villes' }, languages: ['fr'], collection: 'survey', referenceDate: '2026-06-01' },
    {
      sectors: [
        { id: 'housing', name: { fr: 'Logement' }, kind: 'sector' },
        { id: 'care', name: { fr: 'Soins' }, kind: 'sector' },
      ],
      territories: [
        { id: 'north', name: { fr: 'Nord' }, kind: 'commune' },
        { id: 'south', name: { fr: 'Sud' }, kind: 'commune' },
      ],
      functions: [
        { id: 'roof', number: 1, name: { fr: 'Loger' } },
        { id: 'visit', number: 2, name: { fr: 'Aller chez les gens' } },
      ],
      audiences: [{ id: 'adults', name: { fr: 'Adultes' }, kind: 'population' }],
      conditions: [
        { id: 'free', name: { fr: 'Gratuit' } },
        { id: 'by-judge', name: { fr: 'Sur décision d’un juge' }, kind: 'restriction' },
      ],
      needs: [
        { id: 'to-live', name: { fr: 'Vivre quelque part' }, pictogram: 'roof' },
        { id: 'to-find-a-roof', name: { fr: 'Trouver un toit' }, parent: 'to-live', functions: ['roof'] },
        { id: 'to-be-visited', name: { fr: 'Qu’on vienne me voir' }, functions: ['visit'], synonyms: ['à domicile'] },
      ],
      actors: [
        {
          id: 'house',
          name: { fr: 'Maison' },
          kind: 'service',
          sectors: ['housing'],
          functions: ['roof'],
          territories: ['north'],
          languages: ['fr', 'nl'],
        },
        {
          id: 'refuge',
          name: { fr: 'Refuge' },
          kind: 'care-network',
          sectors: ['housing'],
          functions: ['roof'],
          territories: ['south'],
          optOut: true,
        },
        { id: 'clinic', name: { fr: 'Clinique' }, kind: 'service', sectors: ['care'], seat: 'south' },
        { id: 'shelter', name: { fr: 'Abri de nuit' }, kind: 'service', sectors: ['housing'], seat: 'north' },
      ],
      offers: [
        {
          id: 'visits',
          actor: 'clinic',
          name: { fr: 'Visites' },
          functions: ['visit'],
          audiences: ['adults'],
          conditions: ['free', 'by-judge'],
          languages: ['de'],
        },
      ],
      loads: [
        { id: 'full', actor: 'clinic', availability: 'closed', declaredAt: '2026-05-30', visibility: 'members' },
        { id: 'free-beds', actor: 'house', availability: 'open', declaredAt: '2026-05-30', visibility: 'public' },
      ],
    },
  )
}

let served: Served
beforeAll(async () => {
  served = await serve([towns(), 'bassin-exemple'])
})
afterAll(() => served.close())

interface Facet {
  readonly name: string
  readonly values: readonly { readonly id: string; readonly name: string; readonly count: number }[]
}
const FACETS = 'query ($filter: ActorFilter) { facets(filter: $filter) { name values { id name count } } }'
const facets = async (network: string, filter: object = {}, viewer?: Viewer) =>
  ((await served.data(network, FACETS, { filter }, viewer)) as { facets: readonly Facet[] }).facets
const shown = async (facet: string, filter: object = {}, viewer?: Viewer) =>
  (await facets('towns', filter, viewer))
    .find(({ name }) => name === facet)
    ?.values.map(({ name, count }) => `${name} ${String(count)}`)
const left = async (network: string, filter: object) =>
  (
    (await served.data(
      network,
      'query ($filter: ActorFilter) { actors(filter: $filter) { totalCount nodes { id } } }',
      {
        filter,
      },
    )) as { actors: { totalCount: number; nodes: readonly { id: string }[] } }
  ).actors

describe('facets of a directory', () => {
  test('come in one order, and count the actors under each value', async () => {
    expect((await facets('towns')).map(({ name }) => name)).toEqual([
      'need',
      'audience',
      'territory',
      'sector',
      'function',
      'condition',
      'level',
      'language',
      'kind',
    ])
    expect(await shown('sector')).toEqual(['Logement 3', 'Soins 1'])
    expect(await shown('territory')).toEqual(['Nord 2', 'Sud 2'])
    expect(await shown('kind')).toEqual(['service 3', 'réseau de soins 1'])
  })

  test('count who does not say under an empty id', async () => {
    expect(await shown('language')).toEqual(['français 1', 'néerlandais 1', 'allemand 1', 'non dit 2'])
    expect(await shown('audience')).toEqual(['Adultes 1', 'non dit 3'])
  })

  test('of a need: who meets it or one below it; the shelter says nothing of what it does', async () => {
    expect(await shown('need')).toEqual([
      'Vivre quelque part 1',
      'Trouver un toit 1',
      'Qu’on vienne me voir 1',
      'non dit 1',
    ])
  })

  test('lift what they select themselves, and hold to all the rest', async () => {
    const filter = { territories: ['south'], sectors: ['housing'] }
    expect((await left('towns', filter)).nodes).toEqual([{ id: 'refuge' }])
    expect(await shown('territory', filter)).toEqual(['Nord 2', 'Sud 1'])
    expect(await shown('sector', filter)).toEqual(['Logement 1', 'Soins 1'])
    expect(await shown('kind', filter)).toEqual(['réseau de soins 1'])
  })

  test('tell a selected value that leaves nobody', async () => {
    expect(await shown('function', { functions: ['visit'], territories: ['north'] })).toEqual([
      '1. Loger 1',
      '2. Aller chez les gens 0',
      'non dit 1',
    ])
  })

  test('hold to what is no facet: words, ids, a day', async () => {
    expect(await shown('sector', { text: 'clinique' })).toEqual(['Soins 1'])
    expect(await shown('sector', { ids: ['house', 'clinic'] })).toEqual(['Logement 1', 'Soins 1'])
  })

  test('offer no condition that narrows access', async () => {
    expect(await shown('condition')).toEqual(['Gratuit 1', 'non dit 3'])
    expect(await shown('condition', { conditions: ['by-judge'] })).toEqual([
      'Gratuit 1',
      'Sur décision d’un juge 1',
      'non dit 3',
    ])
  })

  test('tell strangers nothing of a load for members', async () => {
    expect(await shown('level', {}, 'member')).toEqual(['disponible 1', 'complet 1', 'inconnu 2'])
    expect(await shown('level', {}, 'anonymous')).toEqual(['disponible 1', 'inconnu 3'])
  })

  test('leave as many actors as the list does, whatever is selected', async () => {
    const filters = [
      {},
      { levels: ['saturated', 'unknown'], kinds: ['service'] },
      { languages: ['nl'], text: 'maison' },
    ]
    const LISTS: Readonly<Record<string, string>> = { sector: 'sectors', level: 'levels', territory: 'territories' }
    for (const filter of filters)
      for (const { name, values } of await facets('bassin-exemple', filter)) {
        const list = LISTS[name]
        if (list === undefined) continue
        for (const { id, count } of values.filter((value) => value.id !== '').slice(0, 4))
          expect([name, id, count]).toEqual([
            name,
            id,
            (await left('bassin-exemple', { ...filter, [list]: [id] })).totalCount,
          ])
      }
  })
})

describe('the filter', () => {
  test('by a need leaves who meets it; who opted out of suggestions is not matched to needs', async () => {
    expect((await left('towns', { needs: ['to-live'] })).nodes).toEqual([{ id: 'house' }])
    expect((await left('towns', { needs: ['to-find-a-roof', 'to-be-visited'] })).nodes).toEqual([
      { id: 'clinic' },
      { id: 'house' },
    ])
    expect((await left('towns', { functions: ['roof'] })).nodes).toEqual([{ id: 'house' }, { id: 'refuge' }])
  })

  test('by a language leaves who says that it, or an offer of it, works in it', async () => {
    expect((await left('towns', { languages: ['nl', 'de'] })).nodes).toEqual([{ id: 'clinic' }, { id: 'house' }])
    expect((await left('towns', { languages: ['en'] })).totalCount).toBe(0)
  })

  test.each([
    '{ actors(filter: { needs: ["to-liv"] }) { totalCount } }',
    '{ facets(filter: { needs: ["to-liv"] }) { name } }',
  ])('refuses an unknown need with what was perhaps meant: %s', async (document) => {
    const { errors } = await served.result('towns', document)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNKNOWN_NEED', nearest: 'to-live' })
    expect(errors?.[0]?.message).toContain('to-liv')
  })
})

test('needs are told with their words, what they ask for and how many meet them', async () => {
  const { needs } = (await served.data(
    'towns',
    '{ needs { id name parent pictogram synonyms functions { id } tags { id } activities audiences { id } partners } }',
  )) as { needs: readonly Record<string, unknown>[] }
  expect(needs[0]).toEqual({
    id: 'to-live',
    name: 'Vivre quelque part',
    parent: null,
    pictogram: 'roof',
    synonyms: [],
    functions: [],
    tags: [],
    activities: [],
    audiences: [],
    partners: 1,
  })
  expect(needs[1]).toMatchObject({ parent: 'to-live', functions: [{ id: 'roof' }], partners: 1 })
  expect(needs[2]).toMatchObject({ synonyms: ['à domicile'], partners: 1 })
})

describe('what is not said', () => {
  test('is a value that can be asked for, alone and beside others', async () => {
    const ids = async (filter: object) => (await left('towns', filter)).nodes.map(({ id }) => id)
    expect(await ids({ audiences: [''] })).toEqual(['house', 'refuge', 'shelter'])
    expect(await ids({ conditions: ['', 'free'] })).toEqual(['clinic', 'house', 'refuge', 'shelter'])
    expect(await ids({ functions: [''], audiences: [''] })).toEqual(['shelter'])
  })

  test('counts with the other facets as any other value', async () => {
    expect(await shown('sector', { audiences: [''] })).toEqual(['Logement 3'])
    expect(await shown('audience', { audiences: [''] })).toEqual(['Adultes 1', 'non dit 3'])
    expect(await shown('audience', { audiences: [''], sectors: ['care'] })).toEqual(['Adultes 1', 'non dit 0'])
  })
})

test('what is kept follows a change: of whoever opts out, and not of a load', async () => {
  const own = await serve([towns()])
  const write = writer(own, 'towns')
  const partners = async () =>
    ((await own.data('towns', '{ needs { partners } }')) as { needs: readonly { partners: number }[] }).needs.map(
      (need) => need.partners,
    )
  try {
    expect(await partners()).toEqual([1, 1, 1])
    await write('declareLoad', { actor: 'house', availability: 'closed' })
    expect(await partners()).toEqual([1, 1, 1])
    await write('correctActor', { actor: 'house', basedOn: 2, optOut: true })
    expect(await partners()).toEqual([0, 0, 1])
  } finally {
    await own.close()
  }
})
