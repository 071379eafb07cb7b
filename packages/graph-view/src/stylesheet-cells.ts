import type { Css, StylesheetStyle } from 'cytoscape'
import { CELL_HEAD, wordIn } from './cell-shapes.ts'
import type { Palette } from './colour-names.ts'
import type { Picture, PlacedMark } from './drawn.ts'
import { cellClass } from './elements-of.ts'
import { coloursOf, imageUri, shapeSvg } from './mark-shapes.ts'
import { LINE_MARK_IDS, MARKS, type LineMarkId, type MarkId } from './marks.ts'
import { rule } from './stylesheet-rule.ts'

const within: Css.Node = { 'text-halign': 'center', 'text-valign': 'center', 'text-outline-width': 0 }

/** Sectors as tinted discs, numbers on bands, cells of a matrix, actors that come from elsewhere. */
export function markRules(picture: Picture, palette: Palette): readonly StylesheetStyle[] {
  const used = new Set(picture.marks.map(({ mark }) => mark))
  return [
    ...slotted(picture, 'sector', (slot) => {
      const { left, soft } = coloursOf(slot, palette)
      return { 'background-color': soft, 'border-color': left, 'border-width': MARKS.sector.edgeWidth }
    }),
    ...slotted(picture, 'elsewhere', (slot) => ({
      'background-color': palette['paper-raised'],
      'border-color': coloursOf(slot, palette).left,
      'border-width': MARKS.elsewhere.edgeWidth,
      'font-style': 'italic',
    })),
    ...(['pair-less', 'pair-more'] as const)
      .filter((id) => used.has(id))
      .map((id) =>
        rule(`.${id}`, {
          ...within,
          'background-color': palette['paper-raised'],
          'border-color': palette[MARKS[id].edge],
          'border-width': MARKS[id].edgeWidth,
          'font-weight': 700,
        }),
      ),
    ...cellRules(picture, palette),
    // The canvas forgets in which order things came once some were taken away.
    ...(picture.marks.some(({ mark }) => MARKS[mark].shape === 'cell') ? [rule('node', { 'z-index': 1 })] : []),
    ...LINE_MARK_IDS.filter((id) => LOUDNESS.has(id) && picture.lines.some(({ mark }) => mark === id)).map((id) =>
      rule(`.line-${id}`, { 'z-index': LOUDNESS.get(id) ?? 0 }),
    ),
  ]
}

/** Bands that are to be seen first lie over the others. */
const LOUDNESS: ReadonlyMap<LineMarkId, number> = new Map([
  ['more', 1],
  ['far-more', 2],
  ['less', 3],
  ['far-less', 4],
])

function slotted(
  picture: Picture,
  id: MarkId,
  style: (slot: PlacedMark['slot']) => Css.Node,
): readonly StylesheetStyle[] {
  const slots = new Set(picture.marks.filter(({ mark }) => mark === id).map(({ slot }) => slot))
  return [...slots].map((slot) => rule(`.${id}.${slot}`, style(slot)))
}

function cellRules(picture: Picture, palette: Palette): readonly StylesheetStyle[] {
  const cells = picture.marks.filter(({ mark }) => MARKS[mark].shape === 'cell')
  const states = new Map(cells.map((cell) => [cell.mark, cell]))
  const sizes = new Map(cells.map((cell) => [cellClass(cell), cell]))
  return [
    ...[...states].map(([id, cell]) => {
      const { size, weight, colour } = wordIn(cell, palette)
      const head: Css.Node = id === 'cell-void' ? {} : { 'text-valign': 'top', 'text-margin-y': CELL_HEAD - 2.5 }
      return rule(`.${id}`, {
        ...within,
        ...head,
        shape: 'round-rectangle',
        'background-opacity': 0,
        'border-width': 0,
        color: colour,
        'font-size': size,
        'font-weight': weight,
      })
    }),
    ...[...sizes].map(([name, cell]) => {
      const [w, h] = [Math.round(cell.w) + 4, Math.round(cell.h) + 4]
      return rule(`.${name}`, {
        'background-image': imageUri(
          shapeSvg({ ...cell, w: w - 4, h: h - 4, x: w / 2, y: h / 2, load: undefined }, palette),
          w,
          h,
        ),
        'background-width': `${String(w)}px`,
        'background-height': `${String(h)}px`,
        'background-clip': 'none',
        'background-image-containment': 'over',
        'bounds-expansion': 4,
      })
    }),
  ]
}

/** A chosen cell stays under its actors, with a frame of its own shape; a chosen band keeps its width. */
export function chosenCellRules(picture: Picture): readonly StylesheetStyle[] {
  const used = [...new Set(picture.marks.map(({ mark }) => mark))].filter((id) => MARKS[id].shape === 'cell')
  if (used.length === 0) return []
  const of = (state: string) => used.map((id) => `.${id}${state}`).join(', ')
  return [
    rule(['', '.near', '.beside', '.under', '.chosen'].map(of).join(', '), { 'z-index': 0 }),
    rule(['.under', '.chosen'].map(of).join(', '), { 'underlay-shape': 'round-rectangle', 'underlay-padding': 4 }),
  ]
}
