import type { Network } from '@maillage/network-model'
import type {
  GapAnswer,
  GapReport,
  MeasureAnswer,
  MeasureRow,
  SentenceRef,
  Standpoint,
  Uncertainty,
} from '../answer.ts'
import { gaps } from '../gaps/gaps.ts'
import { tieModel } from '../gaps/tie-model.ts'
import { groupsAsked, underOtherPartition } from './groups-asked.ts'
import type { MeasureScope } from './measure.ts'

/** What a measure of pairs of groups reads from the answer about two of them. */
export interface ReadOfPair {
  readonly value: (answer: GapAnswer) => number | null
  readonly values: (answer: GapAnswer) => MeasureRow['values']
  /** The value were `ties` of the pairs tied that nobody answered for. */
  readonly valueWith: (answer: GapAnswer, ties: number) => number | null
  readonly sentence: (answer: GapAnswer) => SentenceRef
  /** A reason that hides other figures than this one is none. */
  readonly reason: (answer: GapAnswer) => GapAnswer['reason']
}

/**
 * A measure of pairs of groups: the two sides first, whose figure is its value, then every pair of sectors; or the one
 * pair of the scope. Throws a RangeError for groups that the network does not have.
 */
export async function overPairs(
  measure: string,
  network: Network,
  standpoint: Standpoint,
  scope: MeasureScope,
  read: ReadOfPair,
): Promise<MeasureAnswer> {
  const { partition, filter, pair } = scope
  const asked = groupsAsked(network, tieModel(network, standpoint), scope)
  const first = gaps(network, standpoint, { by: asked.grouping.by, partition, filter })
  const others = pair ? null : gaps(network, standpoint, { by: 'sector', filter })
  const isAsked = ({ a, b }: GapAnswer): boolean => [a, b].includes(asked.a.id) && [a, b].includes(asked.b.id)
  const chosen = first.pairs.find(isAsked)
  const answers = [...(chosen ? [chosen] : []), ...(others?.pairs ?? [])]
  return {
    measure,
    value: chosen ? read.value(chosen) : null,
    endless: false,
    uncertainty: chosen ? boundsOf(chosen, read) : null,
    alternative: await underOtherPartition(network, asked, (other) => {
      const [under] = gaps(network, standpoint, { by: 'side', partition: other, filter }).pairs
      const why = under ? read.reason(under) : first.reason
      return { value: under ? read.value(under) : null, reason: why }
    }),
    assumptions: [],
    rows: answers.map((answer) => ({
      of: [answer.a, answer.b],
      values: read.values(answer),
      uncertainty: boundsOf(answer, read),
      sentence: read.sentence(answer),
      reason: read.reason(answer),
    })),
    sentence: chosen ? read.sentence(chosen) : first.sentence,
    reason: chosen ? read.reason(chosen) : first.reason,
    inputs: chosen?.inputs ?? [],
    excluded: together(first, others),
  }
}

/** Between none and all of the unobserved pairs tied. */
function boundsOf(answer: GapAnswer, read: ReadOfPair): Uncertainty | null {
  if (read.value(answer) === null) return null
  const [low, high] = [read.valueWith(answer, 0), read.valueWith(answer, answer.unobserved)]
  return { kind: 'bounds', low, high, standardError: null }
}

/** Who counts is the same on both axes; what each axis leaves out is added. */
function together(first: GapReport, others: GapReport | null): MeasureAnswer['excluded'] {
  const known = new Set(first.excluded.map((one) => one.key))
  return [...first.excluded, ...(others?.excluded ?? []).filter((one) => !known.has(one.key))]
}
