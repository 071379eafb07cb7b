import { Cancelled, UNWATCHED, type Watch } from './watch.ts'
import { drawn } from './seeded-places.ts'

/** Where what finds no place goes on to: the alternatives of `v` are `heads[offsets[v] … offsets[v + 1]]`, by weight. */
export interface Alternatives {
  readonly offsets: Uint32Array
  readonly heads: Uint32Array
  /** Above 0; only their proportions count. */
  readonly weights: Float64Array
}

export interface SpilloverInput {
  /** Requests of a period that knock here first, by vertex. */
  readonly demand: Float64Array
  /** Requests of that period that can be taken, by vertex; 0 for a closed one. */
  readonly capacity: Float64Array
  readonly alternatives: Alternatives
  /** How often a request may move on; what still moves then counts as unmet. */
  readonly rounds: number
  /** Whether to tell for every vertex where those came from that it took in; costs a little more. */
  readonly traced?: boolean | undefined
}

export interface Spillover {
  /** Requests taken in, by vertex. */
  readonly taken: Float64Array
  readonly unmet: number
  /** Moves from one door to the next, in requests. */
  readonly moves: number
  /** Requests of the vertex where they first knocked that found no place; empty unless traced. */
  readonly unmetOf: Float64Array
  /** Who took in whose: `[origin, taker, amount]`, the origin being another vertex; empty unless traced. */
  readonly displaced: readonly (readonly [origin: number, taker: number, amount: number])[]
}

/** Requests at one door that knocked at the same others before. */
interface Token {
  readonly at: number
  /** Where it began; −1 when that is not followed. */
  readonly origin: number
  /** Doors knocked on, this one included. */
  readonly visited: readonly number[]
  /** A number for the set of them and the origin. */
  readonly key: number
  amount: number
}

/** Less than this of a request is nobody: it counts as unmet and is followed no further. */
const NOBODY = 1e-9
/** More groups of requests than this are not told apart; fewer where every door has many alternatives. */
const MOST_TOKENS = 8_000
const MOST_MOVES = 1_000_000

/**
 * Where requests go when places run out: every door takes what it can, in proportion over those who arrive, and the
 * rest moves on to doors it has not been at. Deterministic amounts, not people; what is taken in and what is unmet
 * always add up to the demand. After the stress test of Lo Sardo et al. (PNAS 2019). Exact up to eight thousand
 * groups of requests that knocked at different doors; of more, the smallest at one door are taken together, and may
 * knock at a full door again.
 */
export function spillover(input: SpilloverInput, watch: Watch = UNWATCHED): Spillover {
  const { demand, capacity, alternatives, rounds, traced = false } = input
  const left = Float64Array.from(capacity)
  const taken = new Float64Array(demand.length)
  const unmetOf = new Float64Array(traced ? demand.length : 0)
  const displaced = new Map<number, [number, number, number]>()
  const most = Math.min(MOST_TOKENS, Math.floor((MOST_MOVES * demand.length) / (alternatives.heads.length + 1)))
  let unmet = 0
  let moves = 0
  const marks = doorMarks(demand.length)
  let tokens = firstTokens(demand, traced, marks)
  for (let round = 0; tokens.length > 0; round++) {
    if (watch.cancelled()) throw new Cancelled()
    const shares = acceptedShares(tokens, left)
    const next = new Arrivals(demand.length)
    for (const token of tokens) {
      const accepted = token.amount * shares[token.at]!
      taken[token.at]! += accepted
      if (accepted > 0 && token.origin >= 0 && token.origin !== token.at) {
        const known = displaced.get(token.origin * demand.length + token.at)
        if (known) known[2] += accepted
        else displaced.set(token.origin * demand.length + token.at, [token.origin, token.at, accepted])
      }
      const excess = token.amount - accepted
      if (excess <= 0) continue
      const moved = round >= rounds || excess < NOBODY ? 0 : moveOn(token, excess, alternatives, marks, next)
      moves += moved
      if (moved > 0) continue
      unmet += excess
      if (token.origin >= 0) unmetOf[token.origin]! += excess
    }
    tokens = next.tokens.length > most ? next.smallestTogether(most) : next.tokens
  }
  return { taken, unmet, moves, unmetOf, displaced: [...displaced.values()] }
}

/** Requests on their way to their next doors, those alike taken together. */
class Arrivals {
  readonly tokens: Token[] = []
  readonly #byDoor: (Map<number, Token> | undefined)[]

  constructor(doors: number) {
    this.#byDoor = new Array<Map<number, Token> | undefined>(doors)
  }

  /** The larger groups as they are, the others one group a door and origin. */
  smallestTogether(most: number): Token[] {
    const sorted = this.tokens.sort((a, b) => b.amount - a.amount)
    const together = new Arrivals(this.#byDoor.length)
    for (const { at, origin, amount } of sorted.splice(most)) together.add(at, origin, [at], origin, amount)
    return [...sorted, ...together.tokens]
  }

  add(at: number, origin: number, visited: readonly number[], key: number, amount: number): void {
    const there = (this.#byDoor[at] ??= new Map<number, Token>())
    const known = there.get(key)
    if (known) {
      known.amount += amount
      return
    }
    const token = { at, origin, visited, key, amount }
    there.set(key, token)
    this.tokens.push(token)
  }
}

/**
 * A large number for every door, below 2^50: the sum over a set of doors tells it from other sets, in whatever order
 * they were knocked on.
 */
function doorMarks(doors: number): Float64Array {
  return Float64Array.from(
    { length: doors },
    (_, door) => Math.floor(drawn(1, door) * 2 ** 26) * 2 ** 24 + Math.floor(drawn(2, door) * 2 ** 24),
  )
}

function firstTokens(demand: Float64Array, traced: boolean, marks: Float64Array): Token[] {
  const first = new Arrivals(demand.length)
  demand.forEach((amount, at) => {
    if (amount > 0) first.add(at, traced ? at : -1, [at], marks[at]! + (traced ? at : 0), amount)
  })
  return first.tokens
}

/** What share of its arrivals each door takes this round; what it takes is gone from `left`. */
function acceptedShares(tokens: readonly Token[], left: Float64Array): Float64Array {
  const shares = new Float64Array(left.length)
  for (const { at, amount } of tokens) shares[at]! += amount
  for (let at = 0; at < shares.length; at++) {
    const amount = shares[at]!
    if (amount <= 0) continue
    const accepted = Math.min(amount, Math.max(0, left[at]!))
    left[at]! -= accepted
    shares[at] = accepted / amount
  }
  return shares
}

/** Sends an excess on to doors not knocked on before; the amount that moved, 0 when there is none. */
function moveOn(token: Token, excess: number, alternatives: Alternatives, marks: Float64Array, next: Arrivals) {
  const { offsets, heads, weights } = alternatives
  let total = 0
  for (let e = offsets[token.at]!; e < offsets[token.at + 1]!; e++)
    if (!token.visited.includes(heads[e]!)) total += weights[e]!
  if (!(total > 0)) return 0
  for (let e = offsets[token.at]!; e < offsets[token.at + 1]!; e++) {
    const at = heads[e]!
    if (!token.visited.includes(at))
      next.add(at, token.origin, [...token.visited, at], token.key + marks[at]!, (excess * weights[e]!) / total)
  }
  return excess
}

export interface ClosuresInput extends Omit<SpilloverInput, 'traced'> {
  /** Vertices to close, one at a time. */
  readonly closed: Uint32Array
}

/** What closing each vertex in turn would do, aligned with `closed`; `before` is with nobody closed. */
export interface Closures {
  readonly before: Spillover
  readonly unmet: Float64Array
  readonly moves: Float64Array
  /** How many doors are full that were not before, the closed one left out. */
  readonly newlyFull: Uint32Array
  /** By vertex: what it takes in beyond what it took before, over all closures. */
  readonly absorbed: Float64Array
}

/** Closes one vertex after the other, each time with all others open: O(closed × rounds × alternatives). */
export function closures({ closed, ...input }: ClosuresInput, watch: Watch = UNWATCHED): Closures {
  const before = spillover(input, watch)
  const unmet = new Float64Array(closed.length)
  const moves = new Float64Array(closed.length)
  const newlyFull = new Uint32Array(closed.length)
  const absorbed = new Float64Array(input.demand.length)
  closed.forEach((vertex, at) => {
    watch.progress(at / closed.length)
    const capacity = Float64Array.from(input.capacity)
    capacity[vertex] = 0
    const after = spillover({ ...input, capacity }, watch)
    unmet[at] = after.unmet
    moves[at] = after.moves
    for (let v = 0; v < absorbed.length; v++) {
      if (v === vertex) continue
      const more = after.taken[v]! - before.taken[v]!
      if (more > NOBODY) absorbed[v]! += more
      if (isFull(after.taken[v]!, capacity[v]!) && !isFull(before.taken[v]!, input.capacity[v]!)) newlyFull[at]! += 1
    }
  })
  watch.progress(1)
  return { before, unmet, moves, newlyFull, absorbed }
}

/** Whether what is taken in leaves no room, but for what rounding leaves. */
export const isFull = (taken: number, capacity: number): boolean => taken >= capacity - 1e-6
