import { SvelteMap } from 'svelte/reactivity'
import { page } from '$app/state'
import { answerOf, askByHttp } from '$lib/ask.ts'
import { ASK_TIE_WORDS, type TieWords } from '$lib/questions/ask-ties.ts'

const AT_ONCE = 100

/** The words behind the lines that one sees, asked for as they come near; the columns do not carry them. */
export class WordsOfTies {
  readonly found = new SvelteMap<string, TieWords>()
  readonly #network: string
  readonly #asked = new Set<string>()

  constructor(network: string) {
    this.#network = network
  }

  async ask(ids: readonly string[]): Promise<void> {
    const wanted = ids.filter((id) => !this.#asked.has(id))
    for (const id of wanted) this.#asked.add(id)
    const { language } = page.data
    for (let from = 0; from < wanted.length; from += AT_ONCE) {
      const some = wanted.slice(from, from + AT_ONCE)
      try {
        const { ties } = await answerOf(askByHttp(), this.#network, ASK_TIE_WORDS, { ids: some, language })
        for (const tie of ties) this.found.set(tie.id, tie)
      } catch (cause) {
        // The card of each line has its words; coming by again asks again.
        console.info('the words of some lines', cause)
        for (const id of some) this.#asked.delete(id)
      }
    }
  }
}
