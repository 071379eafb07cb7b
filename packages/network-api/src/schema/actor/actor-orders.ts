import { fold, inLanguage, type Actor } from '@maillage/network-model'
import { levelsFor } from '../../answers.ts'
import type { ApiContext } from '../../context.ts'
import type { Projection } from '../../projection.ts'
import { cursorOf } from '../connection.ts'

export type ActorOrder = 'id' | 'name' | 'sector' | 'territory' | 'declared'

/** A first letter of names, how many begin with it, and the cursor before the first of them. */
export interface ActorLetter {
  readonly letter: string
  readonly count: number
  readonly after: string | null
}

const COLLATOR = new Intl.Collator('fr')

/** Every actor in an order, kept as long as the revision. What is not said comes last; within the same by name. */
export function actorsBy(order: ActorOrder, context: ApiContext): readonly Actor[] {
  const { projection, viewer } = context
  const key = `actors by ${order}${order === 'declared' ? ` ${viewer} ${projection.day}` : ''}`
  return projection.keep(key, () => {
    const { actors } = projection.network
    if (order === 'id') return actors.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    const names = foldedNames(projection)
    const byName = (a: Actor, b: Actor) =>
      COLLATOR.compare(names.get(a.id) ?? '', names.get(b.id) ?? '') || a.id.localeCompare(b.id)
    const rank = ranksFor(order, context)
    return actors.toSorted((a, b) => rank(a) - rank(b) || byName(a, b))
  })
}

/** The first letters of actors that stand in the order of names, in that order. */
export function lettersOf(actors: readonly Actor[], projection: Projection): readonly ActorLetter[] {
  const names = foldedNames(projection)
  const letters = new Map<string, { letter: string; count: number; after: string | null }>()
  actors.forEach(({ id }, at) => {
    const [sign = ''] = names.get(id) ?? ''
    const letter = /\p{L}/u.test(sign) ? sign.toUpperCase() : '#'
    const found = letters.get(letter)
    const before = actors[at - 1]
    if (found) found.count += 1
    else letters.set(letter, { letter, count: 1, after: before ? cursorOf(before.id) : null })
  })
  return [...letters.values()]
}

const foldedNames = (projection: Projection): ReadonlyMap<string, string> =>
  projection.keep(
    'folded names',
    () => new Map(projection.network.actors.map(({ id, name }) => [id, fold(inLanguage(name, 'fr'))])),
  )

function ranksFor(order: Exclude<ActorOrder, 'id'>, context: ApiContext): (actor: Actor) => number {
  const { network } = context.projection
  switch (order) {
    case 'name':
      return () => 0
    case 'sector': {
      const rank = new Map(network.sectors.map(({ id }, at) => [id as string, at]))
      return (actor) => rank.get(actor.primarySector ?? actor.sectors[0] ?? '') ?? rank.size
    }
    case 'territory': {
      const named = network.territories.toSorted((a, b) =>
        COLLATOR.compare(inLanguage(a.name, 'fr'), inLanguage(b.name, 'fr')),
      )
      const rank = new Map(named.map(({ id }, at) => [id as string, at]))
      return (actor) => rank.get(actor.seat ?? actor.territories[0] ?? '') ?? rank.size
    }
    case 'declared': {
      const levels = levelsFor(context, context.projection.day)
      return (actor) => levels.get(actor.id)?.ageDays ?? Number.MAX_SAFE_INTEGER
    }
  }
}
