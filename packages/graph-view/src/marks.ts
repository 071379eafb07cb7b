import type { ColourName } from './colour-names.ts'

/**
 * The one table of marks. Stylesheet, legend, badges of the lists and exports are all made from it:
 * a thing is drawn the same way wherever it appears, and nothing is told by colour alone.
 */
export const MARK_IDS = [
  'actor',
  'mention',
  'partnership',
  'authority',
  'initiative',
  'concertation',
  'action',
  'signal-saturation',
  'signal-gap',
  'stranded',
  'elsewhere',
  'sector',
  'pair-less',
  'pair-more',
  'pair-missing',
  'cell-open',
  'cell-saturated',
  'cell-unknown',
  'cell-void',
] as const
export type MarkId = (typeof MARK_IDS)[number]

export const LINE_MARK_IDS = [
  'once',
  'confirmed',
  'direct',
  'through',
  'contested',
  'inferred',
  'planned',
  'proposed',
  'past',
  'expected',
  'far-less',
  'less',
  'more',
  'far-more',
  'as-expected',
  'not-enough',
  'signalled',
  'way-here',
  'way-away',
  'thread',
  'referral',
  'referral-refused',
] as const
export type LineMarkId = (typeof LINE_MARK_IDS)[number]

export interface Mark {
  readonly id: MarkId
  /** What it is a mark of. */
  readonly of: 'actor' | 'thing' | 'findings' | 'group' | 'pair' | 'cell'
  /** Its part of the legend; `none`: it says itself what it is. */
  readonly group: 'who' | 'what' | 'signal' | 'cell' | 'none'
  /** Key of its words in the legend. */
  readonly key: string
  readonly shape:
    | 'ellipse'
    | 'hexagon'
    | 'square'
    | 'pill'
    | 'ticket'
    | 'leaf'
    | 'parentheses'
    | 'hollow'
    | 'tinted'
    | 'number'
    | 'ghost'
    | 'gap-label'
    | 'cell'
  /** `slot`: the colour of its sector. */
  readonly fill: ColourName | 'slot'
  readonly edge: ColourName
  readonly edgeWidth: number
}

const mark = (
  id: MarkId,
  of: Mark['of'],
  group: Mark['group'],
  shape: Mark['shape'],
  fill: Mark['fill'],
  edge: ColourName,
  edgeWidth: number,
): Mark => ({ id, of, group, key: `mark.${id}`, shape, fill, edge, edgeWidth })

export const MARKS: Readonly<Record<MarkId, Mark>> = {
  actor: mark('actor', 'actor', 'who', 'ellipse', 'slot', 'paper-raised', 1),
  mention: mark('mention', 'actor', 'who', 'parentheses', 'slot', 'paper-raised', 0),
  partnership: mark('partnership', 'actor', 'who', 'hexagon', 'slot', 'paper-raised', 1),
  authority: mark('authority', 'actor', 'who', 'square', 'authority', 'paper-raised', 1),
  initiative: mark('initiative', 'thing', 'what', 'pill', 'accent-soft', 'accent', 1),
  concertation: mark('concertation', 'thing', 'what', 'leaf', 'paper-raised', 'accent', 1.5),
  action: mark('action', 'thing', 'what', 'ticket', 'paper-raised', 'line-strong', 1),
  'signal-saturation': mark('signal-saturation', 'findings', 'signal', 'ellipse', 'load-saturated', 'paper-raised', 1),
  'signal-gap': mark('signal-gap', 'findings', 'signal', 'square', 'gap', 'paper-raised', 1),
  /** An actor that serves a place from another one. */
  elsewhere: mark('elsewhere', 'actor', 'who', 'hollow', 'paper-raised', 'paper-raised', 1.6),
  /** It stands on one side, and no way of whatever length leads to the other. */
  stranded: mark('stranded', 'actor', 'who', 'ghost', 'gap-soft', 'gap', 1.6),
  sector: mark('sector', 'group', 'none', 'tinted', 'slot', 'paper-raised', 1.5),
  /** The number of a row of the table of gaps, on its band. */
  'pair-less': mark('pair-less', 'pair', 'none', 'number', 'paper-raised', 'div-1', 2),
  'pair-more': mark('pair-more', 'pair', 'none', 'number', 'paper-raised', 'div-5', 2),
  /** Two sectors in the water between two shores: what joins them, and what one would expect. */
  'pair-missing': mark('pair-missing', 'pair', 'none', 'gap-label', 'gap-soft', 'gap', 1.4),
  /** Cells of a matrix: an offer can be used, all are full, nobody said, there is none. */
  'cell-open': mark('cell-open', 'cell', 'cell', 'cell', 'paper-raised', 'line-strong', 1),
  'cell-saturated': mark('cell-saturated', 'cell', 'cell', 'cell', 'load-saturated-soft', 'load-saturated', 2),
  'cell-unknown': mark('cell-unknown', 'cell', 'cell', 'cell', 'load-unknown-soft', 'load-unknown', 1.25),
  'cell-void': mark('cell-void', 'cell', 'cell', 'cell', 'gap-soft', 'gap', 1.5),
}

export interface LineMark {
  readonly id: LineMarkId
  readonly key: string
  readonly look:
    'solid' | 'double' | 'broken' | 'dashed' | 'dotted' | 'fading' | 'striped' | 'slashed' | 'arrow' | 'hatched'
  readonly colour: ColourName
  /** Between stripes. */
  readonly ground?: ColourName
  /** Its part of the legend when it is no statement. */
  readonly group?: 'gap' | 'way' | 'hinge' | 'referral' | 'signal'
  /** It leads from the colour of one sector to that of another; in the legend between these. */
  readonly blend?: readonly [ColourName, ColourName]
  /** Pixels. */
  readonly width: number
  /** On and off, in pixels. */
  readonly dash?: readonly [number, number]
}

export const LINE_MARKS: Readonly<Record<LineMarkId, LineMark>> = {
  once: { id: 'once', key: 'mark.once', look: 'solid', colour: 'tie', width: 1.25 },
  confirmed: { id: 'confirmed', key: 'mark.confirmed', look: 'solid', colour: 'tie-strong', width: 2.5 },
  direct: {
    id: 'direct',
    key: 'mark.direct',
    look: 'solid',
    colour: 'tie-strong',
    blend: ['social-1', 'mental-1'],
    width: 1.3,
  },
  through: { id: 'through', key: 'mark.through', look: 'solid', colour: 'tie', width: 0.9 },
  contested: { id: 'contested', key: 'mark.contested', look: 'broken', colour: 'tie', width: 1.5 },
  inferred: { id: 'inferred', key: 'mark.inferred', look: 'double', colour: 'tie-faint', width: 3.4 },
  planned: { id: 'planned', key: 'mark.planned', look: 'dashed', colour: 'tie', width: 1.25, dash: [8, 4.5] },
  proposed: { id: 'proposed', key: 'mark.proposed', look: 'dotted', colour: 'tie', width: 1.5, dash: [0.1, 4] },
  past: { id: 'past', key: 'mark.past', look: 'fading', colour: 'tie', width: 1.25 },
  expected: { id: 'expected', key: 'mark.expected', look: 'dotted', colour: 'gap', width: 2.8, dash: [0.1, 7] },
  'far-less': { ...band('far-less', 'striped', 'div-1'), ground: 'div-2', dash: [7, 2.5] },
  less: { ...band('less', 'striped', 'div-2'), ground: 'div-2-soft', dash: [7, 2.5] },
  more: band('more', 'solid', 'div-4'),
  'far-more': band('far-more', 'solid', 'div-5'),
  'as-expected': { ...band('as-expected', 'solid', 'div-3'), width: 1.25 },
  'not-enough': { ...band('not-enough', 'dotted', 'tie-faint'), width: 1.5, dash: [0.1, 4.5] },
  signalled: { ...band('signalled', 'double', 'gap'), width: 5, group: 'signal' },
  'way-here': { id: 'way-here', key: 'mark.way-here', look: 'solid', colour: 'seq-2', width: 6, group: 'way' },
  'way-away': { id: 'way-away', key: 'mark.way-away', look: 'solid', colour: 'div-3', width: 6, group: 'way' },
  thread: { id: 'thread', key: 'mark.thread', look: 'slashed', colour: 'ink', width: 2.6, group: 'hinge' },
  referral: { id: 'referral', key: 'mark.referral', look: 'arrow', colour: 'referral', width: 4, group: 'referral' },
  'referral-refused': {
    id: 'referral-refused',
    key: 'mark.referral-refused',
    look: 'hatched',
    colour: 'referral-refused',
    width: 7,
    dash: [1.6, 2.2],
    group: 'referral',
  },
}

/** Two sectors, by how many collaborations join them against how many one would expect; `width` in legends only. */
function band(id: LineMarkId, look: LineMark['look'], colour: ColourName): LineMark {
  return { id, key: `mark.${id}`, look, colour, width: 7, group: 'gap' }
}

/** What stands on a mark beside its colour and its load. */
export const SIGN_IDS = ['cut-point', 'gatekeeper', 'straddler'] as const
export type SignId = (typeof SIGN_IDS)[number]

export interface Sign {
  readonly id: SignId
  readonly key: string
  /** Round the mark, or inside it. */
  readonly look: 'broken-ring' | 'two-bars' | 'arch'
}

export const SIGNS: Readonly<Record<SignId, Sign>> = {
  'cut-point': { id: 'cut-point', key: 'mark.cut-point', look: 'broken-ring' },
  gatekeeper: { id: 'gatekeeper', key: 'mark.gatekeeper', look: 'two-bars' },
  straddler: { id: 'straddler', key: 'mark.straddler', look: 'arch' },
}

export const LOAD_LEVELS = ['available', 'strained', 'saturated', 'unknown'] as const
export type LoadLevel = (typeof LOAD_LEVELS)[number]
export const LOAD_AGES = ['fresh', 'aging', 'old'] as const
export type LoadAge = (typeof LOAD_AGES)[number]

/** A ring: its level, and how old the declaration behind it is. Unknown and old: too old to be believed; it looks no different. */
export interface LoadLook {
  readonly level: LoadLevel
  readonly age: LoadAge
}

export interface LoadMark {
  readonly level: LoadLevel
  readonly key: string
  readonly ring: 'thin-open' | 'half-hatched' | 'thick-with-bar' | 'dotted'
  readonly colours: Readonly<Record<LoadAge, ColourName>>
}

export const LOAD_MARKS: Readonly<Record<LoadLevel, LoadMark>> = {
  available: {
    level: 'available',
    key: 'mark.load-available',
    ring: 'thin-open',
    colours: { fresh: 'load-available', aging: 'load-available-aging', old: 'load-available-old' },
  },
  strained: {
    level: 'strained',
    key: 'mark.load-strained',
    ring: 'half-hatched',
    colours: { fresh: 'load-strained', aging: 'load-strained-aging', old: 'load-strained-old' },
  },
  saturated: {
    level: 'saturated',
    key: 'mark.load-saturated',
    ring: 'thick-with-bar',
    colours: { fresh: 'load-saturated', aging: 'load-saturated-aging', old: 'load-saturated-old' },
  },
  unknown: {
    level: 'unknown',
    key: 'mark.load-unknown',
    ring: 'dotted',
    colours: { fresh: 'load-unknown', aging: 'load-unknown', old: 'load-unknown' },
  },
}

/**
 * How old a declaration looks, from its age in days: fresh within one half-life of a status (30 days), aging within
 * two, old beyond (only slower indicators are still believed then; a status is unknown by that time).
 */
export function loadAge(days: number): LoadAge {
  if (days <= 30) return 'fresh'
  return days <= 60 ? 'aging' : 'old'
}

/** The ring of an actor of the columns. */
export function loadLook(level: string | undefined, days: number): LoadLook {
  const known = LOAD_LEVELS.find((candidate) => candidate === level)
  if (!known || known === 'unknown') return { level: 'unknown', age: days > 60 ? 'old' : 'fresh' }
  return { level: known, age: loadAge(days) }
}

/** The line of a tie: what it is comes before how sure it is, and a denial before both. */
export function lineMarkOf(tie: {
  readonly status: string | undefined
  readonly basis: string | undefined
  readonly confirmed: boolean
  readonly contested: boolean
}): LineMarkId {
  if (tie.contested) return 'contested'
  if (tie.basis === 'inferred') return 'inferred'
  if (tie.status === 'planned') return 'planned'
  if (tie.status === 'proposed' || tie.status === 'requested') return 'proposed'
  if (tie.status === 'past') return 'past'
  return tie.confirmed ? 'confirmed' : 'once'
}
