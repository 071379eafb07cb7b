import type { Css, StylesheetStyle } from 'cytoscape'
import { CELL_HEAD, wordIn } from './cell-shapes.ts'
import type { Palette } from './colour-names.ts'
import type { Picture, PlacedMark } from './drawn.ts'
import { cellClass } from './elements-of.ts'
import { coloursOf, imageUri, shapeSvg } from './mark-shapes.ts'
import { MARKS, type MarkId } from './marks.ts'
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
    ...gapRules(used, palette),
    ...cellRules(picture, palette),
  ]
}

/** Labels of gaps between two shores, and actors that nothing leads across. */
function gapRules(used: ReadonlySet<MarkId>, palette: Palette): readonly StylesheetStyle[] {
  const { edgeWidth } = MARKS['pair-missing']
  // As large as it is drawn, in an image that stays sharp when the map is nearer.
  const ghost = imageUri(
    `<g transform="scale(4)">${shapeSvg({ mark: 'stranded', slot: 'sector-unknown', x: 5, y: 5, w: 8, h: 8 }, palette)}</g>`,
    40,
    40,
  )
  return [
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
            'z-index': 4,
          } as unknown as Css.Node),
          rule('node.chosen.pair-missing, node.near.pair-missing', {
            'underlay-shape': 'round-rectangle',
            'underlay-padding': 4,
            'font-weight': 400,
          }),
          rule('node.chosen.pair-missing-numbers', { 'underlay-opacity': 0 }),
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
