import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Say } from '../drawn.ts'

/**
 * The words of the map, read as text: this package may not import the messages, and its tests must still know that
 * every key it gives out has a sentence.
 */
const files = ['map.ts', 'model-words.ts'].map((name) =>
  fileURLToPath(new URL(`../../../messages/src/${name}`, import.meta.url)),
)
const sentences = new Map(
  files
    .filter((file) => existsSync(file))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/'([a-z.-]+)': \{\s*fr: '([^']*)'/gu)].map(
        ([, key = '', french = '']) => [key, french] as const,
      ),
    ),
)

export const isMessageKey = (key: string) => sentences.has(key)

export const say: Say = (key) => {
  const sentence = sentences.get(key)
  if (sentence === undefined) throw new Error(`no sentence for ${key}`)
  return sentence
}
