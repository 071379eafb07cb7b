import type { MatrixCell, NetworkColumns } from '@maillage/network-model'
import type { Box, Shape } from '../../drawn.ts'
import { drawnTies } from '../drawn-ties.ts'
import { cellId, type Matrix } from './matrix.ts'

/** Collaborations between the actors of two functions. */
export interface Ways {
  /** `function~function` in the order of the rows → how many. */
  readonly between: ReadonlyMap<string, number>
  /** `cell cell` of rows that follow each other → how many. */
  readonly cells: ReadonlyMap<string, number>
}

/** Each collaboration once for each two functions that it joins; an actor stands in the cell of its seat. */
export function waysOf(columns: NetworkColumns, { rows, cells }: Matrix): Ways {
  const order = new Map(rows.map(({ id }, index) => [id, index]))
  const homes = new Map<string, Map<string, MatrixCell>>()
  for (const cell of cells)
    for (const { id, here } of cell.actors) {
      const own = homes.get(id) ?? new Map<string, MatrixCell>()
      homes.set(id, own)
      if (here || !own.has(cell.row)) own.set(cell.row, cell)
    }
  const between = new Map<string, number>()
  const joined = new Map<string, number>()
  const { actors, ties, dictionaries } = columns
  for (const { index, from, to } of drawnTies(columns)) {
    if (dictionaries.layer[ties.layer[index] ?? -1] !== 'collaboration') continue
    const [one, other] = [homes.get(actors.id[from] ?? ''), homes.get(actors.id[to] ?? '')]
    if (!one || !other) continue
    for (const [f, first] of one)
      for (const [g, second] of other) {
        if (f === g) continue
        const apart = (order.get(g) ?? 0) - (order.get(f) ?? 0)
        const [above, below] = apart > 0 ? [first, second] : [second, first]
        add(between, `${above.row}~${below.row}`)
        if (Math.abs(apart) === 1) add(joined, `${cellId(above.row, above.column)} ${cellId(below.row, below.column)}`)
      }
  }
  return { between, cells: joined }
}

const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)
const round = (value: number) => Math.round(value * 10) / 10

/** Ribbons from the lower edge of a cell to the upper edge of a cell of the next row, as wide as their number. */
export function ribbons(ways: Ways, boxes: ReadonlyMap<string, Box>): readonly Shape[] {
  const most = Math.max(1, ...ways.cells.values())
  const list = [...ways.cells].flatMap(([key, count]): readonly Shape[] => {
    const [above = '', below = ''] = key.split(' ')
    const [from, to] = [boxes.get(above), boxes.get(below)]
    if (!from || !to) return []
    const here = above.split('~')[1] === below.split('~')[1]
    const [x0, x1] = [from.x + from.w / 2, to.x + to.w / 2]
    const lean = here ? 0 : Math.sign(x1 - x0) * from.w * 0.18
    const [y0, y1] = [from.y + from.h, to.y]
    const middle = (y0 + y1) / 2
    return [
      {
        path: here
          ? `M${round(x0)} ${round(y0 - 3)}V${round(y1 + 3)}`
          : `M${round(x0 + lean)} ${round(y0 - 2)}C${round(x0 + lean)} ${round(middle + 3)} ${round(x1 - lean)} ${round(middle - 3)} ${round(x1 - lean)} ${round(y1 + 2)}`,
        stroke: here ? 'seq-1' : 'tie-faint',
        strokeOpacity: here ? 0.75 : 0.32,
        strokeWidth: round(1.5 + (here ? 20 : 6) * (count / most)),
        means: { mark: here ? 'way-here' : 'way-away', count },
      },
    ]
  })
  // What stays in a territory lies over what leaves it.
  return list.sort((p, q) => (p.means?.mark === 'way-here' ? 1 : 0) - (q.means?.mark === 'way-here' ? 1 : 0))
}

/** At the left, one arc for each two functions, as wide as the number of collaborations between them. */
export function arcs(ways: Ways, heads: ReadonlyMap<string, Box>, x: number, room: number): readonly Shape[] {
  const most = Math.max(1, ...ways.between.values())
  const rows = [...heads.keys()]
  return [...ways.between]
    .sort(([, p], [, q]) => q - p)
    .flatMap(([key, count]): readonly Shape[] => {
      const [above = '', below = ''] = key.split('~')
      const [from, to] = [heads.get(above), heads.get(below)]
      if (!from || !to) return []
      const steps = rows.indexOf(below) - rows.indexOf(above)
      // Arcs leave below the middle of a head and arrive above it, the nearer ones closer to it.
      const y0 = from.y + from.h * (0.5 + 0.34 / steps)
      const y1 = to.y + to.h * (0.5 - 0.34 / steps)
      const reach = (room * Math.min(1, 0.45 + 0.2 * (steps - 1)) * 4) / 3
      return [
        {
          path: `M${round(x)} ${round(y0)}C${round(x - reach)} ${round(y0)} ${round(x - reach)} ${round(y1)} ${round(x)} ${round(y1)}`,
          stroke: 'tie-faint',
          strokeOpacity: 0.4,
          strokeWidth: round(1 + 11 * (count / most)),
        },
      ]
    })
}
