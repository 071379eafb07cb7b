import { LANGUAGES, type Actor } from '@maillage/network-model'
import type { NetworkStore } from '@maillage/network-store'
import { seenNeighbourhood } from './access/seen-neighbourhood.ts'
import type { ApiContext } from './context.ts'
import type { OpenNetwork } from './open-network.ts'
import type { Projection } from './projection.ts'
import { SearchIndex } from './search-index.ts'

/** The same operation on the network as it was known at a revision; undefined for one that never was. */
export async function asKnownAt(revision: number, context: ApiContext): Promise<ApiContext | undefined> {
  const network = context.open.uncut
  const whole = await network.projectionAt(revision)
  if (!whole) return undefined
  const present = await network.projection()
  const projection = whole.knownTo(context.viewer, present)
  return { ...context, projection, open: openAt(context.open, projection) }
}

function openAt(open: OpenNetwork, projection: Projection): OpenNetwork {
  const store = new Proxy(open.store, {
    get(target, name): unknown {
      if (name === 'neighbourhood') return neighbourhood
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
  const neighbourhood: NetworkStore['neighbourhood'] = (centre, steps, limit) =>
    Promise.resolve(seenNeighbourhood(projection, centre, steps, limit))
  const search = () => Promise.resolve(projection.keep('search', () => namesOf(projection.network.actors)))
  return new Proxy(open, {
    get(target, name): unknown {
      if (name === 'store') return store
      if (name === 'search') return search
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
}

/** What a filter by words needs: actors by the names they had. */
function namesOf(actors: readonly Actor[]): SearchIndex {
  const texts = (wording: Actor['name']) => LANGUAGES.flatMap((language) => wording[language] ?? [])
  return new SearchIndex(
    actors.map((actor) => ({
      id: actor.id,
      table: 'actors',
      names: [...texts(actor.name), ...actor.alternativeNames],
      words: [...texts(actor.description), ...(actor.kindAsStated ? [actor.kindAsStated] : [])],
    })),
  )
}
