import { Cancelled, UNWATCHED, type Watch } from './array-work.ts'

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
  /** Doors knocked on, this one included, ascending. */
  readonly visited: readonly number[]
  amount: number
}

/** Less than this of a request is nobody: it counts as unmet and is followed no further. */
const NOBODY = 1e-9
/** More groups of requests than this in one round are not told apart: the smallest count as unmet. */
const MOST_TOKENS = 20_000

/**
 * Where requests go when places run out: every door takes what it can, in proportion over those who arrive, and the
 * rest moves on to doors it has not been at. Deterministic amounts, not people; what is taken in and what is unmet
 * always add up to the demand. After the stress test of Lo Sardo et al. (PNAS 2019).
 */
export function spillover(input: SpilloverInput, watch: Watch = UNWATCHED): Spillover {
  const { demand, capacity, alternatives, rounds, traced = false } = input
  const left = Float64Array.from(capacity)
  const taken = new Float64Array(demand.length)
  const unmetOf = new Float64Array(traced ? demand.length : 0)
  const displaced = new Map<string, [number, number, number]>()
  let unmet = 0
  let moves = 0
  const lose = (token: Token, amount: number): void => {
    unmet += amount
    if (token.origin >= 0) unmetOf[token.origin]! += amount
  }
  let tokens = firstTokens(demand, traced)
  for (let round = 0; tokens.length > 0; round++) {
    if (watch.cancelled()) throw new Cancelled()
    const shares = acceptedShares(tokens, left)
    const next = new Map<string, Token>()
    for (const token of tokens) {
      const accepted = token.amount * (shares.get(token.at) ?? 0)
      taken[token.at]! += accepted
      if (accepted > 0 && token.origin >= 0 && token.origin !== token.at) note(displaced, token, accepted)
      const excess = token.amount - accepted
      if (excess <= 0) continue
      const moved = round >= rounds || excess < NOBODY ? 0 : moveOn(token, excess, alternatives, next)
      moves += moved
      if (moved === 0) lose(token, excess)
    }
    tokens = [...next.values()]
    if (tokens.length > MOST_TOKENS) {
      tokens.sort((a, b) => b.amount - a.amount)
      for (const token of tokens.splice(MOST_TOKENS)) lose(token, token.amount)
    }
  }
  return { taken, unmet, moves, unmetOf, displaced: [...displaced.values()] }
}

function firstTokens(demand: Float64Array, traced: boolean): Token[] {
  const tokens: Token[] = []
  demand.forEach((amount, at) => {
    if (amount > 0) tokens.push({ at, origin: traced ? at : -1, visited: [at], amount })
  })
  return tokens
}

/** What share of its arrivals each door takes this round; what it takes is gone from `left`. */
function acceptedShares(tokens: readonly Token[], left: Float64Array): ReadonlyMap<number, number> {
  const arrivals = new Map<number, number>()
  for (const { at, amount } of tokens) arrivals.set(at, (arrivals.get(at) ?? 0) + amount)
  for (const [at, amount] of arrivals) {
    const accepted = Math.min(amount, Math.max(0, left[at]!))
    left[at]! -= accepted
    arrivals.set(at, accepted / amount)
  }
  return arrivals
}

/** Sends an excess on to doors not knocked on before; the amount that moved, 0 when there is none. */
function moveOn(token: Token, excess: number, { offsets, heads, weights }: Alternatives, next: Map<string, Token>) {
  let total = 0
  for (let e = offsets[token.at]!; e < offsets[token.at + 1]!; e++)
    if (!token.visited.includes(heads[e]!)) total += weights[e]!
  if (!(total > 0)) return 0
  for (let e = offsets[token.at]!; e < offsets[token.at + 1]!; e++) {
    const at = heads[e]!
    if (token.visited.includes(at)) continue
    const amount = (excess * weights[e]!) / total
    const visited = [...token.visited, at].sort((a, b) => a - b)
    const key = `${token.origin} ${at} ${visited.join(' ')}`
    const known = next.get(key)
    if (known) known.amount += amount
    else next.set(key, { at, origin: token.origin, visited, amount })
  }
  return excess
}

function note(displaced: Map<string, [number, number, number]>, { origin, at }: Token, amount: number): void {
  const key = `${origin} ${at}`
  const known = displaced.get(key)
  if (known) known[2] += amount
  else displaced.set(key, [origin, at, amount])
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
