import type { NetworkColumns, PairFigure } from '@maillage/network-model'
import { amongNumber } from '../counts-among.ts'
import type { Caption, DrawOptions, Measure, Picture, PlacedLine, PlacedMark, Point, Size } from '../drawn.ts'
import { LINE_HEIGHT } from '../labels.ts'
import { averageMeasure } from '../measure.ts'
import { PlacesAlong } from './gaps/along-bands.ts'
import { bandsOf, type End } from './gaps/bands.ts'
import { gapScale, type GapScale } from './gaps/gap-scale.ts'
import { distance, numberedPairs, pairId } from './gaps/numbered-pairs.ts'
import { ordered, type Weighed } from './gaps/order.ts'
import { partsOf, placeOnOval, type Oval, type Parts } from './gaps/oval.ts'
import { blocksOf, NAME_GAP, sectorsToShow, type SectorBlock } from './gaps/sector-blocks.ts'
import { bySubject, signalledGaps } from './gaps/signalled-gaps.ts'
import { FOOT, signalledBands, signalMarks, withWords } from './gaps/signalled-marks.ts'

/** Sectors on an oval, joined by bands: who meets less, who meets more than one would expect, and what documents say. */
export function gapsPicture(columns: NetworkColumns, options: DrawOptions): Picture {
  const { size: asked, say, measure = averageMeasure } = options
  const pairs = options.figures?.pairs ?? []
  const scale = gapScale(asked)
  const gaps = signalledGaps(columns)
  const subjects = bySubject(gaps)
  const { shown, others } = sectorsToShow(columns, say, pairs, new Set(gaps.flatMap(({ sectors }) => sectors)))
  const foot = subjects.has('') || others > 0 ? FOOT : 0
  const frame = { width: asked.width, height: asked.height - foot }
  const radius = largestRadius(shown.length, frame, scale)
  const whole = placedBlocks(blocksOf(shown, scale, radius, measure, 3))
  // Names of three lines only where they make the picture no higher.
  const { blocks, parts, oval } =
    whole.oval.size.height > frame.height ? placedBlocks(blocksOf(shown, scale, radius, measure, 2)) : whole
  const size = { width: asked.width, height: oval.size.height + foot }
  const ends = endsOf(blocks, parts, oval)
  const names = blocks.flatMap((block) =>
    nameUnder(block, columns.actors.id, ends.get(block.group.sector) ?? { x: 0, y: 0 }, scale, measure),
  )
  const computed = new Set(pairs.flatMap(({ a, b }) => [pairId({ a, b }), pairId({ a: b, b: a })]))
  const lines = [
    ...signalledBands(subjects.keys(), computed, ends, oval.size, say),
    ...bandsOf(pairs, ends, oval.size, scale.widestBand, say),
  ]
  const boxes = names.map(({ box }) => box)
  const along = new PlacesAlong({ discs: [...ends.values()], boxes })
  const numbers = numbersOn(pairs, lines, ends, along, scale.badge)
  const signals = { columns, subjects, ends, size, edge: scale.edge, along, say, measure }
  const { marks, captions } = signalMarks(signals)
  const alone: Caption[] = []
  if (shown.length === 0 && gaps.length === 0)
    alone.push({ ...said(say('map.gaps-none'), size.width / 2, size.height / 2, 'middle'), size: 13 })
  if (others > 0) {
    const rest = said(
      say('map.sectors-unsignalled', { count: others }),
      size.width - scale.edge,
      size.height - 11,
      'end',
    )
    alone.push(rest)
  }
  return {
    regard: 'gaps',
    size,
    marks: [
      ...blocks.map((block) => discMark(block, ends, say('map.sector-count', counted(block)))),
      ...numbers,
      ...(pairs.length === 0 ? withWords(signals, marks, lines, boxes) : marks),
    ],
    lines,
    backdrop: { sheets: [], discs: [], hulls: [], captions: [...names, ...captions, ...alone], rules: [] },
    folded: { insidePartnerships: 0, membershipOfPlan: 0, partsOfWholes: 0, notDrawn: columns.ties.id.length },
  }

  function placedBlocks(blocks: readonly SectorBlock[]) {
    const place = (parts: Parts) => placeOnOval(blocks, parts, frame, scale.edge)
    const parts = ordered(
      partsOf(blocks, frame.width),
      weighed(blocks, pairs, subjects.keys()),
      (tried) => place(tried).centres,
    )
    return { blocks, parts, oval: place(parts) }
  }
}

const counted = ({ group: { label, members } }: SectorBlock) => ({ name: label, count: members.length })

/** Loud bands: those that a number stands on, and those that documents speak of. */
function weighed(
  blocks: readonly SectorBlock[],
  pairs: readonly PairFigure[],
  subjects: Iterable<string>,
): readonly Weighed[] {
  const at = new Map(blocks.map(({ group }, index) => [group.sector, index]))
  const said = [...subjects].map((subject) => subject.split('~') as [string, string | undefined])
  const loud = pairs.filter(({ standing }) => standing === 'less' || standing === 'more')
  return [
    ...loud.map((pair) => ({ ...pair, weight: (pair.standing === 'less' ? 2 : 1) * (1 + distance(pair)) })),
    ...said.map(([a, b]) => ({ a, b: b ?? a, weight: 3 })),
  ].flatMap(({ a, b, weight }) => {
    const [one, other] = [at.get(a), at.get(b)]
    return one === undefined || other === undefined || one === other ? [] : [{ one, other, weight }]
  })
}

/** Many sectors have smaller discs. */
function largestRadius(count: number, { width, height }: Size, scale: GapScale): number {
  const perSide = Math.max(2, Math.ceil(count / 2))
  return Math.max(scale.leastRadius, Math.min(scale.largestRadius, (0.42 * height) / perSide - 14, width * 0.07))
}

type Ends = ReadonlyMap<string, End & { readonly r: number }>

function endsOf(blocks: readonly SectorBlock[], parts: Parts, oval: Oval): Ends {
  const part = new Map(
    Object.entries(parts).flatMap(([name, list]) => (list as number[]).map((index) => [index, name])),
  )
  return new Map(
    blocks.map(({ group: { sector, label }, r }, index) => [
      sector,
      { x: 0, y: 0, ...oval.centres[index], id: `sector ${sector}`, label, part: part.get(index) ?? '', r },
    ]),
  )
}

function discMark({ group: { sector, slot }, r }: SectorBlock, ends: Ends, name: string): PlacedMark {
  const { x, y } = ends.get(sector) ?? { x: 0, y: 0 }
  return {
    id: `sector ${sector}`,
    mark: 'sector',
    x,
    y,
    w: 2 * r,
    h: 2 * r,
    of: { kind: 'group', id: sector },
    slot,
    name,
  }
}

/** The numbers of the table on their bands. */
function numbersOn(
  pairs: readonly PairFigure[],
  lines: readonly PlacedLine[],
  ends: Ends,
  along: PlacesAlong,
  badge: number,
): readonly PlacedMark[] {
  const byPair = new Map(lines.map((line) => [line.of?.kind === 'pair' ? line.of.id : '', line]))
  const standing = new Map(pairs.map((pair) => [pairId(pair), pair.standing]))
  return [...numberedPairs(pairs)].flatMap(([id, number]): readonly PlacedMark[] => {
    const line = byPair.get(id)
    const [a = '', b = ''] = id.split('~')
    const [from, to] = [ends.get(a), ends.get(b)]
    if (!line || !from || !to) return []
    const w = badge + (number > 99 ? 6 : 0)
    return [
      {
        id: `number ${id}`,
        mark: standing.get(id) === 'less' ? 'pair-less' : 'pair-more',
        ...along.on(line, from, to, w),
        w,
        h: w,
        of: { kind: 'pair', id },
        slot: 'sector-unknown',
        inside: [String(number)],
        name: line.name ?? '',
      },
    ]
  })
}

/** The name in bold with the number of actors behind it, under the disc. */
function nameUnder(
  { group, r, lines, widths }: SectorBlock,
  ids: readonly string[],
  { x, y }: Point,
  { text }: GapScale,
  measure: Measure,
): readonly Caption[] {
  const top = y + r + NAME_GAP
  return lines.flatMap((line, index): readonly Caption[] => {
    const w = widths[index] ?? 0
    const box = { x: x - w / 2, y: top + index * text * LINE_HEIGHT, w, h: text * LINE_HEIGHT }
    const words = { y: box.y + text * 0.94, size: text, over: true } as const
    const name: Caption = { ...words, text: line, x: box.x, weight: 600, anchor: 'start', tone: 'ink', box }
    if (index < lines.length - 1) return [name]
    // One box for the whole line: the number is part of it.
    const end = { x: box.x + w, y: box.y, w: 0, h: 0 }
    const number = String(group.members.length)
    const count: Omit<Caption, 'y' | 'size' | 'box'> = {
      text: number,
      // A longer number grows away from the name.
      x: end.x - measure(number, text, 400),
      weight: 400,
      anchor: 'start',
      tone: 'ink-muted',
      among: amongNumber(group.members.flatMap((member) => ids[member] ?? [])),
    }
    return [name, { ...words, ...count, box: end }]
  })
}

function said(text: string, x: number, y: number, anchor: Caption['anchor']): Caption {
  return { text, x, y, size: 11, weight: 400, anchor, tone: 'ink-muted', box: { x, y, w: 0, h: 0 }, over: true }
}
