import type { Claim, Collaboration, Id, Network } from '@maillage/network-model'
import type { Exclusion, Standpoint } from '../answer.ts'
import { Exclusions } from '../exclusions.ts'
import { standingClaims } from './claims-on-ties.ts'
import { countedActors, whyNotThere, type CountedActors } from './counted-actors.ts'
import { legalOrganisations } from './legal-organisation.ts'

/** Two counted actors that collaborate; several rows about the same two are one tie. */
export interface CountedTie {
  readonly ids: readonly Id<'collaborations'>[]
  readonly a: Id<'actors'>
  readonly b: Id<'actors'>
  /** Highest level stated: 1 linkage, 2 coordination, 3 integration. */
  readonly level: number | null
  /** Both ends said so. */
  readonly confirmed: boolean
  /** The newest word of each end that spoke. */
  readonly claims: readonly Claim[]
}

export interface CountedTies {
  readonly ties: readonly CountedTie[]
  readonly excluded: readonly Exclusion[]
  /** Every row that was left out, with its ends. */
  readonly leftOut: readonly { readonly why: string; readonly row: Collaboration }[]
}

/** Days whose ties are kept for one network: one that is looked at, one to compare with, a few of a time slider. */
const DAYS_KEPT = 4
const kept = new WeakMap<Network, Map<string, CountedTies>>()

/**
 * The collaborations that a measure counts: they exist on the day, are stated or confirmed, nobody denies them, and
 * they join two counted actors of different organisations. Each pair counts once. Made once: a network never changes.
 */
export function countedTies(network: Network, standpoint: Standpoint, counted?: CountedActors): CountedTies {
  const ofNetwork = kept.get(network) ?? new Map<string, CountedTies>()
  kept.set(network, ofNetwork)
  const known = ofNetwork.get(standpoint.validAt)
  if (known) return known
  const [oldest] = ofNetwork.keys()
  if (oldest !== undefined && ofNetwork.size >= DAYS_KEPT) ofNetwork.delete(oldest)
  const made = countTies(network, standpoint, counted ?? countedActors(network, standpoint))
  ofNetwork.set(standpoint.validAt, made)
  return made
}

function countTies(network: Network, standpoint: Standpoint, counted: CountedActors): CountedTies {
  const claims = standingClaims(network, standpoint.validAt)
  const isInferred = inferredTies(network)
  const organisationOf = legalOrganisations(network)
  const excluded = new Exclusions()
  const leftOut: { why: string; row: Collaboration }[] = []
  const byPair = new Map<string, CountedTie>()

  const whyLeftOut = (row: Collaboration, said: readonly Claim[]): string | undefined => {
    const [a, b] = ends(row)
    const absent = whyNotThere(row, standpoint.validAt)
    if (absent) return `${absent}-ties`
    if (said.some((claim) => claim.says === 'denied')) return 'contested-ties'
    if (isInferred(row.id) && said.length === 0) return 'inferred-ties'
    if (a === b || organisationOf(a) === organisationOf(b)) return 'intra-organisation-ties'
    if (!counted.vertexOf.has(a) || !counted.vertexOf.has(b)) return 'ties-of-uncounted-actors'
    return undefined
  }

  for (const row of network.collaborations) {
    const said = [...(claims.get(row.id)?.values() ?? [])]
    const why = whyLeftOut(row, said)
    if (why) {
      excluded.add(why, row.id)
      leftOut.push({ why, row })
      continue
    }
    const [a, b] = ends(row)
    const pair = a < b ? `${a} ${b}` : `${b} ${a}`
    const before = byPair.get(pair)
    if (before) excluded.add('parallel-ties', row.id)
    byPair.set(pair, before ? merged(before, row, said) : tieOf(row, said))
  }
  return { ties: [...byPair.values()], excluded: excluded.list(), leftOut }
}

export function ends(row: Collaboration): readonly [Id<'actors'>, Id<'actors'>] {
  const [a, b] = row.between
  if (a === undefined || b === undefined) throw new Error(`the collaboration ${row.id} does not have two ends`)
  return [a, b]
}

function tieOf(row: Collaboration, claims: readonly Claim[]): CountedTie {
  const [a, b] = ends(row)
  const confirmed = [a, b].every((end) => claims.some((claim) => claim.by === end))
  return { ids: [row.id], a, b, level: row.level, confirmed, claims }
}

function merged(tie: CountedTie, row: Collaboration, said: readonly Claim[]): CountedTie {
  const claims = [...tie.claims, ...said]
  const confirmed = [tie.a, tie.b].every((end) => claims.some((claim) => claim.by === end))
  const level = tie.level === null ? row.level : row.level === null ? tie.level : Math.max(tie.level, row.level)
  return { ...tie, ids: [...tie.ids, row.id], level, confirmed, claims }
}

/** True for a tie all of whose evidence is our reading. One without evidence stands as its row states it. */
function inferredTies(network: Network): (id: string) => boolean {
  const isTie = new Set<string>(network.collaborations.map((row) => row.id))
  const stated = new Map<string, boolean>()
  for (const { about, field, basis } of network.evidence) {
    // Words about its level or its dates do not say that it exists.
    if (!isTie.has(about) || (field !== null && field !== 'between')) continue
    stated.set(about, (stated.get(about) ?? false) || basis === 'stated')
  }
  return (id) => stated.get(id) === false
}
