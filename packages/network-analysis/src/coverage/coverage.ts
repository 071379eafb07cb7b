import { firstDay, type Id, type Network, type Offer, type Reason } from '@maillage/network-model'
import type { Input, Standpoint } from '../answer.ts'
import { whyNotThere } from '../counted/counted-actors.ts'
import { Exclusions } from '../exclusions.ts'
import { saturation } from '../saturation/saturation.ts'
import { coverageAxis, type Axis } from './coverage-axes.ts'
import { cellPopulations } from './cell-populations.ts'
import type { CoverageAsked, CoverageCell, CoverageMatrix, CoverageState } from './coverage-promise.ts'
import { cellSentence, matrixSentence } from './coverage-sentences.ts'
import { offerLevels } from './offer-levels.ts'

/**
 * Which parts of the required set have an offer, and where one can still take somebody (M15): cells of two axes, each
 * stage of coverage a share of them (after Tanahashi 1978). Only offers count that exist on the day, of actors that do;
 * an offer that says nothing on an axis covers nothing and is listed. O(offers × cells of each).
 * Throws a RangeError for two axes that are the same, and for an unknown territory.
 */
export function coverage(network: Network, standpoint: Standpoint, asked: CoverageAsked): CoverageMatrix {
  if (asked.rows === asked.columns) throw new RangeError('rows and columns of a coverage matrix are two different axes')
  const rows = coverageAxis(network, asked.rows, asked.territory)
  const columns = coverageAxis(network, asked.columns, asked.territory)
  const excluded = new Exclusions()
  const offers = offersOn(network, standpoint, asked, excluded)
  const isIncomplete = (offer: Offer): boolean => rows.said(offer).length === 0 || columns.said(offer).length === 0
  const complete = offers.filter((offer) => !isIncomplete(offer))
  const makers = new Set<string>(complete.map((offer) => offer.actor))
  const answers = saturation(network, standpoint, makers)
  const reason = whyNot(rows, columns, complete)
  const cells = reason ? [] : cellsOf(network, asked, rows, columns, complete, offerLevels(network, answers), excluded)
  const populations = reason ? null : cellPopulations(network, standpoint.validAt, [asked.rows, asked.columns], cells)
  const isOffered = (cell: CoverageCell): boolean => cell.offers > 0
  const isEffective = (cell: CoverageCell): boolean => cell.usable > 0
  const plain = cells.map(() => 1)
  const inputs: Input[] = complete.map(offerInput)
  for (const row of populations?.rows ?? []) {
    const on = row.on === null ? null : firstDay(row.on)
    inputs.push({ table: 'populations', id: row.id, field: 'inhabitants', value: row.inhabitants, on, by: null })
  }
  return {
    rows: rows.heads,
    columns: columns.heads,
    cells,
    availability: share(cells, plain, isOffered),
    effective: share(cells, plain, isEffective),
    effectiveAtMost: share(cells, plain, (cell) => isEffective(cell) || cell.unknown > 0),
    availabilityByPopulation: populations && share(cells, populations.weights, isOffered),
    effectiveByPopulation: populations && share(cells, populations.weights, isEffective),
    incomplete: offers.filter(isIncomplete).map((offer) => offer.id),
    sentence: matrixSentence(
      cells.map((cell) => cell.state),
      cells.filter(isEffective).length,
      reason,
    ),
    reason,
    inputs: [...inputs, ...answers.flatMap((answer) => answer.inputs)],
    excluded: excluded.list(),
  }
}

/** The offers that exist on the day, of the actors that are asked for; the others are told. */
function offersOn(
  network: Network,
  { validAt }: Standpoint,
  { filter }: CoverageAsked,
  excluded: Exclusions,
): readonly Offer[] {
  const actorOf = new Map(network.actors.map((actor) => [actor.id, actor]))
  return network.offers.filter((offer) => {
    const actor = actorOf.get(offer.actor)
    const absent = whyNotThere(offer, validAt) ?? (actor && whyNotThere(actor, validAt))
    if (absent) excluded.add(`${absent}-offers`, offer.id)
    else if (filter && !filter.has(offer.actor)) excluded.add('filtered-offers', offer.id)
    else return true
    return false
  })
}

function whyNot(rows: Axis, columns: Axis, complete: readonly Offer[]): Reason | null {
  if (complete.length === 0) return 'NO_OFFERS'
  return rows.heads.length === 0 || columns.heads.length === 0 ? 'EMPTY_GROUP' : null
}

function cellsOf(
  network: Network,
  asked: CoverageAsked,
  rows: Axis,
  columns: Axis,
  offers: readonly Offer[],
  levelOf: ReturnType<typeof offerLevels>,
  excluded: Exclusions,
): readonly CoverageCell[] {
  const width = columns.heads.length
  const within: Offer[][] = Array.from({ length: rows.heads.length * width }, () => [])
  for (const offer of offers) {
    const [at, along] = [rows.places(offer), columns.places(offer)]
    if (at.length === 0 || along.length === 0) excluded.add('offers-elsewhere', offer.id)
    for (const row of at) for (const column of along) within[row * width + column]!.push(offer)
  }
  return within.map((found, place) => {
    const row = rows.heads[Math.floor(place / width)]!
    const column = columns.heads[place % width]!
    const audience = asked.rows === 'audience' ? row.id : asked.columns === 'audience' ? column.id : null
    const cell = { row: row.id, column: column.id, ...countsOf(found, (offer) => levelOf(offer, audience)) }
    return { ...cell, sentence: cellSentence(network, asked, [row, column], cell) }
  })
}

function countsOf(
  offers: readonly Offer[],
  levelOf: (offer: Offer) => ReturnType<ReturnType<typeof offerLevels>>,
): Omit<CoverageCell, 'row' | 'column' | 'sentence'> {
  const levels = offers.map(levelOf)
  const at = (level: (typeof levels)[number]): number => levels.filter((one) => one === level).length
  const [strained, saturated, unknown] = [at('strained'), at('saturated'), at('unknown')]
  const usable = offers.length - saturated - unknown
  const actors = [...new Set<Id<'actors'>>(offers.map((offer) => offer.actor))]
  const counts = { offers: offers.length, usable, strained, saturated, unknown, actors }
  return { state: stateOf(counts), ...counts }
}

function stateOf({ offers, usable, saturated }: Pick<CoverageCell, 'offers' | 'usable' | 'saturated'>): CoverageState {
  if (offers === 0) return 'void'
  if (usable === 0) return saturated > 0 ? 'saturated' : 'unknown'
  return usable === 1 ? 'fragile' : 'covered'
}

function share(
  cells: readonly CoverageCell[],
  weights: readonly number[],
  holds: (cell: CoverageCell) => boolean,
): number | null {
  const sum = (test: (cell: CoverageCell) => boolean): number =>
    cells.reduce((total, cell, at) => total + (test(cell) ? weights[at]! : 0), 0)
  const all = sum(() => true)
  return all === 0 ? null : sum(holds) / all
}

function offerInput(offer: Offer): Input {
  const value = [...offer.functions, ...offer.territories, ...offer.audiences].join('|')
  return { table: 'offers', id: offer.id, field: 'functions|territories|audiences', value, on: null, by: null }
}
