import { page } from '$app/state'
import { sayWayfinding, type MessageValues, type WayfindingKey } from '@maillage/messages'

/** A sentence of finding one's way, in the language of the page. */
export const wayWord = (key: WayfindingKey, values?: MessageValues): string =>
  sayWayfinding(page.data.language, key, values)
