import { holdsOn, type Id, type Network, type Post, type SaturationLevel } from '@maillage/network-model'
import type { Standpoint } from '../answer.ts'
import { countedActors } from '../counted/counted-actors.ts'
import type { Exclusions } from '../exclusions.ts'
import { saturation } from '../saturation/saturation.ts'

/** Who works where: the posts in post of one actor, at its seat. */
export interface Supply {
  readonly actor: Id<'actors'>
  readonly seat: Id<'territories'>
  readonly fullTimeEquivalents: number
  readonly level: SaturationLevel
  readonly posts: readonly Post[]
}

/** The supplies of the actors that `filter` leaves; posts that cannot be placed or counted are told. */
export function suppliesOf(
  network: Network,
  standpoint: Standpoint,
  filter: ReadonlySet<string> | undefined,
  excluded: Exclusions,
): readonly Supply[] {
  const counted = countedActors(network, standpoint)
  const actorOf = new Map<string, (typeof counted.actors)[number]>(counted.actors.map((actor) => [actor.id, actor]))
  const postsOf = new Map<Id<'actors'>, Post[]>()
  for (const post of network.posts) {
    const owner = actorOf.get(post.owner)
    const why = !owner
      ? 'posts-of-uncounted-actors'
      : post.state !== 'in-post' || !holdsOn(standpoint.validAt, { validFrom: post.validFrom, validTo: post.validTo })
        ? 'posts-not-filled'
        : post.fullTimeEquivalents === null
          ? 'posts-without-number'
          : owner.seat === null
            ? 'posts-without-seat'
            : filter && !filter.has(owner.id)
              ? 'filtered-posts'
              : null
    if (why !== null || !owner) excluded.add(why ?? 'posts-of-uncounted-actors', post.id)
    else postsOf.set(owner.id, [...(postsOf.get(owner.id) ?? []), post])
  }
  const levels = new Map(saturation(network, standpoint).map((answer) => [answer.actor, answer.level]))
  return [...postsOf].map(([actor, posts]) => ({
    actor,
    seat: actorOf.get(actor)!.seat!,
    fullTimeEquivalents: posts.reduce((sum, post) => sum + (post.fullTimeEquivalents ?? 0), 0),
    level: levels.get(actor) ?? 'unknown',
    posts,
  }))
}
