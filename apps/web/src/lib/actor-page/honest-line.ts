import type { ActorPageKey, MessageValues } from '@maillage/messages'
import type { ActorCard } from '../questions/ask-actor.ts'
import type { ActorChange, ActorMore } from '../questions/ask-actor-page.ts'
import { sourcesOf } from './links.ts'

/** Where a card comes from, and whether the team has a part in it. */
export interface HonestLine {
  readonly from: string
  readonly confirmed: string | null
  readonly isConfirmed: boolean
}

interface Known {
  readonly more: ActorMore | null
  readonly changes: readonly ActorChange[]
  readonly day: (date: string) => string
}

/** What the store itself wrote while it read a folder is nobody's confirmation. */
const THE_STORE = 'maillage'

export function honestLine(
  actor: ActorCard,
  { more, changes, day }: Known,
  words: (key: ActorPageKey, values?: MessageValues) => string,
): HonestLine {
  const sources = sourcesOf(actor)
  const latest = sources[0]?.publishedOn ?? null
  const count = sources.length
  const from =
    count === 0
      ? words('actor.honest.none')
      : count === 1
        ? latest === null
          ? words('actor.honest.one.undated')
          : words('actor.honest.one', { date: day(latest) })
        : latest === null
          ? words('actor.honest.several.undated', { count })
          : words('actor.honest.several', { count, date: day(latest) })
  const written = changes.find(({ author }) => author !== THE_STORE)
  const isConfirmed = written !== undefined || more?.responded === 'yes'
  return {
    from,
    isConfirmed,
    confirmed: written
      ? words('actor.honest.written', { date: day(written.at.slice(0, 10)), by: written.author })
      : !actor.isNamed
        ? null
        : more?.responded === 'yes'
          ? words('actor.honest.answered')
          : more?.responded === 'no'
            ? words('actor.honest.silent')
            : words('actor.honest.unconfirmed'),
  }
}
