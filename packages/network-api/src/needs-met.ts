import { setImmediate as nextTurn } from 'node:timers/promises'
import { preparePartners, whoMeets } from '@maillage/network-analysis'
import type { TableName, Viewer } from '@maillage/network-model'
import type { Projection } from './projection.ts'

/** Which actors meet each need at all. */
export interface NeedsMet {
  readonly byNeed: ReadonlyMap<string, ReadonlySet<string>>
  /** Needs that an actor meets, in the order of the table; empty for an actor that meets none. */
  readonly of: (actor: string) => readonly string[]
}

/** All that says whether a need is met. Loads are none of it: a full one meets it too. */
const STANDS_ON: readonly TableName[] = [
  'needs',
  'actors',
  'offers',
  'activities',
  'tags',
  'functions',
  'audiences',
  'territories',
]
const NONE: readonly never[] = []

/** Computed once for as long as no row that it stands on changes, a need at a time, others being answered in between. */
export function needsMet(projection: Projection, viewer: Viewer, day: string): Promise<NeedsMet> {
  return projection.keepWhile(STANDS_ON, `needs met ${viewer} ${day}`, async () => {
    const byNeed = new Map<string, ReadonlySet<string>>()
    const byActor = new Map<string, string[]>()
    const standpoint = { viewer, validAt: day }
    await preparePartners(projection.network, standpoint, nextTurn)
    const meeting = whoMeets(projection.network, standpoint)
    for (const { id } of projection.network.needs) {
      await nextTurn()
      const met = meeting(id)
      byNeed.set(id, met)
      for (const actor of met) {
        const needs = byActor.get(actor)
        if (needs) needs.push(id)
        else byActor.set(actor, [id])
      }
    }
    return { byNeed, of: (actor: string) => byActor.get(actor) ?? NONE }
  })
}
