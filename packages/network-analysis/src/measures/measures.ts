import { coverageMeasure } from './coverage-measure.ts'
import { crossGroupDensityMeasure } from './cross-group-density-measure.ts'
import { expectedTiesMeasure } from './expected-ties-measure.ts'
import type { Measure } from './measure.ts'
import { routesMeasure } from './routes-measure.ts'
import { saturationMeasure } from './saturation-measure.ts'

/** Every measure, in the order of their numbers. */
export const MEASURES: readonly Measure[] = [
  saturationMeasure,
  crossGroupDensityMeasure,
  expectedTiesMeasure,
  coverageMeasure,
  routesMeasure,
]
