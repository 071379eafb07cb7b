import type { Actor, Network } from '@maillage/network-model'
import { degreesOf, tiesToRows, type ArrayWork, type Rows } from '@maillage/network-kernel'
import type { SaturationAnswer, Standpoint } from '../answer.ts'
import type { TieModel } from '../gaps/tie-model.ts'
import { saturation } from '../saturation/saturation.ts'
import { candidatesBetween, pairKey, type Candidate, type Candidates } from './candidates.ts'

/** What it would bring to bring two actors together. */
export interface Rapprochement extends Candidate {
  /** By how much the cross efficiency of the two groups grows. */
  readonly gain: number
  /** The gain, less for a hub that many call on already, and by what both serve in common. */
  readonly score: number
  /** The same for sending requests to the second: less the fuller it is, nothing when it is full. */
  readonly referralScore: number
  /** Which of the first ties it would be, each chosen as if those before were made; null for none of them. */
  readonly step: number | null
  /** Cross efficiency after that step. */
  readonly after: number | null
}

export interface Rapprochements {
  /** Best first; those of the first steps are among them. */
  readonly found: readonly Rapprochement[]
  readonly efficiency: number
  readonly candidates: Candidates
  /** Actors proposed whose load is not known. */
  readonly unknown: number
}

const STEPS = 3
/** Who would bring little now is not looked at again for the next steps. */
const LOOKED_AT_AGAIN = 2000
const MOST_TOLD = 20
const UNKNOWN_X = 0.5

/**
 * Which ties would bring two groups closest, without loading those who are called on already (M17): gain in cross efficiency
 * over 1 + max(0, k/k̄ − 1) for the busier of the two, times what they serve in common. One tie after the other is greedy, a
 * heuristic. Where scores are equal, by id.
 */
export async function rapprochements(
  network: Network,
  standpoint: Standpoint,
  model: TieModel,
  groups: readonly [readonly Actor[], readonly Actor[]],
  work: ArrayWork,
  most?: number,
): Promise<Rapprochements> {
  const candidates = candidatesBetween(network, standpoint, model, groups, most)
  const loads = new Map<string, SaturationAnswer>(
    saturation(network, standpoint, new Set(groups[1].map((actor) => actor.id))).map((one) => [one.actor, one]),
  )
  const vertices = (actors: readonly Actor[]): Uint32Array => Uint32Array.from(actors, (one) => model.vertex(one.id))
  const [left, right] = [vertices(groups[0]), vertices(groups[1])]
  const scoresOn = async (rows: Rows, pairs: readonly Candidate[]): Promise<readonly Rapprochement[]> => {
    const ends = Uint32Array.from(pairs.flatMap(({ a, b }) => [model.vertex(a.id), model.vertex(b.id)]))
    const gains = await work('tieGains', { rows, left, right, candidates: ends })
    const busy = busyness(rows)
    return pairs
      .map((pair, at) => scored(pair, gains[at]!, busy(ends[2 * at]!, ends[2 * at + 1]!), loads.get(pair.b.id)))
      .sort(byScore)
  }
  const alone = await scoresOn(model.rows, candidates.pairs)
  const reach = await work('crossReach', { rows: model.rows, left, right })
  const steps = await planned(model.rows, alone, reach.efficiency, (rows, pairs) => scoresOn(rows, pairs), model)
  const stepOf = new Map(steps.map((step) => [pairKey(step.a.id, step.b.id), step]))
  const found = alone.flatMap((one, at) => {
    const step = stepOf.get(pairKey(one.a.id, one.b.id))
    if (at >= MOST_TOLD && !step) return []
    return [step ? { ...one, step: step.step, after: step.after } : one]
  })
  const isUnknown = (one: Rapprochement): boolean => (loads.get(one.b.id)?.score ?? null) === null
  return {
    found,
    efficiency: reach.efficiency,
    candidates,
    unknown: new Set(found.filter(isUnknown).map((one) => one.b.id)).size,
  }
}

/** The best tie, then the best one as if it were made, and so on. */
async function planned(
  rows: Rows,
  alone: readonly Rapprochement[],
  efficiency: number,
  scoresOn: (rows: Rows, pairs: readonly Candidate[]) => Promise<readonly Rapprochement[]>,
  model: TieModel,
): Promise<readonly Rapprochement[]> {
  const steps: Rapprochement[] = []
  let [now, scores, after] = [rows, alone, efficiency]
  while (steps.length < STEPS) {
    const [best] = scores
    if (!best || best.score <= 0) break
    after += best.gain
    steps.push({ ...best, step: steps.length + 1, after })
    now = withTie(now, model.vertex(best.a.id), model.vertex(best.b.id))
    if (steps.length < STEPS) scores = await scoresOn(now, scores.slice(1, LOOKED_AT_AGAIN + 1))
  }
  return steps
}

function scored(pair: Candidate, gain: number, busy: number, load: SaturationAnswer | undefined): Rapprochement {
  const score = (gain / (1 + Math.max(0, busy - 1))) * pair.fit.audiences * pair.fit.territories
  const isFull = load?.level === 'saturated'
  const x = load?.score === null || load === undefined ? UNKNOWN_X : load.score / 100
  return { ...pair, gain, score, referralScore: isFull ? 0 : score * (1 - x), step: null, after: null }
}

/** How many partners the busier of two has, against the mean of all. */
function busyness(rows: Rows): (a: number, b: number) => number {
  const degrees = degreesOf(rows)
  const mean = (2 * rows.ties) / rows.vertices
  return (a, b) => (mean === 0 ? 0 : Math.max(degrees[a]!, degrees[b]!) / mean)
}

/** Equal but for rounding is equal: the ids decide then. */
function byScore(x: Rapprochement, y: Rapprochement): number {
  if (Math.abs(x.score - y.score) > 1e-12) return y.score - x.score
  return `${x.a.id} ${x.b.id}` < `${y.a.id} ${y.b.id}` ? -1 : 1
}

function withTie({ vertices, offsets, neighbours }: Rows, a: number, b: number): Rows {
  const [from, to]: [number[], number[]] = [[a], [b]]
  for (let v = 0; v < vertices; v++) {
    for (let at = offsets[v]!; at < offsets[v + 1]!; at++) {
      if (neighbours[at]! < v) continue
      from.push(v)
      to.push(neighbours[at]!)
    }
  }
  return tiesToRows(vertices, from, to)
}
