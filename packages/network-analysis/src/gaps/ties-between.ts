import type { CountedTie } from '../counted/counted-ties.ts'
import type { Group } from './groups.ts'
import type { TieModel } from './tie-model.ts'

/** Places of the ties of each actor, in the order of the ties: made once, a model never changes. */
const tiesOfActors = new WeakMap<TieModel, ReadonlyMap<string, readonly number[]>>()
const idsOfGroups = new WeakMap<Group, ReadonlySet<string>>()

/** Between the very same groups the answer is the same: a report asks for it several times over. */
const known = new WeakMap<TieModel, WeakMap<Group, WeakMap<Group, readonly CountedTie[]>>>()

/** The counted ties with one end in each group (or both in one), in their order. */
export function tiesBetween(model: TieModel, a: Group, b: Group): readonly CountedTie[] {
  const ofModel = known.get(model) ?? new WeakMap<Group, WeakMap<Group, readonly CountedTie[]>>()
  known.set(model, ofModel)
  const ofA = ofModel.get(a) ?? new WeakMap<Group, readonly CountedTie[]>()
  ofModel.set(a, ofA)
  const ties = ofA.get(b) ?? findTies(model, a, b)
  ofA.set(b, ties)
  return ties
}

/** Looks at the ties of the smaller group alone: every pair of sectors is asked about, and most ties are of no pair. */
function findTies(model: TieModel, a: Group, b: Group): readonly CountedTie[] {
  const [few, others] = a.actors.length <= b.actors.length ? [a, b] : [b, a]
  const there = idsOf(others)
  const places: number[] = []
  for (const actor of few.actors)
    for (const at of placesOf(model).get(actor.id) ?? []) {
      const tie = model.ties.ties[at]!
      if (there.has(tie.a === actor.id ? tie.b : tie.a)) places.push(at)
    }
  places.sort((x, y) => x - y)
  // A tie inside one group is met from both its ends.
  return places.filter((at, nth) => nth === 0 || at !== places[nth - 1]).map((at) => model.ties.ties[at]!)
}

function idsOf(group: Group): ReadonlySet<string> {
  const known = idsOfGroups.get(group) ?? new Set(group.actors.map((actor) => actor.id))
  idsOfGroups.set(group, known)
  return known
}

function placesOf(model: TieModel): ReadonlyMap<string, readonly number[]> {
  const known = tiesOfActors.get(model)
  if (known) return known
  const places = new Map<string, number[]>()
  model.ties.ties.forEach((tie, at) => {
    for (const end of [tie.a, tie.b]) {
      const own = places.get(end)
      if (own) own.push(at)
      else places.set(end, [at])
    }
  })
  tiesOfActors.set(model, places)
  return places
}
