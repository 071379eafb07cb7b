import { LANGUAGES, type Language } from '@maillage/network-model'

function known(tag: string): Language | undefined {
  const short = tag.trim().slice(0, 2).toLowerCase()
  return LANGUAGES.find((language) => language === short)
}

/** The language of a terminal, by the usual locale variables; French when they name none of ours. */
export function languageOfTerminal(variables: Readonly<Record<string, string | undefined>>): Language {
  return known(variables['LC_ALL'] || variables['LC_MESSAGES'] || variables['LANG'] || '') ?? 'fr'
}

/** The first of our languages that an `Accept-Language` header names; French when it names none. */
export function languageOfRequest(header: string | undefined): Language {
  for (const part of (header ?? '').split(',')) {
    const language = known(part)
    if (language) return language
  }
  return 'fr'
}
