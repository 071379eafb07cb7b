import type { NetworkColumns } from '@maillage/network-model'

/** What was picked in a list, as an address names it; empty for nothing. */
export const choiceAsked = (parameters: URLSearchParams): readonly string[] =>
  (parameters.get('choix') ?? '').split('~').filter((id) => id !== '')

/**
 * Ids of what was picked and belongs to it: of a tie both ends, of actors and things the ties among them. Undefined when
 * nothing of this network was picked.
 */
export function choiceOf(columns: NetworkColumns, asked: readonly string[]): ReadonlySet<string> | undefined {
  if (asked.length === 0) return undefined
  const { actors, things, ties } = columns
  const wanted = new Set(asked)
  const idOf = (end: number | undefined) =>
    end === undefined ? undefined : end < actors.id.length ? actors.id[end] : things.id[end - actors.id.length]
  const ids = new Set([...actors.id, ...things.id].filter((id) => wanted.has(id)))
  const picked = new Set(ids)
  ties.id.forEach((id, tie) => {
    const [from, to] = [idOf(ties.from[tie]), idOf(ties.to[tie])]
    if (from === undefined || to === undefined) return
    if (!wanted.has(id) && !(picked.has(from) && picked.has(to))) return
    for (const one of [id, from, to]) ids.add(one)
  })
  return ids.size === 0 ? undefined : ids
}
