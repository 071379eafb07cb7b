import { answerOf, askByHttp, type Ask } from '$lib/ask.ts'
import { ASK_SUGGESTIONS } from '$lib/questions/ask-directory.ts'
import type { Named } from '$lib/questions/words.ts'
import type { Language } from '@maillage/network-model'
import { MOST_TEXT } from './directory-address.ts'

/** Pause after the last key before a question is sent, in milliseconds. */
const PAUSE = 140

/** Names that what is being typed may mean. The text travels in the body of a question and stands nowhere else. */
export class Suggestions {
  names = $state.raw<readonly (Named & { readonly seat: Named | null })[]>([])
  state = $state<'idle' | 'asking' | 'found'>('idle')
  /** None at first: Enter searches, arrows choose. */
  active = $state(-1)
  readonly #ask: Ask
  #waiting: ReturnType<typeof setTimeout> | undefined
  #abort: AbortController | undefined

  constructor() {
    this.#ask = askByHttp('', (input, init) => fetch(input, { ...init, signal: this.#abort?.signal ?? null }))
  }

  /** Asks a moment later, and drops the question before. */
  type(written: string, network: string, language: Language): void {
    this.active = -1
    clearTimeout(this.#waiting)
    this.#abort?.abort()
    const text = written.trim().slice(0, MOST_TEXT)
    if (text === '') {
      this.clear()
      return
    }
    this.#waiting = setTimeout(() => void this.#find(text, network, language), PAUSE)
  }

  /** The next or previous one, round and round, with none between the last and the first. */
  move(by: 1 | -1): void {
    const places = this.names.length + 1
    this.active = ((this.active + 1 + by + places) % places) - 1
  }

  clear(): void {
    clearTimeout(this.#waiting)
    this.#abort?.abort()
    this.names = []
    this.state = 'idle'
    this.active = -1
  }

  async #find(text: string, network: string, language: Language): Promise<void> {
    const abort = new AbortController()
    this.#abort = abort
    this.state = 'asking'
    try {
      const { actors } = await answerOf(this.#ask, network, ASK_SUGGESTIONS, { text, language })
      if (abort.signal.aborted) return
      this.names = actors.nodes
      this.state = 'found'
    } catch (cause) {
      if (abort.signal.aborted) return
      // The form still searches; only its suggestions are missing.
      console.warn('suggestions', cause)
      this.clear()
    }
  }
}
