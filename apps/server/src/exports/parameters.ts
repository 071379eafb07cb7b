import { nearestWord } from '@maillage/network-exchange'
import { ACTOR_KINDS, BASES, LANGUAGES, SATURATION_LEVELS, SIDES, STATUSES } from '@maillage/network-model'
import type { ExportAnswer } from './documents.ts'
import { badValue, ExportRefused } from './export-refused.ts'

/** Values by the name of their parameter. */
export type Given = ReadonlyMap<string, readonly string[]>

/** Parameters by the name they have in GraphQL; those of our screens are read as well. */
const SAME: Readonly<Record<string, string>> = {
  par: 'by',
  lignes: 'rows',
  colonnes: 'columns',
  territoire: 'territories',
  secteur: 'sectors',
  public: 'audiences',
  fonction: 'functions',
  condition: 'conditions',
  besoin: 'needs',
  nature: 'kinds',
  cote: 'sides',
  charge: 'levels',
  texte: 'text',
  q: 'text',
  langue: 'lang',
}
/** What a screen remembers of itself and an answer does not depend on. */
const OF_THE_SCREEN = [
  'vue',
  'tri',
  'tout',
  'ouvert',
  'case',
  'thing',
  'lien',
  'paire',
  'phrase',
  'montre',
  'voisins',
  'deplie',
  'sans',
  'vers',
  'disposition',
  'vue3',
  'apres',
]
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  by: { sector: 'SECTOR', secteur: 'SECTOR', side: 'SIDE', cote: 'SIDE' },
  rows: axes(),
  columns: axes(),
}
function axes(): Readonly<Record<string, string>> {
  return {
    function: 'FUNCTION',
    fonctions: 'FUNCTION',
    territory: 'TERRITORY',
    communes: 'TERRITORY',
    audience: 'AUDIENCE',
    publics: 'AUDIENCE',
  }
}

export const FILTER_LISTS = [
  'ids',
  'kinds',
  'sectors',
  'sides',
  'territories',
  'functions',
  'audiences',
  'conditions',
  'needs',
  'languages',
  'levels',
  'basis',
  'statuses',
] as const
/** Closed lists, in the spelling of files; GraphQL has its own. */
export const CLOSED: Readonly<Record<string, readonly string[]>> = {
  kinds: ACTOR_KINDS,
  sides: SIDES,
  levels: SATURATION_LEVELS,
  languages: LANGUAGES,
  basis: BASES,
  statuses: STATUSES,
}
const camel = (word: string) => word.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
const FILTER = [...FILTER_LISTS, 'text', 'validAt', 'knownAt']
const OWN: Readonly<Record<ExportAnswer, readonly string[]>> = {
  gaps: ['by', 'partition'],
  coverage: ['rows', 'columns', 'territory'],
  saturation: [],
  acteurs: [],
  collaborations: [],
  carte: ['regard'],
  repertoire: ['lettres'],
  measure: [
    'partition',
    'actor',
    'pair',
    'territory',
    'to',
    'compareTo',
    'close',
    'posts',
    'requestsPerFullTimeEquivalent',
    'rounds',
  ],
}

const ALL = Object.values(OWN).flat()
/** Between several values: as scripts write it, and as the address of the map does. */
const SEVERAL = /[,~]/

/**
 * What an address says, by the names of GraphQL; what only another answer depends on is left alone: a screen shows several.
 * Throws ExportRefused for a name that is not there.
 */
export function parameters(query: URLSearchParams, answer: ExportAnswer): Given {
  const known = [...OWN[answer], ...FILTER, 'lang']
  const given = new Map<string, string[]>()
  for (const [name, value] of query) {
    if (OF_THE_SCREEN.includes(name) || value === '') continue
    const same = known.includes(name) ? name : (SAME[name] ?? name)
    if (ALL.includes(same) && !known.includes(same)) continue
    if (!known.includes(same)) {
      const values = { found: name.slice(0, 60), known: known.join(', ') }
      throw new ExportRefused(400, 'export.unknown-parameter', values, nearestWord(name, known, {}))
    }
    given.set(same, [...(given.get(same) ?? []), ...(same === 'text' ? [value] : value.split(SEVERAL))])
  }
  return given
}

/** A word of a closed list as GraphQL spells it. */
export function closedWord(name: string, found: string): string {
  const words = CLOSED[name] ?? []
  const word = words.find((one) => one === found || camel(one) === found)
  if (word === undefined) throw badValue(name, found, words.join(', '))
  return camel(word)
}

/** `cpas:-0.5` */
export function postsOf(text: string) {
  const [, actor = '', number = ''] = /^(.+):(-?\d+(?:\.\d+)?)$/.exec(text) ?? []
  if (actor === '') throw badValue('posts', text, 'acteur:-0.5')
  return { actor, fullTimeEquivalents: Number(number) }
}

export function numberOf(given: Given, name: string): number | null {
  const text = given.get(name)?.[0]
  if (text === undefined) return null
  if (!/^-?\d{1,9}(\.\d{1,9})?$/.test(text)) throw badValue(name, text, '0, 1, 2.5…')
  return Number(text)
}

export function wordOf(given: Given, name: 'by' | 'rows' | 'columns'): string | undefined {
  const text = given.get(name)?.[0]
  if (text === undefined) return undefined
  const words = WORDS[name] ?? {}
  const word = Object.hasOwn(words, text.toLowerCase()) ? words[text.toLowerCase()] : undefined
  if (word === undefined) throw badValue(name, text, Object.keys(words).join(', '))
  return word
}
