import type { Handle } from '@sveltejs/kit'
import { LANGUAGE_COOKIE, LANGUAGE_PARAMETER, preferredLanguage, readLanguage } from '$lib/language/language.ts'
import { readThemeChoice, THEME_COOKIE } from '$lib/look/theme.ts'

const A_YEAR = 365 * 24 * 60 * 60

/** Language (address, then cookie, then browser) and theme are known before anything is drawn. */
export const handle: Handle = async ({ event, resolve }) => {
  const asked = readLanguage(event.url.searchParams.get(LANGUAGE_PARAMETER))
  const language =
    asked ??
    readLanguage(event.cookies.get(LANGUAGE_COOKIE)) ??
    preferredLanguage(event.request.headers.get('accept-language'))
  if (asked) {
    event.cookies.set(LANGUAGE_COOKIE, asked, {
      path: '/',
      maxAge: A_YEAR,
      sameSite: 'lax',
      httpOnly: false,
      secure: event.url.protocol === 'https:',
    })
  }
  event.locals.language = language
  event.locals.theme = readThemeChoice(event.cookies.get(THEME_COOKIE))
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      html
        .replace('%maillage.lang%', language)
        .replace('%maillage.theme%', event.locals.theme === 'system' ? '' : event.locals.theme),
  })
}
