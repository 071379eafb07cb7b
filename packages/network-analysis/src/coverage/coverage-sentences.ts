import type { Network, Reason } from '@maillage/network-model'
import type { SentenceRef } from '../answer.ts'
import { withNames } from '../sentences/names.ts'
import type { CoverageAsked, CoverageCell, CoverageHead, CoverageState } from './coverage-promise.ts'

/** What one cell says: whether there is an offer at all, and whether one can still take somebody. */
export function cellSentence(
  network: Network,
  asked: CoverageAsked,
  heads: readonly [CoverageHead, CoverageHead],
  cell: Omit<CoverageCell, 'sentence'>,
): SentenceRef {
  const [row, column] = heads
  const { offers, usable, saturated, unknown } = cell
  const counts = { offers, usable, saturated, unknown }
  const where = {
    rowIs: asked.rows,
    columnIs: asked.columns,
    rowNumber: row.number ?? 0,
    columnNumber: column.number ?? 0,
  }
  return withNames(network, `coverage.${cell.state}`, { ...counts, ...where }, { row: row.name, column: column.name })
}

/** How many cells have an offer, and how many one that can still take somebody. */
export function matrixSentence(
  states: readonly CoverageState[],
  effective: number,
  reason: Reason | null,
): SentenceRef {
  if (reason) return { key: 'answer.not-computed', values: { reason } }
  const empty = states.filter((state) => state === 'void').length
  return { key: 'coverage.matrix', values: { cells: states.length, empty, offered: states.length - empty, effective } }
}
