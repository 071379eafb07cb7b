import { answerOf, type Ask } from '$lib/ask.ts'
import { rowsOf } from '$lib/explorer/rows.ts'
import {
  ASK_DIRECTORY,
  ASK_DIRECTORY_WORDS,
  ASK_LEFT,
  type DirectoryActor,
  type DirectoryLetter,
} from '$lib/questions/ask-directory.ts'
import { ASK_COLUMNS, type NetworkFrame } from '$lib/questions/ask-network.ts'
import type { Language } from '@maillage/network-model'
import {
  apiOrder,
  directoryFilter,
  FACET_PARAMETERS,
  FACETS,
  PAGE,
  UNSAID,
  without,
  type DirectoryAddress,
  type FacetParameter,
} from './directory-address.ts'
import { waysOut, type WaysOut } from './ways-out.ts'
import { facetOf, type DirectoryFacet } from './directory-facets.ts'

export interface DirectoryRow extends DirectoryActor {
  /** Collaborations that exist, or ties that the documents state. */
  readonly ties: number
}

export interface DirectoryData {
  readonly address: DirectoryAddress
  /** Values of the address that this network does not know, by facet; the page says so and leaves them aside. */
  readonly strays: readonly string[]
  readonly ways: WaysOut
  readonly facets: readonly DirectoryFacet[]
  readonly rows: readonly DirectoryRow[]
  readonly total: number
  readonly named: number
  /** How many stand before this page. */
  readonly before: number
  readonly letters: readonly DirectoryLetter[]
  /** After whom the next page begins; null at the end. */
  readonly next: string | null
  /** Most ties of a row of the network, for the little bars. */
  readonly mostTies: number
  /** When nobody is left: which part took the last one away, and what lifting one alone would leave. */
  readonly none: { readonly removed: FacetParameter | 'q'; readonly lifting: Lifting | null } | null
}

export interface Lifting {
  readonly part: FacetParameter | 'q'
  readonly left: number
}

export async function loadDirectory(
  ask: Ask,
  frame: NetworkFrame,
  wanted: DirectoryAddress,
  language: Language,
  /** As the address asks for it. */
  lang: string | null,
): Promise<DirectoryData> {
  const network = frame.id
  const choices = await answerOf(ask, network, ASK_DIRECTORY_WORDS, { language })
  const ids = (rows: readonly { readonly id: string }[]) => new Set(rows.map(({ id }) => id))
  const known: Readonly<Partial<Record<FacetParameter, ReadonlySet<string>>>> = {
    besoin: ids(choices.needs),
    public: ids(choices.network.audiences),
    territoire: ids(choices.network.territories),
    secteur: ids(frame.sectors),
    fonction: ids(choices.network.functions),
    condition: ids(choices.network.conditions),
    charge: new Set(['available', 'strained', 'saturated', 'unknown']),
    langue: new Set(['fr', 'nl', 'de', 'en']),
    nature: new Set(KINDS),
  }
  const { address, strays } = cleaned(wanted, known)
  const page = (after: string | null) =>
    answerOf(ask, network, ASK_DIRECTORY, {
      filter: directoryFilter(address),
      order: apiOrder(address.order),
      first: PAGE,
      after,
      language,
    })
  const [first, { columns }] = await Promise.all([
    page(address.after),
    answerOf(ask, network, ASK_COLUMNS, { language }),
  ])
  // A cursor of somebody who is no longer there, or not in this selection, leads to the beginning.
  const found = first.actors.nodes.length === 0 && address.after !== null ? await page(null) : first
  const { actors, facets } = found
  const counted = rowsOf(columns)
  const isSurvey = frame.collection === 'survey'
  const tiesOf = new Map(counted.map((row) => [row.id, isSurvey ? row.collaborations : row.ties]))
  const parents = new Map(choices.needs.map(({ id, parent }) => [id, parent]))
  return {
    address,
    strays,
    ways: waysOut(address, network, language, lang),
    facets: FACET_PARAMETERS.flatMap((parameter) => {
      const values = facets.find(({ name }) => name === FACETS[parameter][0])?.values ?? []
      return facetOf(parameter, values, address, parents) ?? []
    }),
    rows: actors.nodes.map((actor) => ({ ...actor, ties: tiesOf.get(actor.id) ?? 0 })),
    total: actors.totalCount,
    named: actors.namedCount,
    before: actors.before,
    letters: actors.letters,
    next: actors.pageInfo.hasNextPage ? actors.pageInfo.endCursor : null,
    mostTies: Math.max(1, ...tiesOf.values()),
    none: actors.totalCount === 0 && address.asked.length > 0 ? await lastPart(ask, network, address, language) : null,
  }
}

/** Written out: the model's own list would bring its schemas into the page. */
const KINDS: readonly string[] = [
  'service',
  'team',
  'association',
  'institution',
  'care-network',
  'partnership',
  'authority',
  'company',
  'profession',
  'mention',
]
/** Facets of which the API takes no « non dit »: it is a word of its own there, or cannot be. */
const ALWAYS_SAID: readonly FacetParameter[] = ['charge', 'langue', 'nature', 'besoin']

function cleaned(
  wanted: DirectoryAddress,
  known: Readonly<Partial<Record<FacetParameter, ReadonlySet<string>>>>,
): { readonly address: DirectoryAddress; readonly strays: readonly string[] } {
  const strays: string[] = []
  const values = new Map<FacetParameter, readonly string[]>()
  for (const [parameter, asked] of wanted.values) {
    const kept = asked.filter(
      (value) => known[parameter]?.has(value) === true || (value === UNSAID && !ALWAYS_SAID.includes(parameter)),
    )
    strays.push(...asked.filter((value) => !kept.includes(value)))
    if (kept.length > 0) values.set(parameter, kept)
  }
  const asked = wanted.asked.filter((part) => part === 'q' || values.has(part))
  return { address: { ...wanted, values, asked }, strays }
}

/** Follows the parts in the order they were asked for: the one after which nobody is left took the last one away. */
async function lastPart(
  ask: Ask,
  network: string,
  address: DirectoryAddress,
  language: Language,
): Promise<DirectoryData['none']> {
  const leftBy = async (some: DirectoryAddress) =>
    (await answerOf(ask, network, ASK_LEFT, { filter: directoryFilter(some), language })).actors.totalCount
  const leftAfter = await Promise.all(
    address.asked.map((_, index) => leftBy(address.asked.slice(index + 1).reduce(without, address))),
  )
  const removed = address.asked[leftAfter.indexOf(0)] ?? address.asked[0] ?? 'q'
  const lifted = await Promise.all(
    address.asked.map(async (part) => ({ part, left: await leftBy(without(address, part)) })),
  )
  const brings = lifted.filter(({ left }) => left > 0)
  return { removed, lifting: brings.find(({ part }) => part === removed) ?? brings.at(-1) ?? null }
}
