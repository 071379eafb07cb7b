import {
  inLanguage,
  LANGUAGES,
  type MatrixCell,
  type Network,
  type RegardFigures,
  type Wording,
} from '@maillage/network-model'
import type { Standpoint } from '../answer.ts'
import type { CoverageCell, CoverageHead, CoverageMatrix, CoverageState } from '../coverage/coverage-promise.ts'
import { withNames } from '../sentences/names.ts'
import { invented } from './foot-notes.ts'
import { NO_FIGURES, type AtHand, type RegardAnswer, type RegardScope, type RegardSentence } from './regard-promise.ts'
import { part, say, told } from './regard-sentence.ts'
import { statedFunctions } from './stated-functions.ts'

const MOST_NAMED = 3

/** Fonctions: which function is offered in which commune, and where one can still take somebody. */
export function functionsRegard(
  network: Network,
  _: Standpoint,
  scope: RegardScope,
  hand: Pick<AtHand, 'coverage'>,
): RegardAnswer {
  const computed = hand.coverage('left')
  const matrix = { ...computed, cells: cellsLeft(computed, scope, hand) }
  if (matrix.reason !== null) return statedFunctions(network, scope, matrix)
  const inState = (...states: readonly CoverageState[]) => matrix.cells.filter(({ state }) => states.includes(state))
  const [open, full, silent, empty] = [
    inState('covered', 'fragile'),
    inState('saturated'),
    inState('unknown'),
    inState('void'),
  ]
  const actors = new Set(matrix.cells.flatMap((cell) => cell.actors)).size
  const fragile = inState('fragile')
  const filteredOut = computed.cells.length - matrix.cells.length
  return {
    id: 'functions',
    title: say('regard.functions.title'),
    line: say('regard.functions.line', {
      actors,
      open: open.length,
      full: full.length,
      unknown: silent.length,
      empty: empty.length,
    }),
    sentences: [
      told(say('regard.functions.open', { open: open.length, cells: matrix.cells.length }), actorsOf(open), {
        parts: [
          part('open', open.length, 'available'),
          part('full', full.length, 'saturated'),
          part('unknown-cells', silent.length, 'unknown'),
          part('empty', empty.length, 'gap'),
        ],
      }),
      ...named(network, matrix, 'full', full, 'load'),
      ...named(network, matrix, 'unknown', silent, 'plain'),
      ...named(network, matrix, 'empty', empty, 'gap'),
      ...(fragile.length === 0
        ? []
        : [told(say('regard.functions.fragile', { cells: fragile.length }), actorsOf(fragile))]),
    ],
    note: [
      ...(matrix.incomplete.length === 0 ? [] : [say('regard.note.incomplete', { offers: matrix.incomplete.length })]),
      ...(filteredOut > 0 ? [say('regard.note.filtered-cells', { cells: filteredOut })] : []),
      say('regard.note.empty-cell'),
      ...invented(network),
    ],
    reason: null,
    figures: { ...NO_FIGURES, matrix: matrixFigure(network, matrix, scope) },
    excluded: matrix.excluded,
  }
}

/** A cell that only the filter emptied is not an empty one: it is left out. */
function cellsLeft(
  { cells }: CoverageMatrix,
  { filter }: RegardScope,
  hand: Pick<AtHand, 'coverage'>,
): readonly CoverageCell[] {
  if (!filter) return cells
  const isEmpty = new Set(hand.coverage('all').cells.flatMap((cell) => (cell.state === 'void' ? [cellId(cell)] : [])))
  return cells.filter((cell) => cell.state !== 'void' || isEmpty.has(cellId(cell)))
}

const cellId = ({ row, column }: Pick<CoverageCell, 'row' | 'column'>): string => `${row}~${column}`

/** Some cells of one state, the first few by name: « Ormelle (5), Pontclair (5) ». */
function named(
  network: Network,
  { rows, columns }: CoverageMatrix,
  state: 'full' | 'unknown' | 'empty',
  cells: readonly CoverageCell[],
  tone: RegardSentence['tone'],
): readonly RegardSentence[] {
  if (cells.length === 0) return []
  const some = cells.slice(0, MOST_NAMED)
  const headOf = (heads: readonly CoverageHead[], id: string) => heads.find((head) => head.id === id)
  const list = inEvery((language) =>
    some
      .map(({ row, column }) => {
        const [fn, place] = [headOf(rows, row), headOf(columns, column)]
        return `${inLanguage(place?.name ?? {}, language)} (${String(fn?.number ?? fn?.id ?? '')})`
      })
      .join(', '),
  )
  const values = { cells: cells.length, more: cells.length - some.length }
  const focus = [...cells.map(cellId), ...actorsOf(cells)]
  return [told(withNames(network, `regard.functions.${state}`, values, { list }), focus, { tone })]
}

const inEvery = (text: (language: (typeof LANGUAGES)[number]) => string): Wording =>
  Object.fromEntries(LANGUAGES.map((language) => [language, text(language)]))

const actorsOf = (cells: readonly CoverageCell[]): readonly string[] => [
  ...new Set(cells.flatMap((cell) => cell.actors)),
]

function matrixFigure(network: Network, matrix: CoverageMatrix, { language }: RegardScope): RegardFigures['matrix'] {
  const actorOf = new Map<string, Network['actors'][number]>(network.actors.map((actor) => [actor.id, actor]))
  const head = ({ id, name, number }: CoverageHead) => ({ id, name: inLanguage(name, language), number })
  return {
    rows: matrix.rows.map(head),
    columns: matrix.columns.map(head),
    cells: matrix.cells.map((cell): MatrixCell => ({
      row: cell.row,
      column: cell.column,
      state: cell.state,
      actors: cell.actors.map((id) => {
        const actor = actorOf.get(id)
        return { id, here: (actor?.seat ?? actor?.territories[0]) === cell.column }
      }),
    })),
  }
}
