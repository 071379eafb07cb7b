import { firstDay, type LoadDeclaration, type Viewer } from '@maillage/network-model'
import type { Indicator } from '../answer.ts'

export type IndicatorName = Indicator['name']
export const INDICATOR_NAMES: readonly IndicatorName[] = ['status', 'utilisation', 'wait', 'pressure']

/** Whether a viewer may read what a declaration says, and not only know that there is one. */
export const mayRead = (load: LoadDeclaration, viewer: Viewer): boolean =>
  viewer !== 'anonymous' || load.visibility === 'public'

/** Whether a declaration says something about an indicator. */
const SPEAKS_OF: Readonly<Record<IndicatorName, (load: LoadDeclaration) => boolean>> = {
  status: (load) => load.availability !== null,
  utilisation: (load) => load.active !== null || load.utilisation !== null,
  wait: (load) =>
    load.waitIntakeWeeks !== null ||
    load.waitStartWeeks !== null ||
    (load.queue !== null && load.startsPerWeek !== null),
  pressure: (load) =>
    load.inflow !== null && (load.intakeCapacity !== null || (load.places !== null && load.durationWeeks !== null)),
}

/**
 * The declarations that stand for one indicator of one offer: the newest about everybody, and the newest about each
 * audience unless one about everybody came later. Of two of one day the later row stands. Newest first.
 * `loads` are those of one offer (or of the whole actor), none dated after the day that is asked for.
 */
export function standingLoads(loads: readonly LoadDeclaration[], name: IndicatorName): readonly LoadDeclaration[] {
  return standingAmong(loads.filter(SPEAKS_OF[name]))
}

/** The same for whatever a declaration may speak of; `speaking` are those that do. */
export function standingAmong(speaking: readonly LoadDeclaration[]): readonly LoadDeclaration[] {
  const newest = new Map<string | null, LoadDeclaration>()
  for (const load of speaking) {
    const before = newest.get(load.audience)
    if (!before || firstDay(before.declaredAt) <= firstDay(load.declaredAt)) newest.set(load.audience, load)
  }
  const general = newest.get(null)
  return [...newest.values()]
    .filter((load) => !general || firstDay(load.declaredAt) >= firstDay(general.declaredAt))
    .sort((a, b) => (firstDay(a.declaredAt) < firstDay(b.declaredAt) ? 1 : -1))
}

/** The newest number of places among declarations; it changes slowly and may be older than the number of people followed. */
export function newestPlaces(
  loads: readonly LoadDeclaration[],
  audience: LoadDeclaration['audience'],
): LoadDeclaration | null {
  let found: LoadDeclaration | null = null
  for (const load of loads) {
    if (load.places === null || load.audience !== audience) continue
    if (!found || firstDay(found.declaredAt) <= firstDay(load.declaredAt)) found = load
  }
  return found
}
