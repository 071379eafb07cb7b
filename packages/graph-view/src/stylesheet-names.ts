import type { StylesheetStyle } from 'cytoscape'
import { LABEL_GAP } from './labels.ts'
import { rule } from './stylesheet-rule.ts'

/** Where names stand, and when they are seen. */
export function labelRules(): readonly StylesheetStyle[] {
  const at = (
    place: string,
    halign: 'left' | 'center' | 'right',
    valign: 'top' | 'center' | 'bottom',
    dx: number,
    dy: number,
  ) => rule(`.at-${place}`, { 'text-halign': halign, 'text-valign': valign, 'text-margin-x': dx, 'text-margin-y': dy })
  return [
    at('e', 'right', 'center', LABEL_GAP, 0),
    at('w', 'left', 'center', -LABEL_GAP, 0),
    at('s', 'center', 'bottom', 0, LABEL_GAP),
    at('n', 'center', 'top', 0, -LABEL_GAP),
    at('se', 'right', 'bottom', 0, 0),
    at('sw', 'left', 'bottom', 0, 0),
    at('ne', 'right', 'top', 0, 0),
    at('nw', 'left', 'top', 0, 0),
    rule('.bold', { 'font-weight': 700 }),
    rule('.text-12', { 'font-size': 12 }),
    rule('.text-13', { 'font-size': 13 }),
    // The view says which names have room at a distance, and how large they are in the pixels of the picture.
    rule('.sized', { 'font-size': 'data(fs)' }),
    rule('.name-off', { label: '' }),
  ]
}
