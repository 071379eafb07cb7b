import type { Css, StylesheetStyle } from 'cytoscape'
import type { Palette } from './colour-names.ts'
import type { Picture } from './drawn.ts'
import { imageUri, shapeSvg } from './mark-shapes.ts'
import { MARKS } from './marks.ts'
import { rule } from './stylesheet-rule.ts'

const within: Css.Node = { 'text-halign': 'center', 'text-valign': 'center', 'text-outline-width': 0 }

/** Labels of gaps between two shores, actors that nothing leads across, names on the ground they stand on. */
export function shoreRules(picture: Picture, palette: Palette): readonly StylesheetStyle[] {
  if (picture.regard !== 'two-shores') return []
  const used = new Set(picture.marks.map(({ mark }) => mark))
  const slots = new Set(
    picture.marks.flatMap(({ of, slot }) => (of.kind === 'actor' && slot !== 'both-sides' ? [slot] : [])),
  )
  const { edgeWidth } = MARKS['pair-missing']
  // As large as it is drawn, in an image that stays sharp when the map is nearer.
  const ghost = imageUri(
    `<g transform="scale(4)">${shapeSvg({ mark: 'stranded', slot: 'sector-unknown', x: 5, y: 5, w: 8, h: 8 }, palette)}</g>`,
    40,
    40,
  )
  return [
    ...[...slots].map((slot) => rule(`.${slot}`, { 'text-outline-color': palette[`${slot}-soft`] })),
    ...(used.has('pair-missing')
      ? [
          rule('.pair-missing', {
            ...within,
            shape: 'round-rectangle',
            'corner-radius': '17',
            'background-color': palette['gap-soft'],
            'border-color': palette.gap,
            'border-style': 'dotted',
            'border-width': edgeWidth,
            'text-margin-y': 'data(shift)',
            'z-index': 4,
          } as unknown as Css.Node),
          rule('.pair-missing-numbers', {
            ...within,
            'background-opacity': 0,
            'border-width': 0,
            color: palette['gap-text'],
            'font-weight': 700,
            events: 'no',
            'text-margin-y': 'data(shift)',
            'z-index': 12,
          } as unknown as Css.Node),
        ]
      : []),
    ...(used.has('stranded')
      ? [
          rule('.stranded', {
            'background-opacity': 0,
            'border-width': 0,
            'background-image': ghost,
            'background-width': '125%',
            'background-height': '125%',
            'background-clip': 'none',
            'background-image-containment': 'over',
            'bounds-expansion': 3,
          }),
        ]
      : []),
  ]
}

/** A label that is chosen keeps its form, and its numbers stay above it. */
export function chosenShoreRules(picture: Picture): readonly StylesheetStyle[] {
  if (picture.regard !== 'two-shores') return []
  return [
    rule('node.chosen.pair-missing, node.near.pair-missing, node.beside.pair-missing, node.under.pair-missing', {
      'underlay-shape': 'round-rectangle',
      'underlay-padding': 4,
      'font-weight': 400,
      'z-index': 10,
    }),
    rule('node.chosen.pair-missing-numbers, node.near.pair-missing-numbers, node.under.pair-missing-numbers', {
      'underlay-opacity': 0,
      'z-index': 11,
    }),
    rule('.line-expected.near, .line-expected.chosen, .line-expected.beside, .line-expected.under', {
      width: 2.4,
      'line-opacity': 1,
      'underlay-opacity': 0,
    }),
    rule('.line-direct.near, .line-direct.beside', { width: 2.6 }),
  ]
}
