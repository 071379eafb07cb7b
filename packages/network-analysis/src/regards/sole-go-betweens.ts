import type { ArrayWork } from '@maillage/network-kernel'
import type { Actor } from '@maillage/network-model'
import type { Group } from '../gaps/groups.ts'
import type { TieModel } from '../gaps/tie-model.ts'
import type { Shores } from './shores.ts'

export interface SoleGoBetween {
  readonly actor: Actor
  readonly vertex: number
  /** Pairs of one actor of each shore, itself left out, that know one another through it alone. */
  readonly lost: number
}

/**
 * Actors without whom pairs of the two shores lose every way of at most two collaborations: no tie between the two,
 * and nobody else that both work with. Most pairs first. O(Σ degree²), where `work` does it.
 */
export async function soleGoBetweens(
  model: TieModel,
  { social, mentalHealth }: Pick<Shores, 'social' | 'mentalHealth'>,
  work: ArrayWork,
): Promise<readonly SoleGoBetween[]> {
  const vertices = (group: Group) => Uint32Array.from(group.actors, ({ id }) => model.vertex(id))
  const input = { rows: model.rows, left: vertices(social), right: vertices(mentalHealth) }
  const { lost } = await work('soleWays', input)
  return model.counted.actors
    .map((actor, vertex) => ({ actor, vertex, lost: lost[vertex]! }))
    .filter((one) => one.lost > 0)
    .sort((x, y) => y.lost - x.lost || (x.actor.id < y.actor.id ? -1 : 1))
}
