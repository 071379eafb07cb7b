import type { NetworkColumns } from '@maillage/network-model'
import type { Box, Caption, Measure, PlacedLine, PlacedMark, Point, Say, Size } from '../../drawn.ts'
import { chooseLabels } from '../../labels.ts'
import { pointsAlong } from '../../line-path.ts'
import { wrapName } from '../../names.ts'
import type { PlacesAlong } from './along-bands.ts'
import { bendOf, type End } from './bands.ts'

const SIZE = 15
/** Height kept free at the foot for what documents say of nobody. */
export const FOOT = 22
const TEXT = 11
const WRAP = 168
/** Narrower than this, a mark keeps the code of its action and leaves the words to the card. */
const ROOM_FOR_WORDS = 600

/** What signal marks are placed among. */
export interface SignalsToPlace {
  readonly columns: NetworkColumns
  /** Findings by what they speak of: `a~b`, a sector, or `` for nobody. */
  readonly subjects: ReadonlyMap<string, readonly string[]>
  readonly ends: ReadonlyMap<string, End & { readonly r: number }>
  readonly size: Size
  readonly edge: number
  readonly along: PlacesAlong
  readonly say: Say
  readonly measure: Measure
}

/** Two sectors that a document speaks of together and that nothing was computed for: hollow bands, all of one width. */
export function signalledBands(
  subjects: Iterable<string>,
  computed: ReadonlySet<string>,
  ends: ReadonlyMap<string, End>,
  size: Size,
  say: Say,
): readonly PlacedLine[] {
  return [...subjects].flatMap((subject): readonly PlacedLine[] => {
    const [a = '', b = ''] = subject.split('~')
    const [from, to] = [ends.get(a), ends.get(b)]
    if (!from || !to || computed.has(subject)) return []
    return [
      {
        id: `band ${subject}`,
        index: -1,
        mark: 'signalled',
        from: from.id,
        to: to.id,
        shape: 'curve',
        bends: [bendOf(from, to, size)],
        ties: [],
        width: 5,
        of: { kind: 'pair', id: subject },
        name: say('map.pair-signalled', { a: from.label, b: to.label }),
      },
    ]
  })
}

/** A quotation mark along the band or on the rim of the sector that a document speaks of; at the foot when it names nobody. */
export function signalMarks(asked: SignalsToPlace): {
  readonly marks: readonly PlacedMark[]
  readonly captions: readonly Caption[]
} {
  const { subjects, ends, size, edge, along, say, measure } = asked
  const middle = { x: size.width / 2, y: size.height / 2 }
  const marks = [...subjects].flatMap(([subject, ids]): readonly PlacedMark[] => {
    const [a = '', b = ''] = subject.split('~')
    const [from, to] = [ends.get(a), ends.get(b)]
    if (!from) return []
    const point = to ? along.on({ bends: [bendOf(from, to, size)] }, from, to, SIZE) : along.around(from, middle, SIZE)
    return [quote(subject, ids, point, say)]
  })
  const nowhere = subjects.get('') ?? []
  if (nowhere.length === 0) return { marks, captions: [] }
  const text = say('map.signalled-nowhere', { count: nowhere.length })
  const corner = { x: edge + SIZE / 2, y: size.height - edge - SIZE / 2 }
  const box = { x: corner.x + SIZE, y: corner.y - 7, w: measure(text, TEXT, 400), h: 13 }
  return {
    marks: [...marks, quote('', nowhere, corner, say)],
    captions: [
      { text, x: box.x, y: corner.y + 4, size: TEXT, weight: 400, anchor: 'start', tone: 'ink-muted', box, over: true },
    ],
  }
}

function quote(on: string, ids: readonly string[], { x, y }: Point, say: Say): PlacedMark {
  return {
    id: `signal-gap ${on}`,
    mark: 'signal-gap',
    x,
    y,
    w: SIZE,
    h: SIZE,
    of: { kind: 'findings', ids, on },
    slot: 'sector-unknown',
    name: say('map.signalled-gaps', { count: ids.length }),
  }
}

/** Marks with the words of the document beside them, where these touch no disc, no name and no band. */
export function withWords(
  { columns, size, measure, ends }: SignalsToPlace,
  marks: readonly PlacedMark[],
  lines: readonly PlacedLine[],
  taken: readonly Box[],
): readonly PlacedMark[] {
  const places = new Map([...ends.values()].map((end) => [end.id, end]))
  const covered = lines.flatMap((line) => {
    const [from, to] = [places.get(line.from), places.get(line.to)]
    return from && to ? pointsAlong(line, from, to).map(({ x, y }) => ({ x: x - 5, y: y - 5, w: 10, h: 10 })) : []
  })
  const discs = [...ends.values()].map(({ x, y, r }) => ({ x: x - r, y: y - r, w: 2 * r, h: 2 * r }))
  const wishes = marks.flatMap((mark) => {
    if (mark.of.kind !== 'findings' || mark.of.on === '') return []
    const words = wordsOf(columns, mark.of.ids[0] ?? '', size.width >= ROOM_FOR_WORDS)
    if (words === '') return []
    const lines = wrapName(words, WRAP, measure, TEXT, 400, 3)
    return [{ id: mark.id, x: mark.x, y: mark.y, w: SIZE, h: SIZE, lines, size: TEXT, bold: false, priority: 1 }]
  })
  const frame = { x: 2, y: 2, w: size.width - 4, h: size.height - 4 }
  const labels = chooseLabels(wishes, [...taken, ...covered, ...discs], frame, measure)
  return marks.map((mark) => {
    const label = labels.get(mark.id)
    return label ? { ...mark, label } : mark
  })
}

/** What a finding says, after the code of the action that it belongs to. */
function wordsOf({ actors, things }: NetworkColumns, finding: string, whole: boolean): string {
  const index = things.id.indexOf(finding)
  const code = things.note[(things.within[index] ?? -1) - actors.id.length] ?? ''
  return whole ? [code, things.name[index] ?? ''].filter((part) => part !== '').join(' ') : code
}
