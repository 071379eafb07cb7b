import type { Box, Point, Size } from '../drawn.ts'
import type { SectorGroup, Zone } from './sector-groups.ts'

/** Parts of the frame: social left of what lies between, mental health right of it. */
const WIDE: Readonly<Record<Zone, Box>> = {
  left: { x: 0.03, y: 0.04, w: 0.47, h: 0.92 },
  middle: { x: 0.42, y: 0.5, w: 0.16, h: 0.5 },
  right: { x: 0.52, y: 0.1, w: 0.46, h: 0.88 },
  top: { x: 0.52, y: 0.02, w: 0, h: 0.1 },
  bottom: { x: 0.5, y: 1, w: 0, h: 0 },
}

/** The same on a sheet that stands upright: social above and to the left, mental health below and to the right. */
const TALL: Readonly<Record<Zone, Box>> = {
  left: { x: 0, y: 0.02, w: 0.82, h: 0.42 },
  middle: { x: 0.3, y: 0.42, w: 0.4, h: 0.16 },
  right: { x: 0.18, y: 0.56, w: 0.82, h: 0.42 },
  top: { x: 1, y: 0, w: 0, h: 0 },
  bottom: { x: 0, y: 1, w: 0, h: 0 },
}

/**
 * Places for the discs of a frame, in pixels, one for each group and in the part of its side: columns of which every
 * second one stands half a place lower, so that discs lie as stones of a wall do.
 */
export function slotsOf(groups: readonly Pick<SectorGroup, 'zone'>[], size: Size): readonly Point[] {
  const zones = size.height > size.width ? TALL : WIDE
  return groups.map((group, index) => {
    const peers = groups.filter((other) => other.zone === group.zone).length
    const before = groups.slice(0, index).filter((other) => other.zone === group.zone).length
    const zone = zones[group.zone]
    const box = { x: zone.x * size.width, y: zone.y * size.height, w: zone.w * size.width, h: zone.h * size.height }
    const columns = Math.max(1, Math.min(peers, Math.round(Math.sqrt((peers * box.w) / Math.max(1, box.h)))))
    const column = Math.floor((before * columns) / peers)
    const first = Math.ceil((column * peers) / columns)
    const rows = Math.ceil(((column + 1) * peers) / columns) - first
    const lower = columns > 1 && rows > 1 ? (column % 2 === 0 ? -0.12 : 0.12) : 0
    return {
      x: box.x + (box.w * (column + 0.5)) / columns,
      y: box.y + (box.h * (before - first + 0.5 + lower)) / rows,
    }
  })
}
