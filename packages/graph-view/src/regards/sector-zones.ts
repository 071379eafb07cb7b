import type { Box, Point, Size } from '../drawn.ts'
import type { SectorGroup, Zone } from './sector-groups.ts'

/** Parts of the frame: social left of what lies between, mental health right of it. */
const WIDE: Readonly<Record<Zone, Box>> = {
  left: { x: 0.02, y: 0.14, w: 0.44, h: 0.76 },
  middle: { x: 0.4, y: 0.3, w: 0.2, h: 0.6 },
  right: { x: 0.54, y: 0.14, w: 0.44, h: 0.76 },
  top: { x: 0.5, y: -0.1, w: 0, h: 0 },
  bottom: { x: 0.5, y: 1.1, w: 0, h: 0 },
}

/** The same on a sheet that stands upright: social above and to the left, mental health below and to the right. */
const TALL: Readonly<Record<Zone, Box>> = {
  left: { x: 0, y: 0.06, w: 0.74, h: 0.36 },
  middle: { x: 0.3, y: 0.42, w: 0.4, h: 0.16 },
  right: { x: 0.26, y: 0.58, w: 0.74, h: 0.36 },
  top: { x: 1, y: -0.1, w: 0, h: 0 },
  bottom: { x: 0, y: 1.1, w: 0, h: 0 },
}

/** Where the discs of a frame want to stand, in pixels: rows and columns in their part, in the order of the table. */
export function wantedPlaces(groups: readonly SectorGroup[], size: Size): readonly Point[] {
  const zones = size.height > size.width ? TALL : WIDE
  return groups.map((group) => {
    const peers = groups.filter((other) => other.zone === group.zone)
    const zone = zones[group.zone]
    const box = { x: zone.x * size.width, y: zone.y * size.height, w: zone.w * size.width, h: zone.h * size.height }
    const columns = Math.max(1, Math.round(Math.sqrt((peers.length * box.w) / Math.max(1, box.h))))
    const rows = Math.ceil(peers.length / columns)
    const place = peers.indexOf(group)
    const row = Math.floor(place / columns)
    // The last row may be shorter: its discs stand in the middle of it.
    const inRow = row === rows - 1 ? peers.length - row * columns : columns
    const column = place % columns
    return { x: box.x + (box.w * (column + 0.5)) / inRow, y: box.y + (box.h * (row + 0.5)) / rows }
  })
}
