import type { Language } from '@maillage/network-model'

/** In the order of the menu. Written out: the model's own list would bring its schemas into the page. */
export const LANGUAGES = ['fr', 'nl', 'de', 'en'] as const satisfies readonly Language[]

export const LANGUAGE_COOKIE = 'lang'
export const LANGUAGE_PARAMETER = 'lang'

/** An address inside the app with the language that the present one asks for, so that it holds while one moves on. */
export function inLanguageOf(present: URL, address: string): string {
  const asked = readLanguage(present.searchParams.get(LANGUAGE_PARAMETER))
  if (asked === undefined) return address
  const [before = '', hash] = address.split('#')
  const [path = '', query] = before.split('?')
  const parameters = new URLSearchParams(query)
  parameters.set(LANGUAGE_PARAMETER, asked)
  return `${path}?${parameters.toString()}${hash === undefined ? '' : `#${hash}`}`
}

/** Names of the languages in themselves. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  fr: 'Français',
  nl: 'Nederlands',
  de: 'Deutsch',
  en: 'English',
}

export function readLanguage(text: string | null | undefined): Language | undefined {
  return LANGUAGES.find((language) => language === text)
}

/** The best of the four for an `Accept-Language` header: by weight, then by order; French when none fits. */
export function preferredLanguage(header: string | null): Language {
  const wishes = (header ?? '').split(',').map((wish, order) => {
    const [tag = '', ...parameters] = wish.trim().split(';')
    const weight = parameters.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find((found) => found !== undefined)
    return {
      language: readLanguage(tag.slice(0, 2).toLowerCase()),
      weight: weight === undefined ? 1 : Number(weight),
      order,
    }
  })
  const known = wishes.filter((wish) => wish.language !== undefined && wish.weight > 0)
  known.sort((one, other) => other.weight - one.weight || one.order - other.order)
  return known[0]?.language ?? 'fr'
}
