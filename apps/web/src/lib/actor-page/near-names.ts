import type { Language } from '@maillage/network-model'
import { answerOf, type Ask } from '../ask.ts'
import { ASK_SEARCH } from '../questions/ask-network.ts'
import type { Named } from '../questions/words.ts'

const MOST = 3
/** Words of an id that say which table it is of. */
const PREFIX = { actors: /^(act|actor|acteur)-/, concertations: /^(evt|event)-/ } as const

/** What an id which is not there may have meant, by the words in it; none for an id without words. */
export async function nearNames(
  ask: Ask,
  network: string,
  { table, id, language }: { readonly table: keyof typeof PREFIX; readonly id: string; readonly language: Language },
): Promise<readonly Named[]> {
  const words = id
    .replace(PREFIX[table], '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  for (const text of table === 'actors' ? [words.join(' ')] : widened(words)) {
    if (text === '') return []
    const { search } = await answerOf(ask, network, ASK_SEARCH, { text: text.slice(0, 80), language })
    const found = search.filter((hit) => hit.table === table)
    if (found.length > 0) return found.slice(0, MOST).map(({ id: other, name }) => ({ id: other, name }))
  }
  return []
}

/** Meetings are numbered: a number that was never held may stand at the end of words that are right. */
function widened(words: readonly string[]): readonly string[] {
  const named = words.filter((word) => !/^\d+$/.test(word))
  return [...new Set([words.join(' '), named.join(' ')])]
}
