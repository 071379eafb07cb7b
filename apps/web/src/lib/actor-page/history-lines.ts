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

/** Dated lines from the oldest to the newest, then what is not dated, then what is to come. */
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
    ...changes.map((change) => line(change.id, change.at.slice(0, 10), change.title)),
  ]
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
  const known = dated.filter(({ on }) => on !== null).sort((one, other) => ((one.on ?? '') < (other.on ?? '') ? -1 : 1))
  return [...known, ...dated.filter(({ on }) => on === null), ...open, ...toCome]
}
