import { workHere } from '@maillage/network-kernel'
import type { Network, Regard, Viewer } from '@maillage/network-model'
import { describe, expect, test } from 'vitest'
import { aNetwork, tenActors, TWO_SIDES, type ANetwork } from '../a-network.ts'
import { coverage } from '../coverage/coverage.ts'
import { gaps } from '../gaps/gaps.ts'
import type { RegardAnswer } from './regard-promise.ts'
import { regardAnswer, regardHeads } from './regards.ts'

const DAY = '2026-10-14'

function look(
  id: Regard,
  network: Network,
  { filter, viewer = 'anonymous' }: { readonly filter?: ReadonlySet<string>; readonly viewer?: Viewer } = {},
): Promise<RegardAnswer> {
  const standpoint = { viewer, validAt: DAY }
  return regardAnswer(
    id,
    network,
    standpoint,
    { language: 'fr', filter },
    {
      gaps: (by) => gaps(network, standpoint, { by, filter }),
      coverage: (of) =>
        coverage(network, standpoint, { rows: 'function', columns: 'territory', ...(of === 'left' && { filter }) }),
      work: workHere,
    },
  )
}
const heads = (network: Network) => {
  const standpoint = { viewer: 'anonymous', validAt: DAY } as const
  const axes = { rows: 'function', columns: 'territory' } as const
  return regardHeads(network, standpoint, { coverage: () => coverage(network, standpoint, axes) })
}
const keys = (answer: RegardAnswer): readonly string[] => answer.sentences.map(({ key }) => key)
const sentence = (answer: RegardAnswer, key: string) => {
  const found = answer.sentences.find((one) => one.key === key)
  if (!found) throw new Error(`${key} is not among ${keys(answer).join(', ')}`)
  return found
}

describe('Deux rives, of ten actors', () => {
  test('two ties across, four missing to the six expected, and one actor without any way', async () => {
    const answer = await look('two-shores', tenActors().build())
    expect(answer.line.values).toEqual({ direct: 2, missing: 4, stranded: 1 })
    expect(answer.figures.stranded).toEqual(['s5'])
    expect(sentence(answer, 'regard.two-shores.missing')).toMatchObject({ tone: 'gap', regard: 'gaps' })
    expect(sentence(answer, 'regard.two-shores.stranded').focus).toEqual(['s5'])
    expect(sentence(answer, 'regard.sole-go-between').values).toMatchObject({ name: 's1', lost: 6 })
  })

  test('says of its pairs what the gaps say, the social sector first', async () => {
    const turned = aNetwork({ partitions: [{ ...TWO_SIDES[0], sides: { s: 'mental-health', m: 'social' } }] })
    for (const id of ['s1', 's2', 's3', 'm1', 'm2', 'm3']) turned.actor(id, id.charAt(0))
    for (const [a, b] of [
      ['s1', 's2'],
      ['s2', 's3'],
      ['m1', 'm2'],
      ['m1', 's1'],
    ] as const)
      turned.joins(a, b)
    for (const network of [tenActors().build(), turned.build()]) {
      const [gap] = gaps(network, { viewer: 'anonymous', validAt: DAY }, { by: 'sector' }).pairs
      const [pair] = (await look('two-shores', network)).figures.pairs
      const { a, b, observed, expected } = pair!
      const social = network.header.partitions[0]?.sides[a]
      expect([social, observed, expected]).toEqual(['social', gap?.observed, gap?.expected])
      expect(new Set([a, b])).toEqual(new Set([gap?.a, gap?.b]))
      expect(pair!.missing.every(([one, other]) => one.startsWith(a) && other.startsWith(b))).toBe(true)
    }
  })

  test('who stands on both sides is between: its ties lead through', async () => {
    const sides = { s: 'social', m: 'mental-health', g: 'both' } as const
    const network = aNetwork({ partitions: [{ ...TWO_SIDES[0], sides }] })
    for (const id of ['s1', 's2', 'm1', 'g1', 'g2']) network.actor(id, id.charAt(0))
    for (const [a, b] of [
      ['s1', 'g1'],
      ['g1', 'm1'],
      ['g1', 'g2'],
      ['s1', 'm1'],
      ['s2', 'g1'],
    ] as const)
      network.joins(a, b)
    const answer = await look('two-shores', network.build())
    const joined = sentence(answer, 'regard.two-shores.joined')
    expect(joined.values).toEqual({ direct: 1, through: 3 })
    expect(joined.parts.map(({ count, tone }) => [tone, count])).toEqual([
      ['tie', 1],
      ['tieFaint', 3],
    ])
    expect(answer.note.map(({ key, values }) => [key, values])).toContainEqual(['regard.note.inside', { ties: 1 }])
    // s2 knows m1 only through g1; s1 knows it itself.
    expect(sentence(answer, 'regard.sole-go-between').values).toMatchObject({ name: 'g1', lost: 1 })
  })

  test('with a filter: the ties of who is left; a way across is looked for in the whole network', async () => {
    const answer = await look('two-shores', tenActors().build(), { filter: new Set(['s2', 's5', 'm2']) })
    expect(answer.line.values).toMatchObject({ direct: 0, stranded: 1 })
    expect(answer.figures.stranded).toEqual(['s5'])
  })
})

describe('Charnières, of ten actors', () => {
  test('three cut points, three single threads, three who let the other side in', async () => {
    const answer = await look('cut-points', tenActors().build())
    expect(answer.line.values).toMatchObject({ cuts: 3, threads: 3, passers: 3, many: 0 })
    const { hinges, threads } = answer.figures
    expect(hinges.find(({ actor }) => actor === 's1')).toEqual({
      ...{ actor: 's1', lost: 6 },
      ...{ isCutPoint: true, isGatekeeper: true, isStraddler: false },
    })
    expect(hinges.filter((one) => one.isCutPoint).map(({ actor }) => actor)).toEqual(['s1', 'm3', 'm4'])
    expect(hinges.filter((one) => one.isGatekeeper).map(({ actor }) => actor)).toEqual(['s1', 'm1', 'm2'])
    expect(threads.map(({ a, b, lost }) => [a, b, lost])).toEqual([
      ['m3', 'm4', 8],
      ['s1', 's4', 5],
      ['m4', 'm5', 4],
    ])
    expect(sentence(answer, 'measure.M14.actor').values).toMatchObject({ actor: 's1', lost: 15 })
  })

  test('linking s2 and m1 would relieve s1 of three of its six pairs', async () => {
    const { values } = sentence(await look('cut-points', tenActors().build()), 'regard.cut-points.relief')
    expect(values).toMatchObject({ a: 's2', b: 'm1', pairs: 3 })
  })

  test('nobody is proposed who asked not to be, who is full, or who was a partner once', async () => {
    const ten = (also: (network: ANetwork) => ANetwork): ANetwork => also(tenActors())
    const networks = [
      ten((network) => network.load('m1', '2026-10-10', { availability: 'closed' })),
      ten((network) => network.joins('s2', 'm1', { status: 'past' })),
    ]
    for (const network of networks) {
      const { values } = sentence(await look('cut-points', network.build()), 'regard.cut-points.relief')
      expect([values['a'], values['b']]).not.toEqual(['s2', 'm1'])
    }
  })
})

describe('Écarts', () => {
  test('the same pairs, numbers and standings as the gaps', async () => {
    const network = tenActors().build()
    const { pairs } = gaps(network, { viewer: 'anonymous', validAt: DAY }, { by: 'sector' })
    const answer = await look('gaps', network)
    expect(answer.figures.pairs).toHaveLength(pairs.length)
    expect(answer.figures.pairs[0]).toMatchObject({ a: 's', b: 'm', observed: 2, standing: 'less', flagged: true })
    expect(answer.figures.pairs[0]?.expected).toBe(pairs[0]?.expected)
    expect(answer.figures.pairs[0]?.missing[0]).toEqual(['s1', 'm3'])
    expect(sentence(answer, 'regard.gap').values).toMatchObject({ observed: 2, expected: 6 })
    expect(sentence(answer, 'regard.gap').focus).toContain('s~m')
  })

  test('with a filter: the groups that are left, against what the whole network lets expect', async () => {
    const network = tenActors().build()
    const filter = new Set(['s1', 's2', 's3', 'm1', 'm2', 'm3'])
    const [gap] = gaps(network, { viewer: 'anonymous', validAt: DAY }, { by: 'sector', filter }).pairs
    const [pair] = (await look('gaps', network, { filter })).figures.pairs
    expect([pair?.observed, pair?.expected]).toEqual([2, gap?.expected])
  })
})

describe('Saturation', () => {
  const some = () =>
    tenActors()
      .load('s1', '2026-10-10', { availability: 'closed' })
      .load('s2', '2026-10-04', { availability: 'waiting-list' })
      .load('m1', '2026-09-30', { availability: 'open' })
      .load('m2', '2026-01-01', { availability: 'open' })

  test('one full, one under strain, one available; seven unknown, one of them said it too long ago', async () => {
    const answer = await look('saturation', some().build())
    expect(answer.line.values).toEqual({ actors: 10, saturated: 1, strained: 1, available: 1, unknown: 7 })
    expect(sentence(answer, 'regard.saturation.full')).toMatchObject({ focus: ['s1'], tone: 'load' })
    expect(sentence(answer, 'regard.saturation.stale').focus).toEqual(['m2'])
    // Of 4, 10 and 14 days, half are 10 or more.
    expect(sentence(answer, 'regard.saturation.age').values).toEqual({ days: 10 })
  })

  test('nobody said anything: that is the answer', async () => {
    const answer = await look('saturation', tenActors().build())
    expect(answer).toMatchObject({ reason: 'NOT_DECLARED', figures: { pairs: [], referrals: [] } })
    expect(keys(answer)).toEqual(['seen.no-load', 'answer.not-computed'])
  })

  test('a load for members counts as unknown for a visitor, who is told that one is not published', async () => {
    const network = tenActors().load('s1', '2026-10-10', { availability: 'closed', visibility: 'members' }).build()
    const visitor = await look('saturation', network)
    expect(visitor.line.values).toMatchObject({ saturated: 0, unknown: 10 })
    expect(visitor.note[0]).toEqual({ key: 'regard.note.withheld', values: { actors: 1 } })
    const member = await look('saturation', network, { viewer: 'member' })
    expect(member.line.values).toMatchObject({ saturated: 1, unknown: 9 })
  })

  test('requests are told to a coordinator alone, and never a number that could be a person', async () => {
    const quarter = { periodFrom: '2026-07-01', periodTo: '2026-09-30' }
    const network = some()
      .row('referrals', { id: 'r1', from: 's1', to: 'm1', requests: 20, refused: 8, ...quarter })
      .row('referrals', { id: 'r2', from: 's2', to: 'm1', requests: 4, refused: 1, ...quarter })
      .row('referrals', { id: 'r3', from: 's3', to: 'm1', requests: 9, refused: 2, ...quarter })
      .row('referrals', { id: 'r4', from: 's4', to: 'm1', requests: 9, refused: 7, ...quarter })
      .build()
    expect((await look('saturation', network)).figures.referrals).toEqual([])
    expect((await look('saturation', network, { viewer: 'member' })).figures.referrals).toEqual([])
    const { figures } = await look('saturation', network, { viewer: 'coordinator' })
    expect(figures.referrals).toEqual([
      { from: 's1', to: 'm1', requests: 20, refused: 8 },
      { from: 's3', to: 'm1', requests: 9, refused: null },
      { from: 's4', to: 'm1', requests: 9, refused: null },
    ])
  })
})

describe('Fonctions', () => {
  const offered = () =>
    aNetwork()
      .row('functions', { id: 'f1', number: 1, name: { fr: 'Prévenir' } })
      .row('functions', { id: 'f2', number: 2, name: { fr: 'Aller vers' } })
      .row('territories', { id: 'north', name: { fr: 'Nord' }, kind: 'commune' })
      .row('territories', { id: 'south', name: { fr: 'Sud' }, kind: 'commune' })
      .actor('a', 's', { seat: 'north' })
      .actor('b', 's', { seat: 'south' })
      .offer('a', 'a-north', { functions: ['f1'] as never, territories: ['north', 'south'] as never })
      .offer('b', 'b-south', { functions: ['f2'] as never, territories: ['south'] as never })
      .load('a', '2026-10-10', { offer: 'a-north', availability: 'open' })

  test('open, unknown and empty cells; who is here and who comes from elsewhere', async () => {
    const answer = await look('functions', offered().build())
    expect(answer.line.values).toEqual({ actors: 2, open: 2, full: 0, unknown: 1, empty: 1 })
    const { matrix } = answer.figures
    expect(matrix?.rows.map(({ name }) => name)).toEqual(['Prévenir', 'Aller vers'])
    expect(matrix?.cells).toEqual([
      { row: 'f1', column: 'north', state: 'fragile', actors: [{ id: 'a', here: true }] },
      { row: 'f1', column: 'south', state: 'fragile', actors: [{ id: 'a', here: false }] },
      { row: 'f2', column: 'north', state: 'void', actors: [] },
      { row: 'f2', column: 'south', state: 'unknown', actors: [{ id: 'b', here: true }] },
    ])
    expect(sentence(answer, 'regard.functions.empty')).toMatchObject({ tone: 'gap', values: { list: 'Nord (2)' } })
  })

  test('a cell that only the filter emptied is not called empty', async () => {
    const answer = await look('functions', offered().build(), { filter: new Set(['a']) })
    expect(answer.line.values).toMatchObject({ open: 2, unknown: 0, empty: 1 })
    expect(answer.figures.matrix?.cells.map(({ row, column }) => `${row} ${column}`)).toEqual([
      'f1 north',
      'f1 south',
      'f2 north',
    ])
    expect(answer.note).toContainEqual({ key: 'regard.note.filtered-cells', values: { cells: 1 } })
  })
})

describe('what cannot be computed is said, and why', () => {
  const nothing = { pairs: [], stranded: [], hinges: [], threads: [], referrals: [] }

  test('gathered from documents: nobody was asked; what they signal is told', async () => {
    const network = tenActors({ collection: 'documents' })
      .row('findings', { id: 'f', kind: 'constat', name: { fr: 'Peu de liens.' }, signals: 'gap', about: ['s1'] })
      .row('findings', { id: 'g', kind: 'constat', name: { fr: 'C’est plein.' }, signals: 'saturation', about: ['m1'] })
      .build()
    for (const id of ['two-shores', 'gaps', 'cut-points'] as const) {
      const answer = await look(id, network)
      expect(answer).toMatchObject({ reason: 'NO_SURVEY', figures: nothing })
      expect(sentence(answer, 'regard.signalled-gap').focus).toEqual(['f'])
    }
    expect(sentence(await look('saturation', network), 'regard.signalled-saturation').focus).toEqual(['g'])
    expect(heads(network).map(({ id, computed, signalled, reason }) => [id, computed, signalled, reason])).toEqual([
      ['documents', true, 0, null],
      ['sectors', true, 0, null],
      ['two-shores', false, 0, 'NO_SURVEY'],
      ['saturation', false, 1, 'NOT_DECLARED'],
      ['gaps', false, 1, 'NO_SURVEY'],
      ['functions', false, 0, 'NO_OFFERS'],
      ['cut-points', false, 0, 'NO_SURVEY'],
    ])
  })

  test('in documents a function that somebody names fills its cell; a cell without anybody is unknown', async () => {
    const network = aNetwork({ collection: 'documents' })
      .row('functions', { id: 'f1', number: 1, name: { fr: 'Prévenir' } })
      .row('functions', { id: 'f2', number: 2, name: { fr: 'Aller vers' } })
      .row('territories', { id: 'west', name: { fr: 'Ouest' }, kind: 'bassin' })
      .actor('a', 's', { functions: ['f1'] as never, territories: ['west'] as never })
      .actor('b', 's')
      .build()
    const answer = await look('functions', network)
    expect(answer.reason).toBe('NO_OFFERS')
    expect(answer.figures.matrix?.cells).toEqual([
      { row: 'f1', column: 'west', state: 'unknown', actors: [{ id: 'a', here: true }] },
      { row: 'f2', column: 'west', state: 'unknown', actors: [] },
    ])
    expect(heads(network).find(({ id }) => id === 'functions')).toMatchObject({ computed: true })
  })

  test('without a partition there are no two shores; with few answers neither', async () => {
    const plain = tenActors({ partitions: [] }).build()
    expect(await look('two-shores', plain)).toMatchObject({ reason: 'NO_PARTITION', figures: nothing })
    const silent = aNetwork({ partitions: TWO_SIDES })
    for (const id of ['s1', 's2', 'm1', 'm2']) silent.actor(id, id.charAt(0), { responded: 'no' })
    silent.joins('s1', 'm1')
    const answer = await look('two-shores', silent.build())
    expect(answer.reason).toBe('LOW_RESPONSE')
    expect(sentence(answer, 'seen.response').values).toEqual({ answered: 0, actors: 4, silent: 4 })
  })

  const ALL: readonly Regard[] = ['documents', 'sectors', 'two-shores', 'saturation', 'gaps', 'functions', 'cut-points']
  test.each(ALL)('%s: an empty network, a single actor, and a filter that leaves nobody', async (id) => {
    const one = aNetwork({ partitions: TWO_SIDES }).actor('s1', 's').build()
    for (const network of [aNetwork().build(), aNetwork({ partitions: TWO_SIDES }).build(), one]) {
      const answer = await look(id, network)
      expect(answer.id).toBe(id)
      expect(answer.figures).toMatchObject(nothing)
      expect(heads(network)).toHaveLength(7)
    }
    const nobody = await look(id, tenActors().build(), { filter: new Set() })
    expect(keys(nobody)).toEqual(['regard.nobody-left'])
    expect(nobody).toMatchObject({ reason: 'EMPTY_GROUP', figures: nothing })
  })
})
