import { COVERAGE_AXES, type CoverageAxis } from '../questions/ask-coverage.ts'
import type { ActorsLeft, GroupAxis } from '$lib/questions/ask-gaps.ts'

export const VIEWS = ['paires', 'couverture', 'angles'] as const
export type GapsView = (typeof VIEWS)[number]

export const GAP_ORDERS = ['distance', 'paire', 'observe', 'attendu', 'inconnu'] as const
export type GapOrder = (typeof GAP_ORDERS)[number]

const AXIS_WORDS: Readonly<Record<CoverageAxis, string>> = {
  FUNCTION: 'fonctions',
  TERRITORY: 'communes',
  AUDIENCE: 'publics',
}

/** What the address of this page says; every state of the screen is in it. */
export interface GapsAddress {
  readonly view: GapsView
  readonly by: GroupAxis
  readonly partition: string | null
  /** `a~b`: the pair whose line is opened. */
  readonly open: string | null
  readonly order: GapOrder
  /** Every pair, also the many within their interval. */
  readonly all: boolean
  readonly territory: string | null
  readonly sector: string | null
  readonly audience: string | null
  readonly rows: CoverageAxis
  readonly columns: CoverageAxis
  /** `row~column`: the cell that is opened. */
  readonly cell: string | null
}

/** Names of the parameters, in the order they are written. */
const PARAMETERS = [
  'vue',
  'par',
  'partition',
  'lignes',
  'colonnes',
  'territoire',
  'secteur',
  'public',
  'tri',
  'tout',
  'ouvert',
  'case',
] as const
export type GapsParameter = (typeof PARAMETERS)[number]

const axisOf = (word: string | null) => COVERAGE_AXES.find((axis) => AXIS_WORDS[axis] === word)

export function readGapsAddress(parameters: URLSearchParams): GapsAddress {
  const get = (name: GapsParameter) => {
    const value = parameters.get(name)
    return value === null || value === '' ? null : value
  }
  const rows = axisOf(get('lignes')) ?? 'TERRITORY'
  const columns = axisOf(get('colonnes'))
  return {
    view: VIEWS.find((view) => view === get('vue')) ?? 'paires',
    by: get('par') === 'cote' ? 'SIDE' : 'SECTOR',
    partition: get('partition'),
    open: get('ouvert'),
    order: GAP_ORDERS.find((order) => order === get('tri')) ?? 'distance',
    all: get('tout') === '1',
    territory: get('territoire'),
    sector: get('secteur'),
    audience: get('public'),
    rows,
    // A matrix of a thing with itself tells nothing.
    columns: columns !== undefined && columns !== rows ? columns : rows === 'FUNCTION' ? 'TERRITORY' : 'FUNCTION',
    cell: get('case'),
  }
}

export const axisWord = (axis: CoverageAxis): string => AXIS_WORDS[axis]

export const pairKey = (pair: { readonly a: string; readonly b: string }): string => `${pair.a}~${pair.b}`

/** The address of this page with some of it changed; null takes a parameter away. */
export function gapsAddress(
  from: URL,
  network: string,
  change: Readonly<Partial<Record<GapsParameter, string | null>>>,
): string {
  const before = from.searchParams
  const parameters = new URLSearchParams()
  for (const name of PARAMETERS) {
    const value = name in change ? change[name] : before.get(name)
    if (value !== null && value !== undefined && value !== '') parameters.set(name, value)
  }
  const language = before.get('lang')
  if (language !== null) parameters.set('lang', language)
  const query = parameters.toString()
  return `/${network}/ecarts${query === '' ? '' : `?${query}`}`
}

/** What stays of the address when the form of the filters is sent. */
export function keptByFilters(from: URL): readonly (readonly [string, string])[] {
  const filters: readonly string[] = ['territoire', 'secteur', 'public', 'ouvert', 'case']
  return [...from.searchParams].filter(([name, value]) => !filters.includes(name) && value !== '')
}

/** The filter as the API takes it; null when nothing is filtered. */
export function actorsLeft(address: GapsAddress): ActorsLeft | null {
  const { territory, sector, audience } = address
  if (territory === null && sector === null && audience === null) return null
  return {
    ...(territory !== null && { territories: [territory] }),
    ...(sector !== null && { sectors: [sector] }),
    ...(audience !== null && { audiences: [audience] }),
  }
}
