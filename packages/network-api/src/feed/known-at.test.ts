import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve, type Served } from '../testing/served.ts'
import { smallNetwork } from '../testing/small-network.ts'
import { writer } from '../testing/write.ts'

let served: Served
const ask = (document: string, viewer?: 'anonymous') => served.data('small', document, {}, viewer) as Promise<unknown>
beforeAll(async () => {
  served = await serve([smallNetwork()])
  const write = writer(served, 'small')
  await write('correctActor', { actor: 'relais', basedOn: 1, name: { fr: 'Le Nouveau Relais' } })
  await write('declareLoad', { actor: 'clinic', availability: 'closed', visibility: 'public' })
  await write('contest', { about: 'tie', by: 'relais', hide: true })
  await write('addActor', { name: { fr: 'Arrivé après' }, kind: 'team', sectors: ['care'] })
})
afterAll(() => served.close())

const LOOK = (knownAt: number, more = '') => `{
  now: actors(filter: { ids: ["relais", "clinic"] }) { revision nodes { name saturation { level } } }
  then: actors(filter: { ids: ["relais", "clinic"], knownAt: ${knownAt} }${more}) {
    revision totalCount nodes { name revision saturation { level } collaborations { nodes { id between { name } contested } } } } }`

test('what is below a filter is all of the revision it names, what stands beside it of today', async () => {
  expect(await ask(LOOK(1))).toEqual({
    now: {
      revision: 5,
      nodes: [
        { name: 'La Clinique', saturation: { level: 'saturated' } },
        { name: 'Le Nouveau Relais', saturation: { level: 'unknown' } },
      ],
    },
    then: {
      revision: 1,
      totalCount: 2,
      nodes: [
        {
          name: 'La Clinique',
          revision: 1,
          saturation: { level: 'available' },
          collaborations: {
            nodes: [{ id: 'tie', between: [{ name: 'Le Relais' }, { name: 'La Clinique' }], contested: false }],
          },
        },
        {
          name: 'Le Relais',
          revision: 1,
          saturation: { level: 'unknown' },
          collaborations: {
            nodes: [
              { id: 'tie', between: [{ name: 'Le Relais' }, { name: 'La Clinique' }], contested: false },
              { id: 'over', between: [{ name: 'Le Relais' }, { name: 'L’Équipe' }], contested: false },
            ],
          },
        },
      ],
    },
  })
})

test('every field that takes a filter knows the past: picture, levels, neighbours, words', async () => {
  const answer = (await ask(`{
    columns(filter: { knownAt: 1 })
    saturation(filter: { knownAt: 2, ids: ["clinic"] }) { level revision }
    neighbourhood(centre: "relais", filter: { knownAt: 1 }) { revision actors { actor { name } } }
    actors(filter: { knownAt: 1, text: "nouveau" }) { totalCount }
    byName: actors(filter: { knownAt: 2, text: "nouveau" }, orderBy: name) { nodes { id } }
    gaps(filter: { knownAt: 1 }) { revision } }`)) as Record<string, Record<string, never>>
  expect((answer['columns'] as unknown as { actors: { id: string[] } }).actors.id).toEqual([
    'relais',
    'clinic',
    'team',
    'phare',
  ])
  expect(answer['saturation']).toEqual([{ level: 'available', revision: 2 }])
  expect(answer['neighbourhood']).toEqual({
    revision: 1,
    actors: [{ actor: { name: 'Le Relais' } }, { actor: { name: 'La Clinique' } }],
  })
  expect(answer['actors']).toEqual({ totalCount: 0 })
  expect(answer['byName']).toEqual({ nodes: [{ id: 'relais' }] })
  expect(answer['gaps']).toEqual({ revision: 1 })
})

test('what was hidden since is hidden in the past too, from all but those who coordinate', async () => {
  expect(JSON.stringify(await ask(LOOK(1)))).toContain('"tie"')
  const told = JSON.stringify(await ask(LOOK(1), 'anonymous'))
  expect(told).toContain('"over"')
  expect(told).not.toContain('"tie"')
})

test.each([0, -1, 6, 2_000_000])('a revision that never was, %s, is refused', async (revision) => {
  const { errors } = await served.result('small', LOOK(revision))
  expect(errors?.[0]?.extensions['code']).toBe('KNOWN_AT')
})
