import type { Actor } from '@maillage/network-model'
import type { FacetColumn } from './facet-columns.ts'

export interface FacetCounts {
  readonly name: FacetColumn['name']
  readonly values: readonly FacetCount[]
}
export interface FacetCount {
  /** Empty for the actors that say nothing of it. */
  readonly id: string
  readonly count: number
}

/** What is asked of each facet: the values of which one suffices; undefined asks nothing. */
export type Selected = (facet: FacetColumn['name']) => readonly string[] | undefined

/**
 * Of each facet, how many actors are left under each value when this facet's own selection is lifted and all others
 * hold. Values that nobody is left under are not told, unless they are selected. Linear in actors and what they hold.
 */
export function facetCounts(
  actors: readonly Actor[],
  columns: readonly FacetColumn[],
  selected: Selected,
  /** Left by all that is no facet; undefined: every actor. */
  base: ReadonlySet<string> | undefined,
): readonly FacetCounts[] {
  const asked = columns.map((column) => {
    const values = selected(column.name)
    return values && Uint8Array.from(column.values, (value) => Number(values.includes(value)))
  })
  const unsaid = columns.map((column) => selected(column.name)?.includes('') ?? false)
  const counts = columns.map(({ values }) => new Uint32Array(values.length))
  const silent = new Uint32Array(columns.length)
  const count = (facet: number, actor: number) => {
    const { starts, held, silent: says } = columns[facet]!
    silent[facet]! += says[actor]!
    for (let at = starts[actor]!; at < starts[actor + 1]!; at += 1) counts[facet]![held[at]!]! += 1
  }
  for (const [actor, { id }] of actors.entries()) {
    if (base && !base.has(id)) continue
    // Whoever fails one facet alone is still counted in that one.
    let failed = -1
    let failures = 0
    for (let facet = 0; facet < columns.length && failures < 2; facet += 1) {
      const wanted = asked[facet]
      if (!wanted || holdsOne(columns[facet]!, actor, wanted)) continue
      if (unsaid[facet]! && columns[facet]!.silent[actor] === 1) continue
      failed = facet
      failures += 1
    }
    if (failures === 1) count(failed, actor)
    if (failures === 0) for (let facet = 0; facet < columns.length; facet += 1) count(facet, actor)
  }
  return columns.map(({ name, values }, facet) => ({
    name,
    values: [
      ...values.flatMap((id, at) => {
        const left = counts[facet]![at]!
        return left > 0 || asked[facet]?.[at] === 1 ? [{ id, count: left }] : []
      }),
      ...(silent[facet]! > 0 || unsaid[facet]! ? [{ id: '', count: silent[facet]! }] : []),
    ],
  }))
}

function holdsOne({ starts, held }: FacetColumn, actor: number, wanted: Uint8Array): boolean {
  for (let at = starts[actor]!; at < starts[actor + 1]!; at += 1) if (wanted[held[at]!] === 1) return true
  return false
}
