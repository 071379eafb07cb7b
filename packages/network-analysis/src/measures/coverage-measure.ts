import type { MeasureRow } from '../answer.ts'
import { coverage } from '../coverage/coverage.ts'
import type { CoverageCell, CoverageMatrix, CoverageState } from '../coverage/coverage-promise.ts'
import type { Measure } from './measure.ts'

/** What is missing first. */
const MOST_URGENT_FIRST: readonly CoverageState[] = ['void', 'saturated', 'fragile', 'unknown', 'covered']

/** M15: which functions are offered in which communes; its value is the share of cells with an offer. */
export const coverageMeasure: Measure = {
  id: 'M15',
  name: 'measure.M15.name',
  family: 'acting',
  layer: 'offers',
  formula:
    'availability = |cells with ≥ 1 offer| / |R|; effective = |cells with ≥ 1 offer known not to be full| / |R|; R = functions × communes; the same weighted by inhabitants',
  inputs: ['offers', 'functions', 'territories', 'loads', 'populations'],
  range: '0–1',
  cost: 'O(offers)',
  minimum: '1 cell',
  reference: 'Tanahashi 1978',
  sentence: 'coverage.matrix',
  compute(network, standpoint, { filter, territory }) {
    const matrix = coverage(network, standpoint, { rows: 'function', columns: 'territory', filter, territory })
    const incomplete = matrix.incomplete.length
    return {
      measure: 'M15',
      value: matrix.availability,
      endless: false,
      uncertainty: null,
      alternative: null,
      rows: matrix.reason ? [] : [wholeRow(matrix), ...byUrgency(matrix.cells).map(cellRow)],
      sentence: matrix.sentence,
      reason: matrix.reason,
      assumptions: [],
      inputs: matrix.inputs,
      excluded: [
        ...matrix.excluded,
        ...(incomplete > 0 ? [{ key: 'excluded.incomplete-offers', count: incomplete, ids: matrix.incomplete }] : []),
      ],
    }
  },
}

/** The whole matrix: of nothing in particular. Between what is effective for sure and what may turn out to be. */
function wholeRow(matrix: CoverageMatrix): MeasureRow {
  const { availability, effective, effectiveAtMost, availabilityByPopulation, effectiveByPopulation } = matrix
  return {
    of: [],
    values: { availability, effective, availabilityByPopulation, effectiveByPopulation },
    uncertainty: { kind: 'bounds', low: effective, high: effectiveAtMost, standardError: null },
    sentence: matrix.sentence,
    reason: null,
  }
}

function cellRow({
  row,
  column,
  state,
  offers,
  usable,
  strained,
  saturated,
  unknown,
  sentence,
}: CoverageCell): MeasureRow {
  return {
    of: [row, column],
    values: { state, offers, usable, strained, saturated, unknown },
    sentence,
    reason: null,
  }
}

const byUrgency = (cells: readonly CoverageCell[]): readonly CoverageCell[] =>
  MOST_URGENT_FIRST.flatMap((state) => cells.filter((cell) => cell.state === state))
