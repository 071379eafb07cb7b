import type { Box, Measure, Point } from '../../drawn.ts'
import { wrapName, WRAP_AT } from '../../names.ts'
import { meetingTime, type MeetingTime } from './meeting-time.ts'
import type { Badge, DocumentElement } from './document-elements.ts'
import type { Part } from './table-items.ts'

export const TEXT = 11
export const LINE = TEXT * 1.15
export const BADGE = 13
const LEAF = { w: 30, h: 32 }
const HUB = 18
const DISC = 13
/** Room of a wrapped name: about 22 characters. */
const NAME = WRAP_AT * 5.9
const PILL = 142
const RING_PITCH = 40

/** How an element is drawn, whatever its place. */
export interface Look {
  readonly w: number
  readonly h: number
  /** Words beside the mark, or inside it. */
  readonly lines: readonly string[]
  readonly inside: boolean
  readonly bold: boolean
  readonly size: number
  /** Of a concertation. */
  readonly time?: MeetingTime
}

export interface LookAsked {
  readonly element: DocumentElement
  readonly name: string
  readonly hub: boolean
  readonly measure: Measure
  readonly language: string
}

export function lookOf({ element, name, hub, measure, language }: LookAsked): Look {
  switch (element.kind) {
    case 'initiative': {
      const words = /^\d{4}$/u.test(element.note) ? `${name}, ${element.note}` : name
      const lines = wrapName(words, PILL, measure, TEXT, 600)
      const w = Math.max(...lines.map((line) => measure(line, TEXT, 600))) + 18
      return { w, h: lines.length * LINE + 7, lines, inside: true, bold: true, size: TEXT }
    }
    case 'concertation': {
      const time = meetingTime(element.note, language)
      const words = time ? wrapName(time.words, NAME, measure, TEXT) : []
      const lines = [...wrapName(name, NAME, measure, TEXT), ...words]
      return { ...LEAF, lines, inside: false, bold: false, size: TEXT, ...(time ? { time } : {}) }
    }
    default: {
      const size = hub ? 12 : TEXT
      const lines = wrapName(name, NAME, measure, size, hub ? 700 : 400)
      return { w: hub ? HUB : DISC, h: hub ? HUB : DISC, lines, inside: false, bold: hub, size }
    }
  }
}

/** Where the badges of a mark stand, around its centre: left of a leaf, at the shoulder of an actor. */
export function badgeOffsets(element: DocumentElement, look: Look, badges: readonly Badge[]): readonly Point[] {
  return badges.map((_, index) =>
    element.kind === 'concertation'
      ? { x: -look.w / 2 - BADGE / 2 - 4, y: (index - (badges.length - 1) / 2) * (BADGE + 3) }
      : { x: look.w / 2 + BADGE / 2 - 1, y: -look.h / 2 - BADGE / 2 + 3 + index * (BADGE + 1) },
  )
}

export function partOf(element: DocumentElement, look: Look, badges: readonly Badge[]): Part {
  const extra = badgeOffsets(element, look, badges).map(({ x, y }): Box => ({
    x: x - BADGE / 2,
    y: y - BADGE / 2,
    w: BADGE,
    h: BADGE,
  }))
  return {
    key: element.index,
    dx: 0,
    dy: 0,
    w: look.w,
    h: look.h,
    lines: look.inside ? [] : look.lines,
    size: look.size,
    bold: look.bold,
    places: look.inside
      ? ['e']
      : element.kind === 'concertation' && badges.length > 0
        ? ['e', 's', 'n']
        : ['e', 'w', 's', 'n'],
    extra,
  }
}

/** A partnership with its members on a ring around it, names outwards, its own name above. */
export function ringParts(
  whole: { readonly element: DocumentElement; readonly look: Look },
  members: readonly { readonly element: DocumentElement; readonly look: Look; readonly badges: readonly Badge[] }[],
  measure: Measure,
): { readonly parts: readonly Part[]; readonly radius: number; readonly title: Point } {
  const radius = Math.max(42, (members.length * RING_PITCH) / (2 * Math.PI))
  const title = { x: 0, y: -radius - DISC / 2 - 8 - (whole.look.lines.length - 1) * LINE }
  const width = Math.max(...whole.look.lines.map((line) => measure(line, TEXT, 700)))
  const parts = members.map(({ element, look, badges }, index): Part => {
    const angle = (2 * Math.PI * index) / members.length - Math.PI / 2
    const side = Math.cos(angle)
    return {
      ...partOf(element, look, badges),
      dx: radius * side,
      dy: radius * Math.sin(angle),
      places: [side < -0.05 ? 'w' : 'e'],
    }
  })
  const own: Part = {
    ...partOf(whole.element, { ...whole.look, w: 18, h: 18 }, []),
    lines: [],
    extra: [
      { x: -width / 2, y: title.y - LINE, w: width, h: whole.look.lines.length * LINE + 2 },
      // Nothing else may stand on the ground of the ring: it would be taken for a member.
      { x: -radius, y: -radius, w: 2 * radius, h: 2 * radius },
    ],
  }
  return { parts: [own, ...parts], radius, title }
}

/** The whole box of an item with its names, for a first idea of the room that it takes. */
export function roomOf(parts: readonly Part[], measure: Measure): { readonly w: number; readonly h: number } {
  const right = Math.max(...parts.map((part) => part.dx + part.w / 2))
  const left = Math.min(...parts.map((part) => part.dx - part.w / 2))
  const top = Math.min(...parts.map((part) => part.dy - part.h / 2))
  const bottom = Math.max(...parts.map((part) => part.dy + part.h / 2))
  const names = Math.max(
    0,
    ...parts.map((part) => Math.max(0, ...part.lines.map((line) => measure(line, part.size, part.bold ? 700 : 400)))),
  )
  const lines = Math.max(1, ...parts.map((part) => part.lines.length))
  return { w: right - left + names * (parts.length > 1 ? 2 : 1), h: Math.max(bottom - top, lines * LINE) }
}
