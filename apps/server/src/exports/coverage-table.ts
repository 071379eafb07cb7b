import type { Language } from '@maillage/network-model'
import {
  figure,
  inputsTable,
  namesOf,
  readingHead,
  tableOf,
  wordOf,
  type Cell,
  type Input,
  type Named,
  type Said,
  type Told,
} from './table.ts'

interface CoverageCell {
  readonly row: string
  readonly column: string
  readonly state: string
  readonly actors: readonly Named[]
  readonly sentence: string
  readonly [figure: string]: unknown
}
export interface CoverageTold extends Said {
  readonly revision: number
  readonly rows: readonly Named[]
  readonly columns: readonly Named[]
  readonly cells: readonly CoverageCell[]
  readonly incomplete: readonly Named[]
  readonly inputs: readonly Input[]
  readonly [share: string]: unknown
}

const SHARES = {
  availability: 'availability',
  effective: 'effective',
  effectiveAtMost: 'effective-at-most',
  availabilityByPopulation: 'availability-by-population',
  effectiveByPopulation: 'effective-by-population',
} as const

export function tablesOfCoverage(coverage: CoverageTold, language: Language): Told {
  const nameOf = new Map([...coverage.rows, ...coverage.columns].map(({ id, name }) => [id, name]))
  return {
    data: tableOf<CoverageCell>(language, coverage.cells, [
      ['row', ({ row }) => nameOf.get(row) ?? row],
      ['column', ({ column }) => nameOf.get(column) ?? column],
      ['state', ({ state }) => wordOf(language, 'state', state)],
      figure('offers'),
      figure('usable'),
      figure('strained'),
      figure('saturated'),
      figure('unknown'),
      ['actors', ({ actors }) => namesOf(actors)],
      ['sentence', ({ sentence }) => sentence],
      ['rowId', ({ row }) => row],
      ['columnId', ({ column }) => column],
    ]),
    inputs: inputsTable(
      language,
      coverage.inputs.map((input) => ['', input] as const),
    ),
    reading: [
      [readingHead(language, 'answer'), coverage.sentence],
      ...Object.entries(SHARES).map(([name, key]) => [readingHead(language, key), coverage[name] as Cell] as const),
      ...coverage.excluded.map(({ sentence }) => [readingHead(language, 'excluded'), sentence] as const),
      ...coverage.incomplete.map(({ name, id }) => [readingHead(language, 'incomplete'), name || id] as const),
    ],
    revision: coverage.revision,
    partition: null,
  }
}
