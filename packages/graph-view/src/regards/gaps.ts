import type { NetworkColumns } from '@maillage/network-model'
import type { Caption, DrawOptions, Picture, PlacedLine, PlacedMark, Size } from '../drawn.ts'
import { LINE_HEIGHT } from '../labels.ts'
import { averageMeasure } from '../measure.ts'
import { bandsOf, bendOf, type End } from './gaps/bands.ts'
import { PlacesAlong } from './gaps/along-bands.ts'
import { gapScale, type GapScale } from './gaps/gap-scale.ts'
import { distance, numberedPairs, pairId } from './gaps/numbered-pairs.ts'
import { ordered, type Weighed } from './gaps/order.ts'
import { partsOf, placeOnOval, type Oval, type Parts } from './gaps/oval.ts'
import { blocksOf, COUNT_GAP, NAME_GAP, sectorsToShow, type SectorBlock } from './gaps/sector-blocks.ts'
import { bySubject, signalledGaps } from './gaps/signalled-gaps.ts'

const QUOTE = 15

/** Sectors on an oval, joined by bands: who meets less, who meets more than one would expect, and what documents say. */
export function gapsPicture(columns: NetworkColumns, options: DrawOptions): Picture {
  const { size: asked, say } = options
  const measure = options.measure ?? averageMeasure
  const pairs = options.figures?.pairs ?? []
  const scale = gapScale(asked)
  const gaps = signalledGaps(columns)
  const shown = sectorsToShow(columns, say, pairs, new Set(gaps.flatMap(({ sectors }) => sectors)))
  const blocks = blocksOf(shown, scale, largestRadius(shown.length, asked, scale), measure)
  const at = new Map(blocks.map(({ group }, index) => [group.sector, index]))
  const frame = { width: asked.width, height: asked.height }
  const subjects = bySubject(gaps)
  const parts = ordered(partsOf(blocks, asked.width), weighed(), (tried) => place(tried).centres)
  const oval = place(parts)
  const ends = endsOf(blocks, parts, oval)
  const discs = blocks.map(({ r }, index) => ({ x: 0, y: 0, ...oval.centres[index], r }))
  const names = blocks.flatMap((block, index) => nameUnder(block, discs[index] ?? { x: 0, y: 0 }, scale))
  const bands = [...saidBands(), ...bandsOf(pairs, ends, oval.size, scale.widestBand, say)]
  const along = new PlacesAlong({ discs, boxes: names.map(({ box }) => box) })
  const numbers = numbersOn()
  const quotes = quotesOn()
  const none = pairs.length === 0 && gaps.length === 0 ? [saidAlone(say('map.gaps-none'), oval.size)] : []
  return {
    regard: 'gaps',
    size: oval.size,
    marks: [...blocks.map(discMark), ...numbers, ...quotes.marks],
    lines: bands,
    backdrop: { sheets: [], discs: [], hulls: [], captions: [...names, ...quotes.captions, ...none], rules: [] },
    folded: { insidePartnerships: 0, membershipOfPlan: 0, partsOfWholes: 0, notDrawn: columns.ties.id.length },
  }

  function place(tried: Parts): Oval {
    return placeOnOval(blocks, tried, frame, scale.edge)
  }

  /** Loud bands: those that a number stands on, and those that documents speak of. */
  function weighed(): readonly Weighed[] {
    const said = [...subjects.keys()].map((subject) => subject.split('~') as [string, string | undefined])
    return [
      ...pairs
        .filter(({ standing }) => standing === 'less' || standing === 'more')
        .map((pair) => ({ a: pair.a, b: pair.b, weight: (pair.standing === 'less' ? 2 : 1) * (1 + distance(pair)) })),
      ...said.map(([a, b]) => ({ a, b: b ?? a, weight: 3 })),
    ].flatMap(({ a, b, weight }) => {
      const [one, other] = [at.get(a), at.get(b)]
      return one === undefined || other === undefined || one === other ? [] : [{ one, other, weight }]
    })
  }

  function discMark({ group, r }: SectorBlock, index: number): PlacedMark {
    const { x, y } = discs[index] ?? { x: 0, y: 0 }
    const { sector, label, slot, members } = group
    return {
      id: `sector ${sector}`,
      mark: 'sector',
      x,
      y,
      w: 2 * r,
      h: 2 * r,
      of: { kind: 'group', id: sector },
      slot,
      name: say('map.sector-count', { name: label, count: members.length }),
    }
  }

  /** Two sectors that a document speaks of together, and that nothing was computed for. */
  function saidBands(): readonly PlacedLine[] {
    const computed = new Set(pairs.flatMap((pair) => [pairId(pair), pairId({ a: pair.b, b: pair.a })]))
    return [...subjects.keys()].flatMap((subject): readonly PlacedLine[] => {
      const [a = '', b] = subject.split('~')
      const [from, to] = [ends.get(a), ends.get(b ?? '')]
      if (!from || !to || computed.has(subject)) return []
      return [
        {
          id: `band ${subject}`,
          index: -1,
          mark: 'signalled',
          from: from.id,
          to: to.id,
          shape: 'curve',
          bends: [bendOf(from, to, oval.size)],
          ties: [],
          width: 5,
          of: { kind: 'pair', id: subject },
          name: say('map.pair-signalled', { a: from.label, b: to.label }),
        },
      ]
    })
  }

  function numbersOn(): readonly PlacedMark[] {
    const lines = new Map(bands.map((line) => [line.of?.kind === 'pair' ? line.of.id : '', line]))
    const standing = new Map(pairs.map((pair) => [pairId(pair), pair.standing]))
    return [...numberedPairs(pairs)].flatMap(([id, number]): readonly PlacedMark[] => {
      const line = lines.get(id)
      const [a = '', b = ''] = id.split('~')
      const [from, to] = [ends.get(a), ends.get(b)]
      if (!line || !from || !to) return []
      const w = scale.badge + (number > 99 ? 6 : 0)
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

  /** A quotation mark for each pair, sector or nobody that documents speak of. */
  function quotesOn(): { readonly marks: readonly PlacedMark[]; readonly captions: readonly Caption[] } {
    const middle = { x: oval.size.width / 2, y: oval.size.height / 2 }
    const quote = (
      on: string,
      ids: readonly string[],
      point: { readonly x: number; readonly y: number },
    ): PlacedMark => ({
      id: `signal-gap ${on}`,
      mark: 'signal-gap',
      x: point.x,
      y: point.y,
      w: QUOTE,
      h: QUOTE,
      of: { kind: 'findings', ids, on },
      slot: 'sector-unknown',
      name: say('map.signalled-gaps', { count: ids.length }),
    })
    const marks = [...subjects].flatMap(([subject, ids]): readonly PlacedMark[] => {
      const [a = '', b] = subject.split('~')
      const [from, to] = [ends.get(a), ends.get(b ?? '')]
      if (from && to) return [quote(subject, ids, along.on({ bends: [bendOf(from, to, oval.size)] }, from, to, QUOTE))]
      const disc = discs[at.get(a) ?? -1]
      return disc ? [quote(a, ids, along.around(disc, middle, QUOTE))] : []
    })
    const nowhere = subjects.get('') ?? []
    if (nowhere.length === 0) return { marks, captions: [] }
    const words = say('map.signalled-nowhere', { count: nowhere.length })
    const corner = { x: scale.edge + QUOTE / 2, y: oval.size.height - scale.edge - QUOTE / 2 }
    const box = { x: corner.x + QUOTE, y: corner.y - 7, w: measure(words, 11, 400), h: 13 }
    return {
      marks: [...marks, quote('', nowhere, corner)],
      captions: [
        {
          text: words,
          x: box.x,
          y: corner.y + 4,
          size: 11,
          weight: 400,
          anchor: 'start',
          tone: 'ink-muted',
          box,
          over: true,
        },
      ],
    }
  }
}

/** Many sectors have smaller discs. */
function largestRadius(count: number, size: Size, scale: GapScale): number {
  const perSide = Math.max(2, Math.ceil(count / 2))
  return Math.max(
    scale.leastRadius,
    Math.min(scale.largestRadius, (0.42 * size.height) / perSide - 14, size.width * 0.07),
  )
}

function endsOf(blocks: readonly SectorBlock[], parts: Parts, oval: Oval): ReadonlyMap<string, End> {
  const part = new Map(
    Object.entries(parts).flatMap(([name, list]) => (list as number[]).map((index) => [index, name])),
  )
  return new Map(
    blocks.map(({ group: { sector, label } }, index) => [
      sector,
      { x: 0, y: 0, ...oval.centres[index], id: `sector ${sector}`, label, part: part.get(index) ?? '' },
    ]),
  )
}

/** The name in bold with the number of actors behind it, under the disc. */
function nameUnder(
  { group, r, lines, widths }: SectorBlock,
  { x, y }: { readonly x: number; readonly y: number },
  { text }: GapScale,
): readonly Caption[] {
  const top = y + r + NAME_GAP
  return lines.flatMap((line, index): readonly Caption[] => {
    const w = widths[index] ?? 0
    const box = { x: x - w / 2, y: top + index * text * LINE_HEIGHT, w, h: text * LINE_HEIGHT }
    const words = { y: box.y + text * 0.94, size: text, box, over: true } as const
    const name: Caption = { ...words, text: line, x: box.x, weight: 600, anchor: 'start', tone: 'ink' }
    if (index < lines.length - 1) return [name]
    const count: Caption = {
      ...words,
      text: String(group.members.length),
      x: box.x + w,
      weight: 400,
      anchor: 'end',
      tone: 'ink-muted',
    }
    return [name, { ...count, box: { ...box, x: box.x + w - COUNT_GAP, w: 0, h: 0 } }]
  })
}

function saidAlone(text: string, { width, height }: Size): Caption {
  const box = { x: 0, y: height / 2 - 8, w: width, h: 16 }
  return {
    text,
    x: width / 2,
    y: height / 2,
    size: 13,
    weight: 400,
    anchor: 'middle',
    tone: 'ink-muted',
    box,
    over: true,
  }
}
