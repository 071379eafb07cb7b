import { LANGUAGE_PARAMETER } from '$lib/language/language.ts'
import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = ({ locals, url }) => {
  // Read, so that another language in the address loads the page anew.
  url.searchParams.get(LANGUAGE_PARAMETER)
  return { language: locals.language, theme: locals.theme }
}
