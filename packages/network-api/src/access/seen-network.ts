import type { Viewer } from '@maillage/network-model'
import { SearchIndex } from '../search-index.ts'
import type { OpenNetwork } from '../open-network.ts'
import type { Projection } from '../projection.ts'
import { seenStore } from './seen-store.ts'

/**
 * An open network as the viewer of a projection may use it: its store answers no more than the projection tells, and
 * nothing can be written through it. The network itself when nothing had to be cut.
 */
export function seenNetwork(open: OpenNetwork, projection: Projection): OpenNetwork {
  if (!projection.isCut) return open
  const store = seenStore(open.store, projection)
  const search = (revision: number) => seenSearch(open, projection, revision)
  const seenProjection = async () => (await open.projection()).seenBy(projection.viewer)
  return new Proxy(open, {
    get(target, name): unknown {
      if (name === 'store') return store
      if (name === 'search') return search
      if (name === 'projection') return seenProjection
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
}

/** Another network of the same process, of which only the picture is asked: nothing else of it is open. */
export function otherNetwork(open: OpenNetwork, viewer: Viewer): OpenNetwork {
  if (viewer === 'coordinator') return open
  const projection = async () => (await open.projection()).seenBy(viewer)
  return new Proxy(open, {
    get(target, name): unknown {
      if (name === 'projection') return projection
      if (name === 'id') return target.id
      throw new Error(`${String(name)} of another network is not open to this viewer`)
    },
  })
}

/**
 * An index of its own where something that can be found was cut: in a shared one, hits that may not be told would still
 * take places and change the weight of words.
 */
async function seenSearch(open: OpenNetwork, projection: Projection, revision: number): Promise<SearchIndex> {
  return projection.keep('search', async () => {
    const feed = await open.store.searchFeed()
    const seen = feed.filter(({ id }) => projection.tableOf(id) !== undefined)
    return seen.length === feed.length ? open.search(revision) : new SearchIndex(seen)
  })
}
