import type { Css, StylesheetStyle } from 'cytoscape'
import type { Palette } from './colour-names.ts'
import type { Picture, PlacedMark } from './drawn.ts'
import { ringClass } from './elements-of.ts'
import { imageUri, parenthesesOf, quotesSvg, ringSvg, shapeSvg, coloursOf } from './mark-shapes.ts'
import { LINE_MARKS, type LineMarkId } from './marks.ts'
import { MAP_FONT, PALETTES, type SectorSlot, type Theme } from './palette.ts'

const MARGIN = 4
const rule = (selector: string, style: Css.Node | Css.Edge | Css.Core): StylesheetStyle => ({ selector, style })

/** The look of every class that a picture uses, and of no other: short stylesheets are quick ones. */
export function stylesheetOf(picture: Picture, theme: Theme, font: string = MAP_FONT): readonly StylesheetStyle[] {
  const palette = PALETTES[theme]
  return [
    ...nodeRules(picture, palette, font),
    ...slotRules(picture, palette),
    ...ringRules(picture, palette),
    ...labelRules(),
    ...lineRules(picture, palette),
    ...attentionRules(palette),
  ]
}

function nodeRules(picture: Picture, palette: Palette, font: string): readonly StylesheetStyle[] {
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

function slotRules(picture: Picture, palette: Palette): readonly StylesheetStyle[] {
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

function ringRules(picture: Picture, palette: Palette): readonly StylesheetStyle[] {
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

function labelRules(): readonly StylesheetStyle[] {
  const at = (
    place: string,
    halign: 'left' | 'center' | 'right',
    valign: 'top' | 'center' | 'bottom',
    dx: number,
    dy: number,
  ) => rule(`.at-${place}`, { 'text-halign': halign, 'text-valign': valign, 'text-margin-x': dx, 'text-margin-y': dy })
  return [
    at('e', 'right', 'center', MARGIN, 0),
    at('w', 'left', 'center', -MARGIN, 0),
    at('s', 'center', 'bottom', 0, MARGIN),
    at('n', 'center', 'top', 0, -MARGIN),
    at('se', 'right', 'bottom', 0, 0),
    at('sw', 'left', 'bottom', 0, 0),
    at('ne', 'right', 'top', 0, 0),
    at('nw', 'left', 'top', 0, 0),
    rule('.bold', { 'font-weight': 700 }),
    rule('.text-12', { 'font-size': 12 }),
    rule('.text-13', { 'font-size': 13 }),
    // Too small to be read until the camera comes near; the canvas leaves out what stays below.
    rule('.name-near', { 'font-size': 5, 'min-zoomed-font-size': 11, 'text-outline-width': 1 }),
    rule('.name-chosen', { 'text-opacity': 0 }),
  ]
}

function lineRules(picture: Picture, palette: Palette): readonly StylesheetStyle[] {
  const used = new Set(picture.lines.map((line) => line.mark))
  const slots = new Set(picture.lines.flatMap((line) => line.slot ?? []))
  const ground = picture.backdrop.sheets.length > 0 ? palette['paper-raised'] : palette.paper
  return [
    rule('edge', { 'overlay-opacity': 0, width: 1.25, 'line-color': palette.tie }),
    rule('.straight', { 'curve-style': 'straight' }),
    rule('.curve', {
      'curve-style': 'unbundled-bezier',
      'edge-distances': 'node-position',
      'control-point-distances': 'data(distances)',
      'control-point-weights': 'data(weights)',
    } as unknown as Css.Edge),
    rule('.steps', {
      'curve-style': 'round-segments',
      'segment-radii': 6,
      'edge-distances': 'node-position',
      'segment-distances': 'data(distances)',
      'segment-weights': 'data(weights)',
    } as unknown as Css.Edge),
    ...[...used].map((id) => rule(`.line-${id}`, lineStyle(id, palette, ground))),
    ...[...slots].map((slot) => rule(`.tie-${slot}`, { 'line-color': palette[slot] })),
    rule('.faint', { 'line-opacity': 0.34 }),
  ]
}

function lineStyle(id: LineMarkId, palette: Palette, ground: string): Css.Edge {
  const table = LINE_MARKS[id]
  const colour = palette[table.colour]
  const base: Css.Edge = { width: table.width, 'line-color': colour }
  switch (table.look) {
    case 'solid':
      return base
    case 'dashed':
      return { ...base, 'line-style': 'dashed', 'line-dash-pattern': [...(table.dash ?? [8, 4])] }
    case 'dotted':
      return {
        ...base,
        'line-style': 'dashed',
        'line-cap': 'round',
        'line-dash-pattern': [...(table.dash ?? [0.1, 4])],
      }
    case 'double':
      return {
        'line-color': ground,
        width: table.width - 2,
        'line-outline-width': 1,
        'line-outline-color': colour,
      }
    case 'broken':
      return gradient(base, [colour, colour, ground, ground, colour, colour], [0, 46, 46, 54, 54, 100])
    case 'fading':
      return gradient(base, [colour, colour, palette.line, palette.line, colour, colour], [0, 20, 42, 58, 80, 100])
  }
}

function gradient(base: Css.Edge, colours: string[], stops: number[]): Css.Edge {
  return {
    ...base,
    'line-fill': 'linear-gradient',
    'line-gradient-stop-colors': colours,
    'line-gradient-stop-positions': stops,
  } as unknown as Css.Edge
}

/** What is chosen, what is near it, what is out of focus. Only classes change: places never move. */
function attentionRules(palette: Palette): readonly StylesheetStyle[] {
  return [
    rule('node.dimmed', { opacity: 0.22 }),
    rule('edge.dimmed', { opacity: 0.12 }),
    rule('edge.near', { 'z-index': 5, 'line-opacity': 1, width: 2.25 }),
    rule('node.near', { 'z-index': 6, 'font-weight': 600 }),
    rule('node.chosen', {
      'z-index': 9,
      'font-weight': 700,
      'underlay-shape': 'ellipse',
      'underlay-color': palette.focus,
      'underlay-opacity': 0.22,
      'underlay-padding': 7,
    }),
    rule('node.chosen.name-near, node.chosen.name-chosen', {
      'font-size': 11,
      'min-zoomed-font-size': 0,
      'text-opacity': 1,
      'text-outline-width': 2,
    }),
    rule('node.chosen.initiative, node.chosen.action, node.chosen.concertation', {
      'underlay-shape': 'round-rectangle',
      'underlay-padding': 4,
    }),
    rule('edge.chosen', {
      'z-index': 9,
      width: 3,
      'line-opacity': 1,
      'underlay-color': palette.focus,
      'underlay-opacity': 0.22,
      'underlay-padding': 3,
    }),
  ]
}
