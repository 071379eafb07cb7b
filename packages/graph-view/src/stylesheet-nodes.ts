import type { Css, StylesheetStyle } from 'cytoscape'
import type { Palette } from './colour-names.ts'
import type { Picture, PlacedMark } from './drawn.ts'
import { ringClass } from './elements-of.ts'
import { imageUri, parenthesesOf, quotesSvg, ringSvg, shapeSvg, coloursOf } from './mark-shapes.ts'
import { type SectorSlot } from './palette.ts'
import { rule } from './stylesheet-rule.ts'

/** Marks by what they are. */
export function nodeRules(picture: Picture, palette: Palette, font: string): readonly StylesheetStyle[] {
  const used = new Set(picture.marks.map((mark) => mark.mark))
  const rules: StylesheetStyle[] = [
    rule('node', {
      width: 'data(w)',
      height: 'data(h)',
      label: 'data(words)',
      'font-family': font,
      'font-size': 11,
      color: palette.ink,
      'text-wrap': 'wrap',
      'text-max-width': '1000px',
      'line-height': 1.15,
      'border-width': 1,
      'border-color': palette['paper-raised'],
      'text-outline-width': 2,
      'text-outline-color': picture.backdrop.sheets.length > 0 ? palette['paper-raised'] : palette.paper,
      'text-outline-opacity': 0.85,
      'overlay-opacity': 0,
    }),
    rule('.both-sides', {
      'background-fill': 'linear-gradient',
      'background-gradient-direction': 'to-right',
      'background-gradient-stop-colors': [
        palette['social-1'],
        palette['social-1'],
        palette['mental-1'],
        palette['mental-1'],
      ],
      'background-gradient-stop-positions': [0, 50, 50, 100],
    }),
  ]
  const inside: Css.Node = { 'text-halign': 'center', 'text-valign': 'center', 'text-outline-width': 0 }
  if (used.has('partnership')) rules.push(rule('.partnership', { shape: 'hexagon' }))
  if (used.has('authority')) rules.push(rule('.authority', { shape: 'round-rectangle', 'corner-radius': '2' }))
  if (used.has('initiative'))
    rules.push(
      rule('.initiative', {
        ...inside,
        shape: 'round-rectangle',
        'corner-radius': '14',
        'background-color': palette['accent-soft'],
        'background-fill': 'solid',
        'border-color': palette.accent,
        color: palette.accent,
        'font-weight': 600,
      }),
      rule('.initiative.planned', { 'border-style': 'dashed', 'border-width': 1.25 }),
      rule('.initiative.proposed', { 'border-style': 'dotted', 'border-width': 1.5 }),
    )
  if (used.has('action'))
    rules.push(
      rule('.action', {
        ...inside,
        shape: 'round-rectangle',
        'corner-radius': '2.5',
        'background-color': palette['paper-raised'],
        'border-color': palette['line-strong'],
        'border-style': 'dotted',
      }),
    )
  if (used.has('concertation'))
    rules.push(
      ...leafRules(picture, palette, inside),
      rule('.words', { 'background-opacity': 0, 'border-width': 0, events: 'no' }),
    )
  if (used.has('signal-saturation'))
    rules.push(
      rule('.signal-saturation', {
        'background-color': palette['load-saturated'],
        ...quotes(palette['load-saturated-on']),
      }),
    )
  if (used.has('signal-gap'))
    rules.push(
      rule('.signal-gap', {
        shape: 'round-rectangle',
        'corner-radius': '3',
        'background-color': palette.gap,
        ...quotes(palette['gap-on']),
      }),
    )
  return rules
}

const quotes = (colour: string): Css.Node => ({
  'background-image': imageUri(quotesSvg(12, 12, 24, colour), 24, 24),
  'background-width': '100%',
  'background-height': '100%',
})

function leafRules(picture: Picture, palette: Palette, inside: Css.Node): readonly StylesheetStyle[] {
  const leaves = picture.marks.filter((mark) => mark.mark === 'concertation')
  const image = (mark: PlacedMark): Css.Node => ({
    'background-image': imageUri(
      shapeSvg({ ...mark, x: mark.w / 2 + 1, y: mark.h / 2 + 1 }, palette),
      mark.w + 2,
      mark.h + 2,
    ),
  })
  return [
    rule('.concertation', {
      ...inside,
      shape: 'round-rectangle',
      'background-opacity': 0,
      'border-width': 0,
      'background-width': '108%',
      'background-height': '108%',
      'background-clip': 'none',
      'bounds-expansion': 4,
      color: palette.accent,
      'font-size': 15,
      'font-weight': 700,
      'text-margin-y': 3,
    }),
    ...leaves
      .slice(0, 1)
      .map((leaf) => rule('.concertation', image({ ...leaf, status: undefined } as unknown as PlacedMark))),
    ...leaves.filter((leaf) => leaf.status).map((leaf) => rule(`.concertation.${leaf.status ?? ''}`, image(leaf))),
  ]
}

/** Actors by colour. */
export function slotRules(picture: Picture, palette: Palette): readonly StylesheetStyle[] {
  const slots = new Set<SectorSlot | 'both-sides'>(
    picture.marks.filter(({ of }) => of.kind === 'actor').map(({ slot }) => slot),
  )
  const mentions = picture.marks.find((mark) => mark.mark === 'mention')
  return [...slots].flatMap((slot) => {
    const { left } = coloursOf(slot, palette)
    const rules: StylesheetStyle[] = []
    if (slot !== 'both-sides') rules.push(rule(`.${slot}`, { 'background-color': left }))
    for (const status of ['planned', 'proposed'] as const)
      if (picture.marks.some((mark) => mark.of.kind === 'actor' && mark.slot === slot && mark.status === status))
        rules.push(
          rule(`.${slot}.${status}`, {
            'background-color': palette['paper-raised'],
            'background-fill': 'solid',
            'border-color': left,
            'border-width': 1.6,
            'border-style': status === 'planned' ? 'dashed' : 'dotted',
          }),
        )
    if (mentions)
      rules.push(
        rule(`.mention.${slot}`, {
          'background-opacity': 0,
          'background-fill': 'solid',
          'border-width': 0,
          'background-image': imageUri(parenthesesOf(slot, 16, palette), 16, 16),
          'background-width': '115%',
          'background-height': '115%',
          'background-clip': 'none',
          'bounds-expansion': 4,
        }),
      )
    return rules
  })
}

const RING_ROOM = 8

/** Loads. */
export function ringRules(picture: Picture, palette: Palette): readonly StylesheetStyle[] {
  const used = new Map(picture.marks.flatMap((mark) => (mark.load ? [[ringClass(mark), mark] as const] : [])))
  return [...used].map(([name, { load, w }]) => {
    const side = Math.round(w) + 2 * RING_ROOM
    return rule(`.${name}`, {
      'background-image': imageUri(
        ringSvg(load ?? { level: 'unknown', age: 'fresh' }, side / 2, side / 2, Math.round(w) / 2, palette),
        side,
        side,
      ),
      'background-width': `${String(side)}px`,
      'background-height': `${String(side)}px`,
      'background-clip': 'none',
      'background-image-containment': 'over',
      'bounds-expansion': RING_ROOM + 2,
    })
  })
}
