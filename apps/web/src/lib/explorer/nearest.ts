import type { NetworkColumns } from '@maillage/network-model'
import { folded } from '../facets/facet-columns.ts'

export interface Near {
  readonly id: string
  readonly name: string
}

const MOST = 3
/** Words shorter than this say nothing of whom one means. */
const LEAST_LETTERS = 3

/** The actors whose id or name has the most words of an id that is nobody's; none when no word is shared. */
export function nearestTo(id: string, { actors }: NetworkColumns): readonly Near[] {
  const words = (text: string) =>
    new Set(
      folded(text)
        .split(' ')
        .filter((word) => word.length >= LEAST_LETTERS && word !== 'act'),
    )
  const asked = words(id)
  if (asked.size === 0) return []
  return actors.id
    .map((other, index) => {
      const name = actors.name[index] ?? other
      const held = new Set([...words(other), ...words(name)])
      const shared = [...asked].filter((word) => held.has(word)).length
      return { id: other, name, shared, rest: held.size }
    })
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => other.shared - one.shared || one.rest - other.rest)
    .slice(0, MOST)
    .map(({ id: near, name }) => ({ id: near, name }))
}
