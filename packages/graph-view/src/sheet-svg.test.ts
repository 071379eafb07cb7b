import { expect, test } from 'vitest'
import type { Picture } from './drawn.ts'
import { harmless } from './harmless.ts'
import { harmlessColumns } from './harmless-columns.ts'
import { legendOf } from './legend.ts'
import { sheetSvg, type SheetWords } from './sheet-svg.ts'
import { placeRegard } from './draw-regard.ts'
import { madeColumns } from './testing/made-columns.ts'

const SCRIPT = '</text><script>alert(1)</script>'
/** Turns what follows round; a zero-width space; a soft hyphen. */
const HIDDEN = 'Abri\u202e dnu\u200b Lo\u00adgement'

const words = (more: Partial<SheetWords> = {}): SheetWords => ({
  title: 'Qui travaille avec qui',
  line: '2 acteurs, 1 collaboration',
  fictional: 'Réseau fictif',
  legend: [],
  foot: ['Bassin, état au 14 octobre 2026', 'Sources : enquête', 'maillage.example/bassin/carte'],
  ...more,
})

function twoActors(name = 'Abri'): Picture {
  const mark = (id: string, x: number) => ({
    id,
    mark: 'actor' as const,
    x,
    y: 100,
    w: 20,
    h: 20,
    of: { kind: 'actor' as const, index: 0, id },
    slot: 'social-1' as const,
    name: id,
  })
  return {
    regard: 'sectors',
    size: { width: 400, height: 200 },
    marks: [
      {
        ...mark('shelter', 100),
        label: { lines: [name], place: 'e', box: { x: 115, y: 93, w: 60, h: 14 }, size: 12, bold: false },
      },
      mark('clinic', 300),
    ],
    lines: [
      { id: 'tie', mark: 'once', from: 'shelter', to: 'clinic', shape: 'straight', bends: [], index: 0, ties: ['tie'] },
    ],
    backdrop: { sheets: [], discs: [], hulls: [], captions: [], rules: [] },
    folded: { insidePartnerships: 0, membershipOfPlan: 0, partsOfWholes: 0, notDrawn: 0 },
  }
}

/** Every text of a picture, in the order of the file. */
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text)

test('a sheet says what it is, what it shows, where it comes from, and that it is invented', () => {
  const picture = twoActors()
  const entries = legendOf(picture, 'light').filter(({ group }) => group === 'line')
  const legend = [{ title: 'Trait', entries: entries.map((entry) => ({ entry, words: 'dit une fois' })) }]
  const { svg, width, height } = sheetSvg(picture, words({ legend }), { theme: 'light' })
  expect(textsOf(svg)).toEqual([
    'Qui travaille avec qui',
    '2 acteurs, 1 collaboration',
    'Réseau fictif',
    'Abri',
    'Trait',
    'dit une fois',
    'Bassin, état au 14 octobre 2026',
    'Sources : enquête',
    'maillage.example/bassin/carte',
  ])
  expect(svg).toContain(`width="${width}" height="${height}"`)
  expect(width).toBe(720)
})

test('a real network is not said to be invented', () => {
  expect(sheetSvg(twoActors(), words({ fictional: undefined }), { theme: 'light' }).svg).not.toContain(
    'dasharray="4 3"',
  )
})

test('what is out of focus is faint and has no name', () => {
  const whole = sheetSvg(twoActors(), words(), { theme: 'light' }).svg
  const focused = sheetSvg(twoActors(), words(), { theme: 'light', focus: new Set(['clinic']) }).svg
  expect(whole).not.toContain('opacity="0.22"')
  expect(focused).toContain('opacity="0.22"')
  expect(textsOf(focused)).not.toContain('Abri')
})

test('a script in a name, a title or a source stays a text', () => {
  const { svg } = sheetSvg(twoActors(SCRIPT), words({ title: SCRIPT, foot: [SCRIPT] }), { theme: 'light' })
  expect(svg).not.toContain('<script')
  expect(svg.match(/&lt;script&gt;alert\(1\)/g)?.length).toBeGreaterThanOrEqual(3)
})

test('signs that turn a text round or hide in it are not drawn, letters of every script are', () => {
  expect(harmless(HIDDEN)).toBe('Abri dnu Logement')
  expect(harmless('مركز الصحة')).toBe('مركز الصحة')
  // Joiners are part of how some scripts are written.
  expect(harmless('می\u200cخواهم')).toBe('می\u200cخواهم')
  expect(harmless('a\u0000b\tc\nd')).toBe('ab c d')
  expect(sheetSvg(twoActors(HIDDEN), words({ title: HIDDEN }), { theme: 'light' }).svg).not.toMatch(
    /[\u202e\u200b\u00ad]/,
  )
})

test('names are made harmless before anything is placed; columns without such signs stay the same object', () => {
  const columns = madeColumns({
    sectors: { housing: 'social' },
    actors: [
      { id: 'shelter', sector: 'housing' },
      { id: 'house', sector: 'housing' },
    ],
  })
  expect(harmlessColumns(columns)).toBe(columns)
  const hostile = { ...columns, actors: { ...columns.actors, name: [HIDDEN, ...columns.actors.name.slice(1)] } }
  const picture = placeRegard(hostile, {
    regard: 'sectors',
    size: { width: 600, height: 500 },
    theme: 'light',
    say: (key) => key,
  })
  expect(picture.marks.map(({ name }) => name)).toContain('Abri dnu Logement')
})

test('a long title and a long address are broken, not cut', () => {
  const address = `maillage.example/bassin/carte?${'z'.repeat(300)}`
  const { svg } = sheetSvg(twoActors(), words({ foot: [address] }), { theme: 'light' })
  expect(textsOf(svg).join('')).toContain('z'.repeat(100))
  expect(textsOf(svg).join('').match(/z/g)?.length).toBe(300)
})
