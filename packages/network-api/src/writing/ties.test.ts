import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { serve, type Served } from '../testing/served.ts'
import { smallNetwork } from '../testing/small-network.ts'
import { codes, writer } from '../testing/write.ts'

let served: Served
let write: ReturnType<typeof writer>
const ask = (document: string, viewer?: 'anonymous') =>
  served.data('small', document, {}, viewer) as Promise<Readonly<Record<string, unknown>>>
beforeEach(async () => {
  served = await serve([smallNetwork()])
  write = writer(served, 'small')
})
afterEach(async () => {
  expect(served.logged).toEqual([])
  await served.close()
})

const tie = async (id: string) => {
  const { actor } = (await ask(
    '{ actor(id: "team") { collaborations { nodes { id status confirmed contested hidden claims { by says } } } } }',
  )) as { actor: { collaborations: { nodes: readonly { id: string }[] } } }
  return actor.collaborations.nodes.find((one) => one.id === id)
}

describe('a collaboration', () => {
  test('is proposed by one side, exists once the other confirms, and ends', async () => {
    const { created, change } = await write('proposeCollaboration', {
      between: ['clinic', 'team'],
      by: 'team',
      level: 2,
      purpose: { fr: 'Sorties d’hôpital' },
    })
    const id = created.find((one) => one.startsWith('collaboration-')) ?? ''
    expect(change?.title).toBe('Collaboration proposée\u202f: La Clinique et L’Équipe')
    expect(await tie(id)).toMatchObject({
      status: 'proposed',
      confirmed: false,
      claims: [{ by: 'team', says: 'said' }],
    })

    expect(codes(await write('confirmCollaboration', { collaboration: id, by: 'team' }))).toEqual([
      'ALREADY collaboration',
    ])
    expect(codes(await write('confirmCollaboration', { collaboration: id, by: 'relais' }))).toEqual([
      'NOT_CONCERNED by',
    ])
    const confirmed = await write('confirmCollaboration', { collaboration: id, by: 'clinic' })
    expect(confirmed.change?.title).toBe('Collaboration confirmée\u202f: La Clinique et L’Équipe')
    expect(await tie(id)).toMatchObject({ status: 'existing', confirmed: true })

    expect(codes(await write('endCollaboration', { collaboration: id, on: '2027' }))).toEqual(['FUTURE_DATE on'])
    const ended = await write('endCollaboration', { collaboration: id })
    expect(ended.change?.title).toBe('Collaboration terminée\u202f: La Clinique et L’Équipe')
    expect(await tie(id)).toMatchObject({ status: 'past' })
    expect(codes(await write('endCollaboration', { collaboration: id }))).toEqual(['ENDED collaboration'])
    expect(codes(await write('confirmCollaboration', { collaboration: id, by: 'team' }))).toEqual([
      'ENDED collaboration',
    ])
  })

  test('that nobody has said yet waits for both sides', async () => {
    const { created } = await write('proposeCollaboration', { between: ['clinic', 'team'] })
    const [id = ''] = created
    expect(await tie(id)).toMatchObject({ status: 'proposed', claims: [] })
    await write('confirmCollaboration', { collaboration: id, by: 'team' })
    expect(await tie(id)).toMatchObject({ status: 'proposed' })
    await write('confirmCollaboration', { collaboration: id, by: 'clinic' })
    expect(await tie(id)).toMatchObject({ status: 'existing', confirmed: true })
  })

  test('confirmed by both sides at the same moment exists', async () => {
    const { created } = await write('proposeCollaboration', { between: ['clinic', 'team'] })
    const [id = ''] = created
    await Promise.all(['team', 'clinic'].map((by) => write('confirmCollaboration', { collaboration: id, by })))
    expect(await tie(id)).toMatchObject({ status: 'existing', confirmed: true })
  })

  test.each([
    ['with itself', { between: ['team', 'team'] }, ['BAD_VALUE between']],
    ['of three', { between: ['team', 'relais', 'clinic'] }, ['BAD_VALUE between']],
    ['with one of the past', { between: ['team', 'phare'] }, ['RETIRED between']],
    ['with nobody', { between: ['team', 'nobody-here'] }, ['UNKNOWN_ID between']],
    ['said by a third', { between: ['team', 'clinic'], by: 'relais' }, ['NOT_CONCERNED by']],
    ['of a fourth level', { between: ['team', 'clinic'], level: 4 }, ['BAD_VALUE level']],
    ['that is there already', { between: ['clinic', 'relais'] }, ['ALREADY between']],
  ])('is not proposed %s', async (_, input, expected) => {
    expect(codes(await write('proposeCollaboration', input))).toEqual(expected)
  })

  test('that is there already is named; one that ended may be proposed again', async () => {
    const { problems } = await write('proposeCollaboration', { between: ['clinic', 'relais'] })
    expect(problems[0]).toMatchObject({ found: 'tie', sentence: 'C’est déjà écrit\u202f: Le Relais et La Clinique.' })
    expect(codes(await write('proposeCollaboration', { between: ['relais', 'team'] }))).toEqual([])
  })

  test('proposed while one of the two is retired: whoever came first stands', async () => {
    const [retired, proposed] = await Promise.all([
      write('retireActor', { actor: 'team' }),
      write('proposeCollaboration', { between: ['team', 'clinic'] }),
    ])
    expect(retired.problems).toEqual([])
    // Before it was retired it could be proposed; afterwards not.
    if (proposed.change) expect(proposed.change.revision).toBeLessThan(retired.change?.revision ?? 0)
    else expect(codes(proposed)).toEqual(['RETIRED between'])
  })
})

describe('an objection', () => {
  test('of a side denies the tie, marks it, and hides it from all but those who coordinate', async () => {
    const { change } = await write('contest', { about: 'tie', by: 'relais', hide: true })
    expect(change?.title).toBe('Contestation\u202f: Le Relais et La Clinique')
    const document = '{ actor(id: "relais") { collaborations { nodes { id contested hidden claims { by says } } } } }'
    expect(await ask(document)).toEqual({
      actor: {
        collaborations: {
          nodes: [
            { id: 'tie', contested: true, hidden: true, claims: [{ by: 'relais', says: 'denied' }] },
            { id: 'over', contested: false, hidden: false, claims: [] },
          ],
        },
      },
    })
    expect(JSON.stringify(await ask(document, 'anonymous'))).not.toContain('"tie"')
    const history = '{ changes(first: 1) { nodes { title rowCount rows { id } } } }'
    expect(await ask(history, 'anonymous')).toEqual({
      changes: { nodes: [{ title: 'Modification qui n’est pas publique', rowCount: 0, rows: [] }] },
    })
    expect(codes(await write('contest', { about: 'tie', by: 'relais', hide: true }))).toEqual(['ALREADY about'])
    expect(codes(await write('contest', { about: 'tie', by: 'relais', hide: false }))).toEqual([])
  })

  test.each(['public-load', 'voiced', 'said'])('may be made to %s without a side', async (about) => {
    expect(codes(await write('contest', { about }))).toEqual([])
  })

  test('marks a finding, a statement and the load that is shown', async () => {
    for (const about of ['public-load', 'voiced', 'said']) await write('contest', { about })
    expect(
      await ask(
        '{ findings { nodes { contested hidden } } statements { nodes { contested hidden } } actor(id: "clinic") { saturation { load contested } } }',
      ),
    ).toEqual({
      findings: { nodes: [{ contested: true, hidden: false }] },
      statements: { nodes: [{ contested: true, hidden: false }] },
      actor: { saturation: { load: 'public-load', contested: true } },
    })
  })

  test.each([
    ['to an actor itself', { about: 'team' }, ['WRONG_KIND about']],
    ['by one it does not speak of', { about: 'tie', by: 'team' }, ['NOT_CONCERNED by']],
  ])('may not be made %s', async (_, input, expected) => {
    expect(codes(await write('contest', input))).toEqual(expected)
  })
})

describe('taking back', () => {
  test('is a change of its own, and can itself be taken back', async () => {
    const load = await write('declareLoad', { actor: 'relais', availability: 'closed' })
    const undo = await write('undoChange', { change: load.change?.id })
    expect(undo.change?.title).toBe(
      'Annulation de la modification 2 («\u202fCharge déclarée\u202f: Le Relais, n’accueille plus\u202f»)',
    )
    expect((await ask('{ actor(id: "relais") { saturation { level } } }'))['actor']).toEqual({
      saturation: { level: 'unknown' },
    })
    const redo = await write('undoChange', { change: undo.change?.id })
    expect(redo.problems).toEqual([])
    expect((await ask('{ actor(id: "relais") { saturation { level } } }'))['actor']).toEqual({
      saturation: { level: 'saturated' },
    })
    const { changes } = (await ask('{ changes { nodes { id undoes undoneBy } } }')) as { changes: { nodes: unknown } }
    expect(changes.nodes).toEqual([
      { id: 'change-4', undoes: 'change-3', undoneBy: null },
      { id: 'change-3', undoes: 'change-2', undoneBy: 'change-4' },
      { id: 'change-2', undoes: null, undoneBy: 'change-3' },
      { id: 'change-1', undoes: null, undoneBy: null },
    ])
  })

  test('is refused when a later change rests on it, which is named', async () => {
    const first = await write('correctActor', { actor: 'team', basedOn: 1, name: { fr: 'Un' } })
    const second = await write('correctActor', { actor: 'team', basedOn: 2, name: { fr: 'Deux' } })
    const refused = await write('undoChange', { change: first.change?.id })
    expect(codes(refused)).toEqual(['LATER_CHANGE name'])
    expect(refused.problems[0]?.later).toEqual({ id: second.change?.id })
    expect(refused.problems[0]?.sentence).toContain('la modification 3')
  })

  test('is refused for the first change, and for one that is not there', async () => {
    expect(codes(await write('undoChange', { change: 'change-1' }))).toEqual(['FIRST_CHANGE change'])
    expect(codes(await write('undoChange', { change: 'change-99' }))).toEqual(['UNKNOWN_CHANGE change'])
    expect(codes(await write('undoChange', { change: 'nonsense' }))).toEqual(['UNKNOWN_CHANGE change'])
  })

  test('sent twice is done once', async () => {
    const load = await write('declareLoad', { actor: 'relais', availability: 'closed' })
    const first = await write('undoChange', { change: load.change?.id }, 'back')
    const again = await write('undoChange', { change: load.change?.id }, 'back')
    expect(again).toMatchObject({ repeated: true, change: { id: first.change?.id }, revision: 3 })
  })
})
