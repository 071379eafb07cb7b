import { LANGUAGES } from '../language/language.ts'
import type { PartnerNeed, PartnerOrder, PartnerReach } from '../questions/ask-partners.ts'
import type { Language } from '@maillage/network-model'

/** What is asked for: closed choices, ids only. */
export interface Asked {
  readonly need: string | null
  /** All of them at once. */
  readonly audiences: readonly string[]
  readonly territory: string | null
  readonly reach: PartnerReach
  /** Wishes. */
  readonly conditions: readonly string[]
  readonly languages: readonly Language[]
  /** Where the one who asks works. */
  readonly from: string | null
  readonly order: PartnerOrder
}

/** What the address of this page says; every state of the screen is in it. */
export interface PartnersAddress {
  readonly asked: Asked
  /** The suggestions are looked at; else the questions. */
  readonly shown: boolean
  /** The partner that is opened. */
  readonly opened: string | null
}

const REACH_WORDS: Readonly<Record<PartnerReach, string>> = { here: 'ici', near: 'pres', anywhere: 'partout' }
const ORDER_WORDS: Readonly<Record<PartnerOrder, string>> = {
  fit: 'correspondance',
  steps: 'pas',
  minutes: 'trajet',
  name: 'nom',
}
export const REACHES = ['here', 'near', 'anywhere'] as const satisfies readonly PartnerReach[]
export const ORDERS = ['fit', 'steps', 'minutes', 'name'] as const satisfies readonly PartnerOrder[]

/** Suggestions that are shown. */
export const SHOWN = 10

export const reachWord = (reach: PartnerReach): string => REACH_WORDS[reach]

export const NOTHING_ASKED: Asked = {
  need: null,
  audiences: [],
  territory: null,
  reach: 'near',
  conditions: [],
  languages: [],
  from: null,
  order: 'fit',
}

/** Several values of one question: joined by `~`, or one after the other as a form sends them. */
function valuesOf(parameters: URLSearchParams, name: string): readonly string[] {
  return [...new Set(parameters.getAll(name).flatMap((value) => value.split('~')))].filter((value) => value !== '')
}

export function readPartnersAddress(parameters: URLSearchParams): PartnersAddress {
  const one = (name: string) => valuesOf(parameters, name)[0] ?? null
  return {
    asked: {
      need: one('besoin'),
      audiences: valuesOf(parameters, 'public'),
      territory: one('ou'),
      reach: REACHES.find((reach) => REACH_WORDS[reach] === one('aire')) ?? 'near',
      conditions: valuesOf(parameters, 'condition'),
      languages: LANGUAGES.filter((language) => valuesOf(parameters, 'langue').includes(language)),
      from: one('depuis'),
      order: ORDERS.find((order) => ORDER_WORDS[order] === one('ordre')) ?? 'fit',
    },
    shown: one('voir') === '1' || one('partenaire') !== null,
    opened: one('partenaire'),
  }
}

/** What is asked as an address writes it; what is not asked is not in it. */
export function askedParameters(asked: Asked): URLSearchParams {
  const parameters = new URLSearchParams()
  const set = (name: string, value: string | null) => {
    if (value !== null && value !== '') parameters.set(name, value)
  }
  set('besoin', asked.need)
  set('public', asked.audiences.join('~'))
  set('ou', asked.territory)
  set('aire', asked.territory === null || asked.reach === 'near' ? null : REACH_WORDS[asked.reach])
  set('condition', asked.conditions.join('~'))
  set('langue', asked.languages.join('~'))
  set('depuis', asked.from)
  set('ordre', asked.order === 'fit' ? null : ORDER_WORDS[asked.order])
  return parameters
}

interface Look {
  readonly shown?: boolean
  readonly opened?: string | null
}

/** The address of this page for what is asked; the language of the present one comes along. */
export function partnersAddress(from: URL, network: string, asked: Asked, { shown, opened }: Look = {}): string {
  const parameters = askedParameters(asked)
  if (shown === true || typeof opened === 'string') parameters.set('voir', '1')
  if (typeof opened === 'string') parameters.set('partenaire', opened)
  const language = from.searchParams.get('lang')
  if (language !== null) parameters.set('lang', language)
  const query = parameters.toString()
  return `/${network}/partenaires${query === '' ? '' : `?${query}`}`
}

/** The page of an actor; what is asked stays in it, so that one comes back to the same suggestions. */
export function actorAddress(from: URL, network: string, asked: Asked, actor: string): string {
  const parameters = askedParameters(asked)
  const language = from.searchParams.get('lang')
  if (language !== null) parameters.set('lang', language)
  const query = parameters.toString()
  return `/${network}/acteurs/${encodeURIComponent(actor)}${query === '' ? '' : `?${query}`}`
}

/** The same partners in the directory. */
export function directoryAddress(from: URL, network: string, asked: Asked): string {
  const { need, audiences, territory, conditions, languages } = asked
  const chosen = askedParameters({ ...NOTHING_ASKED, need, audiences, conditions, languages })
  if (territory !== null) chosen.set('territoire', territory)
  const language = from.searchParams.get('lang')
  if (language !== null) chosen.set('lang', language)
  const query = chosen.toString()
  return `/${network}/repertoire${query === '' ? '' : `?${query}`}`
}

/** Whether anything is asked that a partner could answer. */
export function isAsked({ need, audiences, territory, conditions, languages }: Asked): boolean {
  return need !== null || audiences.length > 0 || territory !== null || conditions.length > 0 || languages.length > 0
}

/** What is asked as the API takes it. */
export function partnerNeed(asked: Asked): PartnerNeed {
  const { need, audiences, territory, reach, conditions, languages, from, order } = asked
  return { need, audiences, territory, reach, conditions, languages, from, order }
}

/** One more value, or one less. */
export function toggled<Value extends string>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value]
}
