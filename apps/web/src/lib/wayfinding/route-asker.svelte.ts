import { untrack } from 'svelte'
import type { Language } from '@maillage/network-model'
import { answerOf, askByHttp } from '$lib/ask.ts'
import type { ActorRow } from '$lib/explorer/rows.ts'
import { ASK_ROUTES, type RouteAnswer, type RouteStep } from '$lib/questions/ask-routes.ts'

/** Ways from one actor to another, asked for once and shown one at a time. */
export class RouteAsker {
  state = $state<'asking' | 'found' | 'none' | 'failed'>('asking')
  found = $state.raw<readonly RouteAnswer[]>([])
  /** Said where no way was found. */
  sentence = $state('')
  number = $state(0)
  /** Steps of the way that is shown on the map. */
  readonly shown = $derived.by<readonly RouteStep[] | undefined>(() => this.found[this.number]?.steps)
  #asked = ''
  /** Read by whoever asks, so that asking again runs once more. */
  #tries = $state(0)

  /** Nothing is asked without two different actors; an answer that was overtaken is dropped. */
  ask(
    network: string,
    from: string | undefined,
    to: string | undefined,
    closed: readonly string[],
    rows: readonly ActorRow[],
    language: Language,
  ): void {
    const key = [network, from, to, closed.join('~'), language, rows.length > 0, this.#tries].join(' ')
    if (key === this.#asked) return
    this.#asked = key
    untrack(() => {
      this.found = []
      this.number = 0
      this.sentence = ''
      this.state = 'asking'
    })
    if (from === undefined || to === undefined || rows.length === 0) return
    const shut = new Set(closed)
    const filter =
      shut.size === 0 ? null : { ids: rows.flatMap(({ id }) => (shut.has(id) && id !== from && id !== to ? [] : [id])) }
    answerOf(askByHttp(), network, ASK_ROUTES, { from, to, filter, language }).then(
      ({ routes }) => {
        if (this.#asked !== key) return
        this.found = routes.filter(({ steps }) => steps.length > 1)
        this.sentence = routes[0]?.sentence ?? ''
        this.state = this.found.length > 0 ? 'found' : 'none'
      },
      (cause: unknown) => {
        console.warn('the way', cause)
        if (this.#asked === key) this.state = 'failed'
      },
    )
  }

  again(): void {
    this.#tries += 1
  }
}
