import { firstDay, type Day, type Network, type Population } from '@maillage/network-model'
import type { CoverageAxis, CoverageCell } from './coverage-promise.ts'

/** The newest count of each territory and audience that was made by a day; a later one is not known yet. */
export function inhabitantsOn(
  network: Network,
  day: Day,
): (territory: string, audience: string | null) => Population | null {
  const newest = new Map<string, Population>()
  for (const row of network.populations) {
    if (row.inhabitants === null) continue
    if (row.on !== null && firstDay(row.on) > day) continue
    const key = `${row.territory} ${row.audience ?? ''}`
    const before = newest.get(key)
    if (!before || dayOf(before) <= dayOf(row)) newest.set(key, row)
  }
  return (territory, audience) => newest.get(`${territory} ${audience ?? ''}`) ?? null
}

const dayOf = (row: Population): Day => (row.on === null ? '' : firstDay(row.on))

/** How many people each cell stands for, with the counts behind; null unless it is known for every cell. */
export function cellPopulations(
  network: Network,
  day: Day,
  axes: readonly [CoverageAxis, CoverageAxis],
  cells: readonly Pick<CoverageCell, 'row' | 'column'>[],
): { readonly weights: readonly number[]; readonly rows: readonly Population[] } | null {
  const inhabitants = inhabitantsOn(network, day)
  const communes = network.territories.filter((one) => one.kind === 'commune').map((one) => one.id as string)
  const used = new Set<Population>()
  const weights: number[] = []
  for (const { row, column } of cells) {
    const along = (axis: CoverageAxis): string | null => (axes[0] === axis ? row : axes[1] === axis ? column : null)
    const territory = along('territory')
    let weight = 0
    for (const one of territory === null ? communes : [territory]) {
      const found = inhabitants(one, along('audience'))
      if (!found || found.inhabitants === null) return null
      used.add(found)
      weight += found.inhabitants
    }
    weights.push(weight)
  }
  return { weights, rows: [...used] }
}
