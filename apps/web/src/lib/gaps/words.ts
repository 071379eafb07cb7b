import { page } from '$app/state'
import { sayGapPage, type GapPageKey, type MessageValues } from '@maillage/messages'

/** The sentences of this page; they come with it, not with the first screen. */
export function words(key: GapPageKey, values?: MessageValues): string {
  return sayGapPage(page.data.language, key, values)
}
