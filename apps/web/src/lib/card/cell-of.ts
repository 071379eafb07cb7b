import type { Language } from '@maillage/network-model'
import { answerOf, type Ask } from '$lib/ask.ts'
import { ASK_COVERAGE, type CoverageCell, type CoverageHead } from '$lib/questions/ask-coverage.ts'

/** What is offered of one function in one territory. */
export interface CellCard {
  readonly cell: CoverageCell
  readonly row: CoverageHead
  readonly column: CoverageHead
}

/** The cell of an address `function~territory`; null when the matrix does not hold it. */
export async function cellOf(ask: Ask, network: string, written: string, language: Language): Promise<CellCard | null> {
  const { coverage } = await answerOf(ask, network, ASK_COVERAGE, {
    rows: 'FUNCTION',
    columns: 'TERRITORY',
    filter: null,
    language,
  })
  const cell = coverage.cells.find((one) => `${one.row}~${one.column}` === written)
  const row = coverage.rows.find(({ id }) => id === cell?.row)
  const column = coverage.columns.find(({ id }) => id === cell?.column)
  return cell && row && column ? { cell, row, column } : null
}
