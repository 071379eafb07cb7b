import type { NetworkStore } from '@maillage/network-store'
import type { Projection } from '../projection.ts'
import { seenHistory } from './seen-history.ts'
import { seenNeighbourhood } from './seen-neighbourhood.ts'

/** Tells nothing of any row. */
const HARMLESS: readonly PropertyKey[] = ['engine', 'revision', 'ping', 'then']

/** The store as the viewer of a cut projection may read it. What is not named here throws: it was not thought of. */
export function seenStore(store: NetworkStore, projection: Projection): NetworkStore {
  const seen: Partial<NetworkStore> = {
    ...seenHistory(store, projection),
    header: async () => projection.network.header,
    // Actors themselves are never hidden; the card of one is read from the projection.
    actors: (question, page) => store.actors(question, page),
    actorById: async (id) => {
      const card = await store.actorById(id)
      return card && { actor: card.actor, around: {}, evidence: projection.evidenceAbout(id) }
    },
    evidenceAbout: async (ids) =>
      new Map(
        ids
          .map((id) => [id, projection.evidenceAbout(id)] as const)
          .filter(([id, evidence]) => evidence.length > 0 && projection.tableOf(id) !== undefined),
      ),
    neighbourhood: async (centre, steps, limit) => seenNeighbourhood(projection, centre, steps, limit),
    searchFeed: async () => (await store.searchFeed()).filter(({ id }) => projection.tableOf(id) !== undefined),
  }
  return new Proxy(store, {
    get(target, name): unknown {
      if (Object.hasOwn(seen, name)) return seen[name as keyof NetworkStore]
      const value: unknown = Reflect.get(target, name, target)
      if (HARMLESS.includes(name)) return typeof value === 'function' ? (value.bind(target) as unknown) : value
      throw new Error(`${String(name)} is not open to this viewer`)
    },
  })
}
