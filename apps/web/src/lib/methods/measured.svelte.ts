import { answerOf, askByHttp, Unanswered } from '$lib/ask.ts'
import { ASK_MEASURED, type MeasuredHere } from '$lib/questions/ask-measures.ts'
import type { Language } from '@maillage/network-model'
import { SvelteMap } from 'svelte/reactivity'

/** A computation that takes longer than a question may goes on at the server: asked again so often, so far apart. */
const TRIES = 20
const PAUSE_MS = 1500

export type Measured = MeasuredHere | 'failed'

/** What the measures answer here, fetched one after the other once the page stands, so that it opens at once. */
export class MeasuredValues {
  readonly #values = new SvelteMap<string, Measured>()

  of(id: string): Measured | undefined {
    return this.#values.get(id)
  }

  /** Asks for each that is not there yet, the wanted one first; ends when told to. */
  async fetchAll(network: string, ids: readonly string[], language: Language, signal: AbortSignal): Promise<void> {
    for (const id of ids) {
      if (signal.aborted) return
      if (!this.#values.has(id)) await this.fetch(network, id, language, signal)
    }
  }

  async fetch(network: string, id: string, language: Language, signal?: AbortSignal): Promise<void> {
    const ended = () => signal?.aborted === true
    this.#values.delete(id)
    for (let tries = 0; tries < TRIES && !ended(); tries++) {
      try {
        const { measurement } = await answerOf(askByHttp(), network, ASK_MEASURED, { id, language })
        if (!ended()) this.#values.set(id, measurement)
        return
      } catch (cause) {
        if (!(cause instanceof Unanswered) || !cause.codes.includes('MEASURING')) {
          console.info(`the measure ${id}`, cause)
          break
        }
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
      }
    }
    if (!ended()) this.#values.set(id, 'failed')
  }
}
