import type { NetworkColumns } from '@maillage/network-model'
import type { Caption, PlacedMark } from '../../drawn.ts'
import type { MarkId } from '../../marks.ts'
import { namesOf } from './shore-names.ts'
import { opens } from './pills.ts'
import type { Placed, ShorePlan } from './shore-plan.ts'

/** Actors at their places, then the labels of gaps over the ghosts that lead to them. */
export function marksOf(columns: NetworkColumns, plan: ShorePlan, words: readonly Caption[]): readonly PlacedMark[] {
  const { actors, dictionaries } = columns
  const most = Math.max(1, ...plan.counts)
  const widthOf = ({ actor, where, named }: Placed) => {
    if (plan.stranded.has(actor)) return named || where === 'shore' ? plan.lengths.ring : 5.5
    const step = Math.max(1, Math.ceil((5 * (plan.counts[actor] ?? 0)) / most))
    const full = plan.lengths.dots[step - 1] ?? 4.5
    // A point of a grid keeps clear of its neighbours.
    return named ? full : Math.min(full, plan.lengths.dotRow)
  }
  const names = namesOf(columns, plan, words, widthOf)
  const slotOf = ({ bank, group }: Placed) =>
    (bank === 'between' ? plan.water.islands[group]?.island.group.slot : plan.banks[bank][group]?.slot) ??
    'sector-unknown'
  return [
    ...plan.placed.map((place): PlacedMark => {
      const { actor, x, y } = place
      const id = actors.id[actor] ?? String(actor)
      const status = dictionaries.status[actors.status[actor] ?? -1]
      const unbuilt =
        status === 'planned' ? 'planned' : status === 'proposed' || status === 'requested' ? 'proposed' : undefined
      const w = widthOf(place)
      return {
        id,
        mark: plan.stranded.has(actor) ? 'stranded' : markOf(columns, actor),
        x,
        y,
        w,
        h: w,
        of: { kind: 'actor', index: actor, id },
        slot: slotOf(place),
        name: actors.name[actor] ?? id,
        ...(unbuilt ? { status: unbuilt } : {}),
        ...names.get(actor),
      }
    }),
    ...plan.water.pills.map(({ pill, y }): PlacedMark => ({
      id: `gap ${pill.id}`,
      mark: 'pair-missing',
      x: plan.size.width / 2,
      y,
      w: pill.width,
      h: pill.height,
      of: opens(pill),
      slot: 'sector-unknown',
      inside: pill.lines,
      numbers: pill.numbers,
      name: pill.name,
    })),
  ]
}

function markOf({ actors, dictionaries }: NetworkColumns, actor: number): MarkId {
  if (dictionaries.actorKind[actors.kind[actor] ?? -1] === 'partnership') return 'partnership'
  return actors.named[actor] === 0 ? 'mention' : 'actor'
}
