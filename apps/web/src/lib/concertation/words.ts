import { page } from '$app/state'
import { sayConcertationPage, type ConcertationPageKey, type MessageValues } from '@maillage/messages'

/** The sentences of this page; they come with it, in one language. */
export const words = (key: ConcertationPageKey, values?: MessageValues): string =>
  sayConcertationPage(page.data.language, key, values)
