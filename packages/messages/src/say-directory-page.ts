import type { Language } from '@maillage/network-model'
import { directoryPage } from './directory-page.ts'
import { filledIn, type MessageValues } from './say.ts'

export type DirectoryPageKey = keyof typeof directoryPage

/** A sentence of the directory. Apart from `say`, so that other pages do not fetch it. */
export function sayDirectoryPage(language: Language, key: DirectoryPageKey, values: MessageValues = {}): string {
  return filledIn(language, key, directoryPage[key], values)
}
