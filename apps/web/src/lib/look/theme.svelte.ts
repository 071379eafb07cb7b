import { getContext, setContext } from 'svelte'
import { MediaQuery } from 'svelte/reactivity'
import { THEME_COOKIE, type ThemeChoice } from './theme.ts'

const A_YEAR = 365 * 24 * 60 * 60
const KEY = Symbol('theme')

/** Light or dark: what the reader chose, else what the machine prefers. */
export class Theme {
  readonly #system = new MediaQuery('(prefers-color-scheme: dark)', false)
  readonly #paper = new MediaQuery('print', false)
  /** Paper is about to be printed: it is white whatever the screen is. */
  printing = $state(false)
  #choice = $state<ThemeChoice>('system')

  constructor(choice: ThemeChoice) {
    this.#choice = choice
  }

  readonly effective = $derived<'light' | 'dark'>(
    this.printing || this.#paper.current
      ? 'light'
      : this.#choice === 'system'
        ? this.#system.current
          ? 'dark'
          : 'light'
        : this.#choice,
  )

  /** The other one, kept for the next visit. */
  toggle(): void {
    const next = this.effective === 'dark' ? 'light' : 'dark'
    this.#choice = next
    document.documentElement.dataset['theme'] = next
    document.cookie = `${THEME_COOKIE}=${next}; path=/; max-age=${String(A_YEAR)}; samesite=lax`
  }
}

export function provideTheme(choice: ThemeChoice): Theme {
  return setContext(KEY, new Theme(choice))
}

export function useTheme(): Theme {
  return getContext<Theme>(KEY)
}
