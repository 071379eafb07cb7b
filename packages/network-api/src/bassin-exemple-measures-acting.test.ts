import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { MEASURES, type MeasureAnswer, type MeasureScope } from '@maillage/network-analysis'
import { readSeedFolder } from '@maillage/network-exchange'
import { workHere } from '@maillage/network-kernel'
import type { Network } from '@maillage/network-model'
import { beforeAll, expect, test } from 'vitest'

const path = (name: string): string => fileURLToPath(new URL(`../../../${name}`, import.meta.url))
type Figures = Readonly<Record<string, number>>

/** What networkx, numpy and scipy say of the same tables; the script stands beside the values. */
const oracle = JSON.parse(readFileSync(path('packages/network-analysis/oracles/acting.json'), 'utf8')) as {
  readonly coverage: {
    readonly offers: Figures
    readonly availability: number
    readonly availabilityByPopulation: number
  }
  readonly access: Readonly<Record<'access' | 'plain' | 'effective', Figures>>
  readonly partners: {
    readonly efficiency: number
    readonly first: readonly (readonly [string, string, number, number])[]
  }
  readonly openWays: Readonly<Record<string, number | null>>
  readonly centralities: Readonly<Record<string, Readonly<Record<string, number | null>>>>
  readonly communities: Figures & { readonly inCore: readonly string[] }
  readonly quality: { readonly answered: number; readonly density: Figures; readonly cross: Figures }
  readonly change: Readonly<Record<'all' | 'across' | 'within', Figures>>
}

let network: Network
beforeAll(async () => {
  const read = await readSeedFolder(path('graph-seeds/bassin-exemple'))
  if (!read.network) throw new Error('bassin-exemple is not a network')
  // Without its referrals: routes on collaborations alone, as the script walks them.
  network = { ...read.network, referrals: [] }
})
const ask = (id: string, scope: MeasureScope = {}): Promise<MeasureAnswer> => {
  const measure = MEASURES.find((one) => one.id === id)
  if (!measure) throw new Error(`no measure ${id}`)
  return Promise.resolve(measure.compute(network, { viewer: 'anonymous', validAt: '2026-10-14' }, scope, workHere))
}
const figure = (answer: MeasureAnswer, name: string, kind?: string) =>
  answer.rows.find((row) => row.values['figure'] === name && (!kind || row.uncertainty?.kind === kind))

test('M15: as many offers in each of forty cells', async () => {
  const answer = await ask('M15')
  expect(answer.value).toBe(oracle.coverage.availability)
  expect(answer.rows[0]?.values['availabilityByPopulation']).toBeCloseTo(oracle.coverage.availabilityByPopulation, 9)
  const found = answer.rows.slice(1).map((row) => [row.of.join(' '), row.values['offers']])
  expect(Object.fromEntries(found)).toEqual(oracle.coverage.offers)
})

test('M16: the index of eight communes, plain, by zones, and without the staff of those that are full', async () => {
  for (const row of (await ask('M16')).rows) {
    for (const name of ['access', 'plain', 'effective'] as const) {
      expect(row.values[name]).toBeCloseTo(oracle.access[name][row.of[0]!]!, 9)
    }
  }
})

test('M17: each gain as when the whole network is walked again with the tie added', async () => {
  const { rows } = await ask('M17')
  expect(rows.slice(0, oracle.partners.first.length).map((row) => row.of)).toEqual(
    oracle.partners.first.map(([a, b]) => [a, b]),
  )
  oracle.partners.first.forEach(([, , gain, score], at) => {
    expect(rows[at]?.values['gain']).toBeCloseTo(gain, 9)
    expect(rows[at]?.values['score']).toBeCloseTo(score, 9)
  })
  expect(rows[0]?.values['after']).toBeCloseTo(oracle.partners.efficiency + oracle.partners.first[0]![2], 9)
})

test('M18: steps from every social actor, past nobody who is full', async () => {
  const found = (await ask('M18')).rows.map((row) => [row.of[0], row.values['steps']])
  expect(Object.fromEntries(found)).toEqual(oracle.openWays)
})

test('M20: nine centralities of 132 actors', async () => {
  const { rows } = await ask('M20')
  expect(rows).toHaveLength(Object.keys(oracle.centralities).length)
  for (const row of rows) {
    for (const [name, value] of Object.entries(oracle.centralities[row.of[0]!]!)) {
      const found = row.values[name]
      if (value === null) expect([row.of[0], name, found]).toEqual([row.of[0], name, null])
      else expect(Math.abs(Number(found) - value)).toBeLessThan(1e-6)
    }
  }
})

test('M21: communities as good as the best of forty runs; sectors, core and centralisation', async () => {
  const answer = await ask('M21')
  expect(answer.value).toBeGreaterThanOrEqual(0.97 * oracle.communities['bestOfForty']!)
  expect(figure(answer, 'groups')?.values['sectorModularity']).toBeCloseTo(oracle.communities['sectorModularity']!, 9)
  expect(figure(answer, 'core')?.values['core']).toBe(oracle.communities['core'])
  expect([...(figure(answer, 'core')?.of ?? [])].sort()).toEqual(oracle.communities.inCore)
  for (const name of ['degreeCentralisation', 'betweennessCentralisation']) {
    expect(figure(answer, 'centralisation')?.values[name]).toBeCloseTo(oracle.communities[name]!, 9)
  }
})

test('M22: what is observed, the error without each actor in turn, and what changed in a year', async () => {
  const answer = await ask('M22')
  expect(answer.value).toBeCloseTo(oracle.quality.answered / 132, 9)
  for (const name of ['density', 'cross'] as const) {
    const found = figure(answer, name, 'standard-error')
    for (const count of ['ties', 'observed', 'unobserved'])
      expect(found?.values[count]).toBe(oracle.quality[name][count])
    expect(found?.uncertainty?.standardError).toBeCloseTo(oracle.quality[name]['standardError']!, 9)
  }
  const change = await ask('M22', { compareTo: '2025-10-14' })
  for (const name of ['all', 'across', 'within'] as const) {
    expect(figure(change, name)?.values).toMatchObject(oracle.change[name])
  }
})
