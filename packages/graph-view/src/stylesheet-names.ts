import type { Css, StylesheetStyle } from 'cytoscape'
import type { Palette } from './colour-names.ts'
import type { Picture } from './drawn.ts'
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

/** Names that stand apart or keep off a ring, and names in another colour than ink. */
export function toneRules(picture: Picture, palette: Palette): readonly StylesheetStyle[] {
  const tones = new Set(picture.marks.flatMap(({ label }) => label?.tone ?? []))
  const wide = (place: string, x: string | number, y: string | number) =>
    rule(`.wide.at-${place}`, { 'text-margin-x': x, 'text-margin-y': y } as unknown as Css.Node)
  const [gap, back, corner, cornerBack] = ['data(gap)', 'data(back)', 'data(corner)', 'data(cornerBack)'] as const
  return [
    ...(picture.marks.some(({ reach }) => reach !== undefined)
      ? [
          wide('e', gap, 0),
          wide('w', back, 0),
          wide('s', 0, gap),
          wide('n', 0, back),
          wide('se', corner, corner),
          wide('sw', cornerBack, corner),
          wide('ne', corner, cornerBack),
          wide('nw', cornerBack, cornerBack),
        ]
      : []),
    ...(picture.marks.some(({ label }) => label?.leader)
      ? [rule('.apart', { 'text-margin-x': 'data(mx)', 'text-margin-y': 'data(my)' } as unknown as Css.Node)]
      : []),
    ...[...tones].map((tone) => rule(`.tone-${tone}`, { color: palette[tone] })),
  ]
}
