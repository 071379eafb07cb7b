import type { ColourName, Palette } from './colour-names.ts'
import type { LegendEntry, Picture, PlacedMark } from './drawn.ts'
import { shapeSvg } from './mark-shapes.ts'
import {
  LINE_MARK_IDS,
  LINE_MARKS,
  LOAD_LEVELS,
  LOAD_MARKS,
  MARK_IDS,
  MARKS,
  type LineMarkId,
  type LoadLook,
  type MarkId,
} from './marks.ts'
import { sizesOf } from './legend-sizes.ts'
import { arrowSvg, slashesSvg } from './line-signs.ts'
import { agesOf, chosenLinesOf, hingesOf, knitOf } from './legend-hinges.ts'
import { linePath } from './line-path.ts'
import { idOf } from './mark-places.ts'
import { PALETTES, type SectorSlot, type Theme } from './palette.ts'

const WIDTH = 28
const HEIGHT = 16

/** The legend of what is drawn, with its numbers: a mark that is not on the picture is not explained. */
export function legendOf(picture: Picture, theme: Theme): readonly LegendEntry[] {
  const palette = PALETTES[theme]
  return [
    ...whoAndWhat(picture, palette),
    ...sides(picture, palette),
    ...sizesOf(picture, palette),
    ...lines(picture, palette),
    ...ways(picture, palette),
    ...loads(picture, palette),
    ...agesOf(picture, palette),
    ...hingesOf(picture, palette),
    ...chosenLinesOf(picture, palette),
    ...knitOf(picture, palette),
  ]
}

/** The legend of what is in focus, with its numbers alone: what is faint is not counted. */
export function legendAmong(picture: Picture, theme: Theme, ids: ReadonlySet<string>): readonly LegendEntry[] {
  const isKept = (of: PlacedMark['of']) =>
    of.kind === 'findings' ? ids.has(of.on) || of.ids.some((id) => ids.has(id)) : ids.has(of.id)
  const marks = picture.marks.filter(({ of }) => isKept(of))
  const lines = picture.lines.filter((line) => line.ties.some((id) => ids.has(id)) || (line.of && isKept(line.of)))
  return legendOf({ ...picture, marks, lines }, theme)
}

function whoAndWhat(picture: Picture, palette: Palette): readonly LegendEntry[] {
  return MARK_IDS.flatMap((id) => {
    const drawn = picture.marks.filter((mark) => mark.mark === id)
    const count =
      MARKS[id].of === 'findings'
        ? new Set(drawn.flatMap(({ of }) => (of.kind === 'findings' ? of.ids : []))).size
        : new Set(drawn.map(({ of }) => idOf(of))).size
    const { group } = MARKS[id]
    if (count === 0 || group === 'none') return []
    return [{ mark: id, group, key: MARKS[id].key, count, svg: markSample(id, palette) }]
  })
}

/** One mark as a small picture of its own, for legends, lists and badges. */
export function markSvg(mark: MarkId, theme: Theme, slot?: SectorSlot | 'both-sides', load?: LoadLook): string {
  return markSample(mark, PALETTES[theme], slot, load)
}

/** One line as a small picture of its own. */
export function lineMarkSvg(mark: LineMarkId, theme: Theme): string {
  return lineSample(mark, PALETTES[theme])
}

function markSample(mark: MarkId, palette: Palette, slot?: SectorSlot | 'both-sides', load?: LoadLook): string {
  const wide = ['pill', 'ticket', 'cell'].includes(MARKS[mark].shape)
  const size = load ? 9 : 12
  const shape = { mark, x: WIDTH / 2, y: HEIGHT / 2, w: wide ? 24 : size, h: wide ? 11 : size, load }
  return framed(shapeSvg({ ...shape, slot: slot ?? (mark === 'authority' ? 'authority' : 'sector-unknown') }, palette))
}

function lineSample(mark: LineMarkId, palette: Palette): string {
  const table = LINE_MARKS[mark]
  const colour = palette[table.colour]
  const y = HEIGHT / 2
  const path = linePath({ shape: 'straight', bends: [] }, { x: 1, y }, { x: WIDTH - 1, y })
  const stroke = (dash: string, stroked = colour, width: number = table.width) =>
    `<path d="${path}" fill="none" stroke="${stroked}" stroke-width="${String(width)}"${dash}/>`
  switch (table.look) {
    case 'double':
      return framed(stroke('') + stroke('', palette['paper-raised'], table.width - 2))
    case 'broken':
      return framed(stroke(' stroke-dasharray="11 4 11"'))
    case 'fading':
      return framed(stroke('', palette.line) + stroke(' stroke-dasharray="7 12 7"'))
    case 'dashed':
    case 'dotted':
      return framed(
        stroke(
          ` stroke-dasharray="${(table.dash ?? []).join(' ')}" stroke-linecap="${table.look === 'dotted' ? 'round' : 'butt'}"`,
        ),
      )
    case 'striped':
      return framed(
        stroke('', palette[table.ground ?? table.colour]) +
          stroke(` stroke-dasharray="${(table.dash ?? []).join(' ')}"`),
      )
    case 'slashed':
      return framed(stroke('') + slashesSvg({ x: 1, y }, { x: WIDTH - 1, y }, palette))
    case 'arrow':
      return framed(
        `<path d="M1 ${String(y)}H${String(WIDTH - 8)}" stroke="${colour}" stroke-width="${String(table.width)}"/>` +
          arrowSvg({ x: WIDTH - 8, y }, { x: WIDTH - 1, y }, 11, colour),
      )
    case 'hatched':
      return framed(stroke(` stroke-dasharray="${(table.dash ?? []).join(' ')}"`))
    case 'solid':
      return framed(
        table.blend
          ? stroke('', palette[table.blend[0]]) + blended(table.blend[1], y, table.width, palette)
          : stroke(''),
      )
  }
}

/** The second half of a line that changes its colour. */
const blended = (to: ColourName, y: number, width: number, palette: Palette) =>
  `<path d="M${String(WIDTH / 2)} ${String(y)}H${String(WIDTH - 1)}" stroke="${palette[to]}" stroke-width="${String(width)}"/>`

const framed = (fragment: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(HEIGHT)}" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" aria-hidden="true">${fragment}</svg>`

/** Sides by colour: in Documents one colour a side, in Secteurs the families of their sectors. */
function sides(picture: Picture, palette: Palette): readonly LegendEntry[] {
  const families: readonly {
    readonly mark: string
    readonly key: string
    readonly is: (slot: string) => boolean
    readonly slot: SectorSlot | 'both-sides'
  }[] = [
    { mark: 'side-social', key: 'side.social', is: (slot) => slot.startsWith('social'), slot: 'social-1' },
    {
      mark: 'side-mental-health',
      key: 'side.mental-health',
      is: (slot) => slot.startsWith('mental'),
      slot: 'mental-1',
    },
    { mark: 'side-both', key: 'mark.side-both', is: (slot) => slot === 'both-sides', slot: 'both-sides' },
    { mark: 'side-health', key: 'mark.side-health', is: (slot) => slot.startsWith('health'), slot: 'health-3' },
    { mark: 'side-unknown', key: 'mark.side-unknown', is: (slot) => slot === 'sector-unknown', slot: 'sector-unknown' },
  ]
  const actors = picture.marks.filter(({ of, quiet }) => of.kind === 'actor' && !quiet)
  return families.flatMap(({ mark, key, is, slot }) => {
    const count = new Set(actors.flatMap(({ slot: own, of }) => (is(own) ? [idOf(of)] : []))).size
    const slots = [...new Set(actors.flatMap((actor) => (is(actor.slot) ? [actor.slot] : [])))].sort()
    const svg = slots.length > 1 ? family(slots, palette) : markSample('actor', palette, slots[0] ?? slot)
    return count === 0 ? [] : [{ mark, group: 'side' as const, key, count, svg }]
  })
}

/** Several colours of one family: three discs that overlap. */
function family(slots: readonly (SectorSlot | 'both-sides')[], palette: Palette): string {
  const shown = slots.slice(0, 3)
  const disc = (slot: SectorSlot | 'both-sides', index: number) =>
    shapeSvg(
      { mark: 'actor', slot, x: WIDTH / 2 + (index - (shown.length - 1) / 2) * 7.5, y: HEIGHT / 2, w: 11, h: 11 },
      palette,
    )
  return framed(shown.map(disc).join(''))
}

function lines(picture: Picture, palette: Palette): readonly LegendEntry[] {
  return LINE_MARK_IDS.flatMap((id) => {
    // Lines that are only a pale ground are no subject.
    const drawn = picture.lines.filter((line) => line.mark === id && !(line.fine && line.faint))
    // A ghost may stand for several missing ties; a band for a pair of sectors.
    const count = drawn.reduce(
      (sum, line) => sum + (id !== 'expected' && (line.of || line.onChoice) ? 1 : line.ties.length),
      0,
    )
    return count === 0
      ? []
      : [
          {
            mark: id,
            group: LINE_MARKS[id].group ?? ('line' as const),
            key: LINE_MARKS[id].key,
            count,
            svg: lineSample(id, palette),
          },
        ]
  })
}

/** Ribbons painted under the marks. */
function ways(picture: Picture, palette: Palette): readonly LegendEntry[] {
  return LINE_MARK_IDS.flatMap((id) => {
    const painted = (picture.backdrop.shapes ?? []).flatMap(({ means }) => (means?.mark === id ? [means.count] : []))
    const count = painted.reduce((sum, value) => sum + value, 0)
    const { group = 'line' as const, key } = LINE_MARKS[id]
    return count === 0 ? [] : [{ mark: id, group, key, count, svg: lineSample(id, palette) }]
  })
}

function loads(picture: Picture, palette: Palette): readonly LegendEntry[] {
  return LOAD_LEVELS.flatMap((level) => {
    const count = new Set(picture.marks.flatMap(({ load, of }) => (load?.level === level ? [idOf(of)] : []))).size
    if (count === 0) return []
    const svg = markSample('actor', palette, 'sector-unknown', { level, age: 'fresh' })
    return [{ mark: `load-${level}`, group: 'load' as const, key: LOAD_MARKS[level].key, count, svg }]
  })
}
