import { coverage, regardAnswer, regardHeads, type RegardAnswer, type RegardHead } from '@maillage/network-analysis'
import type { Language, Regard } from '@maillage/network-model'
import { gapsFor } from './answers.ts'
import type { ApiContext } from './context.ts'
import type { ActorFilter } from './filter-actors.ts'

export interface RegardAsked {
  readonly id: Regard
  readonly day: string
  readonly language: Language
  readonly filter: ActorFilter | null | undefined
  /** The actors that the filter leaves; undefined: all of them. */
  readonly left: ReadonlySet<string> | undefined
}

/** What a regard says, computed once per revision, viewer, day, language and filter. */
export async function regardFor(
  context: ApiContext,
  { id, day, language, filter, left }: RegardAsked,
): Promise<RegardAnswer> {
  const { projection, viewer, measurings } = context
  return measurings.answer(
    context,
    JSON.stringify(['regard', id, viewer, day, language, left ? filter : null]),
    (work) =>
      regardAnswer(
        id,
        projection.network,
        { viewer, validAt: day },
        { language, filter: left },
        {
          gaps: (by) => gapsFor(context, day, by, null, left),
          coverage: (of) => coverageFor(context, day, of === 'left' ? left : undefined),
          work,
        },
      ),
    weightOf,
  )
}

/** Every regard of the network as it is: whether it can be computed. */
export function regardHeadsFor(context: ApiContext): readonly RegardHead[] {
  const { projection, viewer } = context
  const { day } = projection
  return projection.keep(`regards ${viewer} ${day}`, () =>
    regardHeads(projection.network, { viewer, validAt: day }, { coverage: () => coverageFor(context, day, undefined) }),
  )
}

/** Functions by communes, the same that the question of coverage keeps. */
function coverageFor({ projection, viewer }: ApiContext, day: string, left: ReadonlySet<string> | undefined) {
  const compute = () =>
    coverage(
      projection.network,
      { viewer, validAt: day },
      { rows: 'function', columns: 'territory', ...(left && { filter: left }) },
    )
  return left ? compute() : projection.keep(`coverage ${viewer} ${day} function territory `, compute)
}

const weightOf = ({ sentences, figures }: RegardAnswer): number =>
  sentences.reduce((sum, { focus }) => sum + focus.length, 0) +
  figures.pairs.length +
  figures.hinges.length +
  figures.referrals.length +
  (figures.matrix?.cells.length ?? 0)
