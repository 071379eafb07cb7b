/** The one door of this package: arrays and algorithms. It knows no actor, no database and no page. */
export {
  approximateBetweenness,
  type ApproximateBetweenness,
  type ApproximateInput,
} from './approximate-betweenness.ts'
export { runTask, workHere, type ArrayWork, type TaskInput, type TaskName, type TaskResult } from './array-work.ts'
export { Cancelled, UNWATCHED, type Watch } from './watch.ts'
export { benjaminiHochberg } from './benjamini-hochberg.ts'
export { betweenness, type BetweennessInput } from './betweenness.ts'
export { breadthFirst } from './breadth-first.ts'
export { cheapestRoutes, type CheapRoute, type RoutesInput } from './cheapest-routes.ts'
export { clustering, transitivity, trianglesOf } from './clustering.ts'
export { adjustedRand, mutualInformation } from './compare-divisions.ts'
export { arcsAsRows, arcsToRows, type Arcs } from './compressed-arcs.ts'
export { brokerage, type Brokerage } from './brokerage.ts'
export { areTied, degreesOf, tiesToRows, type Rows } from './compressed-rows.ts'
export { communityLayout, type CommunityLayoutInput } from './community-layout.ts'
export type { CommunityPlaces } from './community-places.ts'
export { tieProbability, ubcmByDegree, type ConfigurationModel } from './configuration-model.ts'
export { connectedComponents, giantComponent, type Components } from './connected-components.ts'
export { coreNumbers } from './core-numbers.ts'
export { crossReach, type CrossReach, type CrossReachInput } from './cross-reach.ts'
export { cutPoints, pairsCutOff, type CutPoints } from './cut-points.ts'
export { distancesFromAny } from './distances-from-any.ts'
export { degreeAssortativity } from './degree-assortativity.ts'
export { closenessOf, distanceSums, type DistanceSums, type DistanceSumsInput } from './distance-sums.ts'
export { eigenvector } from './eigenvector.ts'
export { expectedBetween, expectedWithin, type Expected } from './expected-between.ts'
export { fewestOpenings, type Openings, type OpeningsInput } from './fewest-openings.ts'
export { forceLayout, MOST_FORCE_VERTICES, type ForceInput, type ForcePlaces } from './force-layout.ts'
export { freemanCentralisation } from './freeman-centralisation.ts'
export { diameter, meanDistance } from './giant-distances.ts'
export { lossesOfCuts, type LossesOfCuts } from './losses-of-cuts.ts'
export { louvain, type Communities, type LouvainInput, type LouvainOptions } from './louvain.ts'
export { modularity } from './modularity.ts'
export type { NestedInput } from './nested-input.ts'
export { nestedLayout, type NestedPlaces } from './nested-layout.ts'
export { normalCdf } from './normal-cdf.ts'
export { pageRank, type PageRankOptions } from './page-rank.ts'
export { reciprocity } from './reciprocity.ts'
export { drawn, hashText } from './seeded-places.ts'
export { soleWays, type SoleWays, type SoleWaysInput } from './sole-ways.ts'
export {
  closures,
  isFull,
  spillover,
  type Alternatives,
  type Closures,
  type ClosuresInput,
  type Spillover,
  type SpilloverInput,
} from './spillover.ts'
export { constraintOf, effectiveSizeOf } from './structural-holes.ts'
export { strengthRows, type StrengthRows } from './strength-rows.ts'
export { tieGains, type TieGainsInput } from './tie-gains.ts'
export { weightedBetweenness, type WeightedBetweennessInput } from './weighted-betweenness.ts'
