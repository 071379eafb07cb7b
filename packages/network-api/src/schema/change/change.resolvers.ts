import type { Change } from '@maillage/network-store'
import type { ApiContext } from '../../context.ts'
import { checkedFirst, connection, idOfCursor, type PageAsked } from '../connection.ts'

export const changeResolvers = {
  Query: {
    changes: async (
      _: unknown,
      { first, after, about }: PageAsked & { about?: string | null },
      { open, language }: ApiContext,
    ) => {
      const page = await open.store.changes({
        first: checkedFirst(first, language),
        after: after === null || after === undefined ? null : idOfCursor(after),
        ...(about && { about }),
      })
      return connection(page.rows, page.total, page.endsAt !== null, Boolean(after))
    },
  },
  Change: {
    created: (change: Change) => change.counts.created,
    updated: (change: Change) => change.counts.updated,
    removed: (change: Change) => change.counts.removed,
    unchanged: (change: Change) => change.counts.unchanged,
  },
}
