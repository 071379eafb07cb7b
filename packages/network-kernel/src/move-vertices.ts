import { Cancelled, type Watch } from './watch.ts'
import type { Level } from './contracted-groups.ts'

const LEAST_GAIN = 1e-10
const LOOK_EVERY = 4096

/**
 * Moves vertices, one by one in their order or the given one, into the neighbouring group that modularity gains most by, until none gains;
 * who has moved makes the neighbours be looked at again. Changes `of` in place, whose groups are numbered below the
 * number of vertices; returns whether any vertex moved.
 */
export function moveVertices(level: Level, of: Int32Array, watch: Watch, order?: Uint32Array): boolean {
  const { vertices, offsets, neighbours, weights, inside } = level
  const strength = new Float64Array(vertices)
  const held = new Float64Array(vertices)
  let all = 0
  for (let v = 0; v < vertices; v++) {
    let sum = inside[v]!
    for (let at = offsets[v]!; at < offsets[v + 1]!; at++) sum += weights[at]!
    strength[v] = sum
    held[of[v]!]! += sum
    all += sum
  }
  const towards = new Float64Array(vertices)
  const groupsSeen = new Uint32Array(vertices)
  const queue = order?.slice() ?? Uint32Array.from({ length: vertices }, (_, v) => v)
  const waiting = new Uint8Array(vertices).fill(1)
  let moved = false
  let looks = 0
  // The queue is a ring: a vertex stands in it at most once.
  for (let head = 0, left = vertices; left > 0; left--) {
    if (looks++ % LOOK_EVERY === 0 && watch.cancelled()) throw new Cancelled()
    const v = queue[head]!
    head = head + 1 === vertices ? 0 : head + 1
    waiting[v] = 0
    const own = of[v]!
    const k = strength[v]! / all
    let seen = 0
    for (let at = offsets[v]!, end = offsets[v + 1]!; at < end; at++) {
      const group = of[neighbours[at]!]!
      if (towards[group] === 0) groupsSeen[seen++] = group
      towards[group]! += weights[at]!
    }
    let best = own
    let most = towards[own]! - (held[own]! - strength[v]!) * k
    for (let i = 0; i < seen; i++) {
      const group = groupsSeen[i]!
      if (group === own) continue
      const gain = towards[group]! - held[group]! * k
      if (gain > most + LEAST_GAIN) {
        most = gain
        best = group
      }
    }
    towards[own] = 0
    for (let i = 0; i < seen; i++) towards[groupsSeen[i]!] = 0
    if (best === own) continue
    moved = true
    held[own]! -= strength[v]!
    held[best]! += strength[v]!
    of[v] = best
    for (let at = offsets[v]!, end = offsets[v + 1]!; at < end; at++) {
      const w = neighbours[at]!
      if (waiting[w] === 1 || of[w] === best) continue
      waiting[w] = 1
      let place = head + left - 1
      if (place >= vertices) place -= vertices
      queue[place] = w
      left++
    }
  }
  return moved
}
