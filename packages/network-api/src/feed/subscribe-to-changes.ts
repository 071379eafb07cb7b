import type { Change } from '@maillage/network-store'
import { seenNetwork } from '../access/seen-network.ts'
import type { ApiContext } from '../context.ts'
import { showChanges, type ShownChange } from './shown-change.ts'

/** Changes after a revision as the caller may see them, each with the network of its moment. */
export function subscribeToChanges(since: number, { open, viewer }: ApiContext): AsyncIterableIterator<ShownChange> {
  const network = open.uncut
  const stream = open.feed.listen(since)
  const shown = async (change: Change): Promise<ShownChange> => {
    const projection = (await network.projection()).seenBy(viewer)
    const seen = seenNetwork(network, projection)
    const [cut = change] = projection.isCut ? await seen.store.changesSince(change.revision - 1) : [change]
    const [one] = showChanges([cut.id === change.id ? cut : change], seen, projection)
    if (!one) throw new Error(`the change ${change.id} cannot be shown`)
    return one
  }
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      const step = await stream.next()
      return step.done ? { done: true, value: undefined } : { done: false, value: await shown(step.value) }
    },
    async return() {
      await stream.return()
      return { done: true, value: undefined }
    },
    async throw(error) {
      await stream.return()
      throw error
    },
  }
}
