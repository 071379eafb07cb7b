import { fileURLToPath } from 'node:url'
import { runnerImport, type Plugin } from 'vite'

/** Subjects of the catalogue that a browser fetches in one language. A subject of a single page asks for it in its `+page.ts`. */
export const IN_ONE_LANGUAGE = [
  'card',
  'explorer',
  'look',
  'map',
  'model-words',
  'pages',
  'actor-page',
  'concertation-page',
  'directory-page',
  'partners-page',
] as const

const LANGUAGES = ['fr', 'nl', 'de', 'en'] as const
const FILES = new RegExp(`/packages/messages/src/(${IN_ONE_LANGUAGE.join('|')})\\.ts$`)
const TEXTS = new RegExp(`${FILES.source.slice(0, -1)}\\?texts=(${LANGUAGES.join('|')})$`)
const EXPORTED = /export const (\w+) = sentences\(/
const BRINGER = fileURLToPath(new URL('src/lib/language/brought-sentences.ts', import.meta.url))

type Sentences = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Splits those subjects into their keys and one list of texts for each language: a browser needs one of four. */
export function oneLanguageAtATime(): Plugin {
  const read = async (file: string): Promise<readonly [string, Sentences]> => {
    const { module } = await runnerImport<Readonly<Record<string, Sentences>>>(file, { configFile: false })
    const [only, ...others] = Object.entries(module)
    if (!only || others.length > 0) throw new Error(`${file} exports more than its sentences`)
    return only
  }
  return {
    name: 'one-language-at-a-time',
    enforce: 'pre',
    apply: 'build',
    async load(id) {
      const language = TEXTS.exec(id)?.[2]
      if (language === undefined) return undefined
      const [, part] = await read(id.slice(0, id.indexOf('?')))
      return `export default ${JSON.stringify(Object.values(part).map((sentence) => sentence[language]))}`
    },
    async transform(code, id, options) {
      if (options?.ssr === true || !FILES.test(id) || !EXPORTED.test(code)) return undefined
      const [name, part] = await read(id)
      const loaders = LANGUAGES.map((one) => `${one}: () => import(${JSON.stringify(`${id}?texts=${one}`)})`)
      return {
        code:
          `import { broughtPart } from ${JSON.stringify(BRINGER)}\n` +
          `export const ${name} = broughtPart(${JSON.stringify(FILES.exec(id)?.[1])}, ${JSON.stringify(Object.keys(part))}, { ${loaders.join(', ')} })`,
        map: null,
      }
    },
  }
}
