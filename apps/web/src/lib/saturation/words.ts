import { page } from '$app/state'
import { saySaturationPage, type MessageValues, type SaturationPageKey } from '@maillage/messages'

/** The sentences of this page; they come with it, not with the first screen. */
export function words(key: SaturationPageKey, values?: MessageValues): string {
  return saySaturationPage(page.data.language, key, values)
}
