import {
  loadLook,
  type Ego,
  type EgoMark,
  type EgoNeighbour,
  type LineMarkId,
  type SectorSlot,
} from '@maillage/graph-view'
import type { SlotsBySector } from '../answers/sector-slots.ts'
import type { ActorCard } from '../questions/ask-actor.ts'
import type { ActorAround, ActorLook } from '../questions/ask-actor-page.ts'
import type { Collection } from '../questions/words.ts'
import type { LinkLine, LinkLines, LinkTo } from './links.ts'
import { MOST_AROUND } from './most-around.ts'

/** With more neighbours than this, whom they reach themselves is left to the map. */
const MOST_WITH_BEYOND = 8

/** How a network colours its actors: a surveyed one by sector, one of documents by side. */
export interface Colouring {
  readonly collection: Collection
  readonly slots: SlotsBySector
}

/** Somebody or something in one step, and the row that says so. */
export interface Neighbour {
  readonly to: LinkTo
  readonly line: LinkLine
}

/** Actors and initiatives in one step, each once by its surest row; audiences and actions are none. */
export function neighboursOf(links: readonly LinkLines[]): readonly Neighbour[] {
  const found = new Map<string, Neighbour>()
  for (const { group, lines } of links) {
    if (group === 'audiences' || group === 'offers') continue
    for (const line of lines) {
      if (line.to.table !== 'actors' && line.to.table !== 'initiatives') continue
      const before = found.get(line.to.id)
      if (!before || SURENESS.indexOf(lineOf(line)) < SURENESS.indexOf(lineOf(before.line)))
        found.set(line.to.id, { to: line.to, line })
    }
  }
  return [...found.values()]
}

/** The surest first; what is contested is never covered. */
const SURENESS: readonly LineMarkId[] = ['contested', 'confirmed', 'once', 'inferred', 'planned', 'proposed', 'past']

function lineOf({ contested, status, words, confirmed }: LinkLine): LineMarkId {
  if (contested) return 'contested'
  if (status === 'past' || status === 'planned') return status
  if (status === 'proposed' || status === 'requested') return 'proposed'
  if (confirmed === true) return 'confirmed'
  return words.length > 0 && words.every(({ basis }) => basis === 'inferred') ? 'inferred' : 'once'
}

/** The nearest first: those with the surest ties, then by name; no more than the picture has room for. */
export function drawnAmong(neighbours: readonly Neighbour[]): readonly Neighbour[] {
  const sorted = neighbours
    .map((neighbour) => ({ neighbour, sure: SURENESS.indexOf(lineOf(neighbour.line)), is: isPast(neighbour) }))
    .sort(
      (one, other) =>
        Number(one.is) - Number(other.is) || one.sure - other.sure || byName(one.neighbour, other.neighbour),
    )
  return sorted.slice(0, MOST_AROUND).map(({ neighbour }) => neighbour)
}

const isPast = ({ line }: Neighbour) => line.status === 'past'
const byName = (one: Neighbour, other: Neighbour) => (one.to.name < other.to.name ? -1 : 1)

/** Whom a neighbour reaches itself, the one in the middle apart. */
export function beyondOf(around: ActorAround, centre: string): readonly string[] {
  const ids = [
    ...(around.partOf ? [around.partOf.id] : []),
    ...around.parts.map(({ id }) => id),
    ...around.members.map(({ actor }) => actor.id),
    ...around.collaborations.nodes.flatMap(({ between }) => between.map(({ id }) => id)),
    ...around.statements.flatMap(({ subject, object }) =>
      [subject, object].filter(({ table }) => table === 'actors').map(({ id }) => id),
    ),
  ]
  return [...new Set(ids)].filter((id) => id !== centre && id !== around.id)
}

/** Whether the picture has room for those two steps away. */
export const showsBeyond = (neighbours: readonly Neighbour[]): boolean => neighbours.length <= MOST_WITH_BEYOND

interface Looks {
  readonly around: ReadonlyMap<string, ActorAround>
  readonly beyond: ReadonlyMap<string, ActorLook>
}

interface Spoken {
  readonly address: (to: LinkTo) => string
  readonly title: (line: LinkLine) => string
  readonly more: (count: number) => string
}

/** The picture's content: the actor, its neighbours by sector so that those alike stand together, and whom they reach. */
export function egoOf(
  actor: ActorCard,
  drawn: readonly Neighbour[],
  { around, beyond }: Looks,
  colouring: Colouring,
  spoken: Spoken,
): Ego {
  const sectorOf = ({ to }: Neighbour) => around.get(to.id)?.primarySector?.name ?? '\uffff'
  const ordered = [...drawn].sort((one, other) =>
    sectorOf(one) === sectorOf(other) ? byName(one, other) : sectorOf(one) < sectorOf(other) ? -1 : 1,
  )
  const withBeyond = showsBeyond(drawn)
  const isDrawn = new Set(drawn.map(({ to }) => to.id))
  return {
    centre: {
      ...markOf({ ...actor, primarySector: actor.sectors[0] ?? null }, colouring),
      load: lookOf(actor.saturation, actor.isNamed),
    },
    neighbours: ordered.map(({ to, line }): EgoNeighbour => {
      const look = around.get(to.id)
      const reached = withBeyond && look ? beyondOf(look, actor.id).filter((id) => !isDrawn.has(id)) : []
      const seen = reached.flatMap((id) => beyond.get(id) ?? [])
      const mark: EgoMark = look
        ? {
            ...markOf(look, colouring),
            load: colouring.collection === 'survey' ? lookOf(look.saturation, look.isNamed) : undefined,
          }
        : {
            name: to.name,
            mark: to.table === 'initiatives' ? 'initiative' : 'actor',
            slot: 'sector-unknown',
            ...statusOf(line.status),
          }
      return {
        ...mark,
        id: to.id,
        line: lineOf(line),
        href: spoken.address(to),
        title: spoken.title(line),
        note: reached.length > MOST_DOTS ? spoken.more(reached.length - MOST_DOTS) : undefined,
        beyond: seen.slice(0, MOST_DOTS).map((one) => ({ ...markOf(one, colouring), status: undefined })),
      }
    }),
  }
}

const MOST_DOTS = 9

/** The mark of an actor as the map has it. */
export function markOf(
  actor: Pick<ActorLook, 'name' | 'kind' | 'isNamed' | 'status' | 'side' | 'primarySector'>,
  { collection, slots }: Colouring,
): EgoMark {
  const { kind } = actor
  return {
    name: actor.name,
    mark:
      !actor.isNamed || kind === 'mention'
        ? 'mention'
        : kind === 'partnership' || kind === 'authority'
          ? kind
          : 'actor',
    slot:
      kind === 'authority'
        ? 'authority'
        : collection === 'documents'
          ? slotOfSide(actor.side)
          : ((actor.primarySector ? slots[actor.primarySector.id] : undefined) ?? 'sector-unknown'),
    ...statusOf(actor.status),
  }
}

const statusOf = (status: string) =>
  status === 'planned'
    ? ({ status } as const)
    : status === 'proposed' || status === 'requested'
      ? ({ status: 'proposed' } as const)
      : {}

function slotOfSide(side: ActorLook['side']): SectorSlot | 'both-sides' {
  switch (side) {
    case 'social':
      return 'social-1'
    case 'mentalHealth':
      return 'mental-1'
    case 'both':
      return 'both-sides'
    case 'neither':
      return 'health-3'
    case null:
      return 'sector-unknown'
  }
}

/** A collective mention cannot declare a load: it has no ring. */
function lookOf(
  { level, ageDays }: Pick<ActorAround['saturation'], 'level' | 'ageDays'>,
  isNamed: boolean,
): EgoMark['load'] {
  return isNamed ? loadLook(level, ageDays ?? -1) : undefined
}
