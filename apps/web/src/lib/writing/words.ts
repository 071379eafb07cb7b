import { page } from '$app/state'
import { sayWriting, type MessageValues, type WritingKey } from '@maillage/messages'

/** The sentences of forms and of the history; they come with the forms, not with the first screen. */
export function words(key: WritingKey, values?: MessageValues): string {
  return sayWriting(page.data.language, key, values)
}
