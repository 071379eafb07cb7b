import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES } from '@maillage/network-model'
import { serve, type Served } from './testing/served.ts'

const HERE = 'bassin-exemple'
const DOCUMENTS = 'belgique-sante-mentale'

let served: Served
beforeAll(async () => {
  served = await serve([HERE, DOCUMENTS])
})
afterAll(() => served.close())

const codeOf = async (document: string, variables: Record<string, unknown> = {}) => {
  const { errors } = await served.result(HERE, document, variables)
  return [errors?.[0]?.extensions['code'], errors?.[0]?.extensions['nearest']]
}

describe('partners', () => {
  const ASK = 'query ($need: PartnerNeed!) { partners(need: $need) { total } }'

  test('what is not there is refused, with what was perhaps meant', async () => {
    for (const [need, code, nearest] of [
      [{ need: 'besoin-parlre' }, 'UNKNOWN_NEED', 'besoin-parler'],
      [{ audiences: ['adulte'] }, 'UNKNOWN_AUDIENCE', 'adultes'],
      [{ territory: 'ormele' }, 'UNKNOWN_TERRITORY', 'ormelle'],
      [{ conditions: ['gratui'] }, 'UNKNOWN_CONDITION', 'gratuit'],
      [{ from: 'cpas-ormelle' }, 'UNKNOWN_ACTOR', 'cpas-d-ormelle'],
    ] as const) {
      expect([need, ...(await codeOf(ASK, { need }))]).toEqual([need, code, nearest])
    }
  })

  test('several that are not there are told together, under the code of the first', async () => {
    const need = { need: 'besoin-parlre', audiences: ['adulte'], from: 'cpas-ormelle' }
    const { errors } = await served.api.ask('bassin-exemple', ASK, { need }, { language: 'en' })
    expect(errors?.[0]?.extensions['code']).toBe('UNKNOWN_NEED')
    expect(errors?.[0]?.message).toBe(
      'No need “besoin-parlre” in this network. Did you mean “besoin-parler”? No audience “adulte” in this network. Did you mean “adultes”? No actor “cpas-ormelle” in this network. Did you mean “cpas-d-ormelle”?',
    )
  })

  test('hostile choices are refused like any other, and nothing of them is echoed beyond its beginning', async () => {
    for (const id of [
      '<script>alert(1)</script>',
      'x`}) DETACH DELETE n //',
      '\u0000\u001b[31m\u202e',
      '__proto__',
      'constructor',
      'é'.repeat(1_000_000),
    ]) {
      for (const need of [{ need: id }, { audiences: [id] }, { territory: id }, { conditions: [id] }, { from: id }]) {
        const { data, errors } = await served.result(HERE, ASK, { need })
        expect(data ?? null).toBeNull()
        expect(String(errors?.[0]?.extensions['code'])).toMatch(/^UNKNOWN_/)
        expect((errors?.[0]?.message ?? '').length).toBeLessThan(400)
      }
    }
    const many = Array.from({ length: 21 }, () => 'adultes')
    expect((await codeOf(ASK, { need: { audiences: many } }))[0]).toBe('TOO_MANY')
    expect((await codeOf('{ partners(need: {}, first: 51) { total } }'))[0]).toBe('BAD_NUMBER')
    // A word instead of a choice does not pass the schema.
    expect((await codeOf(ASK, { need: { text: 'enceinte' } }))[0]).toBe('INVALID_QUERY')
    expect(served.logged).toEqual([])
  })

  test('every sentence of a suggestion reads in four languages, and holds no gap to fill', async () => {
    for (const network of [HERE, DOCUMENTS]) {
      for (const language of LANGUAGES) {
        const { partners } = await served.data(
          network,
          `{ partners(need: { ${network === HERE ? 'need: "besoin-parler", territory: "ormelle", from: "cpas-d-ormelle", conditions: ["gratuit", "sous-7-jours"], languages: [nl]' : 'from: "act-smes"'} }, first: 50) {
            sentence(language: ${language}) orderSentence(language: ${language}) assumptions(language: ${language})
            suggestions { sentence(language: ${language}) nearness(language: ${language})
              criteria { name(language: ${language}) sentence(language: ${language}) }
              relays { sentence(language: ${language}) } } } }`,
        )
        const text = JSON.stringify(partners)
        expect(text).not.toMatch(/[{}]\w*[{}]|undefined|NaN|\bnull\b\./)
        expect((partners as { suggestions: readonly object[] }).suggestions.length).toBeGreaterThan(3)
      }
    }
  })

  test('nobody who opted out is told anywhere, whatever is asked', async () => {
    const [open] = served.networks
    const network = (await open!.projection()).network
    const silent = network.actors.filter(({ optOut }) => optOut)
    expect(silent.length).toBeGreaterThan(0)
    const needs = ['', ...network.needs.map(({ id }) => id as string)]
    for (const need of needs) {
      const answer = await served.data(
        HERE,
        `query ($need: PartnerNeed!) { partners(need: $need, first: 50) { suggestions { actor { id name } through { id }
          relays { actor { id } sentence } sentence nearness } inputs { id } excluded { ids } } }`,
        { need: { ...(need !== '' && { need }), from: 'cpas-d-ormelle', reach: 'anywhere' } },
      )
      const text = JSON.stringify(answer)
      for (const { id, name } of silent) {
        expect([need, text.includes(`"${id}"`)]).toEqual([need, false])
        expect([need, name.fr !== undefined && text.includes(name.fr)]).toEqual([need, false])
      }
    }
  })
})

describe('meetings and tables', () => {
  const SEAT = `query ($size: Int!, $rounds: Int!) { seating(concertation: "concertation-3", tableSize: $size, rounds: $rounds) {
    newPairs possible reason sentence rounds { tables { actors { id } newPairs { a { id } b { id } newPair reasons } } } } }`
  interface Seating {
    readonly newPairs: number
    readonly possible: number
    readonly rounds: readonly { readonly tables: readonly { readonly actors: readonly { readonly id: string }[] }[] }[]
  }

  test('everybody who came and did not opt out sits once a round; more rounds bring no fewer together', async () => {
    const [open] = served.networks
    const network = (await open!.projection()).network
    const silent = new Set<string>(network.actors.filter(({ optOut }) => optOut).map(({ id }) => id))
    const came = network.attendance
      .filter(({ concertation }) => concertation === 'concertation-3')
      .map(({ actor }) => actor)
    const expected = [...new Set<string>(came)].filter((id) => !silent.has(id)).sort()
    let before = 0
    for (const rounds of [1, 2, 3]) {
      const { seating } = (await served.data(HERE, SEAT, { size: 6, rounds })) as { seating: Seating }
      expect(seating.rounds).toHaveLength(rounds)
      for (const { tables } of seating.rounds)
        expect(tables.flatMap(({ actors }) => actors.map(({ id }) => id)).sort()).toEqual(expected)
      expect(seating.newPairs).toBeGreaterThanOrEqual(before)
      expect(seating.newPairs).toBeLessThanOrEqual(seating.possible)
      before = seating.newPairs
    }
    expect(before).toBeGreaterThan(0)
  })

  test('meetings of an actor have a reason each; documents leave open who works with whom', async () => {
    const { meetings } = (await served.data(
      HERE,
      '{ meetings(actor: "cpas-d-ormelle") { a { id } b { id } score newPair sentence reasons } }',
    )) as { meetings: readonly { readonly a: { readonly id: string }; readonly reasons: readonly string[] }[] }
    expect(meetings.length).toBeGreaterThan(0)
    for (const { a, reasons } of meetings) expect([a.id, reasons.length > 0]).toEqual(['cpas-d-ormelle', true])
    expect(await served.data(DOCUMENTS, '{ meetings { sentence } }')).toEqual({ meetings: [] })
    expect(
      await served.data(DOCUMENTS, '{ seating(actors: ["act-smes"]) { reason rounds { tables { actors { id } } } } }'),
    ).toEqual({ seating: { reason: 'NO_SURVEY', rounds: [] } })
  })

  test('refusals', async () => {
    expect(await codeOf('{ meetings(actor: "cpas-ormelle") { sentence } }')).toEqual([
      'UNKNOWN_ACTOR',
      'cpas-d-ormelle',
    ])
    expect((await codeOf('{ meetings(concertation: "concertation-33") { sentence } }'))[0]).toBe('UNKNOWN_CONCERTATION')
    expect((await codeOf('{ seating { newPairs } }'))[0]).toBe('NO_ATTENDEES')
    expect((await codeOf('{ seating(concertation: "concertation-1", tableSize: 1) { newPairs } }'))[0]).toBe(
      'BAD_NUMBER',
    )
    expect((await codeOf('{ seating(concertation: "concertation-1", rounds: 11) { newPairs } }'))[0]).toBe('BAD_NUMBER')
  })
})
