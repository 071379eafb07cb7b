import { page } from '$app/state'
import { sayDirectoryPage, type DirectoryPageKey, type MessageValues } from '@maillage/messages'

/** The sentences of this page; they come with it, not with the first screen. */
export function words(key: DirectoryPageKey, values?: MessageValues): string {
  return sayDirectoryPage(page.data.language, key, values)
}
