import { getContext, setContext } from 'svelte'

/** What one presses to write, where cards and the map show it: null until it came, and for who may not. */
export class Parts {
  here = $state.raw<typeof import('./card-parts.ts') | null>(null)

  /** It comes after the first picture; without it the page stays what it is for a reader. */
  async bring(): Promise<void> {
    try {
      this.here = await import('./card-parts.ts')
    } catch (cause) {
      console.info('nothing to write with came', cause)
    }
  }
}

const KEY = Symbol('parts')

export const provideParts = (): Parts => setContext(KEY, new Parts())

/** Of the network one is in; undefined on pages of none. */
export const useParts = (): Parts | undefined => getContext<Parts | undefined>(KEY)
