import { LANGUAGES, type Language } from '@maillage/network-model'
import type { World } from './world.ts'

function known(tag: string): Language | undefined {
  const short = tag.trim().slice(0, 2).toLowerCase()
  return LANGUAGES.find((language) => language === short)
}

/**
 * The language asked for by `--language`, else that of the terminal, else French. Looked for before the words are
 * parsed, because help and refusals of the parser are said in it too.
 */
export function spokenLanguage(words: readonly string[], variables: World['variables']): Language {
  const at = words.indexOf('--language')
  const asked =
    at >= 0 ? words[at + 1] : words.find((word) => word.startsWith('--language='))?.slice('--language='.length)
  const locale = variables['LC_ALL'] || variables['LC_MESSAGES'] || variables['LANG'] || ''
  return LANGUAGES.find((language) => language === asked) ?? known(locale) ?? 'fr'
}
