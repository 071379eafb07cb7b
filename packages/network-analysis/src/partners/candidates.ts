import type { Actor, Day, Network, Offer } from '@maillage/network-model'
import type { Exclusion } from '../answer.ts'
import { whyNotThere } from '../counted/counted-actors.ts'
import { Exclusions } from '../exclusions.ts'
import { alikeBy, type Alike } from './alike.ts'

/** An offer of an actor, or its own record where it has none; what the offer leaves empty is its actor's. */
export interface Candidate {
  readonly actor: Actor
  readonly offer: Offer | null
  /** Announced, not there yet. */
  readonly planned: boolean
  readonly audiences: readonly string[]
  readonly territories: readonly string[]
  readonly languages: readonly string[]
  readonly conditions: readonly string[]
  readonly functions: readonly string[]
  /** Tags of the offer itself. */
  readonly tags: readonly string[]
  /** Activities and tags of its actor: they speak for all of its offers. */
  readonly practices: readonly string[]
}

export interface Candidates {
  /** Who may be proposed, in the order of the table. */
  readonly actors: readonly Actor[]
  readonly placeOf: ReadonlyMap<string, number>
  /** Those of the actor at place p stand from `offsets[p]` to `offsets[p + 1]`. */
  readonly all: readonly Candidate[]
  readonly offsets: Uint32Array
  /** 1 for an offer that is announced and not there yet. */
  readonly planned: Uint8Array
  readonly alike: Readonly<
    Record<'functions' | 'tags' | 'practices' | 'audiences' | 'conditions' | 'languages' | 'places', Alike>
  >
  readonly excluded: readonly Exclusion[]
}

/** Before a seat that is all that tells where somebody is. */
export const SEATED = ' seat'

/**
 * Who may be proposed on a day: named, there, any kind but authority and profession. Who asked to appear in no suggestion
 * is nowhere in it, not even among those left out.
 */
export function candidatesOf(network: Network, day: Day): Candidates {
  const excluded = new Exclusions()
  const offersOf = rowsBy(network.offers, ({ actor }) => actor)
  const practicesOf = practicesByOwner(network)
  const actors: Actor[] = []
  const all: Candidate[] = []
  const offsets = [0]
  for (const actor of network.actors) {
    if (actor.optOut) continue
    const why = whyNotProposed(actor, day)
    if (why !== undefined) {
      excluded.add(why, actor.id)
      continue
    }
    const own = practicesOf.get(actor.id) ?? []
    const existing: Candidate[] = []
    const planned: Candidate[] = []
    for (const offer of offersOf.get(actor.id) ?? []) {
      const there = whyNotThere(offer, day)
      if (there === undefined) existing.push(ofOffer(actor, offer, false, own))
      else if (offer.status === 'planned' || there === 'not-yet') planned.push(ofOffer(actor, offer, true, own))
      else excluded.add(there === 'past' ? 'past-offers' : 'proposed-offers', offer.id)
    }
    if (existing.length === 0) existing.push(ofActor(actor, own))
    actors.push(actor)
    all.push(...existing, ...planned)
    offsets.push(all.length)
  }
  return {
    actors,
    placeOf: new Map(actors.map((actor, place) => [actor.id, place])),
    all,
    offsets: Uint32Array.from(offsets),
    planned: Uint8Array.from(all, (one) => (one.planned ? 1 : 0)),
    alike: {
      functions: alikeBy(all, ({ functions }) => functions),
      tags: alikeBy(all, ({ tags }) => tags),
      practices: alikeBy(all, ({ practices }) => practices),
      audiences: alikeBy(all, ({ audiences }) => audiences),
      conditions: alikeBy(all, ({ conditions }) => conditions),
      languages: alikeBy(all, ({ languages }) => languages),
      // Where nothing is served by its own word, the seat stands behind a word that is no id.
      places: alikeBy(all, ({ territories, actor: { seat } }) =>
        territories.length > 0 || seat === null ? territories : [SEATED, seat],
      ),
    },
    excluded: excluded.list(),
  }
}

function whyNotProposed(actor: Actor, day: Day): string | undefined {
  if (actor.kind === 'authority') return 'authorities'
  if (actor.kind === 'profession') return 'professions'
  return actor.isNamed ? whyNotThere(actor, day) : 'mentions'
}

const given = <T>(own: readonly T[], fallback: readonly T[]): readonly T[] => (own.length > 0 ? own : fallback)

const ofOffer = (actor: Actor, offer: Offer, planned: boolean, own: readonly string[]): Candidate => ({
  actor,
  offer,
  planned,
  audiences: given<string>(offer.audiences, actor.audiences),
  territories: given<string>(offer.territories, actor.territories),
  languages: given<string>(offer.languages, actor.languages),
  conditions: offer.conditions,
  functions: given<string>(offer.functions, actor.functions),
  tags: offer.tags,
  practices: own,
})

const ofActor = (actor: Actor, own: readonly string[]): Candidate => ({
  actor,
  offer: null,
  planned: false,
  audiences: actor.audiences,
  territories: actor.territories,
  languages: actor.languages,
  conditions: [],
  functions: actor.functions,
  tags: [],
  practices: own,
})

/** Activities that exist and tags, by the actor that owns them. */
function practicesByOwner(network: Network): ReadonlyMap<string, readonly string[]> {
  const owned = new Map<string, string[]>()
  const add = (owner: string | null, id: string): void => {
    if (owner === null) return
    const known = owned.get(owner)
    if (known) known.push(id)
    else owned.set(owner, [id])
  }
  for (const { id, owner, status } of network.activities) if (status === 'existing') add(owner, id)
  for (const { id, owner } of network.tags) add(owner, id)
  return owned
}

export function rowsBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
