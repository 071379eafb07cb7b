import type { DirectoryFilter, DirectoryOrder } from '$lib/questions/ask-directory.ts'

/** Facets in the order in which they stand; the names are those of the map. */
export const FACET_PARAMETERS = [
  'besoin',
  'public',
  'territoire',
  'secteur',
  'fonction',
  'condition',
  'charge',
  'langue',
  'nature',
] as const
export type FacetParameter = (typeof FACET_PARAMETERS)[number]

/** The facet of the API and the list of its filter, by the name in the address. */
export const FACETS: Readonly<Record<FacetParameter, readonly [facet: string, list: keyof DirectoryFilter]>> = {
  besoin: ['need', 'needs'],
  public: ['audience', 'audiences'],
  territoire: ['territory', 'territories'],
  secteur: ['sector', 'sectors'],
  fonction: ['function', 'functions'],
  condition: ['condition', 'conditions'],
  charge: ['level', 'levels'],
  langue: ['language', 'languages'],
  nature: ['kind', 'kinds'],
}
/** What the map has no word for. */
export const NOT_ON_MAP: readonly FacetParameter[] = ['besoin', 'langue']

export const VIEWS = ['tableau', 'cartes'] as const
export type DirectoryView = (typeof VIEWS)[number]

export const ORDERS = ['nom', 'secteur', 'territoire', 'declaration'] as const
export type OrderWord = (typeof ORDERS)[number]
const API_ORDERS: Readonly<Record<OrderWord, DirectoryOrder>> = {
  nom: 'name',
  secteur: 'sector',
  territoire: 'territory',
  declaration: 'declared',
}
export const apiOrder = (order: OrderWord): DirectoryOrder => API_ORDERS[order]

/** « non dit », as it stands in an address. */
export const UNSAID = 'non-dit'
/** Between the values of one facet. */
export const OR = '~'
/** Actors on one page. */
export const PAGE = 50
/** The longest text that is looked for. */
export const MOST_TEXT = 200

/** What the address of this page says; every state of the screen is in it. */
export interface DirectoryAddress {
  readonly text: string
  readonly values: ReadonlyMap<FacetParameter, readonly string[]>
  /** What narrows, in the order of the address: the last one was asked for last. */
  readonly asked: readonly (FacetParameter | 'q')[]
  readonly view: DirectoryView
  readonly order: OrderWord
  readonly after: string | null
}

const isFacet = (name: string): name is FacetParameter => (FACET_PARAMETERS as readonly string[]).includes(name)

/** Reads an address. A form sends a facet once for every value, a link joins them. */
export function readDirectoryAddress(parameters: URLSearchParams): DirectoryAddress {
  const values = new Map<FacetParameter, readonly string[]>()
  const asked: (FacetParameter | 'q')[] = []
  let text = ''
  for (const [name, written] of parameters) {
    // `texte` is what the map calls it.
    if (name === 'q' || name === 'texte') {
      if (written.trim() === '' || text !== '') continue
      text = written.trim().slice(0, MOST_TEXT)
      asked.push('q')
    } else if (isFacet(name)) {
      const found = written.split(OR).filter((value) => value !== '')
      if (found.length === 0) continue
      values.set(name, [...new Set([...(values.get(name) ?? []), ...found])])
      if (!asked.includes(name)) asked.push(name)
    }
  }
  return {
    text,
    values,
    asked,
    view: VIEWS.find((view) => view === parameters.get('vue')) ?? 'tableau',
    order: ORDERS.find((order) => order === parameters.get('tri')) ?? 'nom',
    after: parameters.get('apres'),
  }
}

/** The filter for the API; null when nothing is filtered. */
export function directoryFilter({ text, values }: Pick<DirectoryAddress, 'text' | 'values'>): DirectoryFilter | null {
  const filter: Record<string, string | readonly string[]> = {}
  if (text !== '') filter['text'] = text
  for (const [parameter, chosen] of values) filter[FACETS[parameter][1]] = chosen.map((one) => forApi(parameter, one))
  return Object.keys(filter).length === 0 ? null : filter
}

const forApi = (parameter: FacetParameter, value: string) =>
  value === UNSAID
    ? ''
    : parameter === 'nature'
      ? value.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
      : value

export type DirectoryChange = Readonly<Partial<Record<FacetParameter | 'q' | 'vue' | 'tri' | 'apres', string | null>>>

/** The address of the directory with some of its parameters changed; another selection begins at its first page. */
export function directoryLink(from: URL, network: string, change: DirectoryChange): string {
  const path = `/${network}/repertoire`
  const parameters = new URLSearchParams()
  const read = readDirectoryAddress(from.searchParams)
  for (const name of read.asked) parameters.set(name, name === 'q' ? read.text : (read.values.get(name) ?? []).join(OR))
  for (const name of ['vue', 'tri', 'lang']) {
    const value = from.searchParams.get(name)
    if (value !== null && value !== '') parameters.set(name, value)
  }
  for (const [name, value] of Object.entries<string | null>(change)) {
    if (value === null || value === '') parameters.delete(name)
    else parameters.set(name, value)
  }
  const query = parameters.toString()
  return query === '' ? path : `${path}?${query}`
}

/** What the address becomes when a value is chosen, or let go where it was chosen. */
export function toggled({ values }: DirectoryAddress, parameter: FacetParameter, value: string): DirectoryChange {
  const before = values.get(parameter) ?? []
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value]
  return { [parameter]: after.length === 0 ? null : after.join(OR) }
}

/** What lifts every filter. */
export const LIFTED: DirectoryChange = {
  q: null,
  ...Object.fromEntries(FACET_PARAMETERS.map((name) => [name, null])),
}

/** The address without one of its parts. */
export function without(address: DirectoryAddress, part: FacetParameter | 'q'): DirectoryAddress {
  return {
    ...address,
    text: part === 'q' ? '' : address.text,
    values: new Map([...address.values].filter(([name]) => name !== part)),
    asked: address.asked.filter((name) => name !== part),
  }
}
