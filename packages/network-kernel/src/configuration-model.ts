import { ALWAYS, degreeClasses, forcedTies, FREE, type DegreeClasses } from './forced-ties.ts'

/** The tie probabilities of the graph that is as random as its degrees allow. */
export interface ConfigurationModel {
  /** Fitness of every vertex: p = x_i x_j / (1 + x_i x_j) where the degrees leave a choice; 0 where they leave none. */
  readonly x: Float64Array
  /** Newton steps that were needed. */
  readonly steps: number
  /** Largest |Σ_j p_ij − k_i|. */
  readonly residual: number
  /** Class of every vertex; vertices of one degree share it. */
  readonly classOf: Uint32Array
  /** Number of classes. */
  readonly classes: number
  /** Probability of a tie between two vertices of two classes, row-major. */
  readonly between: Float64Array
}

const MOST_STEPS = 500
const CONVERGED = 1e-12
/** A fit that misses a degree by more than this is not a fit. */
const ACCEPTED_RESIDUAL = 1e-9

/**
 * The binary configuration model of a simple undirected graph (UBCM; Park and Newman 2004, Squartini and
 * Garlaschelli 2011), fitted on its degrees: Σ_j p_ij = k_i for every vertex.
 *
 * x depends on the degree alone, so the unknowns are the distinct degrees with their multiplicity, about √(2m) of
 * them. What the degrees force (see `forcedTies`) is taken out first; the rest has one maximum, which Newton's method
 * on ln x reaches in about ten steps, where the usual fixed point needs hundreds to thousands.
 * Throws when `degrees` belong to no simple graph.
 */
export function ubcmByDegree(degrees: ArrayLike<number>): ConfigurationModel {
  const classes = degreeClasses(degrees)
  const forced = forcedTies(classes)
  const size = classes.degree.length
  const others = (a: number, b: number): number => classes.number[b]! - (a === b ? 1 : 0)
  /** Ties of a vertex of each class that are still to be placed. */
  const open = Float64Array.from(classes.degree, (degree, a) => {
    let placed = 0
    for (let b = 0; b < size; b++) if (forced[a * size + b] === ALWAYS) placed += others(a, b)
    return degree - placed
  })
  const free = { classes, forced, open }
  const { theta, steps } = maximise(free)
  const between = new Float64Array(size * size)
  for (let pair = 0; pair < between.length; pair++) {
    const word = forced[pair]
    between[pair] =
      word === FREE ? logistic(theta[Math.floor(pair / size)]! + theta[pair % size]!) : Number(word === ALWAYS)
  }
  let residual = 0
  for (let a = 0; a < size; a++) {
    let sum = 0
    for (let b = 0; b < size; b++) sum += others(a, b) * between[a * size + b]!
    residual = Math.max(residual, Math.abs(sum - classes.degree[a]!))
  }
  if (!(residual <= ACCEPTED_RESIDUAL)) {
    throw new Error(`the configuration model misses a degree by ${residual}: are these degrees of a simple graph?`)
  }
  const x = Float64Array.from(classes.of, (c) => (open[c]! > 0 ? Math.exp(theta[c]!) : 0))
  return { x, steps, residual, classOf: classes.of, classes: size, between }
}

/** Probability of a tie between two different vertices. */
export function tieProbability(model: ConfigurationModel, a: number, b: number): number {
  return model.between[model.classOf[a]! * model.classes + model.classOf[b]!]!
}

const logistic = (t: number): number => (t >= 0 ? 1 / (1 + Math.exp(-t)) : Math.exp(t) / (1 + Math.exp(t)))

interface FreePart {
  readonly classes: DegreeClasses
  readonly forced: Uint8Array
  readonly open: Float64Array
}

/** Newton's method with a backtracking line on the likelihood, which is concave in θ = ln x. */
function maximise({ classes, forced, open }: FreePart): { readonly theta: Float64Array; readonly steps: number } {
  const size = classes.degree.length
  const active: number[] = []
  for (let c = 0; c < size; c++) if (open[c]! > 0) active.push(c)
  let total = 0
  for (const c of active) total += open[c]! * classes.number[c]!
  let theta = new Float64Array(size)
  for (const c of active) theta[c] = Math.log(open[c]! / Math.sqrt(total))
  const width = active.length
  const slope = new Float64Array(width)
  const curve = new Float64Array(width * width)
  const isFree = (a: number, b: number): boolean => forced[a * size + b] === FREE
  const pairsOf = (a: number, b: number): number =>
    a === b ? (classes.number[a]! * (classes.number[a]! - 1)) / 2 : classes.number[a]! * classes.number[b]!

  const likelihood = (at: Float64Array): number => {
    let sum = 0
    for (let i = 0; i < width; i++) {
      const a = active[i]!
      sum += classes.number[a]! * open[a]! * at[a]!
      for (let j = i; j < width; j++) {
        const b = active[j]!
        const t = at[a]! + at[b]!
        if (isFree(a, b)) sum -= pairsOf(a, b) * (t > 0 ? t + Math.log1p(Math.exp(-t)) : Math.log1p(Math.exp(t)))
      }
    }
    return sum
  }

  for (let steps = 1; steps <= MOST_STEPS && width > 0; steps++) {
    curve.fill(0)
    for (let i = 0; i < width; i++) slope[i] = classes.number[active[i]!]! * open[active[i]!]!
    for (let i = 0; i < width; i++) {
      const a = active[i]!
      for (let j = i; j < width; j++) {
        const b = active[j]!
        if (!isFree(a, b)) continue
        const p = logistic(theta[a]! + theta[b]!)
        const pairs = pairsOf(a, b)
        const spread = pairs * p * (1 - p)
        slope[i]! -= pairs * p
        slope[j]! -= pairs * p
        curve[i * width + i]! += spread
        curve[j * width + j]! += spread
        // Within a class both ends move together: (∂²/∂θ²) of a function of 2θ is four times.
        if (i === j) curve[i * width + i]! += 2 * spread
        else {
          curve[i * width + j]! += spread
          curve[j * width + i]! += spread
        }
      }
    }
    const step = solve(curve, slope, width)
    let largest = 0
    let climb = 0
    for (let i = 0; i < width; i++) {
      largest = Math.max(largest, Math.abs(step[i]!))
      climb += step[i]! * slope[i]!
    }
    const before = likelihood(theta)
    for (let share = 1; ; share /= 2) {
      const tried = theta.slice()
      for (let i = 0; i < width; i++) tried[active[i]!]! += share * step[i]!
      // Near the top the gain drowns in rounding; there the full step is safe.
      if (largest < 1e-3 || likelihood(tried) >= before + 1e-4 * share * climb || share < 1e-6) {
        theta = tried
        break
      }
    }
    if (largest < CONVERGED) return { theta, steps }
  }
  return { theta, steps: width === 0 ? 0 : MOST_STEPS }
}

/**
 * Solves `curve · step = slope` by Cholesky. Where the free ties join two disjoint halves only, x may be scaled in one
 * and unscaled in the other: that direction has no curvature, and a ridge far below rounding of the rest leaves it be.
 */
function solve(curve: Float64Array, slope: Float64Array, width: number): Float64Array {
  const lower = curve.slice()
  for (let i = 0; i < width; i++) {
    const own = curve[i * width + i]!
    lower[i * width + i] = own + 1e-13 * own + 1e-300
  }
  for (let j = 0; j < width; j++) {
    for (let k = 0; k < j; k++) {
      const factor = lower[j * width + k]!
      if (factor === 0) continue
      for (let i = j; i < width; i++) lower[i * width + j]! -= lower[i * width + k]! * factor
    }
    const pivot = Math.sqrt(Math.max(lower[j * width + j]!, 1e-14 * curve[j * width + j]!))
    for (let i = j; i < width; i++) lower[i * width + j]! /= pivot
  }
  const step = slope.slice()
  for (let i = 0; i < width; i++) {
    for (let k = 0; k < i; k++) step[i]! -= lower[i * width + k]! * step[k]!
    step[i]! /= lower[i * width + i]!
  }
  for (let i = width - 1; i >= 0; i--) {
    for (let k = i + 1; k < width; k++) step[i]! -= lower[k * width + i]! * step[k]!
    step[i]! /= lower[i * width + i]!
  }
  return step
}
