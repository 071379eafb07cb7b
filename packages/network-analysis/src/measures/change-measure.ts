import { firstDay, type Day, type Network, type Reason } from '@maillage/network-model'
import type { MeasureAnswer, MeasureRow, SentenceRef, Standpoint } from '../answer.ts'
import { changeSince, type Change, type TieChange } from '../change/change.ts'
import { dataQuality } from '../change/data-quality.ts'
import type { ObservedDensity } from '../change/observed-density.ts'
import { countedActors } from '../counted/counted-actors.ts'
import { groupActors, type Grouping } from '../gaps/groups.ts'
import { dayValue } from '../sentences/names.ts'
import type { Measure, MeasureScope } from './measure.ts'

/**
 * M22: with an earlier day, what became of the ties (value: Jaccard index); without one, how much the actors have told
 * (value: response rate), each density with its error and its bounds.
 */
export const changeMeasure: Measure = {
  id: 'M22',
  name: 'measure.M22.name',
  family: 'reading',
  layer: 'all',
  formula:
    'J = N11 / (N11 + N10 + N01); Hamming = N10 + N01; stability = N11 / (N11 + N10); creation = N01 / empty pairs; SE = √((n − 2)/(2n) Σ (Z_−i − Z̄)²); density in [T/all, (T + U)/all]; confirmation = confirmed / reported with both ends answering',
  inputs: ['actors', 'collaborations', 'claims'],
  range: '0–1',
  cost: 'O(n + m)',
  minimum: '2 days; 3 actors for an error',
  reference: 'Snijders & Borgatti 1999; Smith & Moody 2013; Jaccard 1901',
  sentence: 'measure.M22.change',
  compute(network, standpoint, scope) {
    const { partition, filter } = scope
    const grouping = groupActors(network, countedActors(network, standpoint), { by: 'side', partition, filter })
    return scope.compareTo === undefined
      ? quality(network, standpoint, scope, grouping)
      : change(network, standpoint, scope, grouping, firstDay(scope.compareTo))
  },
}

const PLAIN = { measure: 'M22', endless: false, uncertainty: null, alternative: null, inputs: [] } as const

function change(
  network: Network,
  standpoint: Standpoint,
  { filter }: MeasureScope,
  grouping: Grouping,
  earlier: Day,
): MeasureAnswer {
  if (earlier > standpoint.validAt) throw new RangeError(`${earlier} lies after ${standpoint.validAt}`)
  const found = changeSince(network, standpoint, earlier, (actor) => grouping.groupOf.get(actor), filter)
  const reason = whyNoChange(network, found, earlier, standpoint.validAt)
  const { kept, lost, added, jaccard } = found.all
  return {
    ...PLAIN,
    value: reason ? null : jaccard,
    rows: reason ? [] : changeRows(found),
    sentence: reason
      ? notComputed(reason)
      : { key: 'measure.M22.change', values: { kept, before: kept + lost, added, day: dayValue(earlier) } },
    reason,
    assumptions:
      reason || found.undated === 0 ? [] : [{ key: 'assumption.undated-ties', values: { ties: found.undated } }],
    excluded: [
      ...grouping.excluded,
      ...(found.silent.length > 0
        ? [{ key: 'excluded.silent-actors', count: found.silent.length, ids: found.silent }]
        : []),
    ],
  }
}

function whyNoChange(
  network: Network,
  { all, entering, leaving, compared }: Change,
  earlier: Day,
  day: Day,
): Reason | null {
  if (network.header.collection === 'documents') return 'NO_SURVEY'
  if (compared === 0) return 'EMPTY_GROUP'
  if (all.jaccard === null) return 'NO_TIES'
  // Nothing is recorded as begun or ended since then: the same world seen twice is one date, not a network that held.
  const isSame = all.hamming === 0 && entering.length === 0 && leaving.length === 0
  return isSame || earlier === day ? 'ONE_DATE' : null
}

function changeRows({ all, across, within, entering, leaving }: Change): readonly MeasureRow[] {
  const ties = (
    [
      ['all', all],
      ['across', across],
      ['within', within],
    ] as const
  ).flatMap(([figure, found]) => (found ? [tieRow(figure, found)] : []))
  const actors = (
    [
      ['entering', entering],
      ['leaving', leaving],
    ] as const
  ).flatMap(([figure, ids]) =>
    ids.length === 0
      ? []
      : [
          {
            of: ids,
            values: { figure, actors: ids.length },
            sentence: { key: `measure.M22.${figure}`, values: { actors: ids.length } },
            reason: null,
          },
        ],
  )
  return [...ties, ...actors]
}

function tieRow(figure: 'all' | 'across' | 'within', found: TieChange): MeasureRow {
  const { kept, lost, added } = found
  return {
    of: [],
    values: { figure, ...found },
    sentence: { key: 'measure.M22.row', values: { which: figure, kept, before: kept + lost, added } },
    reason: found.jaccard === null ? 'NO_TIES' : null,
  }
}

function quality(
  network: Network,
  standpoint: Standpoint,
  { filter }: MeasureScope,
  grouping: Grouping,
): MeasureAnswer {
  const found = dataQuality(network, standpoint, (actor) => grouping.groupOf.get(actor), filter)
  const { actors, answered, density, cross, reported, confirmed } = found
  const reason: Reason | null =
    network.header.collection === 'documents' ? 'NO_SURVEY' : actors.length === 0 ? 'EMPTY_GROUP' : null
  const rate = answered / actors.length
  const rows = [
    ...densityRows('density', density),
    ...(cross ? densityRows('cross', cross) : []),
    confirmationRow(reported, confirmed),
  ]
  return {
    ...PLAIN,
    value: reason ? null : rate,
    rows: reason ? [] : rows,
    sentence: reason
      ? notComputed(reason)
      : { key: 'measure.M22.response', values: { answered, actors: actors.length, enough: enoughFor(rate) } },
    reason,
    assumptions: [],
    excluded: [...found.excluded, ...grouping.excluded],
  }
}

/** What a response rate allows: a map, densities, everything with care, everything. */
function enoughFor(rate: number): 'map' | 'densities' | 'care' | 'all' {
  if (rate < 0.5) return 'map'
  return rate < 0.7 ? 'densities' : rate < 0.85 ? 'care' : 'all'
}

/** One row for the error by chance, one for what nobody answered for. */
function densityRows(figure: 'density' | 'cross', found: ObservedDensity): readonly MeasureRow[] {
  const { density, ties, observed, unobserved, low, high, standardError } = found
  const sentence: SentenceRef = { key: `measure.M22.${figure}`, values: { ties, pairs: observed, unobserved } }
  const values = { figure, density, ties, observed, unobserved, low, high }
  const reason = density === null ? 'TOO_SMALL' : null
  const half = density === null || standardError === null ? null : 1.96 * standardError
  return [
    {
      of: [],
      values: { ...values, standardError },
      uncertainty: {
        kind: 'standard-error',
        low: half === null || density === null ? null : Math.max(0, density - half),
        high: half === null || density === null ? null : Math.min(1, density + half),
        standardError,
      },
      sentence,
      reason: reason ?? (standardError === null ? 'TOO_SMALL' : null),
    },
    { of: [], values, uncertainty: { kind: 'bounds', low, high, standardError: null }, sentence, reason },
  ]
}

function confirmationRow(reported: number, confirmed: number): MeasureRow {
  return {
    of: [],
    values: { figure: 'confirmation', reported, confirmed, rate: reported === 0 ? null : confirmed / reported },
    sentence: { key: 'measure.M22.confirmation', values: { reported, confirmed } },
    reason: reported === 0 ? 'NO_TIES' : null,
  }
}

const notComputed = (reason: Reason): SentenceRef => ({ key: 'answer.not-computed', values: { reason } })
