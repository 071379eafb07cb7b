import type { MatrixCell, RegardFigures } from '@maillage/network-model'
import { describe, expect, test } from 'vitest'
import { drawRegard } from '../draw-regard.ts'
import type { Box, Drawn, PlacedMark, Size } from '../drawn.ts'
import { overlaps } from '../labels.ts'
import { MARKS } from '../marks.ts'
import { pictureSvg } from '../picture-svg.ts'
import { madeColumns } from '../testing/made-columns.ts'
import { randomFrom } from '../testing/random-from.ts'
import { say } from '../testing/said.ts'
import { nameInCell } from './functions/cell-marks.ts'
import { columnsShown, type Matrix } from './functions/matrix.ts'

const cell = (row: string, column: string, state: MatrixCell['state'], ...actors: string[]): MatrixCell => ({
  ...{ row, column, state },
  actors: actors.map((id) => ({ id: id.replace('*', ''), here: !id.endsWith('*') })),
})
const draw = (columns: ReturnType<typeof madeColumns>, matrix: Matrix | null, size: Size) => {
  const figures: RegardFigures = { pairs: [], stranded: [], hinges: [], threads: [], matrix, referrals: [] }
  return drawRegard(columns, { regard: 'functions', theme: 'light', size, say, figures })
}
const columns = madeColumns({
  sectors: { clinic: 'mental-health' },
  actors: [
    { id: 'ann', sector: 'clinic', level: 'available', age: 3 },
    { id: 'bob', sector: 'clinic', level: 'saturated', age: 3 },
    { id: 'eve', sector: 'clinic' },
  ],
  ties: [{ from: 'ann', to: 'bob', layer: 'collaboration' }],
})
const matrix: Matrix = {
  rows: [
    { id: 'f1', name: 'Prévenir', number: 1 },
    { id: 'f2', name: 'Traiter', number: 2 },
  ],
  columns: [
    { id: 'north', name: 'Nord', number: null },
    { id: 'south', name: 'Sud', number: null },
  ],
  cells: [
    cell('f1', 'north', 'covered', 'ann', 'eve*'),
    cell('f1', 'south', 'void'),
    cell('f2', 'north', 'saturated', 'bob'),
    cell('f2', 'south', 'unknown', 'eve'),
  ],
}
const drawn = draw(columns, matrix, { width: 900, height: 500 })
const cellsOf = ({ picture }: Drawn) => picture.marks.filter(({ of }) => of.kind === 'cell')
const look = (id: string, of = drawn) => cellsOf(of).find(({ of: its }) => its.kind === 'cell' && its.id === id)?.mark
const boxOf = ({ x, y, w, h }: PlacedMark): Box => ({ x: x - w / 2, y: y - h / 2, w, h })

describe('functions by territories', () => {
  test('open, full, unknown and empty are four looks, each with its word where it is not open', () => {
    expect(look('f1~north')).toBe('cell-open')
    expect(look('f1~south')).toBe('cell-void')
    expect(look('f2~north')).toBe('cell-saturated')
    expect(look('f2~south')).toBe('cell-unknown')
    const words = Object.fromEntries(cellsOf(drawn).map(({ mark, inside }) => [mark, inside?.join(' ')]))
    expect(words).toEqual({
      'cell-open': undefined,
      'cell-void': 'vide',
      'cell-saturated': 'complet',
      'cell-unknown': 'inconnu',
    })
  })
  test('who is there has its load, who comes from elsewhere is hollow and has none', () => {
    const mark = (id: string) => drawn.picture.marks.find((one) => one.id === id)
    expect(mark('f1~north ann')).toMatchObject({ mark: 'actor', load: { level: 'available', age: 'fresh' } })
    expect(mark('f1~north eve')).toMatchObject({ mark: 'elsewhere', slot: 'mental-1' })
    expect(mark('f1~north eve')?.load).toBeUndefined()
    expect(mark('f2~south eve')).toMatchObject({ mark: 'actor', of: { kind: 'actor', id: 'eve' } })
  })
  test('the legend counts cells, actors once each, and collaborations between rows', () => {
    const counts = Object.fromEntries(drawn.legend.map(({ mark, count }) => [mark, count]))
    expect(counts).toMatchObject({
      'cell-open': 1,
      'cell-saturated': 1,
      'cell-unknown': 1,
      'cell-void': 1,
      actor: 3,
      elsewhere: 1,
      'way-here': 1,
      'load-unknown': 1,
    })
  })
  test('on the canvas actors stand over their cells, chosen or not, whatever came first', () => {
    const looks = ['open', 'saturated', 'unknown', 'void']
    const last = (selector: RegExp) =>
      drawn.stylesheet.filter((one) => selector.test(one.selector)).findLast(({ style }) => 'z-index' in style)?.style
    expect(last(/^node$/u)).toMatchObject({ 'z-index': 1 })
    for (const one of looks) expect(last(new RegExp(`\\.cell-${one}\\.chosen`, 'u'))).toMatchObject({ 'z-index': 0 })
  })
  test('heads say the number of a function, its name, and how many actors stand in a row or a column', () => {
    const words = drawn.backdrop.captions.map(({ text }) => text)
    for (const text of ['1', '2', 'Prévenir', 'Traiter', 'Nord', 'Sud']) expect(words).toContain(text)
  })
  test('a cell that cannot name everybody says how many others there are', () => {
    const names = Array.from({ length: 40 }, (_, index) => `a${String(index)}`)
    const crowded = draw(
      madeColumns({ actors: names.map((id) => ({ id })) }),
      { ...matrix, cells: [cell('f1', 'north', 'covered', ...names)] },
      { width: 900, height: 400 },
    )
    const named = crowded.picture.marks.filter(({ of }) => of.kind === 'actor').length
    expect(named).toBeGreaterThan(4)
    expect(named).toBeLessThan(40)
    expect(crowded.backdrop.captions.filter(({ over }) => over)).toHaveLength(1)
  })
  test('on a phone the cells stand under their function, and the camera begins at the top', () => {
    const wide = Array.from({ length: 8 }, (_, index) => ({ id: `t${String(index)}`, name: 'Lieu', number: null }))
    const phone = draw(
      columns,
      {
        ...matrix,
        columns: wide,
        cells: matrix.rows.flatMap(({ id }) => wide.map((t) => cell(id, t.id, 'covered', 'ann'))),
      },
      { width: 340, height: 300 },
    )
    expect(phone.picture.size.width).toBe(340)
    expect(phone.picture.fromTop).toBe(true)
    expect(cellsOf(phone)).toHaveLength(16)
    for (const { label } of phone.picture.marks) if (label) expect(label.size).toBeGreaterThanOrEqual(11)
  })
  test('without a matrix the picture says that no function is known', () => {
    const empty = draw(columns, null, { width: 800, height: 500 })
    expect(empty.picture.marks).toHaveLength(0)
    expect(empty.backdrop.captions.map(({ text }) => text)).toContain('Aucune fonction n’est connue')
  })
})

test('names that begin alike keep what tells them apart', () => {
  const names = new Set(['Équipe mobile 2A Ouest', 'Équipe mobile 2B Ouest', 'Équipe mobile 2A Est'])
  const shared = new Set(['Équipe ', 'Équipe mobile ', 'Équipe mobile 2A '])
  const pen = { shared, names, measure: (text: string) => text.length * 6 } as unknown as Parameters<
    typeof nameInCell
  >[2]
  const shown = [...names].map((name) => nameInCell(name, 66, pen))
  expect(shown).toEqual(['…2A Ouest', '…2B Ouest', '…2A Est'])
  expect([...names].map((name) => nameInCell(name, 48, pen))).toEqual(['…2A Oue…', '…2B Oue…', '…2A Est'])
})

test('of too many territories the largest stay, in their order', () => {
  const heads = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id, number: null }))
  const cells = [
    cell('f', 'a', 'covered', '1'),
    cell('f', 'b', 'void'),
    cell('f', 'c', 'covered', '1', '2'),
    cell('f', 'd', 'void'),
  ]
  const { shown, others } = columnsShown({ rows: [], columns: heads, cells }, 3)
  expect([shown.map(({ id }) => id), others.map(({ id }) => id)]).toEqual([
    ['a', 'c'],
    ['b', 'd'],
  ])
})

describe('any matrix', () => {
  const seed = Date.now() % 100000
  const next = randomFrom(seed)
  test.each(Array.from({ length: 30 }, (_, index) => index))(
    'cells, names and heads stay apart (seed %s)'.replace('%s', String(seed)) + ', %i',
    () => {
      const some = (most: number) => 1 + Math.floor(next() * most)
      const head = (id: string, number: number | null) => ({
        id,
        name:
          next() < 0.3 ? 'Prévention, promotion des soins en santé mentale, détection précoce, dépistage' : 'Habiter',
        number,
      })
      const rows = Array.from({ length: some(6) }, (_, at) => head(`f${String(at)}`, next() < 0.8 ? at + 1 : null))
      const heads = Array.from({ length: some(14) }, (_, at) => head(`t${String(at)}`, null))
      const people = Array.from({ length: some(60) }, (_, at) => ({
        id: next() < 0.2 ? `Maison médicale de la Grande Clairière ${String(at)}` : `a${String(at)}`,
      }))
      const states = ['void', 'unknown', 'saturated', 'fragile', 'covered'] as const
      const cells = rows.flatMap(({ id }) =>
        heads.map((column) => {
          const state = states[Math.floor(next() * 5)] ?? 'void'
          const there = state === 'void' ? [] : people.filter(() => next() < 0.12).map(({ id: who }) => who)
          return cell(id, column.id, state, ...there.map((who) => (next() < 0.4 ? `${who}*` : who)))
        }),
      )
      const size = { width: 320 + Math.floor(next() * 1100), height: 480 }
      const found = draw(madeColumns({ actors: people }), { rows, columns: heads, cells }, size)
      const looks = {
        void: 'cell-void',
        unknown: 'cell-unknown',
        saturated: 'cell-saturated',
        fragile: 'cell-open',
        covered: 'cell-open',
      }
      for (const mark of cellsOf(found)) {
        const of = cells.find(({ row, column }) => mark.of.kind === 'cell' && mark.of.id === `${row}~${column}`)
        expect(mark.mark).toBe(looks[of?.state ?? 'void'])
        const own = found.picture.marks.filter(({ id }) => id.startsWith(`${mark.id.slice(5)} `))
        for (const one of own) {
          const box = boxOf(mark)
          expect(one.x - one.w / 2).toBeGreaterThanOrEqual(box.x)
          expect((one.label?.box.x ?? 0) + (one.label?.box.w ?? 0)).toBeLessThanOrEqual(box.x + box.w)
          expect(one.y - 6).toBeGreaterThanOrEqual(box.y)
          expect(one.y + 6).toBeLessThanOrEqual(box.y + box.h)
        }
      }
      const grounds = cellsOf(found).map(boxOf)
      grounds.forEach((one, at) => {
        expect(one.x + one.w).toBeLessThanOrEqual(found.picture.size.width)
        expect(one.y + one.h).toBeLessThanOrEqual(found.picture.size.height)
        for (const other of grounds.slice(at + 1)) expect(overlaps(one, other, -0.5)).toBe(false)
      })
      const names = [
        ...found.picture.marks.flatMap(({ label }) => (label ? [label.box] : [])),
        ...found.backdrop.captions.map(({ box }) => box),
      ]
      names.forEach((one, at) => {
        for (const other of names.slice(at + 1)) expect(overlaps(one, other, -1.5)).toBe(false)
      })
      for (const { mark } of found.picture.marks) expect(MARKS[mark]).toBeDefined()
      expect(pictureSvg(found.picture, { theme: 'dark', title: '' })).not.toContain('NaN')
    },
  )
})
