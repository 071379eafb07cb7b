import type { StylesheetStyle } from 'cytoscape'
import type { Picture } from './drawn.ts'
import { MAP_FONT, PALETTES, type Theme } from './palette.ts'
import { attentionRules } from './stylesheet-attention.ts'
import { chosenCellRules, markRules } from './stylesheet-cells.ts'
import { lineRules } from './stylesheet-lines.ts'
import { labelRules, toneRules } from './stylesheet-names.ts'
import { nodeRules, ringRules, slotRules } from './stylesheet-nodes.ts'
import { chosenRules, quietRules } from './stylesheet-quiet.ts'
import { chosenShoreRules, shoreRules } from './stylesheet-shores.ts'

/** The look of every class that a picture uses, and of no other: short stylesheets are quick ones. */
export function stylesheetOf(picture: Picture, theme: Theme, font: string = MAP_FONT): readonly StylesheetStyle[] {
  const palette = PALETTES[theme]
  return [
    ...nodeRules(picture, palette, font),
    ...slotRules(picture, palette),
    ...markRules(picture, palette),
    ...shoreRules(picture, palette),
    ...quietRules(picture, palette),
    ...ringRules(picture, palette),
    ...labelRules(),
    ...toneRules(picture, palette),
    ...lineRules(picture, palette),
    ...attentionRules(palette),
    ...chosenCellRules(picture),
    ...chosenShoreRules(picture),
    ...chosenRules(picture, palette),
  ]
}
