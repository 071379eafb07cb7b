import { page } from '$app/state'
import { sayActorPage, type ActorPageKey, type MessageValues } from '@maillage/messages'

/** The sentences of this page; they come with it, in one language. */
export const words = (key: ActorPageKey, values?: MessageValues): string =>
  sayActorPage(page.data.language, key, values)
