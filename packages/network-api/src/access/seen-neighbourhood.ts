import type { Id } from '@maillage/network-model'
import type { NeighbourhoodRows } from '@maillage/network-store'
import type { Projection } from '../projection.ts'

/** The neighbourhood that the store would find if it held no more than the projection: same order, same limit. */
export function seenNeighbourhood(
  projection: Projection,
  centre: string,
  steps: number,
  limit: number,
): NeighbourhoodRows | null {
  if (!projection.row('actors', centre)) return null
  const tiesOf = (id: string) =>
    projection.where('collaborations', 'between', id).filter((tie) => tie.status === 'existing')
  const found = new Map<string, number>([[centre, 0]])
  let frontier: readonly string[] = [centre]
  let cut = false
  for (let step = 1; step <= steps && frontier.length > 0 && !cut; step += 1) {
    const partners = frontier.flatMap((id) => tiesOf(id).flatMap((tie) => tie.between as readonly string[]))
    const next = [...new Set(partners)].filter((id) => !found.has(id)).sort()
    cut = next.length > limit - found.size
    frontier = next.slice(0, limit - found.size)
    for (const id of frontier) found.set(id, step)
  }
  const collaborations = [...found.keys()]
    .flatMap((id) => tiesOf(id).filter((tie) => tie.between[0] === id))
    .flatMap(({ id, between: [from, to] }) => (from && to && found.has(to) ? [{ id, from, to }] : []))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    centre: centre as Id<'actors'>,
    actors: [...found].map(([id, away]) => ({ id: id as Id<'actors'>, steps: away })),
    collaborations,
    cut,
  }
}
