import type { Language } from '@maillage/network-model'
import { LANGUAGE_COOKIE } from './language.ts'

const A_YEAR = 365 * 24 * 60 * 60

/** Remembers for later visits a language that was chosen in the menu. */
export function keepLanguage(language: Language): void {
  const secure = location.protocol === 'https:' ? '; secure' : ''
  document.cookie = `${LANGUAGE_COOKIE}=${language}; path=/; max-age=${String(A_YEAR)}; samesite=lax${secure}`
}
