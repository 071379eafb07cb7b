import type { Language, Regard } from '@maillage/network-model'
import { answerOf, askByHttp, Unanswered } from '$lib/ask.ts'
import type { ActorFilter } from '$lib/facets/actor-filter.ts'
import { ASK_REGARD, regardId, regardWord, type RegardAnswer } from '$lib/questions/ask-regard.ts'

/** What is asked of a regard; two questions with the same words have the same answer. */
export interface RegardAsked {
  readonly network: string
  readonly regard: Regard
  readonly filter: ActorFilter | null
  readonly language: Language
  readonly revision: number
}

const KEPT = 16
/** A hand that goes over several values of a facet asks once. */
const SETTLES = 80

/**
 * Asks what a regard says. The earlier answer stays until the new one is there; an answer that was overtaken is kept
 * for later and not shown.
 */
export class RegardAsker {
  #answer = $state.raw<RegardAnswer>()
  /** True while a newer answer is on its way. */
  isAsking = $state(false)
  hasFailed = $state(false)
  readonly #known = new Map<string, RegardAnswer>()
  #wanted = ''
  #shown = ''
  #timer: ReturnType<typeof setTimeout> | undefined

  /** The latest answer, also an earlier one while the next is on its way. */
  get answer(): RegardAnswer | undefined {
    return this.#answer
  }

  /** The latest answer if it is one of this regard. */
  answerOf(regard: Regard): RegardAnswer | undefined {
    return this.#answer && regardWord(this.#answer.id) === regard ? this.#answer : undefined
  }

  /** An answer that came with the page. */
  seed(asked: RegardAsked, answer: RegardAnswer): void {
    const key = JSON.stringify(asked)
    this.#keep(key, answer)
    this.#show(key, answer)
    this.#wanted = key
  }

  ask(asked: RegardAsked): void {
    const key = JSON.stringify(asked)
    if (key === this.#wanted && (this.isAsking || this.#shown === key)) return
    clearTimeout(this.#timer)
    this.#wanted = key
    const known = this.#known.get(key)
    if (known) {
      this.#show(key, known)
      return
    }
    this.isAsking = true
    this.hasFailed = false
    this.#timer = setTimeout(() => void this.#fetch(key, asked), this.#shown === '' ? 0 : SETTLES)
  }

  retry(asked: RegardAsked): void {
    this.#wanted = ''
    this.ask(asked)
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#wanted = ''
  }

  async #fetch(key: string, { network, regard, filter, language }: RegardAsked): Promise<void> {
    try {
      const { regard: answer } = await answerOf(askByHttp(), network, ASK_REGARD, {
        id: regardId(regard),
        filter,
        language,
      })
      this.#keep(key, answer)
      if (this.#wanted === key) this.#show(key, answer)
    } catch (cause) {
      if (!(cause instanceof Unanswered)) throw cause
      if (this.#wanted !== key) return
      console.info('the sentences of a regard', cause.codes.join(' '))
      this.isAsking = false
      this.hasFailed = true
    }
  }

  #show(key: string, answer: RegardAnswer): void {
    this.#answer = answer
    this.#shown = key
    this.isAsking = false
    this.hasFailed = false
  }

  #keep(key: string, answer: RegardAnswer): void {
    this.#known.delete(key)
    this.#known.set(key, answer)
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= KEPT) break
      this.#known.delete(oldest)
    }
  }
}
