import { holdsOn, type Actor, type Day, type Id, type Network, type Offer, type Post } from '@maillage/network-model'
import type { Input } from '../answer.ts'
import { WAIT_WEEKS } from '../saturation/thresholds.ts'

/** Staff in post, and what was added up. */
export interface Staff {
  readonly fullTimeEquivalents: number
  readonly inputs: readonly Input[]
}

/** What is known of an actor beside its own declarations. */
export interface Means {
  /** Weeks of waiting from which it is strained, and full. */
  readonly waits: { readonly amber: number; readonly red: number }
  /** People that one full-time equivalent follows; null when the network did not settle it for the actor's sector. */
  readonly perFullTimeEquivalent: number | null
  /** Staff in post on the day, of the whole actor or of one offer; null when no number is known. */
  readonly staff: (offer: Id<'offers'> | null) => Staff | null
  /** Whole places that the staff of an offer, or of the whole actor, makes; null when either number is missing. */
  readonly estimatedPlaces: (offer: Id<'offers'> | null) => { places: number; inputs: readonly Input[] } | null
}

/** The sector an actor counts in: its primary one, or the only one it has. */
export function sectorOf(actor: Pick<Actor, 'primarySector' | 'sectors'>): Id<'sectors'> | null {
  return actor.primarySector ?? (actor.sectors.length === 1 ? (actor.sectors[0] ?? null) : null)
}

/** Reads means of actors on a day: staff in post, and what the network settled for their sectors. */
export function meansOfActors(network: Network, day: Day): (actor: Actor) => Means {
  const { caseloads, waits } = network.header.parameters
  const postsOf = new Map<string, Post[]>()
  for (const post of network.posts) {
    if (post.state !== 'in-post' || post.fullTimeEquivalents === null || !holdsOn(day, post)) continue
    const posts = postsOf.get(post.owner)
    if (posts) posts.push(post)
    else postsOf.set(post.owner, [post])
  }
  return (actor) => {
    const sector = sectorOf(actor)
    const perFullTimeEquivalent = caseloads.find((line) => line.sector === sector)?.perFullTimeEquivalent ?? null
    const staff = (offer: Offer['id'] | null): Staff | null => {
      const posts = (postsOf.get(actor.id) ?? []).filter((post) => offer === null || post.offer === offer)
      if (posts.length === 0) return null
      return {
        fullTimeEquivalents: posts.reduce((sum, post) => sum + (post.fullTimeEquivalents ?? 0), 0),
        inputs: posts.map((post) => ({
          table: 'posts',
          id: post.id,
          field: 'fullTimeEquivalents',
          value: post.fullTimeEquivalents,
          on: null,
          by: null,
        })),
      }
    }
    return {
      waits: waits.find((line) => line.sector === sector) ?? WAIT_WEEKS,
      perFullTimeEquivalent,
      staff,
      estimatedPlaces: (offer) => {
        const own = staff(offer)
        if (!own || perFullTimeEquivalent === null) return null
        // Sums of tenths: a hair below a whole number is that number.
        return { places: Math.floor(own.fullTimeEquivalents * perFullTimeEquivalent + 1e-9), inputs: own.inputs }
      },
    }
  }
}
