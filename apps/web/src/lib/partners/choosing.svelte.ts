import { browser } from '$app/environment'
import { goto } from '$app/navigation'
import { page } from '$app/state'
import type { AfterNavigate, BeforeNavigate } from '@sveltejs/kit'
import { speech } from '$lib/language/speech.ts'
import { BESIDE } from './beside.ts'
import { Counter } from './counter.svelte.ts'
import { partnersAddress, readPartnersAddress, type Asked } from './partners-address.ts'

/** Taps that follow one another ask once, in milliseconds. */
const TOGETHER = 220

/** What is being chosen, before it is in the address, and what became of asking for it. */
export class Choosing {
  readonly #network: () => string
  readonly #addressed: () => Asked
  readonly counter = new Counter()
  /** What was tapped and is not yet in the address. */
  pending = $state.raw<Asked | null>(null)
  readonly asked = $derived.by(() => this.pending ?? this.#addressed())
  /** Why what was asked for is not there. */
  trouble = $state<'offline' | 'failed'>()
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(network: () => string, addressed: () => Asked) {
    this.#network = network
    this.#addressed = addressed
    if (browser) this.pending = filledBefore(addressed())
  }

  /** Beside their answers the questions act at once; on a phone they are counted until one asks to see. */
  change(next: Asked): void {
    this.pending = next
    this.trouble = undefined
    // On its way while one goes on choosing.
    import('./Suggestions.svelte').catch((cause: unknown) => console.info('the suggestions', cause))
    clearTimeout(this.#timer)
    if (matchMedia(BESIDE).matches) this.#timer = setTimeout(() => void this.#show(next, true), TOGETHER)
    else {
      // Found again by « back »; nothing is asked for it.
      history.replaceState(history.state, '', partnersAddress(page.url, this.#network(), next))
      this.counter.ask(this.#network(), next, speech.language)
    }
  }

  send(event: SubmitEvent): void {
    event.preventDefault()
    void this.#show(this.asked, false)
  }

  /** A form may have been filled in before its script came: its button then says how many. */
  countWhatWasFilledIn(): void {
    if (this.pending !== null && this.counter.state === 'idle')
      this.counter.ask(this.#network(), this.pending, speech.language)
  }

  /** Back and forward, and every link, say again what is asked. */
  arrived(by: AfterNavigate['type']): void {
    if (by === 'popstate' || by === 'link') this.pending = null
    this.trouble = undefined
  }

  /** Without a connection one stays where the choices are, instead of on the browser's own page. */
  leaves(navigation: BeforeNavigate): void {
    if (navigator.onLine || navigation.willUnload) return
    navigation.cancel()
    this.trouble = 'offline'
  }

  async #show(next: Asked, replaceState: boolean): Promise<void> {
    this.trouble = navigator.onLine ? undefined : 'offline'
    if (this.trouble !== undefined) return
    const answers = await this.counter.answers(this.#network(), next, speech.language)
    // Another tap came meanwhile.
    if (this.pending !== null && this.pending !== next) return
    if (!answers) {
      this.trouble = 'failed'
      return
    }
    await goto(partnersAddress(page.url, this.#network(), next, { shown: true }), {
      replaceState,
      noScroll: replaceState,
      keepFocus: replaceState,
    })
    if (this.pending === next) this.pending = null
  }
}

/** What the form of the server's page says by now, when that is no longer what the address says. */
function filledBefore(addressed: Asked): Asked | null {
  const form = document.querySelector<HTMLFormElement>('form#questions')
  if (form === null) return null
  const parameters = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') parameters.append(name, value)
  const filled = { ...readPartnersAddress(parameters).asked, order: addressed.order }
  return JSON.stringify(filled) === JSON.stringify(addressed) ? null : filled
}
