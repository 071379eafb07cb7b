import { accessibilityMeasure } from './accessibility-measure.ts'
import { brokerageMeasure } from './brokerage-measure.ts'
import { capacityUtilisationMeasure } from './capacity-utilisation-measure.ts'
import { centralitiesMeasure } from './centralities-measure.ts'
import { changeMeasure } from './change-measure.ts'
import { communitiesMeasure } from './communities-measure.ts'
import { coverageMeasure } from './coverage-measure.ts'
import { crossGroupDensityMeasure } from './cross-group-density-measure.ts'
import { cutPointsMeasure } from './cut-points-measure.ts'
import { eIMeasure } from './e-i-measure.ts'
import { demandPressureMeasure } from './demand-pressure-measure.ts'
import { expectedTiesMeasure } from './expected-ties-measure.ts'
import type { Measure } from './measure.ts'
import { holesMeasure } from './holes-measure.ts'
import { likenessMeasure } from './likeness-measure.ts'
import { rapprochementsMeasure } from './rapprochements-measure.ts'
import { reachMeasure } from './reach-measure.ts'
import { routesMeasure } from './routes-measure.ts'
import { saturationMeasure } from './saturation-measure.ts'
import { spilloverMeasure } from './spillover-measure.ts'
import { staffShortfallMeasure } from './staff-shortfall-measure.ts'
import { structuralOverloadMeasure } from './structural-overload-measure.ts'
import { unmetDemandMeasure } from './unmet-demand-measure.ts'
import { waitingProbabilityMeasure } from './waiting-probability-measure.ts'
import { waitingTimeMeasure } from './waiting-time-measure.ts'
import { withTies } from './with-ties.ts'

/** Every measure, in the order of their numbers. */
export const MEASURES: readonly Measure[] = [
  capacityUtilisationMeasure,
  waitingProbabilityMeasure,
  waitingTimeMeasure,
  saturationMeasure,
  demandPressureMeasure,
  structuralOverloadMeasure,
  crossGroupDensityMeasure,
  expectedTiesMeasure,
  eIMeasure,
  likenessMeasure,
  withTies(reachMeasure),
  withTies(brokerageMeasure),
  withTies(holesMeasure),
  cutPointsMeasure,
  coverageMeasure,
  accessibilityMeasure,
  withTies(rapprochementsMeasure),
  routesMeasure,
  spilloverMeasure,
  withTies(centralitiesMeasure),
  withTies(communitiesMeasure),
  withTies(changeMeasure),
]

/** What one asks for beside the measures, in the same shape: to plead for means, and to see what found no place. */
export const FOR_ADVOCACY: readonly Measure[] = [staffShortfallMeasure, unmetDemandMeasure]
