import type { Change } from '@maillage/network-store'
import type { ApiContext } from '../context.ts'
import { checkedFirst, connection, idOfCursor, MAX_PAGE, type PageAsked } from '../schema/connection.ts'
import { showChanges } from './shown-change.ts'

interface Asked extends PageAsked {
  readonly about?: string | null
}

/** A page of the history, newest first, whole or of one record; of an actor with what stands on its card. */
export async function changesPage({ first, after, about }: Asked, context: ApiContext) {
  const { open, projection, language } = context
  const most = checkedFirst(first, language)
  const from = after === null || after === undefined ? null : idOfCursor(after)
  // What a viewer may not see of an actor is not told by its history either: not even that something happened.
  if (about && !projection.isCut && projection.tableOf(about) === 'actors') return actorPage(about, most, from, context)
  const page = await open.store.changes({ first: most, after: from, ...(about && { about }) })
  return connection(showChanges(page.rows, open, projection), page.total, page.endsAt !== null, from !== null)
}

async function actorPage(actor: string, first: number, after: string | null, { open, projection }: ApiContext) {
  const own = await open.store.changes({ first: MAX_PAGE, after: null, about: actor })
  const all = new Map<string, Change>(
    [...own.rows, ...(await open.history.of(actor, projection))].map((change) => [change.id, change]),
  )
  const ordered = [...all.values()].sort((a, b) => b.revision - a.revision)
  const start = after === null ? 0 : ordered.findIndex(({ id }) => id === after) + 1
  const rows = after !== null && start === 0 ? [] : ordered.slice(start, start + first)
  const follows = rows.length > 0 && start + first < ordered.length
  return connection(showChanges(rows, open, projection), ordered.length, follows, after !== null)
}
