import type { Css, StylesheetStyle } from 'cytoscape'
import type { Palette } from './colour-names.ts'
import type { Picture, PlacedMark } from './drawn.ts'
import { imageUri, shapeSvg, SMALL } from './mark-shapes.ts'
import { quietColours } from './sign-shapes.ts'
import { rule } from './stylesheet-rule.ts'

/** A mark with a halo or signs is one image: one for each look that is drawn. */
export function hingeClass({ w, halo, signs }: PlacedMark): string | undefined {
  if (halo === undefined && signs === undefined) return undefined
  return `hinge-${[w, halo ?? 0].map((length) => String(Math.round(length * 10))).join('-')}-${(signs ?? []).join('-')}`
}

/** Marks without the colour of a sector, and those on which ways hang. */
export function quietRules(picture: Picture, palette: Palette): readonly StylesheetStyle[] {
  const quiet = new Set(picture.marks.flatMap((mark) => mark.quiet ?? []))
  const hinges = new Map(
    picture.marks.flatMap((mark) => {
      const name = hingeClass(mark)
      return name === undefined ? [] : [[name, mark] as const]
    }),
  )
  const widest = picture.marks.reduce((most, { w, of }) => (of.kind === 'actor' ? Math.max(most, w) : most), 0)
  return [
    ...(widest > 0 && widest < SMALL
      ? [rule('node', { 'border-width': Math.round((100 * widest) / SMALL) / 100 })]
      : []),
    ...[...quiet].flatMap((one) => {
      const { fill, edge } = quietColours(one, palette)
      const unbuilt: Css.Node = { 'background-color': palette['paper-raised'], 'border-color': edge }
      return [
        rule(`.quiet-${one}`, { 'background-color': fill, 'border-color': edge, 'border-width': 0.75 }),
        rule(`.quiet-${one}.planned`, { ...unbuilt, 'border-width': 1.6, 'border-style': 'dashed' }),
        rule(`.quiet-${one}.proposed`, { ...unbuilt, 'border-width': 1.6, 'border-style': 'dotted' }),
        rule(`.mention.quiet-${one}`, {
          'background-opacity': 0,
          'border-width': 0,
          'background-image': imageUri(
            shapeSvg({ mark: 'mention', x: 8, y: 8, w: 14, h: 14, slot: 'sector-unknown', quiet: one }, palette),
            16,
            16,
          ),
          'background-width': '115%',
          'background-height': '115%',
          'background-clip': 'none',
          'bounds-expansion': 4,
        }),
      ]
    }),
    ...[...hinges].map(([name, mark]) => {
      const side = Math.ceil(Math.max(mark.reach ?? mark.w, mark.w)) + 6
      const image = shapeSvg({ ...mark, load: undefined, x: side / 2, y: side / 2 }, palette)
      return rule(`.${name}`, {
        'background-opacity': 0,
        'border-width': 0,
        'background-image': imageUri(image, side, side),
        'background-width': `${String(side)}px`,
        'background-height': `${String(side)}px`,
        'background-clip': 'none',
        'background-image-containment': 'over',
        'bounds-expansion': Math.ceil((side - mark.w) / 2) + 2,
        // Under the small marks that its halo may reach.
        'z-index': -1,
      })
    }),
  ]
}

/** What the lines and neighbours of a chosen actor look like where all is grey. */
export function chosenRules(picture: Picture, palette: Palette): readonly StylesheetStyle[] {
  const has = (is: (line: Picture['lines'][number]) => boolean) => picture.lines.some(is)
  const towards = (side: string, colour: string) =>
    rule(`edge.near-out.to-${side}, edge.near-in.from-${side}`, { 'line-color': colour })
  return [
    rule('edge.fine.near', { width: 1.4, 'line-opacity': 0.9 }),
    // The light round the chosen one begins where its ring or halo ends.
    ...(picture.marks.some(({ reach }) => reach !== undefined)
      ? [rule('node.wide.chosen', { 'underlay-padding': 'data(gap)', 'underlay-opacity': 0.4 })]
      : []),
    rule('node.quiet-pale.near', { 'background-color': palette['ink-muted'] }),
    ...(has(({ sides }) => sides !== undefined)
      ? [towards('social', palette['social-1']), towards('mental-health', palette['mental-1'])]
      : []),
    ...(has(({ mark }) => mark === 'referral') ? referralRules(palette) : []),
  ]
}

/** Requests that a chosen actor sends on; not those that it gets. */
function referralRules(palette: Palette): readonly StylesheetStyle[] {
  const both = (suffix: string) => `.line-referral${suffix}, .line-referral-refused${suffix}`
  return [
    rule(both('.on-choice'), {
      'line-opacity': 0,
      'target-distance-from-node': 3,
      events: 'no',
    } as unknown as Css.Edge),
    rule(both('.near-out'), { 'line-opacity': 1, 'z-index': 10, events: 'yes' }),
    rule('.line-referral.near-out', {
      'target-label': 'data(words)',
      'target-text-offset': 24,
      'font-size': 11,
      'font-weight': 700,
      color: palette.referral,
      'text-outline-width': 2,
      'text-outline-color': palette.paper,
      'text-outline-opacity': 0.9,
    }),
  ]
}
