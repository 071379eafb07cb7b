import type { NetworkColumns } from '@maillage/network-model'
import { expect, it } from 'vitest'
import { bridgedBy } from './bridged.ts'

/** Two social partners s1 and s2, two of mental health m1 and m2, and an authority between s1 and m2. */
const NAMES = ['centre', 's1', 's2', 'm1', 'm2', 'town']
const SIDES = [2, 0, 0, 1, 1, 3]
const TIES: readonly (readonly [number, number])[] = [
  [0, 1],
  [0, 2],
  [0, 3],
  [4, 0],
  [1, 3],
  [1, 5],
  [5, 4],
]
const same = <Value>(count: number, value: Value) => Array.from({ length: count }, () => value)
const columns = {
  dictionaries: {
    layer: ['collaboration'],
    status: ['existing'],
    basis: ['stated', 'inferred'],
    side: ['social', 'mental-health', 'both', 'neither'],
    actorKind: ['service', 'authority'],
  },
  actors: {
    id: NAMES,
    kind: [0, 0, 0, 0, 0, 1],
    named: same(6, 1),
    status: same(6, 0),
    side: SIDES,
    partOf: same(6, -1),
  },
  ties: {
    id: TIES.map((_, tie) => `t${String(tie)}`),
    from: TIES.map(([from]) => from),
    to: TIES.map(([, to]) => to),
    layer: same(7, 0),
    status: same(7, 0),
    basis: same(7, 0),
    claims: same(7, 1),
    contested: same(7, 0),
  },
} as unknown as NetworkColumns

it('a pair with a tie of its own stays; a way through an authority is none', () => {
  const bridged = bridgedBy(columns, 'centre')
  expect([bridged?.social, bridged?.mentalHealth]).toEqual([
    ['s1', 's2'],
    ['m1', 'm2'],
  ])
  // s1 works with m1; s2 reaches m1 through the centre alone, and nobody reaches m2 otherwise.
  expect(bridged?.stays).toEqual([
    [true, false],
    [false, false],
  ])
  expect(bridged?.lost).toBe(3)
})

it('an actor that is not there connects nobody', () => {
  expect(bridgedBy(columns, 'gone')).toBeUndefined()
})
