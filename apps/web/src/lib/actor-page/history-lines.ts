import type { ActorCard } from '../questions/ask-actor.ts'
import type { ActorChange, ActorMore } from '../questions/ask-actor-page.ts'
import type { ActorPageKey, MessageValues } from '@maillage/messages'
import { sourcesOf } from './links.ts'

/** One line of « Histoire »: what happened, is not dated, or is still to come. */
export interface HistoryLine {
  readonly id: string
  /** A day, a month or a year; null where nobody dated it. */
  readonly on: string | null
  readonly state: 'done' | 'open' | 'to-come'
  readonly text: string
  /** The text is a name or words of the sources. */
  readonly isFrench: boolean
}

type Words = (key: ActorPageKey, values?: MessageValues) => string

interface Known {
  readonly more: ActorMore | null
  readonly changes: readonly ActorChange[]
  /** Whether the team has confirmed anything of its card. */
  readonly confirmed: boolean
  readonly number: (value: number) => string
}

/** What is to come and what is going on, then dated lines from the newest to the oldest, then what is not dated. */
export function historyLines(
  actor: ActorCard,
  { more, changes, confirmed, number }: Known,
  words: Words,
): readonly HistoryLine[] {
  const line = (id: string, on: string | null, text: string, isFrench = false): HistoryLine => ({
    id,
    on,
    state: on === null ? 'open' : 'done',
    text,
    isFrench,
  })
  const dated = [
    ...(more?.validFrom == null ? [] : [line('from', more.validFrom, words('actor.history.began'))]),
    ...(more?.validTo == null ? [] : [line('to', more.validTo, words('actor.history.ended'))]),
    ...actor.posts
      .filter(({ state, fullTimeEquivalents }) => state === 'pastIncrease' && fullTimeEquivalents !== null)
      .map((post) =>
        line(post.id, post.validFrom, words('actor.history.grew', { sum: number(post.fullTimeEquivalents ?? 0) })),
      ),
    ...sourcesOf(actor).map((source) => line(source.id, source.publishedOn, source.name, true)),
    ...actor.attendances
      .filter(({ status }) => status === 'existing')
      .map(({ id, concertation }) =>
        line(id, concertation.heldOn, words('actor.history.attended', { name: concertation.name })),
      ),
  ]
  // Of one day the last version first, as in the whole history; what else is of that day stays in its own order.
  const written = [...changes]
    .sort((one, other) => other.revision - one.revision)
    .map((change) => line(change.id, change.at.slice(0, 10), change.title))
  const open = [
    ...actor.posts
      .filter(({ state }) => state === 'beingHired')
      .map((post) =>
        line(
          post.id,
          null,
          words('actor.history.hired', { post: post.profession ?? words('actor.team.profession-unsaid') }),
        ),
      ),
    ...actor.activities
      .filter(({ status }) => status === 'planned')
      .map((activity) => line(activity.id, null, words('actor.history.prepared', { name: activity.name }))),
  ]
  const toCome: HistoryLine[] =
    confirmed || !actor.isNamed
      ? []
      : [{ id: 'to-come', on: null, state: 'to-come', text: words('actor.history.first'), isFrench: false }]
  const known = [...written, ...dated.filter(({ on }) => on !== null)].sort(({ on: one }, { on: other }) =>
    one === other ? 0 : (one ?? '') > (other ?? '') ? -1 : 1,
  )
  return [...toCome, ...open, ...known, ...dated.filter(({ on }) => on === null)]
}
