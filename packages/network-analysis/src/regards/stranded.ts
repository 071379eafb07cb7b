import { connectedComponents } from '@maillage/network-kernel'
import type { Actor } from '@maillage/network-model'
import type { Group } from '../gaps/groups.ts'
import type { TieModel } from '../gaps/tie-model.ts'

/** Actors of one group in a part of the network that holds nobody of the other: no way leads across, however long. */
export function strandedOf(model: TieModel, own: Group, other: Group): readonly Actor[] {
  if (other.actors.length === 0) return []
  const parts = connectedComponents(model.rows)
  const partOf = (actor: Actor): number => parts.of[model.vertex(actor.id)] ?? -1
  const there = new Set(other.actors.map(partOf))
  return own.actors.filter((actor) => !there.has(partOf(actor)))
}
