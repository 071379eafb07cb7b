import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve, type Served } from '../testing/served.ts'
import { smallNetwork } from '../testing/small-network.ts'
import { codes, writer } from '../testing/write.ts'

let served: Served
let write: ReturnType<typeof writer>
const ask = (document: string) => served.data('small', document) as Promise<Record<string, never>>
const revision = async () => (await served.networks[0]?.store.revision()) ?? 0
beforeAll(async () => {
  served = await serve([smallNetwork()])
  write = writer(served, 'small')
})
afterAll(() => served.close())

describe('a load is declared', () => {
  test('in one word, and is seen at once', async () => {
    const { change, created, repeated, problems } = await write('declareLoad', {
      actor: 'relais',
      availability: 'waitingList',
    })
    expect(problems).toEqual([])
    expect(repeated).toBe(false)
    expect(change?.title).toBe('Charge déclarée\u202f: Le Relais, liste d’attente')
    expect(created).toHaveLength(1)
    const { actor } = await ask('{ actor(id: "relais") { saturation { level load since declaredBy contested } } }')
    expect(actor).toEqual({
      saturation: {
        level: 'strained',
        load: created[0],
        since: '2026-10-14',
        declaredBy: 'coordination',
        contested: false,
      },
    })
  })

  test('with the words of a source, which become its evidence', async () => {
    const { created } = await write('declareLoad', {
      actor: 'clinic',
      offer: 'beds',
      audience: 'adults',
      active: 12,
      places: 10,
      declaredAt: '2026-10-12',
      validUntil: '2026-11',
      visibility: 'public',
      source: { source: 'minutes', quote: 'Douze lits pour dix.', locator: 'p. 2' },
    })
    expect(created).toHaveLength(2)
    const { evidence } = await ask(`{ evidence(about: "${created[0] ?? ''}") { quote locator basis source { id } } }`)
    expect(evidence).toEqual([
      { quote: 'Douze lits pour dix.', locator: 'p. 2', basis: 'stated', source: { id: 'minutes' } },
    ])
  })

  test.each([
    ['an actor that is not there', { actor: 'relai', availability: 'open' }, ['UNKNOWN_ID actor']],
    ['an id of another kind', { actor: 'housing', availability: 'open' }, ['WRONG_KIND actor']],
    ['an actor of the past', { actor: 'phare', availability: 'open' }, ['RETIRED actor']],
    ['an offer of another actor', { actor: 'relais', offer: 'beds', availability: 'open' }, ['NOT_CONCERNED offer']],
    ['nothing that is said', { actor: 'relais' }, ['MISSING availability']],
    [
      'a day that does not exist',
      { actor: 'relais', availability: 'open', declaredAt: '2026-02-30' },
      ['BAD_DATE declaredAt'],
    ],
    ['a day to come', { actor: 'relais', availability: 'open', declaredAt: '2026-10-15' }, ['FUTURE_DATE declaredAt']],
    [
      'an end before the beginning',
      { actor: 'relais', availability: 'open', validUntil: '2026-10-13' },
      ['BAD_VALUE validUntil'],
    ],
    ['a number below zero', { actor: 'relais', queue: -1 }, ['BAD_VALUE queue']],
    [
      'a sign that turns the writing',
      { actor: 'relais', queue: 1, declaredBy: 'accueil\u202E' },
      ['FORBIDDEN_CHARACTERS declaredBy'],
    ],
    ['half of a sign', { actor: 'relais', queue: 1, period: '\uD800' }, ['FORBIDDEN_CHARACTERS period']],
    [
      'a person in the place of a function',
      { actor: 'relais', queue: 1, declaredBy: 'Madame Dupont' },
      ['NOT_A_FUNCTION declaredBy'],
    ],
    [
      'a number to call in the place of a function',
      { actor: 'relais', queue: 1, declaredBy: 'accueil, 0470 12 34 56' },
      ['NOT_A_FUNCTION declaredBy'],
    ],
    ['a text without end', { actor: 'relais', queue: 1, period: 'x'.repeat(301) }, ['TOO_LONG period']],
    [
      'a source that is not there',
      { actor: 'relais', queue: 1, source: { source: 'minute', quote: 'x' } },
      ['UNKNOWN_ID source.source'],
    ],
    [
      'a source without words',
      { actor: 'relais', queue: 1, source: { source: 'minutes', quote: ' ' } },
      ['MISSING source.quote'],
    ],
    [
      'several faults at once',
      { actor: 'nobody-here', queue: -1, declaredAt: '2027' },
      ['UNKNOWN_ID actor', 'BAD_VALUE queue', 'FUTURE_DATE declaredAt'],
    ],
  ])('not with %s', async (_, input, expected) => {
    const before = await revision()
    const answer = await write('declareLoad', input)
    expect(codes(answer)).toEqual(expected)
    expect(answer.change).toBeNull()
    expect(await revision()).toBe(before)
    for (const { sentence } of answer.problems) expect(sentence).toMatch(/^[\p{Lu}«].{10,}$/u)
  })

  test('who may read it is who could read what it follows, when nobody says otherwise', async () => {
    const anonymous = async () =>
      (await served.data('small', '{ actor(id: "team") { saturation { level } } }', {}, 'anonymous')) as {
        actor: { saturation: { level: string } }
      }
    await write('declareLoad', { actor: 'team', availability: 'closed' })
    expect((await anonymous()).actor.saturation.level).toBe('unknown')
    await write('declareLoad', { actor: 'team', availability: 'closed', visibility: 'public' })
    await write('declareLoad', { actor: 'team', availability: 'waitingList' })
    expect((await anonymous()).actor.saturation.level).toBe('strained')
  })

  test('a slip of the hand is told what was perhaps meant', async () => {
    const { problems } = await write('declareLoad', { actor: 'relai', availability: 'open' })
    expect(problems[0]?.nearest).toBe('relais')
    expect(problems[0]?.sentence).toContain('Vouliez-vous dire')
  })
})

test('the same write sent twice, and by two at once, is done once', async () => {
  const before = await revision()
  const load = { actor: 'team', availability: 'closed' }
  const [one, two] = await Promise.all([write('declareLoad', load, 'twice'), write('declareLoad', load, 'twice')])
  const three = await write('declareLoad', load, 'twice')
  expect(await revision()).toBe(before + 1)
  expect([one, two].filter(({ repeated }) => repeated)).toHaveLength(1)
  expect(three.repeated).toBe(true)
  expect(three.change?.id).toBe(one.change?.id)
  expect(three.created).toEqual(one.created)
})

test('a mutation id is asked for, of 1 to 120 characters', async () => {
  for (const mutationId of ['', '   ', 'x'.repeat(121)]) {
    const { errors } = await served.result(
      'small',
      'mutation ($id: ID!) { retireActor(mutationId: $id, actor: "team") { revision } }',
      { id: mutationId },
    )
    expect(errors?.[0]?.extensions['code']).toBe('NO_MUTATION_ID')
  }
})

describe('an actor is corrected', () => {
  test('what is left out stays, null empties, one language of a name changes alone', async () => {
    const basedOn = await revision()
    const { change } = await write('correctActor', {
      actor: 'relais',
      basedOn,
      name: { nl: 'De Relais' },
      description: { fr: 'Accueil de jour.' },
      seat: 'town',
    })
    expect(change?.title).toBe('Fiche corrigée\u202f: Le Relais (nom, siège, description)')
    const cleared = await write('correctActor', { actor: 'relais', basedOn: await revision(), seat: null })
    expect(cleared.problems).toEqual([])
    const { actor } = await ask(
      '{ actor(id: "relais") { fr: name nl: name(language: nl) description seat { id } kind } }',
    )
    expect(actor).toEqual({
      fr: 'Le Relais',
      nl: 'De Relais',
      description: 'Accueil de jour.',
      seat: null,
      kind: 'service',
    })
  })

  test('two who change one field: the second is shown three versions, and chooses', async () => {
    const basedOn = await revision()
    const first = await write('correctActor', {
      actor: 'team',
      basedOn,
      name: { fr: 'L’Équipe mobile' },
      website: null,
    })
    const second = await write('correctActor', { actor: 'team', basedOn, name: { fr: 'Équipe 2b' } })
    expect(codes(second)).toEqual(['CONFLICT name'])
    expect(second.problems[0]?.conflict).toEqual({
      id: 'team',
      name: 'L’Équipe mobile',
      field: 'name',
      fieldName: 'nom',
      was: { fr: 'L’Équipe' },
      theirs: { fr: 'L’Équipe mobile' },
      yours: { fr: 'Équipe 2b' },
      wasText: 'L’Équipe',
      theirsText: 'L’Équipe mobile',
      yoursText: 'Équipe 2b',
      change: { id: first.change?.id, title: 'Fiche corrigée\u202f: L’Équipe mobile (nom, site web)' },
    })
    const other = await write('correctActor', { actor: 'team', basedOn, description: { fr: 'Va à domicile.' } })
    expect(codes(other)).toEqual([])
    const chosen = await write('correctActor', { actor: 'team', basedOn: await revision(), name: { fr: 'Équipe 2b' } })
    expect(codes(chosen)).toEqual([])
  })

  test.each([
    ['its name away', { name: { fr: '', nl: '' } }, ['MISSING name']],
    ['its kind away', { kind: null }, ['MISSING kind']],
    ['a sector that is not there', { sectors: ['hosing'] }, ['UNKNOWN_ID sectors']],
    ['a main sector it is not in', { primarySector: 'care' }, ['BAD_VALUE primarySector']],
    ['two sectors and no main one', { sectors: ['housing', 'care'] }, ['MISSING primarySector']],
    ['an address that is none', { website: 'javascript:alert(1)' }, ['BAD_VALUE website']],
    ['an end before its beginning', { validFrom: '2020', validTo: '2019' }, ['BAD_VALUE validTo']],
    ['nothing at all', {}, ['NOTHING_TO_DO']],
    ['what it says already', { kind: 'service' }, ['NOTHING_TO_DO']],
    ['a revision that is yet to come', { basedOn: 100_000, kind: 'team' }, ['BAD_VALUE basedOn']],
  ])('not with %s', async (_, input, expected) => {
    const answer = await write('correctActor', { actor: 'relais', basedOn: await revision(), ...input })
    expect(codes(answer)).toEqual(expected)
    expect(answer.change).toBeNull()
  })
})

describe('an actor is added', () => {
  test('under an id made from its name, with a number when it is taken', async () => {
    const input = { name: { fr: 'Équipe d’été' }, kind: 'team', sectors: ['care'], partOf: 'clinic' }
    const first = await write('addActor', input)
    const second = await write('addActor', input, 'summer')
    expect(first.created).toEqual(['equipe-d-ete'])
    expect(second.created).toEqual(['equipe-d-ete-2'])
    expect((await write('addActor', input, 'summer')).created).toEqual(['equipe-d-ete-2'])
    const { search } = await ask('{ search(text: "été") { id } }')
    expect(search).toEqual(expect.arrayContaining([{ id: 'equipe-d-ete' }, { id: 'equipe-d-ete-2' }]))
  })

  test('two of one name at the same moment get two ids', async () => {
    const input = { name: { fr: 'Les Jumeaux' }, kind: 'service', sectors: ['housing'] }
    const both = await Promise.all([write('addActor', input), write('addActor', input)])
    expect(both.flatMap(({ created }) => created).sort()).toEqual(['les-jumeaux', 'les-jumeaux-2'])
  })

  test.each([
    ['without a name', { name: {}, kind: 'team', sectors: [] }, ['MISSING name']],
    [
      'as part of one that is gone',
      { name: { fr: 'A' }, kind: 'team', sectors: [], partOf: 'phare' },
      ['RETIRED partOf'],
    ],
  ])('not %s', async (_, input, expected) => {
    expect(codes(await write('addActor', input))).toEqual(expected)
  })
})

describe('an actor is retired', () => {
  test('it is of the past, and once only', async () => {
    const { created } = await write('addActor', { name: { fr: 'Passager' }, kind: 'team', sectors: ['care'] })
    const actor = created[0] ?? ''
    expect(codes(await write('retireActor', { actor, on: '2026-10-15' }))).toEqual(['FUTURE_DATE on'])
    const { change } = await write('retireActor', { actor, on: '2026-10-10' })
    expect(change?.title).toBe('Acteur retiré\u202f: Passager')
    const answer = await ask(`{ actor(id: "${actor}") { status validTo } }`)
    expect(answer['actor']).toEqual({ status: 'past', validTo: '2026-10-10' })
    expect(codes(await write('retireActor', { actor }))).toEqual(['RETIRED actor'])
  })
})

describe('a contact is erased', () => {
  test('a personal one leaves neither words nor a way back', async () => {
    const { change } = await write('eraseContact', { contact: 'somebody' })
    expect(change?.title).toBe('Contact effacé')
    expect(codes(await write('undoChange', { change: change?.id }))).toEqual(['NOT_RECORDED change'])
    expect(codes(await write('eraseContact', { contact: 'somebody' }))).toEqual(['UNKNOWN_ID contact'])
    const { changes } = (await ask(
      '{ changes(first: 2) { nodes { rows { id recorded cells { field } } } } }',
    )) as unknown as { changes: { nodes: { rows: { id: string; recorded: boolean; cells: unknown[] }[] }[] } }
    const row = changes.nodes.flatMap(({ rows }) => rows).find(({ id }) => id === 'somebody')
    expect(row).toEqual({ id: 'somebody', recorded: false, cells: [] })
  })
})
