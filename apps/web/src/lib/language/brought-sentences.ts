import type { Language } from '@maillage/network-model'

type Texts = Promise<{ readonly default: readonly string[] }>

interface Part {
  readonly subject: string
  readonly keys: readonly string[]
  readonly sentences: Record<string, Partial<Record<Language, string>>>
  readonly loaders: Readonly<Record<Language, () => Texts>>
  readonly come: Set<Language>
}

/** Subjects that only the map, and lists and exports of it, speak of; without `look`, of which filters and paper speak too. */
export const OF_THE_CANVAS = ['explorer', 'map'] as const
export const OF_THE_MAP = [...OF_THE_CANVAS, 'look'] as const

const parts: Part[] = []

/**
 * A subject of the catalogue whose texts come one language at a time; what the build writes instead of all four.
 * @public called by what the build writes
 */
export function broughtPart(subject: string, keys: readonly string[], loaders: Part['loaders']): Part['sentences'] {
  const sentences = Object.fromEntries(keys.map((key) => [key, {}]))
  parts.push({ subject, keys, sentences, loaders, come: new Set() })
  return sentences
}

/**
 * Resolves once every subject that is there can be said in this language. Asked for by the `load` of the pages, so that
 * nothing is drawn without its words; a server and `vite dev` have all of them and wait for nothing. `without`: subjects
 * that the page to come does not speak of.
 */
export async function bringSentences(language: Language, without: readonly string[] = []): Promise<void> {
  await Promise.all(
    parts.map(async ({ subject, keys, sentences, loaders, come }) => {
      if (come.has(language) || without.includes(subject)) return
      const { default: texts } = await loaders[language]()
      for (const [index, key] of keys.entries()) (sentences[key] ??= {})[language] = texts[index] ?? ''
      come.add(language)
    }),
  )
}
