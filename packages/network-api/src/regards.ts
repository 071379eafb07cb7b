import { setImmediate as nextTurn } from 'node:timers/promises'
import { coverage, regardAnswer, regardHeads, type RegardAnswer, type RegardHead } from '@maillage/network-analysis'
import type { ArrayWork } from '@maillage/network-kernel'
import type { Language, Regard } from '@maillage/network-model'
import { gapsFor, levelsFor } from './answers.ts'
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
export async function regardFor(context: ApiContext, asked: RegardAsked): Promise<RegardAnswer> {
  const { id, day, language, filter, left } = asked
  return context.measurings.answer(
    context,
    JSON.stringify(['regard', id, context.viewer, day, language, left ? filter : null]),
    (work) => computeRegard(context, asked, work),
    weightOf,
  )
}

/** Which answers a regard stands on, the one that others stand on first. */
const STANDS_ON: Readonly<Record<Regard, readonly ('levels' | 'gaps' | 'coverage')[]>> = {
  documents: ['levels'],
  sectors: ['levels', 'gaps'],
  'two-shores': ['levels', 'gaps'],
  saturation: ['levels'],
  gaps: ['levels', 'gaps'],
  functions: ['levels', 'coverage'],
  'cut-points': ['levels'],
}

/** One answer after the other, with a turn of the event loop between them: others are answered meanwhile. */
async function computeRegard(context: ApiContext, asked: RegardAsked, work: ArrayWork): Promise<RegardAnswer> {
  const { id, day, language, left } = asked
  const { projection, viewer } = context
  const hand = {
    gaps: once((by: 'sector' | 'side') => gapsFor(context, day, by, null, left)),
    coverage: once((of: 'left' | 'all') => coverageFor(context, day, of === 'left' ? left : undefined)),
    work,
  }
  const first = {
    levels: () => levelsFor(context, day),
    gaps: () => hand.gaps('sector'),
    coverage: () => hand.coverage('all'),
  }
  for (const answer of STANDS_ON[id]) {
    await nextTurn()
    first[answer]()
  }
  await nextTurn()
  return regardAnswer(id, projection.network, { viewer, validAt: day }, { language, filter: left }, hand)
}

/** Computes for each argument once. */
function once<A, R>(compute: (asked: A) => R): (asked: A) => R {
  const known = new Map<A, R>()
  return (asked) => {
    const before = known.get(asked)
    if (before !== undefined) return before
    const made = compute(asked)
    known.set(asked, made)
    return made
  }
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
