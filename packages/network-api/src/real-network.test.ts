import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve, type Served } from './testing/served.ts'

const REAL = 'belgique-sante-mentale'
let served: Served
beforeAll(async () => {
  served = await serve([REAL])
})
afterAll(() => served.close())

interface Quote {
  quote: string
  locator: string | null
  basis: string
  source: { name: string }
}

describe('the network of the five documents', () => {
  test('holds 61 actors and no computed load: all unknown, because nobody declared any', async () => {
    const { network, saturation } = (await served.data(
      REAL,
      '{ network { counts { actors named mentions } levels { unknown available strained saturated } } saturation { level reason sentence } }',
    )) as {
      network: { counts: Record<string, number>; levels: Record<string, number> }
      saturation: { level: string; reason: string; sentence: string }[]
    }
    expect(network.counts['actors']).toBe(61)
    expect(network.levels).toEqual({ unknown: 61, available: 0, strained: 0, saturated: 0 })
    expect(saturation).toHaveLength(61)
    expect(new Set(saturation.map((answer) => answer.reason))).toEqual(new Set(['NOT_DECLARED']))
  })

  test('cannot compute a gap, says why, and lists what the documents signal in their own words', async () => {
    const { gaps } = (await served.data(
      REAL,
      '{ gaps(by: SIDE) { reason sentence pairs { reason flagged expected z } signalled { signals name evidence { quote locator basis source { name } } } } }',
    )) as {
      gaps: {
        reason: string
        sentence: string
        pairs: { reason: string; flagged: boolean; expected: null; z: null }[]
        signalled: { signals: string; evidence: Quote[] }[]
      }
    }
    expect(gaps.reason).toBe('NO_SURVEY')
    for (const pair of gaps.pairs)
      expect(pair).toMatchObject({ reason: 'NO_SURVEY', flagged: false, expected: null, z: null })
    expect(gaps.signalled.length).toBeGreaterThanOrEqual(7)
    for (const finding of gaps.signalled) {
      expect(finding.signals).toBe('gap')
      expect(finding.evidence[0]?.quote).toBeTruthy()
      expect(finding.evidence[0]?.locator).toMatch(/ligne/)
    }
  })

  test('Housing First is one partnership of exactly seven members', async () => {
    const { actors } = (await served.data(
      REAL,
      '{ actors(filter: { kinds: [partnership] }, first: 10) { nodes { name members { actor { name } evidence { basis } } } } }',
    )) as {
      actors: { nodes: { name: string; members: { actor: { name: string }; evidence: { basis: string }[] }[] }[] }
    }
    const partnership = actors.nodes.find((actor) => actor.name.includes('Housing First'))
    expect(partnership?.members.map((member) => member.actor.name).sort()).toEqual([
      'Centre Ariane',
      'Diogènes',
      'La Gerbe',
      'Le Lama',
      'Pierre d’Angle',
      'Samusocial',
      'Transit',
    ])
    for (const member of partnership?.members ?? [])
      expect(member.evidence.some((one) => one.basis === 'stated')).toBe(true)
  })

  test('Équipe Support has 3.1 full-time equivalents in post, 0.4 being hired, and a past increase apart', async () => {
    const { actor } = (await served.data(
      REAL,
      '{ actor(id: "act-equipe-support") { posts { fullTimeEquivalents state evidence { quote } } } }',
    )) as {
      actor: { posts: { fullTimeEquivalents: number; state: string; evidence: { quote: string }[] }[] }
    }
    const sum = (state: string) =>
      actor.posts.filter((post) => post.state === state).reduce((total, post) => total + post.fullTimeEquivalents, 0)
    expect(sum('inPost')).toBeCloseTo(3.1, 10)
    expect(sum('beingHired')).toBeCloseTo(0.4, 10)
    expect(sum('pastIncrease')).toBeCloseTo(1.5, 10)
    for (const post of actor.posts) expect(post.evidence[0]?.quote).toMatch(/ETP/)
  })

  test('every actor and everything that stands between two things has a quote, a source and a line', async () => {
    const quotes = 'evidence { quote locator basis source { name } }'
    const all: { evidence: Quote[] }[] = []
    const { actors } = (await served.data(
      REAL,
      `{ actors(first: 100) { nodes { ${quotes} memberOf { ${quotes} } involvements { ${quotes} } attendances { ${quotes} } collaborations(first: 50) { nodes { ${quotes} } } } } }`,
    )) as {
      actors: {
        nodes: { evidence: Quote[]; memberOf: []; involvements: []; attendances: []; collaborations: { nodes: [] } }[]
      }
    }
    expect(actors.nodes).toHaveLength(61)
    for (const actor of actors.nodes)
      all.push(actor, ...actor.memberOf, ...actor.involvements, ...actor.attendances, ...actor.collaborations.nodes)
    const { statements } = (await served.data(REAL, `{ statements(first: 200) { nodes { ${quotes} } } }`)) as {
      statements: { nodes: { evidence: Quote[] }[] }
    }
    all.push(...statements.nodes)
    for (const one of all) {
      expect(one.evidence.length).toBeGreaterThan(0)
      for (const evidence of one.evidence) {
        expect(evidence.quote.length).toBeGreaterThan(1)
        expect(evidence.locator).toMatch(/\d/)
        expect(evidence.source.name).toBeTruthy()
      }
    }
  })
})

describe('search', () => {
  const names = async (text: string) => {
    const { search } = (await served.data(
      REAL,
      'query ($text: String!) { search(text: $text, first: 20) { name table } }',
      { text },
    )) as {
      search: { name: string; table: string }[]
    }
    return search.map((hit) => hit.name)
  }
  test.each([
    ['reseau partenaires', 'Réseau Partenaires 107'],
    ["pierre d'angle", 'Pierre d’Angle'],
    ['PIERRE D’ANGLE', 'Pierre d’Angle'],
    ['samusociel', 'Samusocial'],
    ['smausocial', 'Samusocial'],
    ['partenaires reseau', 'Réseau Partenaires 107'],
    ['hopitaux', 'Hôpitaux'],
  ])('« %s » finds %s first', async (typed, name) => {
    expect((await names(typed))[0]).toBe(name)
  })
  test.each(['usagers', 'usagères', 'usageres', 'usager·ère·s'])(
    '« %s » finds an audience written in inclusive form',
    async (typed) => {
      expect((await names(typed)).some((name) => /Usager·ère·s/.test(name))).toBe(true)
    },
  )
  test('a word with two letters exchanged is found too', async () => {
    expect((await names('housing frist')).some((name) => /HOUSING FIRST/i.test(name))).toBe(true)
  })
  test('nothing is found for nothing, nor for signs alone', async () => {
    expect(await names('')).toEqual([])
    expect(await names('··· « »')).toEqual([])
    expect(await names('<script>alert(1)</script>')).toEqual([])
  })
})
