import { page } from '$app/state'
import { sayPartnersPage, type MessageValues, type PartnersPageKey } from '@maillage/messages'

/** The sentences of this page; they come with it, not with the first screen. */
export function words(key: PartnersPageKey, values?: MessageValues): string {
  return sayPartnersPage(page.data.language, key, values)
}
