import type { Measure } from '../../drawn.ts'
import type { Settlement } from './banks.ts'
import { GRID } from './bands.ts'
import { fittedLines } from './fitted.ts'
import type { Lengths } from './lengths.ts'

/** Actors of the in-between that stand together; a large sector is several islands, so that straits lead through it. */
export interface Island {
  readonly group: Settlement
  /** From top to bottom. */
  readonly members: readonly number[]
  readonly title: readonly string[]
  /** Height wished for its middle, 0 to 1. */
  readonly wanted: number
}

/** A sector with more actors than this is more than one island. */
const ONE_ISLAND = 9
const ISLAND_TITLE_ROW = 14
export const ISLAND_TITLE = 12

/** `wished`: height of each actor, 0 to 1. */
export function islandsOf(
  groups: readonly Settlement[],
  wished: Float64Array,
  width: number,
  measure: Measure,
): readonly Island[] {
  const height = (actor: number) => wished[actor] ?? 0.5
  const islands = groups.flatMap((group): Island[] => {
    const members = [...group.members].sort((a, b) => height(a) - height(b) || a - b)
    const parts = members.length > ONE_ISLAND ? Math.min(4, Math.ceil(members.length / 6)) : 1
    return Array.from({ length: parts }, (_, part) => {
      const its = members.slice(
        Math.floor((part * members.length) / parts),
        Math.floor(((part + 1) * members.length) / parts),
      )
      return {
        group,
        members: its,
        title: fittedLines(group.label, width, measure, ISLAND_TITLE, 700, part === 0 ? 2 : 1),
        wanted: its.reduce((sum, actor) => sum + height(actor), 0) / its.length,
      }
    })
  })
  return islands
    .map((island, index) => ({ island, index }))
    .sort(byHeight)
    .map(({ island }) => island)
}

interface Ranked {
  readonly island: Island
  readonly index: number
}

function byHeight(a: Ranked, b: Ranked): number {
  return a.island.wanted - b.island.wanted || a.index - b.index
}

/** Height of an island that names `named` of its members, in pixels. */
export function islandHeight(island: Island, named: number, width: number, lengths: Lengths): number {
  return (
    lengths.island.pad * 2 +
    island.title.length * ISLAND_TITLE_ROW +
    dotRows(island, named, width) +
    named * lengths.row
  )
}

function dotRows({ members }: Island, named: number, width: number): number {
  const rest = members.length - named
  return rest === 0 ? 0 : Math.ceil(rest / Math.max(1, Math.floor(width / GRID))) * GRID + 3
}

export interface IslandPlace {
  readonly actor: number
  readonly x: number
  readonly y: number
  readonly named: boolean
}

/** Places inside an island whose upper left corner is given: names in the order of heights, then a grid of points. */
export function islandPlaces(
  island: Island,
  named: number,
  corner: { readonly x: number; readonly y: number },
  width: number,
  crossings: readonly number[],
  lengths: Lengths,
): readonly IslandPlace[] {
  const weight = (actor: number) => crossings[actor] ?? 0
  const first = new Set([...island.members].sort((a, b) => weight(b) - weight(a) || a - b).slice(0, named))
  const inner = width - 2 * lengths.island.pad
  const perRow = Math.max(1, Math.floor(inner / GRID))
  const top = corner.y + lengths.island.pad + island.title.length * ISLAND_TITLE_ROW
  const left = corner.x + lengths.island.pad
  let row = 0
  let point = 0
  return island.members.map((actor) => {
    if (first.has(actor)) return { actor, x: left + 6, y: top + (row++ + 0.5) * lengths.row, named: true }
    const place = point++
    return {
      actor,
      x: left + (place % perRow) * GRID + GRID / 2,
      y: top + named * lengths.row + 3 + (Math.floor(place / perRow) + 0.5) * GRID,
      named: false,
    }
  })
}

/** Room of a title inside an island of this width. */
export const titleRoom = (width: number, lengths: Lengths): number => width - 2 * lengths.island.pad
export { ISLAND_TITLE_ROW }
