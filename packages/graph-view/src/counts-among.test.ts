import { describe, expect, test } from 'vitest'
import { backdropAmong } from './counts-among.ts'
import { drawRegard } from './draw-regard.ts'
import type { Say } from './drawn.ts'
import { pictureSvg } from './picture-svg.ts'
import { madeColumns } from './testing/made-columns.ts'

const WORDS: Readonly<Record<string, string>> = {
  'map.half-social': 'Social',
  'map.half-mental-health': 'Santé mentale',
  'map.half-count': '{count} acteurs',
  'map.count-left': '{left} sur {count}',
}
const say: Say = (key, values = {}) =>
  Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, String(value)), WORDS[key] ?? key)

/** Three shelters and two debt counsellors on the social side, two clinics on the other. */
const actors = [
  ...['h1', 'h2', 'h3'].map((id) => ({ id, sector: 'housing' })),
  ...['d1', 'd2'].map((id) => ({ id, sector: 'debts' })),
  ...['c1', 'c2'].map((id) => ({ id, sector: 'clinic' })),
]
const sectors = { housing: 'social', debts: 'social', clinic: 'mental-health' }
const { backdrop, picture } = drawRegard(madeColumns({ sectors, actors, ties: [] }), {
  ...{ regard: 'sectors', theme: 'light', size: { width: 900, height: 640 } },
  say,
})
const told = (focus: readonly string[] | undefined) => {
  const { captions, discs } = backdropAmong(backdrop, focus && new Set(focus))
  return {
    captions: captions.map(({ text }) => text),
    discs: discs.map(({ sector, left, count }) => `${sector} ${String(left ?? '-')}/${String(count)}`),
  }
}

describe('numbers over sides and sectors follow the focus', () => {
  test('all of them while nothing is filtered', () => {
    expect(told(undefined)).toEqual({
      captions: ['Social', '5 acteurs', 'Santé mentale', '2 acteurs'],
      discs: ['housing -/3', 'debts -/2', 'clinic -/2'],
    })
  })
  test('those who are left, out of all; all where all are left', () => {
    expect(told(['h1', 'd1', 'c1', 'c2', 'housing'])).toEqual({
      captions: ['Social', '2 sur 5', 'Santé mentale', '2 acteurs'],
      discs: ['housing 1/3', 'debts 1/2', 'clinic 2/2'],
    })
  })
  test('a filter that leaves nobody leaves none; ties alone are no filter of actors', () => {
    expect(told([]).captions).toEqual(['Social', '0 sur 5', 'Santé mentale', '0 sur 2'])
    expect(told(['a tie']).captions).toEqual(['Social', '5 acteurs', 'Santé mentale', '2 acteurs'])
  })
  test('a file of the map says the same', () => {
    const svg = pictureSvg(picture, { theme: 'light', title: 'a map', focus: new Set(['h1']) })
    expect(svg).toContain('>1 sur 5<')
    expect(svg).toContain('>1/3</tspan>')
    expect(svg).not.toContain('5 acteurs')
  })
})
