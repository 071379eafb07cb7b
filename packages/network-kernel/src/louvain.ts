import { UNWATCHED, type Watch } from './watch.ts'
import type { Rows } from './compressed-rows.ts'
import { contracted, type Level } from './contracted-groups.ts'
import { keepLabels, renumbered } from './group-labels.ts'
import { modularity } from './modularity.ts'
import { moveVertices } from './move-vertices.ts'
import { shuffled } from './seeded-places.ts'

export interface LouvainOptions {
  /** Strength of every tie in the order of `neighbours`; 1 unless given. */
  readonly strengths?: ArrayLike<number> | undefined
  /** The communities of the run before, −1 for a vertex that was not there. */
  readonly before?: Int32Array | undefined
}

export interface LouvainInput extends LouvainOptions {
  readonly rows: Rows
}

export interface Communities {
  /** Community of every vertex; an isolate is one of its own. */
  readonly of: Int32Array
  /** How many there are. Numbers run from 0 to count − 1, unless `before` is given: then those it named keep theirs. */
  readonly count: number
  /** NaN without ties. */
  readonly modularity: number
}

/** A division that was there is kept unless a fresh one is better by more than this. */
const WORTH_A_CHANGE = 0.005
/** Small graphs are started in several orders, while a start costs next to nothing. */
const MOST_STARTS = 16
const WORTH_A_START = 30_000

/**
 * Communities by modularity (Blondel and others 2008, resolution 1). Vertices move in their order, and on small graphs in
 * some other fixed orders of which the best counts: the same rows give the same communities, numbered by their smallest
 * vertex. With `before`, the division of the run
 * before is carried on from unless a fresh start finds a clearly better one, and communities keep the numbers of those
 * that they share most vertices with.
 */
export function louvain(rows: Rows, options: LouvainOptions = {}, watch: Watch = UNWATCHED): Communities {
  const { strengths, before } = options
  const scored = (of: Int32Array) => ({ of, modularity: modularity(rows, of, strengths) })
  let best = scored(climbed({ rows, strengths }, watch))
  const starts = Math.min(MOST_STARTS, Math.floor(WORTH_A_START / (rows.vertices + rows.ties)))
  for (let start = 1; start < starts; start++) {
    const other = scored(climbed({ rows, strengths, order: shuffled(rows.vertices, start) }, watch))
    if (other.modularity > best.modularity + 1e-9) best = other
  }
  if (before) {
    const carriedOn = scored(climbed({ rows, strengths, before }, watch))
    // Without ties both are NaN, and the same.
    if (carriedOn.modularity >= best.modularity - WORTH_A_CHANGE) best = carriedOn
  }
  const { of, count } = renumbered(best.of)
  watch.progress(1)
  return { of: before ? keepLabels(of, count, before) : of, count, modularity: best.modularity }
}

export const louvainTask = ({ rows, ...options }: LouvainInput, watch: Watch): Communities =>
  louvain(rows, options, watch)

interface Start extends LouvainInput {
  /** The order in which vertices move; from the first to the last unless given. */
  readonly order?: Uint32Array | undefined
}

/** Moves vertices, makes a vertex of every community, and again, until no move gains; then once more vertex by vertex. */
function climbed({ rows, strengths, before, order }: Start, watch: Watch): Int32Array {
  const ground: Level = {
    vertices: rows.vertices,
    offsets: rows.offsets,
    neighbours: rows.neighbours,
    weights: Float64Array.from({ length: rows.neighbours.length }, (_, at) => strengths?.[at] ?? 1),
    inside: new Float64Array(rows.vertices),
  }
  const of = startingFrom(before, rows.vertices)
  for (let first = true; ; first = false) {
    // A start from given communities goes up even when no single vertex gains by moving.
    if (!moveVertices(ground, of, watch, order) && !first) return of
    let level = ground
    let groups = renumbered(of)
    of.set(groups.of)
    while (groups.count < level.vertices) {
      level = contracted(level, groups.of, groups.count)
      const above = Int32Array.from({ length: level.vertices }, (_, v) => v)
      if (!moveVertices(level, above, watch)) break
      groups = renumbered(above)
      for (let v = 0; v < of.length; v++) of[v] = groups.of[of[v]!]!
    }
  }
}

/** The communities of before as numbers from 0; who had none starts alone. */
function startingFrom(before: Int32Array | undefined, vertices: number): Int32Array {
  if (!before) return Int32Array.from({ length: vertices }, (_, v) => v)
  let next = 0
  for (const label of before) next = Math.max(next, label + 1)
  return renumbered(Int32Array.from({ length: vertices }, (_, v) => ((before[v] ?? -1) < 0 ? next++ : before[v]!))).of
}
