import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  gaps,
  MEASURES,
  valuesIn,
  type MeasureAnswer,
  type MeasureRow,
  type MeasureScope,
  type SentenceRef,
} from '@maillage/network-analysis'
import { readSeedFolder } from '@maillage/network-exchange'
import { workHere } from '@maillage/network-kernel'
import { isMessageKey, say } from '@maillage/messages'
import { LANGUAGES, type Network } from '@maillage/network-model'
import { beforeAll, describe, expect, test } from 'vitest'

const OF_GROUPS = ['M7', 'M8', 'M9', 'M10', 'M11', 'M12', 'M13', 'M14']
const TODAY = { viewer: 'anonymous', validAt: '2026-10-14' } as const
const path = (name: string): string => fileURLToPath(new URL(`../../../${name}`, import.meta.url))

interface Oracle {
  readonly mixing: Readonly<Record<string, number>> & { readonly coleman: readonly [number, number] }
  readonly ubcm: Readonly<Record<'expected' | 'low' | 'high', number>>
  readonly reach: Readonly<Record<string, number>> & {
    readonly near: readonly [number, number]
    readonly blind: Readonly<Record<string, number | null>>
  }
  readonly roles: Readonly<Record<string, readonly [number, number, number, number]>>
  readonly holes: Readonly<Record<string, number>>
  readonly cuts: {
    readonly points: Readonly<Record<string, number>>
    readonly threads: readonly (readonly [string, string, number])[]
  }
}

const oracles = JSON.parse(readFileSync(path('packages/network-analysis/oracles/gaps.json'), 'utf8')) as {
  readonly 'bassin-exemple': Oracle & { readonly assortativity_by_sector: number }
  readonly 'bassin-exemple, other partition': Pick<Oracle, 'mixing' | 'reach'>
}
const here = oracles['bassin-exemple']
const elsewhere = oracles['bassin-exemple, other partition']

async function readNetwork(folder: string): Promise<Network> {
  const { network } = await readSeedFolder(path(`graph-seeds/${folder}`))
  if (!network) throw new Error(`${folder} is not a network`)
  return network
}
async function ask(network: Network, id: string, scope: MeasureScope = {}): Promise<MeasureAnswer> {
  const measure = MEASURES.find((one) => one.id === id)
  if (!measure) throw new Error(`no measure ${id}`)
  return measure.compute(network, TODAY, scope, workHere)
}
const close = (found: MeasureRow['values'][string] | undefined, expected: number | undefined): void => {
  expect(found).toBeCloseTo(expected ?? NaN, 9)
}

describe('the invented network: what was planted, and what networkx and numpy say', () => {
  let network: Network
  beforeAll(async () => {
    // Without its referrals, so that brokers are counted on the collaborations.
    network = { ...(await readNetwork('bassin-exemple')), referrals: [] }
  })

  test('M8: two pairs of sectors, and no other', () => {
    const { pairs, standings } = gaps(network, TODAY, { by: 'sector' })
    expect(pairs.filter((pair) => pair.standing === 'less').map(({ a, b }) => [a, b])).toEqual([
      ['aide-sociale', 'sante-mentale'],
      ['logement', 'psychiatrie-hospitaliere'],
    ])
    expect(Object.values(standings).reduce((sum, count) => sum + count, 0)).toBe(66)
    const [planted] = pairs.filter((pair) => pair.flagged)
    expect(planted?.bridges).toHaveLength(5)
    expect(planted?.bridges.every(({ tiesA, tiesB, level }) => tiesA > 0 && tiesB > 0 && level !== 'saturated')).toBe(
      true,
    )
  })

  test('M8: the two sides have fewer ties than chance leaves, and no gap', () => {
    const [sides] = gaps(network, TODAY, { by: 'side' }).pairs
    close(sides?.expected, here.ubcm.expected)
    close(sides?.low, here.ubcm.low)
    close(sides?.high, here.ubcm.high)
    expect(sides).toMatchObject({ observed: 167, standing: 'within', sentence: { key: 'gap.fewer' } })
  })

  test('M9 and M10', async () => {
    const openness = await ask(network, 'M9')
    close(openness.value, here.mixing.openness)
    close(openness.rows[0]?.values.expected, here.mixing.openness_expected)
    close(openness.rows[0]?.values.low, here.mixing.openness_low)
    close(openness.rows[0]?.values.high, here.mixing.openness_high)
    close(openness.alternative?.value, elsewhere.mixing.openness)
    const likeness = await ask(network, 'M10')
    const values = likeness.rows[0]?.values
    close(likeness.value, here.mixing.assortativity)
    close(values?.oddsRatio, here.mixing.odds)
    close(values?.q, here.mixing.q)
    close(values?.colemanA, here.mixing.coleman[0])
    close(values?.colemanB, here.mixing.coleman[1])
    close(values?.segregation, here.mixing.segregation)
    close(values?.bySector, here.assortativity_by_sector)
    close(likeness.alternative?.value, elsewhere.mixing.assortativity)
  })

  test('M11: eight actors without any way, first in the list, and a ninth beyond two steps', async () => {
    const { value, rows, alternative } = await ask(network, 'M11')
    close(value, here.reach.within_two! / here.reach.pairs!)
    close(alternative?.value, elsewhere.reach.within_two! / elsewhere.reach.pairs!)
    close(rows[0]?.values.efficiency, here.reach.efficiency)
    close(rows[0]?.values.meanDistance, here.reach.mean_distance)
    expect(rows[0]?.values.unreachable).toBe(here.reach.unreachable)
    expect([rows[1]?.values.withinTwo, rows[2]?.values.withinTwo]).toEqual(here.reach.near)
    expect(rows.slice(3).map((row) => [row.of[0], row.values.distance])).toEqual([
      ['ateliers-les-p-tits-chemins', null],
      ['conseil-logement-de-rochemeule', null],
      ['ecole-de-devoirs-la-virgule', null],
      ['groupe-d-entraide-un-jour-apres-l-autre', null],
      ['guichet-energie-et-dettes-de-rochemeule', null],
      ['maison-de-jeunes-la-cabane', null],
      ['marguerites-rochemeule', null],
      ['point-budget-des-trois-aulnes', null],
      ['service-budget-le-juste-compte', 3],
    ])
    expect(Object.fromEntries(rows.slice(3).map((row) => [row.of[0], row.values.distance]))).toEqual(here.reach.blind)
    expect(gaps(network, TODAY, { by: 'side' }).blindSpots).toHaveLength(9)
  })

  test('M12: every role of every actor', async () => {
    const { rows } = await ask(network, 'M12')
    const found = Object.fromEntries(
      rows.map(({ of, values }) => [
        of[0],
        [values.coordinator, values.itinerant, values.gatekeeper, values.representative],
      ]),
    )
    expect(found).toEqual(here.roles)
  })

  test('M13: mean constraint of those that answered and have three partners', async () => {
    const { value, rows, sentence } = await ask(network, 'M13')
    expect(sentence.values.actors).toBe(here.holes.assessed)
    close(value, here.holes.mean_constraint)
    const sizes = rows
      .filter((row) => row.reason === null && Number(row.values.partners) >= 3)
      .map((row) => Number(row.values.effectiveSize))
    close(sizes.reduce((sum, size) => sum + size, 0) / sizes.length, here.holes.mean_effective_size)
  })

  test('M14: three cut points, most pairs first, and the one single thread', async () => {
    const { value, rows } = await ask(network, 'M14')
    expect(value).toBe(3)
    expect(rows.map((row) => [row.of.join(' '), row.values.lost])).toEqual([
      ['pair-aidance-du-bassin', 242],
      ['ssm-de-merlonval', 188],
      ['les-jardins-de-merlonval', 144],
      ['les-jardins-de-merlonval ssm-de-merlonval', here.cuts.threads[0]?.[2]],
    ])
    expect(here.cuts.points).toEqual({
      'les-jardins-de-merlonval': 144,
      'pair-aidance-du-bassin': 242,
      'ssm-de-merlonval': 188,
    })
    expect(rows[3]?.values).toMatchObject({ kind: 'single-thread', isAcross: true })
  })
})

test('every sentence between groups reads in four languages, with referrals and without', async () => {
  const network = await readNetwork('bassin-exemple')
  const said: SentenceRef[] = []
  const hear = ({ sentence, alternative, assumptions, rows }: MeasureAnswer): void => {
    said.push(sentence, ...assumptions, ...rows.map((row) => row.sentence))
    if (alternative) said.push(alternative.sentence)
  }
  for (const one of [network, { ...network, referrals: [] }]) {
    for (const id of OF_GROUPS) hear(await ask(one, id))
    for (const id of ['M9', 'M11', 'M12', 'M13', 'M14']) {
      for (const actor of ['pair-aidance-du-bassin', 'cpas-de-valbrume', 'marguerites-rochemeule']) {
        hear(await ask(one, id, { actor }))
      }
    }
  }
  for (const by of ['side', 'sector'] as const) {
    for (const pair of gaps(network, TODAY, { by }).pairs) {
      said.push(pair.sentence, pair.formula, ...(pair.alternative ? [pair.alternative.sentence] : []))
    }
  }
  for (const sentence of said) {
    for (const language of LANGUAGES) {
      if (!isMessageKey(sentence.key)) throw new Error(`no sentence ${sentence.key}`)
      expect(say(language, sentence.key, valuesIn(sentence, language))).not.toMatch(/[{}#]|undefined|NaN|Infinity/)
    }
  }
})

test('the real network was gathered from documents: no index, and the reason', async () => {
  const network = await readNetwork('belgique-sante-mentale')
  for (const id of OF_GROUPS) {
    expect(await ask(network, id)).toMatchObject({ value: null, reason: 'NO_SURVEY', rows: [], alternative: null })
  }
})
