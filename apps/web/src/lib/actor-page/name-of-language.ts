import { speech } from '../language/speech.ts'

/** « français », « arabe »: a language by its code, in the language of the page; the code itself where it has no name. */
export function nameOfLanguage(code: string): string {
  try {
    return new Intl.DisplayNames([speech.language], { type: 'language' }).of(code) ?? code
  } catch {
    // Not a code at all: a word that somebody wrote.
    return code
  }
}
