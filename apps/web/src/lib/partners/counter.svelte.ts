import { answerOf, askByHttp } from '$lib/ask.ts'
import { COUNT_PARTNERS } from '$lib/questions/ask-partners.ts'
import type { Language } from '@maillage/network-model'
import { partnerNeed, type Asked } from './partners-address.ts'

/** Pause after the last tap before a question is sent, in milliseconds. */
const PAUSE = 180

/** How many answer to what is chosen, while it is being chosen. */
export class Counter {
  total = $state<number>()
  state = $state<'idle' | 'asking' | 'counted' | 'failed'>('idle')
  #waiting: ReturnType<typeof setTimeout> | undefined
  #abort: AbortController | undefined
  /** What the total belongs to. */
  #counted: Asked | undefined

  /** Asks a moment later, and drops the question before. */
  ask(network: string, asked: Asked, language: Language): void {
    this.stop()
    this.state = 'asking'
    this.#waiting = setTimeout(() => void this.#count(network, asked, language), PAUSE)
  }

  /** Whether the server answers for this: known from the last count, else asked now. */
  async answers(network: string, asked: Asked, language: Language): Promise<boolean> {
    this.stop()
    if (this.state !== 'counted' || this.#counted !== asked) await this.#count(network, asked, language)
    return this.state !== 'failed'
  }

  /** What was on its way is not waited for any more. */
  stop(): void {
    clearTimeout(this.#waiting)
    this.#abort?.abort()
  }

  async #count(network: string, asked: Asked, language: Language): Promise<void> {
    const abort = new AbortController()
    this.#abort = abort
    const ask = askByHttp('', (input, init) => fetch(input, { ...init, signal: abort.signal }))
    try {
      const { partners } = await answerOf(ask, network, COUNT_PARTNERS, { need: partnerNeed(asked), language })
      if (abort.signal.aborted) return
      this.total = partners.total
      this.#counted = asked
      this.state = 'counted'
    } catch (cause) {
      if (abort.signal.aborted) return
      console.info('the count of partners', cause)
      this.state = 'failed'
    }
  }
}
