import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aNetwork, tenActors, TWO_SIDES } from '../a-network.ts'
import type { GapAnswer } from '../answer.ts'
import { gaps } from './gaps.ts'

const TODAY = { viewer: 'anonymous', validAt: '2026-10-14' } as const
const bySector = { by: 'sector' } as const
const bySide = { by: 'side' } as const

const only = (pairs: readonly GapAnswer[]): GapAnswer => {
  const [pair] = pairs
  if (!pair || pairs.length !== 1) throw new Error(`one pair expected, not ${pairs.length}`)
  return pair
}

describe('ten actors, two sectors', () => {
  test('densities, expected ties, and a gap', () => {
    for (const asked of [bySector, bySide]) {
      const pair = only(gaps(tenActors().build(), TODAY, asked).pairs)
      expect([pair.observed, pair.pairs, pair.unobserved]).toEqual([2, 25, 0])
      expect([pair.densityA, pair.densityB, pair.density]).toEqual([0.4, 0.5, 0.08])
      expect(pair.expected).toBeCloseTo(6.173322, 6)
      expect(pair.sd).toBeCloseTo(1.75143, 6)
      expect(pair.z).toBeCloseTo(-2.382808, 6)
      expect(pair.p).toBeCloseTo(0.008591, 6)
      expect(pair.severity).toBeCloseTo(67.6, 1)
      expect(pair.flagged).toBe(true)
      expect(pair.sentence).toMatchObject({ key: 'gap.flagged', values: { expected: 6, observed: 2 } })
    }
  })

  test('the tie one would most expect is that of s1 and m3; at most ten are named', () => {
    const { missing } = only(gaps(tenActors().build(), TODAY, bySector).pairs)
    expect(missing).toHaveLength(10)
    expect(missing[0]).toMatchObject({ a: 's1', b: 'm3' })
    expect(missing[0]?.probability).toBeCloseTo(0.793164, 6)
  })

  test('who asked to appear in no suggestion is named in none, and counts all the same', () => {
    const network = tenActors().build()
    const actors = network.actors.map((actor) => (actor.id === 'm3' ? { ...actor, optOut: true } : actor))
    const pair = only(gaps({ ...network, actors }, TODAY, bySector).pairs)
    expect(pair.missing.some((tie) => tie.b === 'm3')).toBe(false)
    expect(pair.expected).toBeCloseTo(6.173322, 6)
  })

  test('its inputs are the ties across', () => {
    const { inputs } = only(gaps(tenActors().build(), TODAY, bySector).pairs)
    expect(inputs.map((input) => input.id)).toEqual(['s1-m1', 's1-m2'])
  })

  test('with a filter the groups shrink, what is expected still comes from the whole network', () => {
    const filter = new Set(['s1', 's2', 's3', 'm1', 'm2', 'm3'])
    const pair = only(gaps(tenActors().build(), TODAY, { ...bySector, filter }).pairs)
    expect([pair.sizeA, pair.sizeB, pair.pairs]).toEqual([3, 3, 9])
    expect(pair.missing[0]?.probability).toBeCloseTo(0.793164, 6)
  })
})

describe('a third group', () => {
  /** Values of oracles/expected-ties.json: numpy on all vertices, fitted on all three groups and on two. */
  const FITTED_ON_ALL = { expected: 5.976141231732817, sd: 1.9415225917209844, z: -2.047950020611569 }
  const FITTED_ON_TWO = 6.173321859037527

  const withHousing = () => {
    const network = tenActors()
    for (const id of ['h1', 'h2', 'h3', 'h4']) network.actor(id, 'h')
    return network
      .joins('h1', 'h2')
      .joins('h1', 's1')
      .joins('h1', 'm3')
      .joins('h2', 's5')
      .joins('h2', 'm5')
      .joins('h3', 's4')
      .joins('h3', 's2')
      .build()
  }

  test('weighs on what is expected between the other two', () => {
    const { pairs } = gaps(withHousing(), TODAY, bySector)
    const pair = pairs.find((one) => one.a === 's' && one.b === 'm')
    expect(pair?.expected).toBeCloseTo(FITTED_ON_ALL.expected, 6)
    expect(pair?.sd).toBeCloseTo(FITTED_ON_ALL.sd, 6)
    expect(pair?.z).toBeCloseTo(FITTED_ON_ALL.z, 6)
    expect(pair?.expected).not.toBeCloseTo(FITTED_ON_TWO, 1)
    const housing = pairs.find((one) => one.a === 's' && one.b === 'h')
    expect(housing?.expected).toBeCloseTo(3.412599474696333, 6)
    expect(housing?.flagged).toBe(false)
  })

  test('three sectors make three pairs, in the order of the table', () => {
    expect(gaps(withHousing(), TODAY, bySector).pairs.map(({ a, b }) => `${a} ${b}`)).toEqual(['s m', 's h', 'm h'])
  })

  test('a sector that no partition names stands on no side', () => {
    const report = gaps(withHousing(), TODAY, bySide)
    expect(report.excluded).toContainEqual({ key: 'excluded.no-side', count: 4, ids: ['h1', 'h2', 'h3', 'h4'] })
    expect(only(report.pairs).expected).toBeCloseTo(FITTED_ON_ALL.expected, 6)
  })

  test('« both » and « neither » are no sides', () => {
    const network = withHousing()
    const partitions = (['both', 'neither'] as const).map((side) => ({
      ...TWO_SIDES[0],
      id: side,
      sides: { ...TWO_SIDES[0].sides, h: side },
    }))
    for (const { id } of partitions) {
      const report = gaps({ ...network, header: { ...network.header, partitions } }, TODAY, {
        ...bySide,
        partition: id,
      })
      expect(report.partition).toBe(id)
      expect(only(report.pairs).sizeA + only(report.pairs).sizeB).toBe(10)
    }
  })

  test('a partition that does not exist is refused', () => {
    expect(() => gaps(withHousing(), TODAY, { ...bySide, partition: 'none' })).toThrow(RangeError)
  })
})

describe('what cannot be computed says why', () => {
  test('a network of documents has no pairs, only what its documents signal', () => {
    const network = tenActors({ collection: 'documents' })
      .row('findings', {
        id: 'f1',
        kind: 'attente',
        name: { fr: 'renforcer les liens' },
        signals: 'gap',
        about: ['s', 'm'],
      })
      .row('findings', { id: 'f2', kind: 'constat', name: { fr: 'réseau saturé' }, signals: 'saturation' })
    const report = gaps(network.build(), TODAY, bySector)
    expect(report).toMatchObject({ pairs: [], reason: 'NO_SURVEY', signalled: ['f1'] })
    expect(report.sentence).toEqual({ key: 'gaps.no-survey', values: { signalled: 1 } })
  })

  test('fewer than three actors: raw counts and densities, nothing expected', () => {
    const network = tenActors().actor('h1', 'h').actor('h2', 'h').joins('h1', 's1').build()
    const pair = gaps(network, TODAY, bySector).pairs.find((one) => one.b === 'h' && one.a === 's')
    expect(pair).toMatchObject({
      reason: 'TOO_SMALL',
      observed: 1,
      pairs: 10,
      density: 0.1,
      densityB: 0,
      expected: null,
      z: null,
    })
    expect(pair).toMatchObject({ severity: null, flagged: false, missing: [] })
  })

  test('one actor has no density inside its group', () => {
    const pair = gaps(tenActors().actor('h1', 'h').build(), TODAY, bySector).pairs.find((one) => one.b === 'h')
    expect(pair).toMatchObject({ reason: 'TOO_SMALL', densityB: null, density: 0 })
  })

  test('an empty sector', () => {
    const network = tenActors()
      .row('sectors', { id: 'h', name: { fr: 'h' }, kind: 'sector' })
      .build()
    const pair = gaps(network, TODAY, bySector).pairs.find((one) => one.b === 'h')
    expect(pair).toMatchObject({ reason: 'EMPTY_GROUP', sizeB: 0, density: null, expected: null })
    expect(pair?.sentence.key).toBe('gap.not-computed')
  })

  test('no tie at all', () => {
    const network = { ...tenActors().build(), collaborations: [] }
    const report = gaps(network, TODAY, bySector)
    expect(report.reason).toBe('NO_TIES')
    expect(only(report.pairs)).toMatchObject({ reason: 'NO_TIES', density: 0, expected: null, flagged: false })
  })
})

describe('who did not answer', () => {
  const silent = (...ids: readonly string[]) => {
    const network = tenActors().build()
    return {
      ...network,
      actors: network.actors.map((one) => (ids.includes(one.id) ? { ...one, responded: 'no' as const } : one)),
    }
  }

  test('a pair is observed when one end answered', () => {
    const pair = only(gaps(silent('s3', 's4', 's5'), TODAY, bySector).pairs)
    expect([pair.pairs, pair.unobserved, pair.flagged]).toEqual([25, 0, true])
  })

  test('one hidden tie would leave the gap a gap: (2 + 1) / 6.17 ≤ ½', () => {
    const pair = only(gaps(silent('s5', 'm5'), TODAY, bySector).pairs)
    expect([pair.pairs, pair.unobserved, pair.flagged]).toEqual([24, 1, true])
    expect(pair.density).toBeCloseTo(2 / 24, 12)
    expect(pair.excluded).toContainEqual({ key: 'excluded.unobserved-pairs', count: 1, ids: [] })
    expect(pair.missing.some((tie) => tie.a === 's5' && tie.b === 'm5')).toBe(false)
  })

  test('two hidden ties would not: (2 + 2) / 6.17 > ½, the gap is not kept', () => {
    const pair = only(gaps(silent('s5', 'm4', 'm5'), TODAY, bySector).pairs)
    expect([pair.unobserved, pair.flagged]).toEqual([2, false])
    expect(pair.expected).toBeCloseTo(6.173322, 6)
  })

  test('a tie that is known is observed though neither end answered', () => {
    expect(only(gaps(silent('s1', 'm1'), TODAY, bySector).pairs).unobserved).toBe(0)
  })

  test('below seven in ten: densities only', () => {
    const pair = only(gaps(silent('s2', 's3', 's4', 's5'), TODAY, bySector).pairs)
    expect(pair).toMatchObject({ reason: 'LOW_RESPONSE', density: 0.08, expected: null, flagged: false })
  })

  test('below half: the map only', () => {
    const report = gaps(silent('s2', 's3', 's4', 's5', 'm4', 'm5'), TODAY, bySector)
    expect(report.reason).toBe('LOW_RESPONSE')
    expect(only(report.pairs)).toMatchObject({
      density: null,
      densityA: null,
      densityB: null,
      expected: null,
      observed: 2,
    })
  })
})

describe('actors in several sectors', () => {
  const network = (more: Readonly<Record<string, unknown>>) =>
    tenActors()
      .row('actors', { id: 'x', name: { fr: 'x' }, kind: 'service', responded: 'yes', sectors: ['s', 'm'], ...more })
      .build()

  test('count in their primary one, and are named as standing in both', () => {
    const report = gaps(network({ primarySector: 'm' }), TODAY, bySector)
    expect(only(report.pairs)).toMatchObject({ sizeA: 5, sizeB: 6 })
    expect(report.straddlers).toEqual(['x'])
  })

  test('without a primary one they count in none', () => {
    for (const asked of [bySector, bySide]) {
      const report = gaps(network({}), TODAY, asked)
      expect(only(report.pairs)).toMatchObject({ sizeA: 5, sizeB: 5 })
      expect(report.straddlers).toEqual(['x'])
      expect(report.excluded).toContainEqual({ key: 'excluded.no-primary-sector', count: 1, ids: ['x'] })
    }
  })
})

test('a finding stands beside the pair that it speaks of, by its sectors or by its actors', () => {
  const finding = { kind: 'attente', name: { fr: 'liens' }, signals: 'gap' }
  const network = tenActors()
    .actor('h1', 'h')
    .row('findings', { id: 'sectors', ...finding, about: ['s', 'm'] })
    .row('findings', { id: 'actors', ...finding, about: ['s2', 'm4'] })
    .row('findings', { id: 'one-only', ...finding, about: ['m'] })
    .build()
  const { pairs, signalled } = gaps(network, TODAY, bySector)
  expect(pairs.map((pair) => pair.signalled)).toEqual([['sectors', 'actors'], [], []])
  expect(signalled).toEqual(['sectors', 'actors', 'one-only'])
  expect(only(gaps(network, TODAY, bySide).pairs).signalled).toEqual(['sectors', 'actors'])
})

describe('for any network', () => {
  const anyTies = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 40 })
  const built = (
    ties: readonly (readonly [number, number])[],
    name: (n: number) => string,
    sector: (n: number) => string,
  ) => {
    const network = aNetwork({ partitions: TWO_SIDES }).actor(name(0), 's').actor(name(11), 'm')
    for (let n = 1; n < 11; n++) network.actor(name(n), sector(n))
    ties.forEach(([a, b], row) => network.joins(name(a), name(b), { id: `c${row}` as never }))
    return only(gaps(network.build(), TODAY, bySide).pairs)
  }
  const half = (n: number): string => (n < 6 ? 's' : 'm')
  const figures = ({ observed, expected, sd, z, severity, flagged, density, reason }: GapAnswer) => ({
    observed,
    flagged,
    density,
    reason,
    rounded: [expected, sd, z, severity].map((value) => (value === null ? null : Number(value.toFixed(7)) + 0)),
  })

  test('other names for the actors change no figure', () => {
    fc.assert(
      fc.property(anyTies, (ties) => {
        const plain = built(ties, (n) => `a${n}`, half)
        const renamed = built(ties, (n) => `z${99 - n}`, half)
        expect(figures(renamed)).toEqual(figures(plain))
      }),
    )
  })

  test('swapping the two groups changes no index', () => {
    fc.assert(
      fc.property(anyTies, (ties) => {
        const plain = built(ties, (n) => `a${n}`, half)
        const mirrored = ties.map(([a, b]) => [11 - a, 11 - b] as const)
        const swapped = built(mirrored, (n) => `a${n}`, half)
        expect(figures(swapped)).toEqual(figures(plain))
        expect([swapped.densityA, swapped.densityB]).toEqual([plain.densityB, plain.densityA])
      }),
    )
  })
})
