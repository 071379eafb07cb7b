import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve, type Served } from './testing/served.ts'

let served: Served
beforeAll(async () => {
  served = await serve(['t10'])
})
afterAll(() => served.close())

describe('ten actors read from a folder', () => {
  test.each(['SECTOR', 'SIDE'])('meet less than expected across the two groups, by %s', async (by) => {
    const { gaps } = (await served.data(
      't10',
      `query ($by: GroupAxis!) { gaps(by: $by) { reason pairs { observed pairs expected sd z p severity flagged density densityA densityB reason sentence missing { a { id } b { id } probability } } } }`,
      { by },
    )) as { gaps: { pairs: Record<string, never>[] } }
    expect(gaps.pairs).toHaveLength(1)
    const [pair] = gaps.pairs as unknown as [
      Record<string, number> & {
        flagged: boolean
        missing: { a: { id: string }; b: { id: string }; probability: number }[]
      },
    ]
    expect(pair.observed).toBe(2)
    expect(pair.pairs).toBe(25)
    expect(pair['expected']).toBeCloseTo(6.173322, 6)
    expect(pair['sd']).toBeCloseTo(1.75143, 6)
    expect(pair['z']).toBeCloseTo(-2.382808, 6)
    expect(pair['density']).toBeCloseTo(0.08, 12)
    expect([pair['densityA'], pair['densityB']].map(Number).sort()).toEqual([0.4, 0.5])
    expect(pair['severity']).toBeCloseTo(67.6, 1)
    expect(pair.flagged).toBe(true)
    const [first] = pair.missing
    expect(new Set([first?.a.id, first?.b.id])).toEqual(new Set(['s1', 'm3']))
    expect(first?.probability).toBeCloseTo(0.793164, 6)
  })

  test('every measure answers with a sentence', async () => {
    const { measures } = (await served.data('t10', '{ measures { id name question formula } }')) as {
      measures: { id: string; name: string }[]
    }
    expect(measures.map((measure) => measure.id)).toEqual(expect.arrayContaining(['M4', 'M7', 'M8']))
    for (const { id } of measures)
      for (const language of ['fr', 'nl', 'de', 'en']) {
        const { measurement } = (await served.data(
          't10',
          'query ($id: ID!, $language: Language) { measurement(id: $id) { sentence(language: $language) rows { sentence(language: $language) } } }',
          { id, language },
        )) as {
          measurement: { sentence: string }
        }
        expect(measurement.sentence.length).toBeGreaterThan(10)
      }
  })
})

describe('one operation', () => {
  test('asks the store its revision, and at most one question at the root', async () => {
    const ask = async (document: string) => {
      await served.data('t10', document)
      return served.questions('t10').filter((name) => name !== 'revision')
    }
    await ask('{ network { id } }')
    expect(
      await ask(
        '{ actor(id: "s1") { name collaborations { nodes { between { name saturation { sentence } } evidence { quote } } } } }',
      ),
    ).toEqual(['actorById'])
    expect(
      await ask(
        '{ actors(first: 10) { nodes { name sectors { name } collaborations { nodes { id claims { by } } } } } }',
      ),
    ).toEqual([])
    expect(
      await ask('{ neighbourhood(centre: "s1", steps: 2) { actors { steps actor { name } } collaborations { id } } }'),
    ).toEqual(['neighbourhood'])
    expect(await ask('{ gaps { pairs { a b } } columns saturation { level } }')).toEqual([])
  })

  test('a neighbourhood knows how many steps away each actor is', async () => {
    const { neighbourhood } = (await served.data(
      't10',
      '{ neighbourhood(centre: "s4", steps: 2) { actors { steps actor { id } } collaborations { id } cut } }',
    )) as {
      neighbourhood: { actors: { steps: number; actor: { id: string } }[]; cut: boolean }
    }
    const steps = Object.fromEntries(neighbourhood.actors.map(({ actor, steps: away }) => [actor.id, away]))
    expect(steps).toEqual({ s4: 0, s1: 1, s2: 2, s3: 2, m1: 2, m2: 2 })
    expect(neighbourhood.cut).toBe(false)
  })

  test('pages follow one another without a gap or a repeat', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const { actors } = (await served.data(
        't10',
        'query ($after: String) { actors(first: 3, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }',
        { after },
      )) as {
        actors: { totalCount: number; nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
      }
      expect(actors.totalCount).toBe(10)
      seen.push(...actors.nodes.map(({ id }) => id))
      after = actors.pageInfo.hasNextPage ? actors.pageInfo.endCursor : null
    } while (after !== null)
    expect(seen).toHaveLength(10)
    expect(new Set(seen).size).toBe(10)
  })

  test('a list is ordered by name when asked, accents aside', async () => {
    const { actors } = (await served.data('t10', '{ actors(orderBy: name, first: 3) { nodes { name } } }')) as {
      actors: { nodes: { name: string }[] }
    }
    expect(actors.nodes.map(({ name }) => name)).toEqual([
      'Agence immobilière sociale',
      'Centre de réadaptation',
      'CPAS (antenne)',
    ])
  })

  test('a filter cuts the list, the picture and the answers alike', async () => {
    const answer = (await served.data(
      't10',
      '{ actors(filter: { sides: [social] }) { totalCount } columns(filter: { sides: [social] }) saturation(filter: { sides: [social] }) { level } }',
    )) as {
      actors: { totalCount: number }
      columns: { actors: { id: string[] }; ties: { id: string[] } }
      saturation: unknown[]
    }
    expect(answer.actors.totalCount).toBe(5)
    expect(answer.columns.actors.id).toEqual(['s1', 's2', 's3', 's4', 's5'])
    expect(answer.columns.ties.id).toEqual(['c01', 'c02', 'c03', 'c04'])
    expect(answer.saturation).toHaveLength(5)
  })
})
