import type { Network } from '@maillage/network-model'
import type { GapAnswer, GapReport, MeasureAnswer, MeasureRow, SentenceRef, Standpoint } from '../answer.ts'
import { gaps } from '../gaps/gaps.ts'
import type { MeasureScope } from './measure.ts'

/** A measure of pairs of groups: the two sides first, whose figure is its value, then every pair of sectors. */
export function overPairs(
  measure: string,
  network: Network,
  standpoint: Standpoint,
  scope: MeasureScope,
  read: {
    readonly value: (answer: GapAnswer) => number | null
    readonly values: (answer: GapAnswer) => MeasureRow['values']
    readonly sentence: (answer: GapAnswer) => SentenceRef
    /** A reason that hides other figures than this one is none. */
    readonly reason: (answer: GapAnswer) => GapAnswer['reason']
  },
): MeasureAnswer {
  const bySide = gaps(network, standpoint, { by: 'side', partition: scope.partition, filter: scope.filter })
  const bySector = gaps(network, standpoint, { by: 'sector', filter: scope.filter })
  const answers = [...bySide.pairs, ...bySector.pairs]
  const sides: GapAnswer | undefined = bySide.pairs[0]
  return {
    measure,
    value: sides ? read.value(sides) : null,
    endless: false,
    uncertainty: null,
    alternative: null,
    assumptions: [],
    rows: answers.map((answer) => ({
      of: [answer.a, answer.b],
      values: read.values(answer),
      sentence: read.sentence(answer),
      reason: read.reason(answer),
    })),
    sentence: sides ? read.sentence(sides) : bySide.sentence,
    reason: sides ? read.reason(sides) : bySide.reason,
    inputs: sides?.inputs ?? [],
    excluded: together(bySide, bySector),
  }
}

/** Who counts is the same on both axes; what each axis leaves out is added. */
function together(bySide: GapReport, bySector: GapReport): MeasureAnswer['excluded'] {
  const known = new Set(bySide.excluded.map((one) => one.key))
  return [...bySide.excluded, ...bySector.excluded.filter((one) => !known.has(one.key))]
}
