import { tieProbability } from '@maillage/network-kernel'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aNetwork, tenActors, TWO_SIDES } from '../a-network.ts'
import type { GapAnswer } from '../answer.ts'
import type { ComparedGroups } from './compare-groups.ts'
import { gaps } from './gaps.ts'
import { isFewer, standingsOf } from './standing.ts'
import { tieModel } from './tie-model.ts'

const TODAY = { viewer: 'anonymous', validAt: '2026-10-14' } as const
const bySector = { by: 'sector' } as const
const bySide = { by: 'side' } as const
const between = (pairs: readonly GapAnswer[], a: string, b: string): GapAnswer => {
  const found = pairs.find((pair) => pair.a === a && pair.b === b)
  if (!found) throw new Error(`no pair ${a} ${b}`)
  return found
}

describe('how a pair stands', () => {
  test('less: a gap, below what chance leaves 95 times in 100', () => {
    const report = gaps(tenActors().build(), TODAY, bySide)
    expect(report.standings).toEqual({ less: 1, 'not-enough': 0, within: 0, more: 0 })
    const [pair] = report.pairs
    // 6.173322 ± 1.96 × 1.751430
    expect(pair?.low).toBeCloseTo(2.740519, 5)
    expect(pair?.high).toBeCloseTo(9.606125, 5)
    expect(pair?.standing).toBe('less')
  })

  test('more: everybody of one group with everybody of the other, and nobody inside', () => {
    const network = aNetwork({ partitions: TWO_SIDES })
    for (const id of ['s1', 's2', 's3', 's4', 'm1', 'm2', 'm3', 'm4']) network.actor(id, id.charAt(0))
    for (const s of [1, 2, 3, 4]) for (const m of [1, 2, 3, 4]) network.joins(`s${s}`, `m${m}`)
    const pair = between(gaps(network.build(), TODAY, bySector).pairs, 's', 'm')
    // Each has 4 of 7 partners: 16 × 4/7 expected, variance 16 × 4/7 × 3/7.
    expect(pair.expected).toBeCloseTo(64 / 7, 9)
    expect(pair.high).toBeCloseTo(64 / 7 + 1.96 * Math.sqrt(192 / 49), 9)
    expect(pair).toMatchObject({ observed: 16, standing: 'more', flagged: false, sentence: { key: 'gap.more' } })
  })

  test('tells how many of the observed ties both ends said', () => {
    const network = aNetwork({ partitions: TWO_SIDES })
    for (const id of ['s1', 's2', 's3', 'm1', 'm2', 'm3']) network.actor(id, id.charAt(0))
    network.joins('s1', 'm1').joins('s2', 'm2').joins('s3', 'm3').joins('s1', 's2')
    const said = (about: string, by: string) => ({ id: `${about}-${by}`, about, by, says: 'said', on: '2026-05-01' })
    network.row('claims', said('s1-m1', 's1')).row('claims', said('s1-m1', 'm1')).row('claims', said('s2-m2', 's2'))
    const pair = between(gaps(network.build(), TODAY, bySector).pairs, 's', 'm')
    expect(pair).toMatchObject({ observed: 3, confirmed: 1 })
  })

  test('not enough: two ties that nobody could have told of would undo the gap', () => {
    const network = tenActors().build()
    const silent = ['s5', 'm4', 'm5']
    const actors = network.actors.map((one) => (silent.includes(one.id) ? { ...one, responded: 'no' as const } : one))
    const [pair] = gaps({ ...network, actors }, TODAY, bySector).pairs
    expect(pair).toMatchObject({ unobserved: 2, standing: 'not-enough', sentence: { key: 'gap.unobserved' } })
  })

  test('not enough: fewer than three ties expected say nothing', () => {
    const network = tenActors().actor('h1', 'h').actor('h2', 'h').actor('h3', 'h').joins('h1', 'h2').build()
    const pair = between(gaps(network, TODAY, bySector).pairs, 's', 'h')
    expect(pair.expected).toBeLessThan(3)
    expect(pair).toMatchObject({ reason: null, standing: 'not-enough', sentence: { key: 'gap.little-expected' } })
  })

  test('not enough: no expectation at all', () => {
    const network = tenActors().actor('h1', 'h').build()
    expect(between(gaps(network, TODAY, bySector).pairs, 's', 'h')).toMatchObject({
      standing: 'not-enough',
      low: null,
      high: null,
      formula: { key: 'gap.formula-counts', values: { observed: 0, pairs: 5 } },
    })
  })

  const counted = (figures: Partial<ComparedGroups>): ComparedGroups => ({
    ...{ a: 's', b: 'm', sizeA: 20, sizeB: 20, pairs: 400, density: null, densityA: null, densityB: null },
    ...{ observed: 77, unobserved: 0, expected: 100, sd: 6, low: 88.24, high: 111.76, z: -3.83, p: 0.00006 },
    ...{ severity: 23, reason: null },
    ...figures,
  })
  const standing = (figures: Partial<ComparedGroups>) => standingsOf([counted(figures)])[0]?.standing

  test('within: fewer than chance explains, yet more than half of what is expected', () => {
    expect(standing({})).toBe('within')
    expect(isFewer({ ...counted({}), standing: 'within' })).toBe(true)
    expect(isFewer({ ...counted({ observed: 90 }), standing: 'within' })).toBe(false)
  })

  test('unobserved pairs can undo a gap, and nothing else: hidden ties never make one', () => {
    const gap = { observed: 40, z: -10, p: 0 }
    expect(standing({ ...gap, unobserved: 10 })).toBe('less')
    expect(standing({ ...gap, unobserved: 11 })).toBe('not-enough')
    expect(standing({ unobserved: 50 })).toBe('within')
    expect(standing({ observed: 112, z: 2, p: 0.98, unobserved: 50 })).toBe('more')
  })
})

describe('who could bridge', () => {
  const bridges = (network: ReturnType<typeof tenActors>) => {
    const [pair] = gaps(network.build(), TODAY, bySide).pairs
    return [pair?.bridges.map(({ actor, tiesA, tiesB, level }) => [actor, tiesA, tiesB, level]), pair?.fullBridges]
  }

  test('those with partners in both groups, most on their weaker side first; an unknown load stays unknown', () => {
    const all = [
      ['s1', 3, 2, 'unknown'],
      ['m1', 1, 2, 'unknown'],
      ['m2', 1, 2, 'unknown'],
    ]
    expect(bridges(tenActors())).toEqual([all, 0])
  })

  test('the full one is not proposed, and counted', () => {
    expect(bridges(tenActors().load('s1', '2026-10-10', { availability: 'closed' }))).toEqual([
      [
        ['m1', 1, 2, 'unknown'],
        ['m2', 1, 2, 'unknown'],
      ],
      1,
    ])
  })

  test('what only members may read of a load tells an anonymous visitor nothing', () => {
    const network = tenActors().load('s1', '2026-10-10', { availability: 'closed', visibility: 'members' }).build()
    const [asked] = gaps(network, TODAY, bySide).pairs
    expect([asked?.bridges[0]?.actor, asked?.bridges[0]?.level, asked?.fullBridges]).toEqual(['s1', 'unknown', 0])
    const [member] = gaps(network, { ...TODAY, viewer: 'member' }, bySide).pairs
    expect([member?.bridges[0]?.actor, member?.fullBridges]).toEqual(['m1', 1])
  })

  test('who asked to appear in no suggestion is neither proposed nor counted', () => {
    const network = tenActors().build()
    const actors = network.actors.map((one) => (one.id === 's1' ? { ...one, optOut: true } : one))
    const [pair] = gaps({ ...network, actors }, TODAY, bySide).pairs
    expect([pair?.bridges.map((one) => one.actor), pair?.fullBridges]).toEqual([['m1', 'm2'], 0])
  })

  test('at most five, of a third group too', () => {
    const network = tenActors()
    for (const id of ['h1', 'h2', 'h3', 'h4']) {
      network.actor(id, 'h').joins(id, 's2').joins(id, 'm4').joins(id, 's3').joins(id, 'm5')
    }
    const pair = between(gaps(network.build(), TODAY, bySector).pairs, 's', 'm')
    expect(pair.bridges.map(({ actor }) => actor)).toEqual(['s1', 'h1', 'h2', 'h3', 'h4'])
  })
})

describe('under another grouping', () => {
  const withHousing = (partitions: readonly object[]) => {
    const network = tenActors({ partitions: partitions as never })
    for (const id of ['h1', 'h2', 'h3']) network.actor(id, 'h').joins(id, 's1').joins(id, 'm1')
    return network.build()
  }
  const wide = { id: 'wide', name: { fr: 'large' }, sides: { s: 'social', h: 'social', m: 'mental-health' } }

  test('two sides: the other partition of the network', () => {
    const network = withHousing([TWO_SIDES[0], wide])
    const [pair] = gaps(network, TODAY, bySide).pairs
    const [asWide] = gaps(network, TODAY, { ...bySide, partition: 'wide' }).pairs
    expect([pair?.observed, asWide?.observed]).toEqual([2, 5])
    expect(pair?.alternative).toMatchObject({ partition: 'wide', reason: null })
    expect(pair?.alternative?.value).toBeCloseTo(5 / (asWide?.expected ?? NaN), 9)
    expect(pair?.alternative?.sentence).toMatchObject({
      key: 'gap.alternative',
      values: { grouping: 'partition', partition: 'large', known: 'yes', observed: 5 },
    })
    expect(asWide?.alternative?.partition).toBe('two')
  })

  test('no other partition, or one that changes nothing: no alternative', () => {
    expect(gaps(withHousing([TWO_SIDES[0]]), TODAY, bySide).pairs[0]?.alternative).toBeNull()
    expect(
      gaps(withHousing([TWO_SIDES[0], { ...TWO_SIDES[0], id: 'same' }]), TODAY, bySide).pairs[0]?.alternative,
    ).toBe(null)
  })

  test('two sectors: those that stand in several, counted in their second one', () => {
    const network = tenActors()
      .actor('h1', 'h')
      .row('actors', {
        ...{ id: 'x', name: { fr: 'x' }, kind: 'service', responded: 'yes' },
        ...{ sectors: ['s', 'm'], primarySector: 's' },
      })
      .joins('x', 'm1')
    const { pairs } = gaps(network.build(), TODAY, bySector)
    expect(between(pairs, 's', 'm')).toMatchObject({ observed: 3, sizeA: 6, sizeB: 5 })
    expect(between(pairs, 's', 'm').alternative).toMatchObject({
      partition: 'second-sector',
      sentence: { values: { grouping: 'second', observed: 2 } },
    })
    // Between sectors that nobody changes nothing changes.
    const without = gaps(tenActors().actor('h1', 'h').build(), TODAY, bySector).pairs
    expect(without.map((pair) => pair.alternative)).toEqual([null, null, null])
  })
})

describe('blind spots between two sides', () => {
  test('who reaches nobody of the other side in two steps, without any way first, then the farthest', () => {
    const { blindSpots } = gaps(tenActors().build(), TODAY, bySide)
    expect(blindSpots).toEqual([
      { actor: 's5', side: 'social', distance: null },
      { actor: 'm5', side: 'mental-health', distance: 4 },
      { actor: 'm4', side: 'mental-health', distance: 3 },
    ])
  })

  test('between sectors there are none, nor beside an empty side', () => {
    expect(gaps(tenActors().build(), TODAY, bySector).blindSpots).toEqual([])
    const filter = new Set(['s1', 's2'])
    expect(gaps(tenActors().build(), TODAY, { ...bySide, filter }).blindSpots).toEqual([])
  })
})

test('the missing ties are those that a look at every pair finds', () => {
  const ids = Array.from({ length: 12 }, (_, n) => `${n < 6 ? 's' : 'm'}${n}`)
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { minLength: 4, maxLength: 40 }), (ties) => {
      const network = aNetwork({ partitions: TWO_SIDES })
      for (const id of ids) network.actor(id, id.charAt(0))
      ties.forEach(([a, b], row) => network.joins(ids[a]!, ids[b]!, { id: `c${row}` as never }))
      const built = network.build()
      const [pair] = gaps(built, TODAY, bySide).pairs
      if (!pair || pair.expected === null) return
      const model = tieModel(built, TODAY)
      const all = ids.slice(0, 6).flatMap((a) =>
        ids.slice(6).map((b) => {
          const [from, to] = [ids.indexOf(a), ids.indexOf(b)]
          return { a, b, probability: tieProbability(model.expectations, from, to) }
        }),
      )
      const tied = new Set(ties.flatMap(([a, b]) => [`${ids[a]} ${ids[b]}`, `${ids[b]} ${ids[a]}`]))
      const open = all.filter(({ a, b, probability }) => probability > 0 && !tied.has(`${a} ${b}`))
      const key = ({ a, b }: { a: string; b: string }): string => `${b} ${a}`
      open.sort((x, y) => y.probability - x.probability || (key(x) < key(y) ? -1 : 1))
      expect(pair.missing).toEqual(open.slice(0, 10))
    }),
  )
})

test('the formula with its numbers', () => {
  const { formula } = gaps(tenActors().build(), TODAY, bySide).pairs[0]!
  expect(formula.key).toBe('gap.formula')
  expect(formula.values).toMatchObject({ all: 25, observed: 2 })
  expect(formula.values.ratio).toBeCloseTo(0.323975, 6)
  expect(formula.values.z).toBeCloseTo(-2.382808, 6)
})

test('two sides without a partition: no grouping of sectors', () => {
  const [pair] = gaps(tenActors({ partitions: [] }).build(), TODAY, bySide).pairs
  expect(pair).toMatchObject({ reason: 'NO_PARTITION', standing: 'not-enough', observed: 0 })
})

test('a network is fitted once a day', () => {
  const network = tenActors().build()
  expect(tieModel(network, TODAY)).toBe(tieModel(network, { ...TODAY, viewer: 'member' }))
  const model = tieModel(network, TODAY)
  const days = ['2026-10-15', '2026-10-16', '2026-10-17', '2026-10-18'].map((validAt) =>
    tieModel(network, { ...TODAY, validAt }),
  )
  expect(new Set([model, ...days]).size).toBe(5)
  expect(tieModel(network, TODAY)).not.toBe(model)
})
