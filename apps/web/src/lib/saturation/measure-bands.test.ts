import { expect, test } from 'vitest'
import type { Listed } from '$lib/questions/ask-loads.ts'
import { bandsOf, withoutName } from './measure-bands.ts'

const byName = (a: string, b: string) => a.localeCompare(b, 'fr')
type Values = Readonly<Record<string, number | string>>
const row = (id: string, values: Values, reason: string | null = null): Listed['rows'][number] => ({
  of: [id],
  names: [id.toUpperCase()],
  values: Object.entries(values).map(([name, value]) => ({
    name,
    number: typeof value === 'number' ? value : null,
    word: typeof value === 'string' ? value : null,
  })),
  sentence: `« ${id.toUpperCase()} » : il faut attendre.`,
  reason,
})
const listed = (measure: string, rows: Listed['rows']): Listed => ({
  measure,
  sentence: '',
  reason: null,
  rowCount: rows.length,
  rows,
  assumptions: [],
  excluded: [],
})

test('waits stand in bands by the line they crossed, and by name in each', () => {
  const lines = { amber: 4, red: 14 }
  const bands = bandsOf(
    listed('M3', [
      row('zinnia', { value: 20, ...lines }),
      row('arnica', { value: 16, ...lines }),
      row('mauve', { value: 8, ...lines }),
      row('lys', { value: 2, ...lines }),
      row('jamais', { value: 'endless', ...lines }),
      row('muet', {}, 'NOT_DECLARED'),
    ]),
    byName,
  )
  expect(bands.map(({ band, lines }) => [band, lines.map(({ key }) => key)])).toEqual([
    ['red', ['arnica', 'jamais', 'zinnia']],
    ['amber', ['mauve']],
    ['none', ['lys']],
  ])
  expect(bands[0]?.lines[0]).toEqual({
    ...{ key: 'arnica', actors: ['arnica'], names: ['ARNICA'], sentence: 'Il faut attendre.' },
    bar: { part: 0.8, amber: 0.2, red: 0.7 },
  })
  expect(bands[0]?.lines[1]?.bar?.part).toBe(1)
})

test('the use of places is read against a line of its own and against all places', () => {
  const [full, tight] = bandsOf(
    listed('M1', [row('b', { value: 0.9, amber: 0.85 }), row('a', { value: 1.25, amber: 0.95 })]),
    byName,
  )
  expect([full?.band, full?.lines[0]?.bar?.red]).toEqual(['red', 0.8])
  expect([tight?.band, tight?.lines[0]?.bar?.part]).toEqual(['amber', 0.72])
})

test('refusals are told by service, by function and by place, and only a service is an actor', () => {
  const bands = bandsOf(
    listed('unmet-demand', [
      row('courtebise', { by: 'territory', value: 0.25, requests: 40, refusedFull: 10 }),
      row('refuge', { by: 'actor', value: 0.75, requests: 20, refusedFull: 15 }),
    ]),
    byName,
  )
  expect(bands.map(({ band, lines }) => [band, lines[0]?.actors, lines[0]?.bar])).toEqual([
    ['actor', ['refuge'], { part: 0.75, amber: null, red: null }],
    ['territory', null, { part: 0.25, amber: null, red: null }],
  ])
})

test('as many requests as can be taken is no more than can be taken', () => {
  const bands = bandsOf(listed('M5', [row('juste', { value: 1 }), row('plus', { value: 1.25 })]), byName)
  expect(bands.map(({ band, lines }) => [band, lines[0]?.bar])).toEqual([
    ['amber', { part: 1, amber: 0.8, red: null }],
    ['none', { part: 0.8, amber: 0.8, red: null }],
  ])
})

test('a name that stands beside its sentence is not said twice', () => {
  expect(withoutName('« Le Fil » : 8 semaines.', 'Le Fil')).toBe('8 semaines.')
  expect(withoutName('“Le Fil”: it takes weeks.', 'Le Fil')).toBe('It takes weeks.')
  expect(withoutName('Chez « Le Fil », rien.', 'Le Fil')).toBe('Chez « Le Fil », rien.')
})
