import type { Desk } from './desk.ts'
import { partOf, ringParts, roomOf } from './items.ts'

const AIR = { w: 30, h: 30 }
const HEAD = 9000

/** The room that the contents of a sheet ask for, in square pixels: marks with their names, air around them, a head. */
export function areaOf(desk: Desk, source: number): number {
  const { read, looks, badgesOn, measure } = desk
  const inRings = new Set([...read.rings.values()].flat())
  let area = HEAD
  for (const element of read.elements.values()) {
    const look = looks.get(element.index)
    if (!look || inRings.has(element.index) || (element.home !== source && element.seam !== source)) continue
    const members = read.rings.get(element.index)
    const parts = members
      ? ringOf(desk, element.index, members).parts
      : [partOf(element, look, badgesOn.get(element.index) ?? [])]
    const room = roomOf(parts, measure)
    const share = element.seam === undefined ? 1 : 0.5
    area += (room.w + AIR.w) * (room.h + AIR.h) * share
  }
  return area
}

/** The parts of a ring from the desk. */
export function ringOf({ read, looks, badgesOn, measure }: Desk, whole: number, members: readonly number[]) {
  const described = (index: number) => {
    const [element, look] = [read.elements.get(index), looks.get(index)]
    if (!element || !look) throw new Error(`a ring names ${String(index)}, which is not drawn`)
    return { element, look, badges: badgesOn.get(index) ?? [] }
  }
  return ringParts(described(whole), members.map(described), measure)
}
