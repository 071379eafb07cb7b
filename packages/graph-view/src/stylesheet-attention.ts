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
    rule('node.chosen.initiative, node.chosen.action, node.chosen.concertation', {
      'underlay-shape': 'round-rectangle',
      'underlay-padding': 4,
    }),
    // Under the pointer: its lines and their other ends stand out, nothing fades.
    rule('edge.beside', { 'z-index': 7, 'line-opacity': 1, width: 2.25 }),
    rule('node.beside', {
      'z-index': 8,
      'underlay-color': palette.ink,
      'underlay-opacity': 0.07,
      'underlay-padding': 4,
    }),
    rule('node.under', {
      'z-index': 9,
      'underlay-color': palette.ink,
      'underlay-opacity': 0.12,
      'underlay-padding': 5,
    }),
    rule('edge.under', { 'z-index': 8, 'line-opacity': 1, width: 3 }),
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
    rule('edge.band.chosen', { width: 'data(width)', 'underlay-padding': 'data(halo)' }),
  ]
}
