import type { ApiContext } from '../context.ts'
import { checkedFirst, connection, idOfCursor, type PageAsked } from '../schema/connection.ts'
import { showChanges } from './shown-change.ts'

/** A page of the history, newest first, whole or of one record. */
export async function changesPage(
  { first, after, about }: PageAsked & { readonly about?: string | null },
  { open, projection, language }: ApiContext,
) {
  const page = await open.store.changes({
    first: checkedFirst(first, language),
    after: after === null || after === undefined ? null : idOfCursor(after),
    ...(about && { about }),
  })
  return connection(showChanges(page.rows, open, projection), page.total, page.endsAt !== null, Boolean(after))
}
