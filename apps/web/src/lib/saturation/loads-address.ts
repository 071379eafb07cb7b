import type { Level } from '$lib/questions/words.ts'

export const VIEWS = ['charges', 'attente', 'demandes', 'surcharge'] as const
export type LoadsView = (typeof VIEWS)[number]

export const ORDERS = ['recent', 'ancien', 'nom'] as const
export type LoadsOrder = (typeof ORDERS)[number]

export const LEVELS = ['saturated', 'strained', 'available', 'unknown'] as const
const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  saturated: 'complet',
  strained: 'tension',
  available: 'disponible',
  unknown: 'inconnu',
}
export const levelWord = (level: Level): string => LEVEL_WORDS[level]

/** What one may look for besides a level. */
export const TO_LOOK_AT = ['palit', 'contredit'] as const
export type ToLookAt = (typeof TO_LOOK_AT)[number]

export const ACTS = ['ferme', 'moins', 'plus'] as const
export type Act = (typeof ACTS)[number]

/** What one supposes: nothing unless an actor is chosen. */
export interface Supposed {
  readonly actor: string | null
  readonly act: Act
  readonly fullTimeEquivalents: number
  readonly rounds: number
  readonly rate: number | null
  /** What was written and is no number within bounds, with what is reckoned with instead. */
  readonly misfits: readonly Misfit[]
}

export interface Misfit {
  readonly value: string
  readonly low: number
  readonly high: number
  /** Null: none at all. */
  readonly used: number | null
}

/** What the address of this page says; every state of the screen is in it. */
export interface LoadsAddress {
  readonly view: LoadsView
  readonly order: LoadsOrder
  readonly level: Level | null
  readonly lookAt: ToLookAt | null
  readonly sector: string | null
  readonly territory: string | null
  readonly all: boolean
  /** The actor whose line is opened. */
  readonly open: string | null
  readonly supposed: Supposed
}

/** Names of the parameters, in the order they are written. */
const PARAMETERS = [
  'vue',
  'secteur',
  'territoire',
  'charge',
  'voir',
  'tri',
  'tout',
  'ouvert',
  'acteur',
  'geste',
  'etp',
  'portes',
  'par-etp',
] as const
export type LoadsParameter = (typeof PARAMETERS)[number]

const DEFAULT_POSTS = 0.5
const LEAST_POSTS = 0.05
export const MOST_POSTS = 100
export const MOST_ROUNDS = 6
export const MOST_RATE = 1000

export function readLoadsAddress(parameters: URLSearchParams): LoadsAddress {
  const get = (name: LoadsParameter) => {
    const value = parameters.get(name)
    return value === null || value === '' ? null : value
  }
  const misfits: Misfit[] = []
  // A comma is how people write it; what is no number, or out of bounds, is told and not reckoned with.
  const number = <Used extends number | null>(name: LoadsParameter, low: number, high: number, used: Used) => {
    const written = get(name)
    if (written === null) return used
    const value = Number(written.replace(',', '.'))
    if (value >= low && value <= high) return value
    misfits.push({ value: written, low, high, used })
    return used
  }
  const act = ACTS.find((one) => one === get('geste')) ?? 'ferme'
  const supposed = {
    actor: get('acteur'),
    act,
    fullTimeEquivalents: act === 'ferme' ? DEFAULT_POSTS : number('etp', LEAST_POSTS, MOST_POSTS, DEFAULT_POSTS),
    rounds: Math.round(number('portes', 1, MOST_ROUNDS, MOST_ROUNDS)),
    rate: number('par-etp', 0, MOST_RATE, null),
    misfits,
  }
  return {
    view: VIEWS.find((view) => view === get('vue')) ?? 'charges',
    order: ORDERS.find((order) => order === get('tri')) ?? 'recent',
    level: LEVELS.find((level) => LEVEL_WORDS[level] === get('charge')) ?? null,
    lookAt: TO_LOOK_AT.find((what) => what === get('voir')) ?? null,
    sector: get('secteur'),
    territory: get('territoire'),
    all: get('tout') === '1',
    open: get('ouvert'),
    supposed,
  }
}

/** The address of this page with some of it changed; null takes a parameter away. */
export function loadsAddress(
  from: URL,
  network: string,
  change: Readonly<Partial<Record<LoadsParameter, string | null>>>,
): string {
  const parameters = new URLSearchParams()
  for (const name of PARAMETERS) {
    const value = name in change ? change[name] : from.searchParams.get(name)
    if (value !== null && value !== undefined && value !== '') parameters.set(name, value)
  }
  const language = from.searchParams.get('lang')
  if (language !== null) parameters.set('lang', language)
  const query = parameters.toString()
  return `/${network}/saturation${query === '' ? '' : `?${query}`}`
}

/** What stays of the address when a form is sent that asks for some of it itself. */
export function keptBut(from: URL, own: readonly LoadsParameter[]): readonly (readonly [string, string])[] {
  const asked: readonly string[] = own
  return [...from.searchParams].filter(([name, value]) => !asked.includes(name) && value !== '')
}

export const NO_SUPPOSITION = { acteur: null, geste: null, etp: null, portes: null, 'par-etp': null } as const
