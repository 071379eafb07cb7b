import {
  fold,
  inLanguage,
  type Condition,
  type Language,
  type Need,
  type Network,
  type Wording,
} from '@maillage/network-model'
import { tiesToRows, type Rows } from '@maillage/network-kernel'
import type { Exclusion, Standpoint } from '../answer.ts'
import { countedActors } from '../counted/counted-actors.ts'
import { countedTies } from '../counted/counted-ties.ts'
import { audienceColumn, audiencesAbove, audiencesLike } from './audience-match.ts'
import { candidatesOf, type Candidates } from './candidates.ts'
import { conditionColumn, languageColumn, waitsOf, weeksColumn, type WaitOf } from './conditions.ts'
import { needColumn, type NeedColumn } from './meets-need.ts'
import { placeColumn, type PlaceColumn } from './nearness.ts'

/** Everything that stands ready once per network, viewer and day: who may be proposed, and how each stands to what may be asked. */
export interface PartnerIndex {
  readonly network: Network
  readonly standpoint: Standpoint
  readonly candidates: Candidates
  /** Vertex of every place in `candidates.actors`, −1 for who is not counted; and the way back. */
  readonly vertexAt: Int32Array
  readonly placeAt: Int32Array
  readonly vertexOf: ReadonlyMap<string, number>
  /** All counted ties; and those between two that want to be proposed: nobody is led past the others. */
  readonly rows: Rows
  readonly openRows: Rows
  /** Place of each in the order of folded names, then of ids. */
  readonly nameRank: Uint32Array
  readonly waitOf: WaitOf
  readonly need: (need: Need) => NeedColumn
  readonly audience: (id: string) => Uint8Array
  readonly territory: (id: string) => PlaceColumn
  readonly condition: (condition: Condition) => Uint8Array
  readonly language: (language: Language) => Uint8Array
  /** How the audiences of the network stand to one of them. */
  readonly likeOf: (audience: string) => ReadonlyMap<string, number>
  /** Of a need, an audience, a territory or a condition. */
  readonly nameOf: (id: string) => Wording
  /** Conditions that narrow access. */
  readonly restrictions: ReadonlySet<string>
  readonly excluded: readonly Exclusion[]
}

/** Standpoints of one network that are kept, and columns of one index. */
const MOST_KEPT = 3
const MOST_COLUMNS = 200
const kept = new WeakMap<Network, Map<string, PartnerIndex>>()

/** Made once: a network never changes, every change makes a new one. */
export function partnerIndex(network: Network, standpoint: Standpoint): PartnerIndex {
  const ofNetwork = kept.get(network) ?? new Map<string, PartnerIndex>()
  kept.set(network, ofNetwork)
  const key = keyOf(standpoint)
  const known = ofNetwork.get(key)
  if (known) return known
  const [oldest] = ofNetwork.keys()
  if (oldest !== undefined && ofNetwork.size >= MOST_KEPT) ofNetwork.delete(oldest)
  const made = makeIndex(network, standpoint)
  ofNetwork.set(key, made)
  return made
}

/** The same, with turns for others between its parts; at once when it stands ready. */
export async function preparePartners(
  network: Network,
  standpoint: Standpoint,
  turn: () => Promise<unknown>,
): Promise<void> {
  if (kept.get(network)?.has(keyOf(standpoint))) return
  await turn()
  countedTies(network, standpoint)
  await turn()
  keptCandidates(network, standpoint.validAt)
  await turn()
  partnerIndex(network, standpoint)
  await turn()
}

const candidatesKept = new WeakMap<Network, { readonly day: string; readonly candidates: Candidates }>()

/** Those of the last day that was asked for: each viewer of a whole network has the same. */
function keptCandidates(network: Network, day: string): Candidates {
  const before = candidatesKept.get(network)
  if (before?.day === day) return before.candidates
  const candidates = candidatesOf(network, day)
  candidatesKept.set(network, { day, candidates })
  return candidates
}

const keyOf = ({ viewer, validAt }: Standpoint): string => `${viewer} ${validAt}`

function makeIndex(network: Network, standpoint: Standpoint): PartnerIndex {
  const candidates = keptCandidates(network, standpoint.validAt)
  const counted = countedActors(network, standpoint)
  const { ties } = countedTies(network, standpoint, counted)
  const vertex = (actor: (typeof ties)[number]['a']): number => counted.vertexOf.get(actor)!
  const rowsOf = (some: typeof ties): Rows =>
    tiesToRows(
      counted.actors.length,
      some.map((tie) => vertex(tie.a)),
      some.map((tie) => vertex(tie.b)),
    )
  const rows = rowsOf(ties)
  const optedOut = counted.actors.map(({ optOut }) => optOut)
  const open = ties.filter((tie) => !optedOut[vertex(tie.a)] && !optedOut[vertex(tie.b)])
  const placeAt = new Int32Array(counted.actors.length).fill(-1)
  const vertexAt = Int32Array.from(candidates.actors, ({ id }, place) => {
    const found = counted.vertexOf.get(id)
    if (found === undefined) return -1
    placeAt[found] = place
    return found
  })
  const above = audiencesAbove(network)
  const waitOf = waitsOf(network, standpoint)
  const column = columns()
  const weeks = (): Float64Array => column('weeks', () => weeksColumn(candidates, waitOf))
  const likeOf = (id: string): ReadonlyMap<string, number> =>
    column(`like ${id}`, () => audiencesLike(network, id, above))
  const tables = [network.needs, network.audiences, network.territories, network.conditions]
  const names = new Map<string, Wording>(
    tables.flatMap((rows) => rows.map(({ id, name }) => [id as string, name] as const)),
  )
  return {
    network,
    standpoint,
    candidates,
    vertexAt,
    placeAt,
    vertexOf: counted.vertexOf,
    rows,
    openRows: open.length === ties.length ? rows : rowsOf(open),
    nameRank: nameRanks(network, candidates),
    waitOf,
    need: (need) => column(`need ${need.id}`, () => needColumn(network, candidates, need, above)),
    audience: (id) => column(`audience ${id}`, () => audienceColumn(candidates, likeOf(id))),
    territory: (id) => column(`territory ${id}`, () => placeColumn(network, candidates, id)),
    condition: (one) => column(`condition ${one.id}`, () => conditionColumn(candidates, one, weeks())),
    language: (one) => column(`language ${one}`, () => languageColumn(candidates, one)),
    likeOf,
    nameOf: (id) => names.get(id) ?? {},
    restrictions: new Set(
      network.conditions.filter(({ kind }) => kind === 'restriction').map(({ id }) => id as string),
    ),
    excluded: candidates.excluded,
  }
}

/** Computes a column once; of many the oldest go, so that asking cannot fill the memory. */
function columns(): <T>(key: string, compute: () => T) => T {
  const known = new Map<string, unknown>()
  return <T>(key: string, compute: () => T): T => {
    const before = known.get(key)
    if (before !== undefined) return before as T
    const [oldest] = known.keys()
    if (oldest !== undefined && known.size >= MOST_COLUMNS) known.delete(oldest)
    const made = compute()
    known.set(key, made)
    return made
  }
}

function nameRanks(network: Network, { actors }: Candidates): Uint32Array {
  const language = network.header.languages[0] ?? 'fr'
  const named = actors.map(({ id, name }, place) => ({ id, place, folded: fold(inLanguage(name, language)) }))
  named.sort((a, b) => (a.folded === b.folded ? (a.id < b.id ? -1 : 1) : a.folded < b.folded ? -1 : 1))
  const ranks = new Uint32Array(named.length)
  named.forEach(({ place }, rank) => (ranks[place] = rank))
  return ranks
}
