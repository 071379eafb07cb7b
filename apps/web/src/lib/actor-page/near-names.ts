import type { Language } from '@maillage/network-model'
import { answerOf, type Ask } from '../ask.ts'
import { ASK_SEARCH } from '../questions/ask-network.ts'
import type { Named } from '../questions/words.ts'

const MOST = 3
/** Words of an id that say which table it is of. */
const PREFIX = /^(act|actor|acteur)-/

/** Actors that an id which is not there may have meant, by the words in it; none for an id without words. */
export async function nearNames(ask: Ask, network: string, id: string, language: Language): Promise<readonly Named[]> {
  const text = id
    .replace(PREFIX, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 80)
  if (text === '') return []
  const { search } = await answerOf(ask, network, ASK_SEARCH, { text, language })
  return search
    .filter(({ table }) => table === 'actors')
    .slice(0, MOST)
    .map(({ id: found, name }) => ({ id: found, name }))
}
