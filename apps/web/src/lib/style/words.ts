import { page } from '$app/state'
import { sayStylePage, type StylePageKey } from '@maillage/messages'

/** The sentences of this page; they come with it, not with the first screen. */
export const words = (key: StylePageKey): string => sayStylePage(page.data.language, key)
