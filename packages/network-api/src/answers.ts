import { gaps, saturation, type GapReport, type SaturationAnswer } from '@maillage/network-analysis'
import type { Viewer } from '@maillage/network-model'
import { BY_ACTOR, type Projection } from './projection.ts'

/** What an answer is computed from: the projection and the viewer of one operation. */
interface Asked {
  readonly projection: Projection
  readonly viewer: Viewer
}

/** The load answers of every actor on a day, computed once per revision, viewer and day. */
export function levelsFor({ projection, viewer }: Asked, day: string): ReadonlyMap<string, SaturationAnswer> {
  const key = `${BY_ACTOR}saturation ${viewer} ${day}`
  return projection.keep(key, () => {
    const earlier = projection.earlier<ReadonlyMap<string, SaturationAnswer>>(key)
    const answers = saturation(projection.network, { viewer, validAt: day }, earlier?.actors)
    // The answers of an earlier revision stand for every actor that nothing was said of since.
    return new Map([...(earlier?.value ?? []), ...answers.map((answer) => [answer.actor, answer] as const)])
  })
}

/** The gaps between groups on a day, computed once per revision, viewer, day, axis, partition and set of actors. */
export function gapsFor(
  { projection, viewer }: Asked,
  day: string,
  by: 'sector' | 'side',
  partition: string | null,
  left: ReadonlySet<string> | undefined,
): GapReport {
  const compute = () =>
    gaps(
      projection.network,
      { viewer, validAt: day },
      { by, ...(partition !== null && { partition }), ...(left && { filter: left }) },
    )
  // Filtered reports are not kept: there is no end to the filters that may be asked for.
  return left ? compute() : projection.keep(`gaps ${viewer} ${day} ${by} ${partition ?? ''}`, compute)
}
