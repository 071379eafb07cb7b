import type { Watch } from './watch.ts'
import {
  approximateBetweenness,
  type ApproximateBetweenness,
  type ApproximateInput,
} from './approximate-betweenness.ts'
import { betweenness, type BetweennessInput } from './betweenness.ts'
import { crossReach, type CrossReach, type CrossReachInput } from './cross-reach.ts'
import { distanceSums, type DistanceSums, type DistanceSumsInput } from './distance-sums.ts'
import { louvainTask, type Communities, type LouvainInput } from './louvain.ts'
import { soleWays, type SoleWays, type SoleWaysInput } from './sole-ways.ts'
import {
  closures,
  spillover,
  type Closures,
  type ClosuresInput,
  type Spillover,
  type SpilloverInput,
} from './spillover.ts'
import { tieGains, type TieGainsInput } from './tie-gains.ts'
import { weightedBetweenness, type WeightedBetweennessInput } from './weighted-betweenness.ts'

/** Every heavy computation, by name: what a worker can be asked for. */
export interface Tasks {
  readonly approximateBetweenness: { readonly input: ApproximateInput; readonly result: ApproximateBetweenness }
  readonly betweenness: { readonly input: BetweennessInput; readonly result: Float64Array }
  readonly crossReach: { readonly input: CrossReachInput; readonly result: CrossReach }
  readonly distanceSums: { readonly input: DistanceSumsInput; readonly result: DistanceSums }
  readonly louvain: { readonly input: LouvainInput; readonly result: Communities }
  readonly soleWays: { readonly input: SoleWaysInput; readonly result: SoleWays }
  readonly tieGains: { readonly input: TieGainsInput; readonly result: Float64Array }
  readonly weightedBetweenness: { readonly input: WeightedBetweennessInput; readonly result: Float64Array }
  readonly closures: { readonly input: ClosuresInput; readonly result: Closures }
  readonly spillover: { readonly input: SpilloverInput; readonly result: Spillover }
}

export const TASKS: {
  readonly [T in keyof Tasks]: (input: Tasks[T]['input'], watch: Watch) => Tasks[T]['result']
} = {
  approximateBetweenness,
  betweenness,
  crossReach,
  distanceSums,
  louvain: louvainTask,
  soleWays,
  tieGains,
  weightedBetweenness,
  closures,
  spillover,
}
