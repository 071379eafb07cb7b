import { answerOf, askByHttp, type Ask } from '$lib/ask.ts'
import { ASK_SEARCH, type SearchHit } from '$lib/questions/ask-network.ts'
import type { Language } from '@maillage/network-model'

/** Pause after the last key before a question is sent, in milliseconds. */
const PAUSE = 120

/** One search box: what was typed, what came back, which suggestion is at hand. */
export class Search {
  text = $state('')
  hits = $state.raw<readonly SearchHit[]>([])
  /** `idle` before anything was asked. */
  state = $state<'idle' | 'asking' | 'found' | 'failed'>('idle')
  active = $state(-1)
  readonly #ask: Ask
  #waiting: ReturnType<typeof setTimeout> | undefined
  #abort: AbortController | undefined

  constructor() {
    this.#ask = askByHttp('', (input, init) => fetch(input, { ...init, signal: this.#abort?.signal ?? null }))
  }

  /** Asks a moment later, and drops the question before. */
  type(text: string, network: string, language: Language): void {
    this.text = text
    this.active = -1
    clearTimeout(this.#waiting)
    this.#abort?.abort()
    if (text.trim() === '') {
      this.hits = []
      this.state = 'idle'
      return
    }
    this.#waiting = setTimeout(() => void this.#find(text.trim(), network, language), PAUSE)
  }

  /** The next or previous suggestion, round and round. */
  move(by: 1 | -1): void {
    if (this.hits.length === 0) return
    this.active =
      this.active < 0 && by < 0 ? this.hits.length - 1 : (this.active + by + this.hits.length) % this.hits.length
  }

  clear(): void {
    this.type('', '', 'fr')
  }

  async #find(text: string, network: string, language: Language): Promise<void> {
    const abort = new AbortController()
    this.#abort = abort
    this.state = 'asking'
    try {
      const { search } = await answerOf(this.#ask, network, ASK_SEARCH, { text, language })
      if (abort.signal.aborted) return
      this.hits = search
      this.state = 'found'
      this.active = search.length > 0 ? 0 : -1
    } catch (cause) {
      if (abort.signal.aborted) return
      console.warn('search', cause)
      this.hits = []
      this.state = 'failed'
    }
  }
}
