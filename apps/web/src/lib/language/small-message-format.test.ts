import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { IntlMessageFormat as TheLibrary } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { SPOKEN_BY_THE_SERVER } from '../../../spoken-by-the-server.ts'
import { IntlMessageFormat } from './small-message-format.ts'

const FOLDER = new URL('../../../../../packages/messages/src/', import.meta.url)
const LOCALES = { fr: 'fr-BE', nl: 'nl-BE', de: 'de-BE', en: 'en-GB' } as const

interface Node {
  readonly type: number
  readonly value?: string
  readonly options?: Readonly<Record<string, { readonly value: readonly Node[] }>>
}
type Sentence = Readonly<Record<keyof typeof LOCALES, string>>

/** Every sentence that a page may say. */
const sentences: (readonly [string, Sentence])[] = []
const leftOut = new Set<string>(SPOKEN_BY_THE_SERVER)
for (const file of readdirSync(fileURLToPath(FOLDER)).filter((name) => /^[\w-]+\.ts$/.test(name))) {
  if (leftOut.has(file.slice(0, -3)) || !/= sentences\(/.test(readFileSync(new URL(file, FOLDER), 'utf8'))) continue
  const module = (await import(new URL(file, FOLDER).href)) as Readonly<Record<string, unknown>>
  for (const part of Object.values(module))
    for (const [key, sentence] of Object.entries(part as Readonly<Record<string, Sentence | undefined>>))
      if (typeof sentence?.fr === 'string') sentences.push([key, sentence])
}

/** Names of values, and what may be chosen for them. */
function asked(nodes: readonly Node[], found = new Map<string, Set<string | number>>()) {
  for (const node of nodes) {
    if (node.type >= 1 && node.type <= 6 && node.value !== undefined) {
      const values = found.get(node.value) ?? new Set()
      if (node.type === 6 || node.type === 2) for (const number of [0, 1, 2, 5, 1234.5, 0.25]) values.add(number)
      if (node.type === 5) for (const option of Object.keys(node.options ?? {})) values.add(option)
      if (node.type === 3) values.add(Date.UTC(2026, 2, 3, 12))
      found.set(node.value, values)
    }
    for (const option of Object.values(node.options ?? {})) asked(option.value, found)
  }
  return found
}

describe('the small reader of sentences', () => {
  it('says every sentence of the pages as the library does, in four languages', () => {
    expect(sentences.length).toBeGreaterThan(600)
    const differ: unknown[] = []
    for (const [key, sentence] of sentences)
      for (const [language, locale] of Object.entries(LOCALES)) {
        const text = sentence[language as keyof typeof LOCALES]
        const library = new TheLibrary(text, locale, undefined, { ignoreTag: true })
        const small = new IntlMessageFormat(text, locale)
        const names = asked(library.getAst())
        const most = Math.max(1, ...[...names.values()].map(({ size }) => size))
        for (let turn = 0; turn < most; turn++) {
          const values = Object.fromEntries(
            [...names].map(([name, choices]) => [name, [...choices][turn % choices.size] ?? `« ${name} »`]),
          )
          const [one, other] = [String(library.format(values)), small.format(values)]
          if (one !== other) differ.push([key, language, one, other])
        }
      }
    expect(differ).toEqual([])
  })

  it.each([
    ["l''autre", {}, "l'autre"],
    ["'{'x'}' {x}", { x: 1 }, '{x} 1'],
    ['{n, plural, =0 {none} one {# thing} other {# things of {who}}}', { n: 1200, who: 'us' }, '1,200 things of us'],
  ] as const)('reads %s', (message, values, said) => {
    expect(new IntlMessageFormat(message, 'en-GB').format(values)).toBe(said)
  })

  it('does not pass over what it cannot read or was not given', () => {
    expect(() => new IntlMessageFormat('{x, ordinal, other {#}}')).toThrow(/ordinal/)
    expect(() => new IntlMessageFormat('{x}').format({})).toThrow(/x/)
  })
})
