import type { Handle } from '@sveltejs/kit'
import { LANGUAGE_COOKIE, LANGUAGE_PARAMETER, preferredLanguage, readLanguage } from '$lib/language/language.ts'
import { readThemeChoice, THEME_COOKIE } from '$lib/look/theme.ts'

/**
 * Language (address, then cookie, then browser) and theme are known before anything is drawn. A language in the address
 * holds for that address; only the menu writes the cookie, so that a link from somebody else changes nothing for later.
 */
export const handle: Handle = async ({ event, resolve }) => {
  const asked = readLanguage(event.url.searchParams.get(LANGUAGE_PARAMETER))
  const language =
    asked ??
    readLanguage(event.cookies.get(LANGUAGE_COOKIE)) ??
    preferredLanguage(event.request.headers.get('accept-language'))
  event.locals.language = language
  event.locals.theme = readThemeChoice(event.cookies.get(THEME_COOKIE))
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      html
        .replace('%maillage.lang%', language)
        .replace('%maillage.theme%', event.locals.theme === 'system' ? '' : event.locals.theme),
  })
}
