import { page } from '$app/state'
import { sayCards, type CardsKey, type MessageValues } from '@maillage/messages'

/** The sentences of the cards in the language of the page. */
export const words = (key: CardsKey, values?: MessageValues): string => sayCards(page.data.language, key, values)
