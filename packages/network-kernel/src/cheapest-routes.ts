import { CheapestFirst } from './cheapest-first.ts'
import type { Arcs } from './compressed-arcs.ts'

export interface RoutesInput {
  readonly arcs: Arcs
  /** Cost of every arc in the order of `heads`: 0 or more. Compared to a millionth. */
  readonly costs: Float64Array
  readonly from: number
  readonly to: number
  /** At most so many routes. */
  readonly limit: number
  /** 1 for a vertex that is neither a step nor a target; whoever starts may be one. */
  readonly blocked?: Uint8Array | undefined
}

export interface CheapRoute {
  /** From the first to the last, both included; none twice. */
  readonly vertices: readonly number[]
  readonly cost: number
}

/** What a search leaves out, and how far it is to the target from everywhere. */
interface Search {
  readonly input: RoutesInput
  /** Costs in millionths: whole numbers, so that equal sums are equal. */
  readonly whole: Float64Array
  /** 1 for vertices that this search may not enter. */
  readonly closed: Uint8Array
  /** Arcs that this search may not take, by their place in `heads`. */
  readonly barred: Set<number>
  readonly cost: Float64Array
  readonly steps: Uint32Array
}

/**
 * The cheapest routes without a vertex twice, the best first; where costs are equal the one with fewer steps, then the one
 * whose first different vertex is the smaller (Dijkstra; Yen 1971). Empty when none leads there. Throws a RangeError for a
 * cost below 0 or not finite.
 */
export function cheapestRoutes(input: RoutesInput): readonly CheapRoute[] {
  const { arcs, costs, from, to, limit, blocked } = input
  const whole = costs.map((cost, arc) => {
    if (!(cost >= 0 && cost < Infinity)) throw new RangeError(`arc ${arc} costs ${cost}`)
    return Math.round(cost * 1e6)
  })
  const search: Search = {
    input,
    whole,
    closed: blocked?.slice() ?? new Uint8Array(arcs.vertices),
    barred: new Set(),
    cost: new Float64Array(arcs.vertices),
    steps: new Uint32Array(arcs.vertices),
  }
  const start = [from]
  const best = limit < 1 ? undefined : continued(search, start)
  if (from === to || !best) return best ? [told(search, best)] : []
  const found = [best]
  const waiting: number[][] = []
  while (found.length < limit) {
    const last = found.at(-1)!
    for (let turn = 0; turn < last.length - 1; turn++) {
      const kept = last.slice(0, turn + 1)
      const next = continued(search, kept, found)
      if (next && !waiting.some((route) => isSame(route, next))) waiting.push(next)
    }
    waiting.sort((a, b) => wholeCost(search, a) - wholeCost(search, b) || compareRoutes(a, b))
    const next = waiting.shift()
    if (!next) break
    found.push(next)
  }
  return found.map((route) => told(search, route))
}

/** The best route that starts with `kept` and goes on as none of `others` does. */
function continued(search: Search, kept: number[], others: readonly number[][] = []): number[] | undefined {
  const { arcs, to, blocked } = search.input
  const turn = kept.at(-1)!
  const { closed, barred } = search
  barred.clear()
  for (const other of others) {
    if (kept.every((v, i) => other[i] === v)) barred.add(arcBetween(arcs, turn, other[kept.length]!))
  }
  for (const v of kept) closed[v] = 1
  closed[turn] = 0
  walkBack(search, turn)
  const route = closed[to] === 1 || search.cost[turn] === Infinity ? undefined : walkOn(search, kept)
  for (const v of kept) closed[v] = blocked?.[v] ?? 0
  return route
}

/** Dijkstra from the target backwards, until the turn is settled. */
function walkBack({ input, whole, closed, barred, cost, steps }: Search, turn: number): void {
  const { arcs, to } = input
  cost.fill(Infinity)
  steps.fill(0)
  cost[to] = 0
  const heap = new CheapestFirst()
  heap.put(to, 0, 0)
  for (let first = heap.take(); first; first = heap.take()) {
    const { vertex: w } = first
    if (first.cost > cost[w]! || first.steps > steps[w]!) continue
    if (w === turn) return
    for (let at = arcs.inOffsets[w]!; at < arcs.inOffsets[w + 1]!; at++) {
      const v = arcs.tails[at]!
      if (closed[v] === 1) continue
      const arc = arcBetween(arcs, v, w)
      if (barred.has(arc)) continue
      const sum = first.cost + whole[arc]!
      if (sum > cost[v]! || (sum === cost[v]! && first.steps + 1 >= steps[v]!)) continue
      cost[v] = sum
      steps[v] = first.steps + 1
      heap.put(v, sum, first.steps + 1)
    }
  }
}

/** From the turn to the target, always to the smallest vertex that lies on a best way. */
function walkOn({ input, whole, closed, barred, cost, steps }: Search, kept: readonly number[]): number[] {
  const { arcs, to } = input
  const route = [...kept]
  for (let v = kept.at(-1)!; v !== to;) {
    let next = -1
    for (let arc = arcs.outOffsets[v]!; next === -1 && arc < arcs.outOffsets[v + 1]!; arc++) {
      const w = arcs.heads[arc]!
      const isBest = whole[arc]! + cost[w]! === cost[v] && steps[w]! + 1 === steps[v]
      if (isBest && closed[w] === 0 && !barred.has(arc)) next = w
    }
    route.push(next)
    v = next
  }
  return route
}

/** Place of an arc in `heads`; −1 for none. */
function arcBetween({ outOffsets, heads }: Arcs, from: number, to: number): number {
  let low = outOffsets[from]!
  let high = outOffsets[from + 1]! - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    if (heads[middle] === to) return middle
    if (heads[middle]! < to) low = middle + 1
    else high = middle - 1
  }
  return -1
}

function sumAlong(arcs: Arcs, costs: Float64Array, route: readonly number[]): number {
  let sum = 0
  for (let i = 1; i < route.length; i++) sum += costs[arcBetween(arcs, route[i - 1]!, route[i]!)]!
  return sum
}

const wholeCost = (search: Search, route: readonly number[]) => sumAlong(search.input.arcs, search.whole, route)
const told = ({ input }: Search, vertices: readonly number[]): CheapRoute => ({
  vertices,
  cost: sumAlong(input.arcs, input.costs, vertices),
})
const isSame = (a: readonly number[], b: readonly number[]) => a.length === b.length && a.every((v, i) => b[i] === v)

function compareRoutes(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return a.length - b.length
  const at = a.findIndex((v, i) => v !== b[i])
  return at === -1 ? 0 : a[at]! - b[at]!
}
