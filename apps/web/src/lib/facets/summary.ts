import { isMessageKey, say } from '@maillage/messages'
import type { Language } from '@maillage/network-model'
import type { FacetParameter, FilterParameter, RangeParameter } from '../explorer/address.ts'
import type { FacetColumns } from './facet-columns.ts'
import { facetTitle, labelIn, type Collection } from './facet-words.ts'
import { UNSAID, type Filter, type Range } from './filter.ts'

/** The order of a sentence: where, which, for whom, under which conditions, how full, tied how. */
const SPOKEN: readonly FilterParameter[] = [
  'territoire',
  'texte',
  'secteur',
  'cote',
  'nature',
  'public',
  'fonction',
  'condition',
  'charge',
  'document',
  'enonce',
  'statut',
  'force',
  'collab',
  'annee',
]

/** What stands apart from the noun, behind a comma. */
const APART: readonly FilterParameter[] = ['secteur', 'cote', 'nature', 'fonction', 'condition']

interface Spoken {
  readonly all: FacetColumns
  readonly filter: Filter
  readonly collection: Collection
  readonly language: Language
}

/** A filter in words: « Acteurs de Valbrume, pour adultes ou jeunes, disponibles ». Empty when nothing is filtered. */
export function summaryOf(spoken: Spoken): string {
  const { filter, language } = spoken
  const parts = SPOKEN.filter((parameter) => filter.order.includes(parameter)).map((parameter, index) => {
    const words = part(spoken, parameter)
    return index === 0 && !APART.includes(parameter) && !words.includes(':') ? ` ${words}` : `, ${words}`
  })
  return parts.length === 0 ? '' : `${say(language, 'explorer.summary.actors')}${parts.join('')}`
}

function part(spoken: Spoken, parameter: FilterParameter): string {
  const { filter, language } = spoken
  if (parameter === 'texte') return say(language, 'explorer.summary.texte', { text: filter.text })
  if (parameter === 'collab') {
    const { from, to, end } = ends(filter, 'collab')
    return say(language, `explorer.summary.collab.${end}`, { from: from ?? 0, to: to ?? 0 })
  }
  if (parameter === 'annee')
    return say(language, 'explorer.summary.annee', { range: rangeWords(filter, 'annee', language) })
  const asked = filter.values.get(parameter) ?? []
  const title = say(language, facetTitle(parameter, spoken.collection))
  const unsaid = say(language, 'explorer.summary.unsaid', { facet: lowered(title, language) })
  if (asked.length === 1 && asked[0] === UNSAID) return unsaid
  const names = asked.map((value) =>
    value === UNSAID ? say(language, 'page.unsaid') : spokenValue(spoken, parameter, value),
  )
  const byAnd = filter.all.has(parameter) && names.length > 1
  const list = new Intl.ListFormat(language, { type: byAnd ? 'conjunction' : 'disjunction' }).format(names)
  const values = byAnd ? say(language, 'explorer.summary.all', { values: list }) : list
  const isElided = parameter === 'territoire' && /^[aeiouyàâéèêëîïôûœæ]/i.test(values)
  return say(language, isElided ? 'explorer.summary.territoire.elided' : `explorer.summary.${parameter}`, { values })
}

/** A value inside a sentence. */
function spokenValue({ all, collection, language }: Spoken, parameter: FacetParameter, value: string): string {
  const key = `explorer.summary.${parameter}.${value}`
  if ((parameter === 'charge' || parameter === 'enonce') && isMessageKey(key)) return say(language, key)
  const label = labelIn(all, parameter, value, collection, language)
  return parameter === 'territoire' || parameter === 'document' || parameter === 'secteur'
    ? label
    : lowered(label, language)
}

/** Without the capital of a title: acronyms keep theirs, and so do German nouns. */
export function lowered(text: string, language: Language): string {
  const [first = '', second = ''] = text
  return language === 'de' || second !== second.toLowerCase() ? text : first.toLowerCase() + text.slice(first.length)
}

/** The range asked for, and which of its ends is said. */
function ends(filter: Filter, parameter: RangeParameter) {
  const { from, to }: Range = filter.ranges.get(parameter) ?? { from: undefined, to: undefined }
  const end: 'from' | 'to' | 'both' = from === undefined ? 'to' : to === undefined ? 'from' : 'both'
  return { from, to, end }
}

/** « 2 à 8 », « 2 ou plus », « depuis 2011 ». */
export function rangeWords(filter: Filter, parameter: RangeParameter, language: Language): string {
  const { from, to, end } = ends(filter, parameter)
  const words = parameter === 'annee' ? 'years' : 'span'
  // As text: a year has no thousands.
  return say(language, `explorer.${words}.${end}`, { from: String(from ?? ''), to: String(to ?? '') })
}
