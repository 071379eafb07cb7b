import { page } from '$app/state'
import { isMessageKey, say, sayDay, sayNumber, type MessageKey, type MessageValues } from '@maillage/messages'
import type { Level } from '$lib/questions/words.ts'
import type { Language } from '@maillage/network-model'

/** The catalogue in the language of the page. Reads the page's state, so a sentence follows a change of language. */
export const speech = {
  get language(): Language {
    return page.data.language
  },
  say(key: MessageKey, values?: MessageValues): string {
    return say(page.data.language, key, values)
  },
  /** The word of a closed list of the model, as the API writes it (`careNetwork` → « réseau de soins »); the word itself when there is none. */
  word(list: string, word: string): string {
    const key = `${list}.${word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
    return isMessageKey(key) ? say(page.data.language, key) : word
  },
  /** « Complet », « Charge inconnue »: a level as a title of its own. */
  level(level: Level): string {
    return say(page.data.language, `card.load.${level}`)
  },
  day(date: string): string {
    return sayDay(page.data.language, date)
  },
  number(value: number, digits?: number): string {
    return sayNumber(page.data.language, value, digits)
  },
}
