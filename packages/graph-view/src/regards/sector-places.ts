import type { Disc, Point, Size } from '../drawn.ts'
import type { DrawnTie } from './drawn-ties.ts'
import type { SectorGroup, Zone } from './sector-groups.ts'

const GAP = 6
/** Room for the name along the arc. */
const RIM = 22
const GOLDEN = Math.PI * (3 - Math.sqrt(5))

export interface SectorsToPlace {
  readonly groups: readonly SectorGroup[]
  readonly ties: readonly DrawnTie[]
  readonly diameters: readonly number[]
  readonly size: Size
  /** Places of actors that are already known, in pixels; discs then close around them. */
  readonly places?: readonly Point[]
}

/** A disc per sector around its wanted place, then its actors inside, close to those they work with. Deterministic. */
export function placeSectors(asked: SectorsToPlace): {
  readonly discs: readonly Disc[]
  readonly actors: readonly Point[]
} {
  const { groups, places, size } = asked
  const discs = places
    ? groups.map((group) => discAround(group, places))
    : settleDiscs(
        groups.map((group) => startingDisc(group, groups, size)),
        size,
        pull(asked),
      )
  const actors = places ? [...places] : placeActors(asked, discs)
  return { discs, actors }
}

function discAround(group: SectorGroup, places: readonly Point[]): Disc {
  const points = group.members.flatMap((member) => places[member] ?? [])
  const x = points.reduce((sum, point) => sum + point.x, 0) / Math.max(1, points.length)
  const y = points.reduce((sum, point) => sum + point.y, 0) / Math.max(1, points.length)
  const r = Math.max(30, ...points.map((point) => Math.hypot(point.x - x, point.y - y))) + RIM + 8
  return { ...described(group), x, y, r }
}

const described = ({ sector, label, slot, members }: SectorGroup) => ({ sector, label, slot, count: members.length })

/** Radius by number of actors; all discs together take a good third of the frame. */
function radiusOf(group: SectorGroup, groups: readonly SectorGroup[], size: Size): number {
  const weight = (count: number) => count + 3.5
  const total = groups.reduce((sum, other) => sum + weight(other.members.length), 0)
  const unit = (size.width * size.height * 0.41) / Math.PI / total
  return Math.max(
    36,
    Math.min(Math.sqrt(weight(group.members.length) * unit), Math.min(size.width, size.height) * 0.24),
  )
}

const ZONES: Readonly<Record<Zone, Point>> = {
  left: { x: 0.24, y: 0.52 },
  middle: { x: 0.5, y: 0.62 },
  right: { x: 0.76, y: 0.52 },
  top: { x: 0.5, y: 0.08 },
  bottom: { x: 0.5, y: 0.95 },
}

function startingDisc(group: SectorGroup, groups: readonly SectorGroup[], size: Size): Disc {
  const zone = ZONES[group.zone]
  const peers = groups.filter((other) => other.zone === group.zone)
  const place = peers.indexOf(group)
  const columns = peers.length > 3 ? 2 : 1
  const rows = Math.ceil(peers.length / columns)
  const column = place % columns
  const row = Math.floor(place / columns)
  const x = (zone.x + (columns > 1 ? (column - 0.5) * 0.22 : 0)) * size.width
  const y =
    (peers.length > 1
      ? 0.14 + (0.76 * (row + 0.5 + (column === 1 ? 0.35 : 0))) / (rows + (columns > 1 ? 0.35 : 0))
      : zone.y) * size.height
  return { ...described(group), x, y, r: radiusOf(group, groups, size) }
}

/** Ties between two groups, as a share of the most. */
function pull({ groups, ties }: SectorsToPlace): readonly (readonly number[])[] {
  const groupOf = new Map(groups.flatMap((group, index) => group.members.map((member) => [member, index] as const)))
  const counts = groups.map(() => groups.map(() => 0))
  for (const { from, to } of ties) {
    const [a, b] = [groupOf.get(from), groupOf.get(to)]
    if (a === undefined || b === undefined || a === b) continue
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const row = counts[one]
      if (row) row[other] = (row[other] ?? 0) + 1
    }
  }
  const most = Math.max(1, ...counts.flat())
  return counts.map((row) => row.map((count) => count / most))
}

/** Discs leave each other alone, stay in the frame and near their place, a little nearer to those they work with. */
function settleDiscs(start: readonly Disc[], size: Size, pulls: readonly (readonly number[])[]): readonly Disc[] {
  const discs = start.map((disc) => ({ ...disc }))
  const rounds = 260
  for (let round = 0; round < rounds; round++) {
    const heat = 1 - round / rounds
    discs.forEach((disc, index) => {
      const home = start[index] ?? disc
      disc.x += (home.x - disc.x) * 0.02
      disc.y += (home.y - disc.y) * 0.02
      discs.forEach((other, place) => {
        const share = pulls[index]?.[place] ?? 0
        disc.y += (other.y - disc.y) * share * 0.012 * heat
        disc.x += (other.x - disc.x) * share * 0.004 * heat
      })
    })
    for (let pass = 0; pass < 3; pass++) pushApart(discs, size)
  }
  for (let pass = 0; pass < 200; pass++) pushApart(discs, size)
  return discs
}

function pushApart(discs: { x: number; y: number; r: number }[], size: Size): void {
  for (let one = 0; one < discs.length; one++) {
    for (let two = one + 1; two < discs.length; two++) {
      const [a, b] = [discs[one], discs[two]]
      if (!a || !b) continue
      const dx = b.x - a.x || 0.01 * (two - one)
      const dy = b.y - a.y || 0.01
      const distance = Math.hypot(dx, dy)
      const missing = a.r + b.r + GAP - distance
      if (missing <= 0) continue
      const share = missing / 2 / distance
      a.x -= dx * share
      a.y -= dy * share
      b.x += dx * share
      b.y += dy * share
    }
  }
  for (const disc of discs) {
    disc.x = Math.min(Math.max(disc.x, disc.r + 4), size.width - disc.r - 4)
    disc.y = Math.min(Math.max(disc.y, disc.r + 4), size.height - disc.r - 4)
  }
}

/** Inside each disc: a sunflower to begin with, then springs along ties and a little pull towards ties outside. */
function placeActors({ groups, ties, diameters }: SectorsToPlace, discs: readonly Disc[]): readonly Point[] {
  const places: { x: number; y: number }[] = diameters.map(() => ({ x: 0, y: 0 }))
  groups.forEach((group, index) => {
    const disc = discs[index]
    if (!disc) return
    const order = [...group.members].sort((a, b) => (diameters[b] ?? 0) - (diameters[a] ?? 0) || a - b)
    order.forEach((member, place) => {
      const radius = (disc.r - RIM - 8) * Math.sqrt((place + 0.5) / order.length)
      places[member] = {
        x: disc.x + radius * Math.cos(place * GOLDEN),
        y: disc.y + 5 + radius * Math.sin(place * GOLDEN),
      }
    })
  })
  if (diameters.length <= 3000)
    groups.forEach((group, index) => {
      const disc = discs[index]
      if (disc) relax(group, disc, ties, diameters, places)
    })
  return places
}

function relax(
  group: SectorGroup,
  disc: Disc,
  ties: readonly DrawnTie[],
  diameters: readonly number[],
  places: { x: number; y: number }[],
): void {
  const members = new Set(group.members)
  const near = ties.filter(({ from, to }) => members.has(from) || members.has(to))
  const room = disc.r - RIM
  const ideal = Math.max(26, (1.75 * room) / Math.sqrt(group.members.length))
  const rounds = group.members.length > 60 ? 40 : 120
  for (let round = 0; round < rounds; round++) {
    const heat = 0.12 * (1 - round / rounds)
    for (const { from, to } of near) {
      const [a, b] = [places[from], places[to]]
      if (!a || !b) continue
      const dx = b.x - a.x
      const dy = b.y - a.y
      const distance = Math.hypot(dx, dy) || 1
      const inner = members.has(from) && members.has(to)
      const force = inner ? ((distance - ideal) / distance) * heat : (2 / distance) * heat
      if (members.has(from)) Object.assign(a, { x: a.x + dx * force, y: a.y + dy * force })
      if (members.has(to)) Object.assign(b, { x: b.x - dx * force, y: b.y - dy * force })
    }
    separate(group, disc, diameters, places, ideal)
  }
}

function separate(
  group: SectorGroup,
  disc: Disc,
  diameters: readonly number[],
  places: { x: number; y: number }[],
  ideal: number,
): void {
  const { members } = group
  for (let one = 0; one < members.length; one++) {
    for (let two = one + 1; two < members.length; two++) {
      const [i, j] = [members[one] ?? -1, members[two] ?? -1]
      const [a, b] = [places[i], places[j]]
      if (!a || !b) continue
      const dx = b.x - a.x || 0.1
      const dy = b.y - a.y || 0.1
      const distance = Math.hypot(dx, dy)
      const wanted = Math.max(((diameters[i] ?? 11) + (diameters[j] ?? 11)) / 2 + 13, ideal * 0.95)
      if (distance >= wanted) continue
      const share = ((wanted - distance) / distance) * 0.35
      Object.assign(a, { x: a.x - dx * share, y: a.y - dy * share })
      Object.assign(b, { x: b.x + dx * share, y: b.y + dy * share })
    }
  }
  for (const member of members) {
    const point = places[member]
    if (!point) continue
    const limit = disc.r - RIM - (diameters[member] ?? 11) / 2
    const dx = point.x - disc.x
    const dy = point.y - (disc.y + 5)
    const distance = Math.hypot(dx, dy)
    if (distance > limit)
      Object.assign(point, { x: disc.x + (dx * limit) / distance, y: disc.y + 5 + (dy * limit) / distance })
  }
}
