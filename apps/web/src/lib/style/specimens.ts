import {
  legendOf,
  pictureSvg,
  type LegendEntry,
  type LineMarkId,
  type LoadLook,
  type MarkId,
  type Picture,
  type PlacedLine,
  type PlacedMark,
  type SignId,
  type Theme,
} from '@maillage/graph-view'

/** Diameters at which every sign is shown, in pixels. */
export const SIZES = [12, 22, 40] as const

const NOTHING = { insidePartnerships: 0, membershipOfPlan: 0, partsOfWholes: 0, notDrawn: 0 }
const WIDE: readonly MarkId[] = [
  'initiative',
  'action',
  'cell-open',
  'cell-saturated',
  'cell-unknown',
  'cell-void',
  'pair-less',
  'pair-more',
  'pair-missing',
]

function picture(width: number, height: number, marks: readonly PlacedMark[], lines: readonly PlacedLine[]): Picture {
  return {
    regard: 'sectors',
    size: { width, height },
    marks,
    lines,
    backdrop: { sheets: [], discs: [], hulls: [], captions: [], rules: [] },
    folded: NOTHING,
  }
}

interface Look {
  readonly load?: LoadLook
  readonly status?: 'planned' | 'proposed'
  readonly signs?: readonly SignId[]
  readonly slot?: PlacedMark['slot']
}

function mark(id: string, what: MarkId, x: number, y: number, size: number, look: Look = {}): PlacedMark {
  return {
    id,
    mark: what,
    x,
    y,
    w: WIDE.includes(what) ? size * 1.8 : size,
    h: WIDE.includes(what) ? size * 0.8 : size,
    of: { kind: 'actor', index: 0, id },
    slot: what === 'authority' ? 'authority' : 'mental-1',
    name: '',
    ...look,
  }
}

const svgOf = (drawn: Picture, theme: Theme) =>
  pictureSvg(drawn, { theme, title: '' }).replace(
    '<svg ',
    `<svg width="${String(drawn.size.width)}" height="${String(drawn.size.height)}" aria-hidden="true" `,
  )

/** One sign as the map draws it: a map of one mark. */
export function markSpecimen(what: MarkId, size: number, theme: Theme, look?: Look): string {
  const wide = WIDE.includes(what)
  const room = size + 16
  return svgOf(
    picture(
      wide ? size * 1.8 + 6 : room,
      room,
      [mark('one', what, wide ? size * 0.9 + 3 : room / 2, room / 2, size, look)],
      [],
    ),
    theme,
  )
}

/** One line as the map draws it, between two actors. */
export function lineSpecimen(what: LineMarkId, size: number, theme: Theme): string {
  const room = size + 8
  const width = 2 * size + 74
  const [from, to] = [
    mark('from', 'actor', size / 2 + 4, room / 2, size, { slot: 'social-1' }),
    mark('to', 'actor', width - size / 2 - 4, room / 2, size),
  ]
  const line: PlacedLine = {
    id: 'line',
    mark: what,
    from: 'from',
    to: 'to',
    shape: 'straight',
    bends: [],
    index: 0,
    ties: ['line'],
  }
  return svgOf(picture(width, room, [from, to], [line]), theme)
}

/** A legend of an invented map: some of everything. */
export function legendSpecimen(theme: Theme): readonly LegendEntry[] {
  const slots = ['social-1', 'social-2', 'mental-1', 'mental-2', 'health-1'] as const
  const levels = ['available', 'strained', 'saturated', 'unknown'] as const
  const diameters = [11, 15.5, 19, 22, 25] as const
  const marks = slots.map((slot, index) => {
    const level = levels[index]
    return mark(`actor-${String(index)}`, index === 4 ? 'partnership' : 'actor', 0, 0, diameters[index] ?? 11, {
      slot,
      ...(level && { load: { level, age: 'fresh' as const } }),
    })
  })
  const line = (what: LineMarkId, from: number, to: number): PlacedLine => ({
    id: `${what} ${String(from)} ${String(to)}`,
    mark: what,
    from: `actor-${String(from)}`,
    to: `actor-${String(to)}`,
    shape: 'straight',
    bends: [],
    index: 0,
    ties: [`${what} ${String(from)} ${String(to)}`],
  })
  const lines = [
    line('confirmed', 4, 3),
    line('once', 4, 2),
    line('inferred', 4, 1),
    line('planned', 3, 2),
    line('expected', 4, 0),
  ]
  return legendOf(picture(400, 300, [...marks, mark('commune', 'authority', 0, 0, 11)], lines), theme)
}
