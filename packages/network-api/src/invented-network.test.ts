import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve, type Served } from './testing/served.ts'

const INVENTED = 'bassin-exemple'
let served: Served
beforeAll(async () => {
  served = await serve([INVENTED])
})
afterAll(() => served.close())

interface Level {
  readonly actor: { readonly id: string }
  readonly level: string
  readonly withheld: boolean
  readonly partly: boolean
  readonly contradiction: boolean
  readonly reason: string | null
  readonly since: string | null
  readonly declaredBy: string | null
  readonly score: number | null
  readonly ageDays: number | null
  readonly indicators: readonly unknown[]
  readonly inputs: readonly unknown[]
  readonly sentence: string
}
const LEVELS =
  '{ saturation { actor { id } level withheld partly contradiction reason since declaredBy score ageDays indicators { name } inputs { id } sentence } }'
const levels = async (viewer: 'anonymous' | 'member') =>
  (
    (await served.data(INVENTED, LEVELS, {}, viewer)) as {
      saturation: readonly Level[]
    }
  ).saturation
const idsAt = (answers: readonly Level[], level: string) =>
  answers.filter((answer) => answer.level === level).map((answer) => answer.actor.id)

describe('what was planted in the invented network is found again', () => {
  test('the three actors that are full, and two more for members', async () => {
    const full = ['ais-du-levant', 'ssm-les-peupliers', 'unite-de-crise-saint-aldric'].map((name) => `act-${name}`)
    const more = ['cpas-d-ormelle', 'equipe-mobile-2b-ouest'].map((name) => `act-${name}`)
    const anonymous = await levels('anonymous')
    expect(idsAt(anonymous, 'saturated').map(idOf).sort()).toEqual(full.map(idOf).sort())
    const member = await levels('member')
    expect(idsAt(member, 'saturated').map(idOf).sort()).toEqual([...full, ...more].map(idOf).sort())
    expect(member.filter((answer) => answer.contradiction).map((answer) => idOf(answer.actor.id))).toEqual([
      'ssm-l-alcove',
    ])
    expect(member.find((answer) => idOf(answer.actor.id) === 'centre-de-jour-les-glycines')?.partly).toBe(true)
  })

  test('the two pairs of sectors that meet too little, and no other', async () => {
    const { gaps } = (await served.data(INVENTED, '{ gaps { pairs { a b observed expected z flagged reason } } }')) as {
      gaps: {
        pairs: readonly { a: string; b: string; observed: number; expected: number; z: number; flagged: boolean }[]
      }
    }
    expect(gaps.pairs).toHaveLength(66)
    const flagged = gaps.pairs.filter((pair) => pair.flagged)
    expect(flagged).toHaveLength(2)
    const [first, second] = flagged.toSorted((a, b) => b.observed - a.observed)
    expect(first?.observed).toBe(2)
    expect(first?.expected).toBeCloseTo(14.330906, 5)
    expect(first?.z).toBeCloseTo(-3.441523, 5)
    expect(second?.observed).toBe(1)
    expect(second?.expected).toBeCloseTo(12.462247, 5)
    expect(second?.z).toBeCloseTo(-3.576167, 5)
  })
})

describe('a filter means the same to the store and to the picture', () => {
  test.each([
    'territories: ["ter-valbrume"]',
    'functions: ["fun-2"]',
    'audiences: ["AUDIENCE"]',
    'sectors: ["sec-logement"], kinds: [service]',
    'sides: [mentalHealth], levels: [unknown]',
    'text: "equipe mobile"',
    'basis: [inferred]',
  ])('%s', async (part) => {
    const { network } = (await served.data(
      INVENTED,
      '{ network { audiences { id } sectors { id } territories { id } functions { id } } }',
    )) as {
      network: Record<'audiences' | 'sectors' | 'territories' | 'functions', { id: string }[]>
    }
    const id = (list: { id: string }[], like: string) =>
      list.find((one) => one.id.includes(like))?.id ?? list[0]?.id ?? ''
    const filter = part
      .replace('ter-valbrume', id(network.territories, 'valbrume'))
      .replace('fun-2', network.functions[1]?.id ?? '')
      .replace('AUDIENCE', network.audiences[0]?.id ?? '')
      .replace('sec-logement', id(network.sectors, 'logement'))
    const { actors, columns } = (await served.data(
      INVENTED,
      `{ actors(first: 200, filter: { ${filter} }) { totalCount nodes { id } } columns(filter: { ${filter} }) }`,
    )) as { actors: { totalCount: number; nodes: { id: string }[] }; columns: { actors: { id: string[] } } }
    expect(columns.actors.id.toSorted()).toEqual(actors.nodes.map((actor) => actor.id).toSorted())
    if (!part.startsWith('basis')) expect(actors.totalCount).toBeGreaterThan(0)
    expect(actors.totalCount).toBeLessThan(152)
  })
})

describe('a load declared for members only', () => {
  test('is not published: nothing of it is told to an anonymous viewer, by no door', async () => {
    const anonymous = await levels('anonymous')
    const withheld = anonymous.filter((answer) => answer.withheld)
    expect(withheld.length).toBeGreaterThan(5)
    for (const answer of withheld.filter((one) => one.reason === 'NOT_PUBLISHED')) {
      expect(answer).toMatchObject({ level: 'unknown', since: null, declaredBy: null, score: null, ageDays: null })
      expect([answer.indicators, answer.inputs]).toEqual([[], []])
      expect(answer.sentence.toLowerCase()).toContain('charge non publiée')
    }
    const id = withheld.find((answer) => answer.reason === 'NOT_PUBLISHED')?.actor.id ?? ''
    const everywhere = await served.data(
      INVENTED,
      `query ($id: ID!) {
        actor(id: $id) { saturation { level since declaredBy indicators { name } sentence } }
        evidence(about: $id) { quote }
        actors(filter: { ids: [$id], levels: [saturated, strained, available] }) { totalCount }
        columns(filter: { ids: [$id] })
        measurement(id: "M4", filter: { ids: [$id] }) { rows { values { name number word } } inputs { id } }
      }`,
      { id },
      'anonymous',
    )
    expect(everywhere).toMatchObject({
      actor: { saturation: { level: 'unknown', since: null, declaredBy: null, indicators: [] } },
      actors: { totalCount: 0 },
      columns: { actors: { levelAge: [-1] } },
      measurement: { inputs: [] },
    })
  })

  test('the words of such a declaration stay with it', async () => {
    const member = await levels('member')
    const anonymous = await levels('anonymous')
    const hidden = anonymous.filter((answer) => answer.reason === 'NOT_PUBLISHED').map((answer) => answer.actor.id)
    const loads = member
      .filter((answer) => hidden.includes(answer.actor.id))
      .flatMap((answer) => answer.inputs as { id: string }[])
    expect(loads.length).toBeGreaterThan(0)
    for (const { id } of loads) {
      const { evidence } = (await served.data(
        INVENTED,
        'query ($id: ID!) { evidence(about: $id) { quote } }',
        { id },
        'anonymous',
      )) as {
        evidence: unknown[]
      }
      expect([id, evidence]).toEqual([id, []])
    }
  })
})

/** Without the prefix that says its table. */
const idOf = (id: string) => id.replace(/^act-/, '')
