import { page } from '$app/state'
import { sayLists, type ListsKey, type MessageValues } from '@maillage/messages'

/** The sentences of the lists in the language of the page. */
export const words = (key: ListsKey, values?: MessageValues): string => sayLists(page.data.language, key, values)
