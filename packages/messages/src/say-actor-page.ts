import type { Language } from '@maillage/network-model'
import { actorPage } from './actor-page.ts'
import { filledIn, type MessageValues } from './say.ts'

export type ActorPageKey = keyof typeof actorPage

/** A sentence of the page of an actor or of a concertation. Apart from `say`, so that other pages do not fetch it. */
export function sayActorPage(language: Language, key: ActorPageKey, values: MessageValues = {}): string {
  return filledIn(language, key, actorPage[key], values)
}
