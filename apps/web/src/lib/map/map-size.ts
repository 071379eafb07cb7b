import type { RegardName, Size } from '@maillage/graph-view'

/** Smaller than this, names would stand on each other: the picture keeps its size and the camera goes over it. */
const LEAST: Readonly<Record<RegardName, Size>> = {
  documents: { width: 840, height: 640 },
  sectors: { width: 320, height: 400 },
  // It is read from the top where it is higher than its window.
  'two-shores': { width: 320, height: 320 },
  saturation: { width: 320, height: 400 },
  gaps: { width: 320, height: 400 },
  functions: { width: 320, height: 560 },
  'cut-points': { width: 320, height: 400 },
}
/** Places are made for steps of the window, so that a few pixels more do not move everything. */
const STEP = 40

/** The size that places are made for; undefined while there is no room at all. */
export function mapSize(regard: RegardName, width: number, height: number, oneSheet: boolean): Size | undefined {
  if (width < 40 || height < 40) return undefined
  const least = oneSheet ? { width: 320, height: 400 } : LEAST[regard]
  const step = (length: number) => Math.floor(length / STEP) * STEP
  return { width: Math.max(step(width), least.width), height: Math.max(step(height), least.height) }
}
