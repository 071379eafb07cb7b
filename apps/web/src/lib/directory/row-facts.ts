import type { DirectoryActor } from '$lib/questions/ask-directory.ts'
import type { Named } from '$lib/questions/words.ts'

/** Things once each, in the order in which they are first named. */
function once(things: readonly Named[]): readonly Named[] {
  return [...new Map(things.toReversed().map((one) => [one.id, one])).values()].toReversed()
}

/** Where an actor is found: its seat first, then where it and its offers are for. */
export const territoriesOf = ({ seat, territories, offers }: DirectoryActor): readonly Named[] =>
  once([...(seat ? [seat] : []), ...territories, ...offers.flatMap((offer) => offer.territories)])

export const audiencesOf = ({ audiences, offers }: DirectoryActor): readonly Named[] =>
  once([...audiences, ...offers.flatMap((offer) => offer.audiences)])

export const conditionsOf = ({ offers }: DirectoryActor): readonly Named[] =>
  once(offers.flatMap((offer) => offer.conditions))

export const languagesOf = ({ languages, offers }: DirectoryActor): readonly string[] => [
  ...new Set([...languages, ...offers.flatMap((offer) => offer.languages)]),
]

/** True when a field is our reading of the documents and nowhere their own words. */
export function isInferred({ evidence }: DirectoryActor, field: string): boolean {
  const about = evidence.filter((one) => one.field === field)
  return about.length > 0 && about.every(({ basis }) => basis === 'inferred')
}

/** The documents that name an actor, by id. */
export const sourcesOf = ({ evidence }: DirectoryActor): readonly string[] => [
  ...new Set(evidence.map(({ source }) => source.id)),
]

/** The first of many, and how many more there are. */
export const firstOf = <One>(all: readonly One[], most: number): readonly [readonly One[], number] =>
  all.length <= most + 1 ? [all, 0] : [all.slice(0, most), all.length - most]
