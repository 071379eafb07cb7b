/** The one door of this package: arrays and algorithms. It knows no actor, no database and no page. */
export {
  Cancelled,
  runTask,
  UNWATCHED,
  workHere,
  type ArrayWork,
  type TaskInput,
  type TaskName,
  type TaskResult,
  type Watch,
} from './array-work.ts'
export { benjaminiHochberg } from './benjamini-hochberg.ts'
export { betweenness, type BetweennessInput } from './betweenness.ts'
export { areTied, degreesOf, tiesToRows, type Rows } from './compressed-rows.ts'
export { tieProbability, ubcmByDegree, type ConfigurationModel } from './configuration-model.ts'
export { connectedComponents, type Components } from './connected-components.ts'
export { cutPoints, pairsCutOff, type CutPoints } from './cut-points.ts'
export { expectedBetween, expectedWithin, type Expected } from './expected-between.ts'
export { forceLayout, MOST_FORCE_VERTICES, type ForceInput, type ForcePlaces } from './force-layout.ts'
export type { NestedInput } from './nested-input.ts'
export { nestedLayout, type NestedPlaces } from './nested-layout.ts'
export { normalCdf } from './normal-cdf.ts'
export { drawn, hashText } from './seeded-places.ts'
export { constraintOf, effectiveSizeOf } from './structural-holes.ts'
