import { distancesFromAny } from '@maillage/network-kernel'
import type { BlindSpot } from '../answer.ts'
import type { Group } from './groups.ts'
import type { TieModel } from './tie-model.ts'

/** Within so many steps one still knows somebody who knows somebody. */
const NEAR = 2

/**
 * Actors of two groups with nobody of the other group within two steps: those without any way first, then the
 * farthest. Steps lead over all counted collaborations. An empty group leaves nobody to be far from: no blind spots.
 * O(n + m).
 */
export function blindSpots(model: TieModel, a: Group, b: Group): readonly BlindSpot[] {
  if (a.actors.length === 0 || b.actors.length === 0) return []
  const spots = [...farFrom(model, a, b), ...farFrom(model, b, a)]
  const steps = ({ distance }: BlindSpot): number => distance ?? Infinity
  return spots.sort((x, y) => (steps(x) === steps(y) ? 0 : steps(y) - steps(x)) || (x.actor < y.actor ? -1 : 1))
}

function farFrom(model: TieModel, own: Group, other: Group): readonly BlindSpot[] {
  const sources = Uint32Array.from(other.actors, (actor) => model.vertex(actor.id))
  const distances = distancesFromAny(model.rows, sources)
  return own.actors.flatMap(({ id }) => {
    const distance = distances[model.vertex(id)]!
    if (distance >= 0 && distance <= NEAR) return []
    return [{ actor: id, side: own.id, distance: distance < 0 ? null : distance }]
  })
}
