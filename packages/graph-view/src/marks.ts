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
] as const
export type MarkId = (typeof MARK_IDS)[number]

export const LINE_MARK_IDS = [
  'once',
  'confirmed',
  'contested',
  'inferred',
  'planned',
  'proposed',
  'past',
  'expected',
] as const
export type LineMarkId = (typeof LINE_MARK_IDS)[number]

export interface Mark {
  readonly id: MarkId
  /** What it is a mark of. */
  readonly of: 'actor' | 'thing' | 'findings'
  readonly group: 'who' | 'what' | 'signal'
  /** Key of its words in the legend. */
  readonly key: string
  readonly shape: 'ellipse' | 'hexagon' | 'square' | 'pill' | 'ticket' | 'leaf' | 'parentheses'
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
}

export interface LineMark {
  readonly id: LineMarkId
  readonly key: string
  readonly look: 'solid' | 'double' | 'broken' | 'dashed' | 'dotted' | 'fading'
  readonly colour: ColourName
  /** Pixels. */
  readonly width: number
  /** On and off, in pixels. */
  readonly dash?: readonly [number, number]
}

export const LINE_MARKS: Readonly<Record<LineMarkId, LineMark>> = {
  once: { id: 'once', key: 'mark.once', look: 'solid', colour: 'tie', width: 1.25 },
  confirmed: { id: 'confirmed', key: 'mark.confirmed', look: 'solid', colour: 'tie-strong', width: 2.5 },
  contested: { id: 'contested', key: 'mark.contested', look: 'broken', colour: 'tie', width: 1.5 },
  inferred: { id: 'inferred', key: 'mark.inferred', look: 'double', colour: 'tie-faint', width: 3.4 },
  planned: { id: 'planned', key: 'mark.planned', look: 'dashed', colour: 'tie', width: 1.25, dash: [8, 4.5] },
  proposed: { id: 'proposed', key: 'mark.proposed', look: 'dotted', colour: 'tie', width: 1.5, dash: [0.1, 4] },
  past: { id: 'past', key: 'mark.past', look: 'fading', colour: 'tie', width: 1.25 },
  expected: { id: 'expected', key: 'mark.expected', look: 'dotted', colour: 'gap', width: 2.8, dash: [0.1, 7] },
}

export const LOAD_LEVELS = ['available', 'strained', 'saturated', 'unknown'] as const
export type LoadLevel = (typeof LOAD_LEVELS)[number]
export const LOAD_AGES = ['fresh', 'aging', 'old'] as const
export type LoadAge = (typeof LOAD_AGES)[number]

/** A ring: its level, and how old the declaration behind it is. Unknown has no age. */
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
  if (!known || known === 'unknown') return { level: 'unknown', age: 'fresh' }
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
