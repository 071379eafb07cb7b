import type { StylesheetStyle } from 'cytoscape'
import type { Palette } from './colour-names.ts'
import { rule } from './stylesheet-rule.ts'

/** What is chosen, what is near it, what is out of focus. Only classes change: places never move. */
export function attentionRules(palette: Palette): readonly StylesheetStyle[] {
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
    rule('edge.band.near, edge.band.beside, edge.band.under', { width: 'data(width)' }),
    rule('.line-far-less.dimmed, .line-less.dimmed', { 'underlay-opacity': 0.12 }),
    rule('edge.chosen', {
      'z-index': 9,
      width: 3,
      'line-opacity': 1,
      'underlay-color': palette.focus,
      'underlay-opacity': 0.22,
      'underlay-padding': 3,
    }),
    rule('edge.band.chosen', { width: 'data(width)', 'underlay-padding': 5 }),
  ]
}
