import type { NetworkColumns } from '@maillage/network-model'
import type { DrawOptions, Picture } from '../drawn.ts'
import { linesOf } from './two-shores/lines.ts'
import { paintingOf, wordsOf } from './two-shores/painting.ts'
import { planShores } from './two-shores/plan.ts'
import { marksOf } from './two-shores/shore-marks.ts'

/**
 * Social on the left shore, mental health on the right, what stands between as islands; ties across in bundles through
 * the straits, dotted ghosts where ties are missing, and at the outer edges those that nothing leads across.
 * Deterministic; without figures no ghosts and nobody stranded. Higher than the frame asked for when things have no room.
 */
export function twoShoresPicture(columns: NetworkColumns, options: DrawOptions): Picture {
  const plan = planShores(columns, options)
  const words = wordsOf(plan, columns.actors.id, options.say)
  return {
    regard: 'two-shores',
    size: plan.size,
    marks: marksOf(columns, plan, words),
    lines: linesOf(columns, plan),
    backdrop: { sheets: [], discs: [], hulls: [], shapes: paintingOf(plan), captions: words, rules: [] },
    folded: {
      insidePartnerships: 0,
      membershipOfPlan: 0,
      partsOfWholes: 0,
      notDrawn: columns.ties.id.length - plan.crossings.length,
      authorities: plan.banks.authorities,
    },
    namesKeepSide: true,
    ...(plan.size.height > options.size.height ? { fromTop: true } : {}),
  }
}
