import { describe, expect, it } from 'vitest'
import type { ActorRow } from '$lib/explorer/rows.ts'
import { stepInTree, twinRows, twinWindow, type TwinAsked } from './twin-rows.ts'

const actor = (id: string, sector: string | undefined, sectorIndex: number, ties = 1): ActorRow => ({
  ...{ index: 0, id, name: id.toUpperCase(), kind: 'service', named: true, sector, sectorIndex, territory: undefined },
  ...{ side: undefined, level: 'unknown', levelAge: -1, ties, collaborations: ties },
})

const asked = (change: Partial<TwinAsked> = {}): TwinAsked => ({
  rows: [
    actor('anna', 'Logement', 1),
    actor('bert', 'Aide', 0),
    actor('cleo', 'Logement', 1),
    actor('dora', undefined, -1, 0),
  ],
  sectors: ['sec-aide', 'sec-logement'],
  marks: [],
  closed: new Set(),
  opened: new Set(),
  neighboursOf: (id) =>
    id === 'anna' ? [{ id: 'bert', name: 'BERT' }] : id === 'dora' ? [] : [{ id: 'anna', name: 'ANNA' }],
  compare: (one, other) => one.localeCompare(other),
  ...change,
})
const keys = (change?: Partial<TwinAsked>) => twinRows(asked(change)).map(({ key }) => key)

describe('the tree that says what the map shows', () => {
  it('has sectors by name with their actors, those without a sector last', () => {
    expect(keys()).toEqual(['sector 0', 'bert', 'sector 1', 'anna', 'cleo', 'sector -1', 'dora'])
  })
  it('opens an actor on its links, and closes a sector', () => {
    expect(keys({ opened: new Set(['anna']), closed: new Set(['sector 0']) })).toEqual([
      'sector 0',
      ...['sector 1', 'anna', 'anna bert', 'cleo'],
      ...['sector -1', 'dora'],
    ])
  })
  it('names the marks of a regard that are no actors: pairs, cells, things', () => {
    const pair = { id: 'a~b', of: { kind: 'pair', id: 'a~b' }, name: 'A et B' } as unknown as TwinAsked['marks'][number]
    expect(keys({ marks: [pair] }).slice(-2)).toEqual(['others pair', 'mark a~b'])
  })
  it('stands on the disc of a sector', () => {
    expect(twinRows(asked())[0]).toMatchObject({ on: 'sec-aide', within: 1, position: 1, setSize: 3 })
  })
})

describe('the arrows in the tree', () => {
  const rows = twinRows(asked())
  const at = (key: string) => rows.findIndex((row) => row.key === key)
  it('go down and up, and stop at the ends', () => {
    expect(stepInTree(rows, at('bert'), 'ArrowDown')).toEqual({ to: at('sector 1') })
    expect(stepInTree(rows, 0, 'ArrowUp')).toEqual({ to: 0 })
  })
  it('open to the right, then go in; close to the left, then go out', () => {
    expect(stepInTree(rows, at('anna'), 'ArrowRight')).toEqual({ open: 'anna' })
    expect(stepInTree(rows, at('sector 1'), 'ArrowRight')).toEqual({ to: at('anna') })
    expect(stepInTree(rows, at('sector 1'), 'ArrowLeft')).toEqual({ close: 'sector 1' })
    expect(stepInTree(rows, at('cleo'), 'ArrowLeft')).toEqual({ to: at('sector 1') })
  })
})

it('of ten thousand actors only those round the keyboard are in the page', () => {
  const rows = twinRows(
    asked({ rows: Array.from({ length: 10_000 }, (_, index) => actor(`a${String(index)}`, 'S', 0, 0)) }),
  )
  const shown = twinWindow(rows, 5000)
  expect(shown).toHaveLength(120)
  expect(shown).toContain(rows[5000])
})
