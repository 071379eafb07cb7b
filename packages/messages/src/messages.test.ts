import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '@maillage/network-model'
import type { Sentence } from './catalogue.ts'
import { actorPage } from './actor-page.ts'
import { concertationPage } from './concertation-page.ts'
import { edit } from './edit.ts'
import { directoryPage } from './directory-page.ts'
import { gapPage } from './gap-page.ts'
import { lists } from './lists.ts'
import { cards } from './cards.ts'
import { methodsPage } from './methods-page.ts'
import { partnersPage } from './partners-page.ts'
import { stylePage } from './style-page.ts'
import { saturationPage } from './saturation-page.ts'
import { wayfinding } from './wayfinding.ts'
import { MESSAGE_KEYS as CATALOGUE_KEYS, sentenceOf as ofCatalogue } from './say.ts'

const WRITING: Readonly<Record<string, Sentence>> = {
  ...actorPage,
  ...cards,
  ...concertationPage,
  ...edit,
  ...directoryPage,
  ...gapPage,
  ...lists,
  ...methodsPage,
  ...partnersPage,
  ...stylePage,
  ...saturationPage,
  ...wayfinding,
}
const MESSAGE_KEYS: readonly string[] = [...CATALOGUE_KEYS, ...Object.keys(WRITING)]
const sentenceOf = (key: string): Sentence => WRITING[key] ?? ofCatalogue(key as (typeof CATALOGUE_KEYS)[number])

const argumentsOf = (pattern: string): readonly string[] => {
  const names = new Set<string>()
  const walk = (parts: readonly unknown[]): void => {
    for (const part of parts as readonly {
      type: number
      value?: string
      options?: Record<string, { value: readonly unknown[] }>
      children?: readonly unknown[]
    }[]) {
      if (part.type >= 1 && part.type <= 6 && part.value) names.add(part.value)
      for (const option of Object.values(part.options ?? {})) walk(option.value)
      walk(part.children ?? [])
    }
  }
  walk(new IntlMessageFormat(pattern, 'fr', undefined, { ignoreTag: true }).getAst())
  return [...names].sort()
}

describe('the catalogue', () => {
  test('every sentence can be read, and asks for the same values in four languages', () => {
    for (const key of MESSAGE_KEYS) {
      const french = argumentsOf(sentenceOf(key).fr)
      for (const language of LANGUAGES)
        expect([key, language, argumentsOf(sentenceOf(key)[language])]).toEqual([key, language, french])
    }
  })

  test('French is set as French: curved apostrophes, spaces that do not break before ; : ! ? and inside « »', () => {
    const faults = MESSAGE_KEYS.filter((key) => {
      const french = sentenceOf(key)
        .fr.replace(/\{[^{}]*\}/g, 'x')
        .replace(/https?:\/\/\S+/g, '')
        .replace(/''/g, '')
      return /\p{L}'\p{L}|[ ][;:!?»]|«[ ]|\p{L}[;!?](?!\w)/u.test(french)
    })
    expect(faults).toEqual([])
  })

  test('nothing is left empty', () => {
    for (const key of MESSAGE_KEYS)
      for (const language of LANGUAGES) expect([key, sentenceOf(key)[language].trim() !== '']).toEqual([key, true])
  })
})
