import type { NetworkColumns, RegardFigures } from '@maillage/network-model'

/**
 * Ids in view, completed by what stands for several of them: the ties between two of them (`ties` false: those were
 * chosen already), the sectors they are in, the pairs of such sectors, the cells they fill.
 */
export function focusSet(
  columns: NetworkColumns,
  ids: ReadonlySet<string>,
  figures: RegardFigures | undefined,
  completesTies: boolean,
): ReadonlySet<string> {
  const { actors, things, ties, dictionaries } = columns
  const whole = new Set(ids)
  const named = (end: number | undefined) =>
    end === undefined ? undefined : (actors.id[end] ?? things.id[end - actors.id.length])
  if (completesTies)
    ties.id.forEach((id, tie) => {
      const [from, to] = [named(ties.from[tie]), named(ties.to[tie])]
      if (from !== undefined && to !== undefined && ids.has(from) && ids.has(to)) whole.add(id)
    })
  // Sectors that are named themselves stand for themselves; else those of the actors do.
  const asked = dictionaries.sector.filter((sector) => ids.has(sector))
  const sectors = new Set(asked)
  if (asked.length === 0)
    actors.id.forEach((id, actor) => {
      if (!ids.has(id)) return
      for (const sector of [actors.sector[actor] ?? -1, ...(actors.sectors[actor] ?? [])]) {
        const word = dictionaries.sector[sector]
        if (word !== undefined) sectors.add(word)
      }
    })
  for (const sector of sectors) whole.add(sector)
  for (const { a, b } of figures?.pairs ?? []) if (sectors.has(a) && sectors.has(b)) whole.add(`${a}~${b}`)
  // Cells follow the filter themselves: one that it left empty is seen as empty.
  for (const cell of figures?.matrix?.cells ?? [])
    if (!completesTies || cell.actors.some(({ id }) => ids.has(id))) whole.add(`${cell.row}~${cell.column}`)
  return whole
}

/** What a pair of sectors brings into view: both, the band between them, their actors. */
export function pairSet(columns: NetworkColumns, pair: string): ReadonlySet<string> {
  const { actors, dictionaries } = columns
  const ids = pair.split('~')
  const sectors = new Set(ids.map((id) => dictionaries.sector.indexOf(id)))
  return new Set([
    ...ids,
    pair,
    [...ids].reverse().join('~'),
    ...actors.id.filter((_, actor) => sectors.has(actors.sector[actor] ?? -1)),
  ])
}
