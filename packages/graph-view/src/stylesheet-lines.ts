import type { Css, StylesheetStyle } from 'cytoscape'
import type { Palette } from './colour-names.ts'
import type { Picture } from './drawn.ts'
import { blendClass } from './elements-of.ts'
import { LINE_MARKS, type LineMarkId } from './marks.ts'
import { rule } from './stylesheet-rule.ts'

/** Lines by what they say. */
export function lineRules(picture: Picture, palette: Palette): readonly StylesheetStyle[] {
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
    ...blendRules(picture, palette),
    rule('.faint', { 'line-opacity': 0.34 }),
    ...(used.has('direct') ? [rule('.line-direct', { 'line-opacity': DIRECT })] : []),
    ...(used.has('expected') && picture.regard === 'two-shores'
      ? [rule('.line-expected', { width: GHOST.width, 'line-dash-pattern': [...GHOST.dash] })]
      : []),
    ...(picture.lines.some(({ onChoice }) => onChoice)
      ? [rule('.on-choice', { 'line-opacity': 0, events: 'no' })]
      : []),
    ...(picture.lines.some(({ fine }) => fine) ? fineRules(picture, used) : []),
    rule('.band', { width: 'data(width)' }),
  ]
}

/** Ties that lie on each other in a bundle are told apart by what shines through. */
export const DIRECT = 0.55
/** Many ghosts side by side: finer than one alone. */
export const GHOST = { width: 1.8, dash: [0.1, 3.8] } as const

/** From the colour of one sector to that of another. */
function blendRules(picture: Picture, palette: Palette): readonly StylesheetStyle[] {
  const blends = new Map(picture.lines.flatMap((line) => (line.slotTo ? [[blendClass(line), line] as const] : [])))
  return [...blends].map(([name, { slot = 'sector-unknown', slotTo = slot }]) =>
    rule(`.${name}`, gradient({}, [palette[slot], palette[slot], palette[slotTo], palette[slotTo]], [0, 35, 65, 100])),
  )
}

/** Very many lines: thinner, and paler the more there are. */
function fineRules(picture: Picture, used: ReadonlySet<LineMarkId>): readonly StylesheetStyle[] {
  return [
    rule('.fine', { 'line-opacity': fineOpacity(picture.lines.length) }),
    rule('.fine.faint', { 'line-opacity': PALER * fineOpacity(picture.lines.length) }),
    ...[...used].map((id) => rule(`.fine.line-${id}`, fineWidth(id))),
  ]
}

function fineWidth(id: LineMarkId): Css.Edge {
  const { look, width } = LINE_MARKS[id]
  return look === 'double' ? { width: 1.2, 'line-outline-width': 0.6 } : { width: FINE * width }
}

/** How thick a line is among very many, in parts of its own width. */
export const FINE = 0.64

/** A ground of lines that are no subject, in parts of that. */
export const PALER = 0.55

/** 450 lines leave each a good third. */
export const fineOpacity = (lines: number): number =>
  Math.round(100 * Math.max(0.03, Math.min(0.5, 0.4 * Math.sqrt(450 / Math.max(1, lines))))) / 100

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
    case 'striped':
      // The ground between the stripes is what Cytoscape paints under a line.
      return {
        ...base,
        'line-style': 'dashed',
        'line-dash-pattern': [...(table.dash ?? [7, 2.5])],
        'underlay-color': palette[table.ground ?? table.colour],
        'underlay-opacity': 1,
        'underlay-padding': 'data(ground)',
      } as unknown as Css.Edge
    case 'double':
      return {
        'line-color': ground,
        width: table.width - 2,
        'line-outline-width': 1,
        'line-outline-color': colour,
      }
    case 'slashed':
      return {
        ...base,
        label: '//',
        'font-size': 14,
        'font-weight': 700,
        color: colour,
        'text-rotation': 'autorotate',
        'text-outline-width': 3,
        'text-outline-color': ground,
        'text-outline-opacity': 1,
      }
    case 'arrow':
      return { ...base, 'target-arrow-shape': 'triangle', 'target-arrow-color': colour, 'arrow-scale': 1 }
    case 'hatched':
      return { ...base, 'line-style': 'dashed', 'line-dash-pattern': [...(table.dash ?? [1.6, 2.2])] }
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
