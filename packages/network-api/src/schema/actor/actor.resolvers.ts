import { ACTOR_KINDS, inLanguage, POST_STATES, RESPONSES, type Actor, type Row } from '@maillage/network-model'
import { levelsFor } from '../../answers.ts'
import type { ApiContext } from '../../context.ts'
import { refusal } from '../../errors.ts'
import { actorsLeft, type ActorFilter } from '../../filter-actors.ts'
import { maySee } from '../../may-see.ts'
import { standingOf } from '../../tie-status.ts'
import { pageOf, type PageAsked } from '../connection.ts'
import { enumOf, worded, type InLanguage } from '../words.ts'
import { actorsBy, lettersOf, type ActorOrder } from './actor-orders.ts'

/** Whom a filter left; undefined: everybody. */
interface ActorsFound {
  readonly left: ReadonlySet<string> | undefined
  readonly rows: readonly Actor[]
  /** The page of them. */
  readonly nodes: readonly Actor[]
}

const MAX_STEPS = 4
const MAX_NEIGHBOURS = 300
export const actorResolvers = {
  ActorKind: enumOf(ACTOR_KINDS),
  PostState: enumOf(POST_STATES),
  Response: enumOf(RESPONSES),
  Query: {
    actor: async (_: unknown, { id }: { id: string }, { open }: ApiContext) =>
      (await open.store.actorById(id))?.actor ?? null,
    actors: async (
      _: unknown,
      { filter, orderBy, first, after }: PageAsked & { filter?: ActorFilter | null; orderBy: ActorOrder },
      context: ApiContext,
    ) => {
      const { projection, language } = context
      const left = await actorsLeft(filter, context)
      const ordered = actorsBy(orderBy, context)
      const rows = left ? ordered.filter((actor) => left.has(actor.id)) : ordered
      return { ...pageOf(rows, { first, after: after ?? null }, language), left, rows, revision: projection.revision }
    },
    neighbourhood: async (
      _: unknown,
      { centre, steps, filter }: { centre: string; steps: number; filter?: ActorFilter | null },
      context: ApiContext,
    ) => {
      const { open, projection, language } = context
      if (steps < 1 || steps > MAX_STEPS) throw refusal('STEPS', language, { max: MAX_STEPS, found: steps })
      const found = await open.store.neighbourhood(centre, steps, MAX_NEIGHBOURS)
      if (!found) throw refusal('UNKNOWN_ACTOR', language, { id: centre })
      const left = await actorsLeft(filter, context)
      const kept = found.actors.filter(({ id }) => !left || left.has(id) || id === found.centre)
      const ids = new Set<string>(kept.map(({ id }) => id))
      return {
        centre: found.centre,
        cut: found.cut,
        revision: projection.revision,
        actors: kept.flatMap(({ id, steps: away }) => {
          const actor = projection.row('actors', id)
          return actor ? [{ actor, steps: away }] : []
        }),
        collaborations: projection.rows(
          'collaborations',
          found.collaborations.filter(({ from, to }) => ids.has(from) && ids.has(to)).map(({ id }) => id),
        ),
      }
    },
  },
  // Counted when they are asked for.
  ActorConnection: {
    namedCount: ({ left }: ActorsFound, _: unknown, { projection }: ApiContext) =>
      projection.network.actors.filter(({ id, isNamed }) => isNamed && (!left || left.has(id))).length,
    letters: ({ left }: ActorsFound, _: unknown, context: ApiContext) => {
      const byName = actorsBy('name', context)
      return lettersOf(left ? byName.filter(({ id }) => left.has(id)) : byName, context.projection)
    },
    before: ({ rows, nodes: [first] }: ActorsFound) => (first ? rows.indexOf(first) : rows.length),
  },
  Actor: {
    name: (actor: Actor, { language }: InLanguage) => inLanguage(actor.name, language),
    sectors: (actor: Actor, _: unknown, { projection }: ApiContext) => projection.rows('sectors', actor.sectors),
    primarySector: (actor: Actor, _: unknown, { projection }: ApiContext) =>
      projection.row('sectors', actor.primarySector ?? (actor.sectors.length === 1 ? actor.sectors[0] : null)) ?? null,
    side: (actor: Actor, _: unknown, { projection }: ApiContext) => projection.sideOfActor(actor),
    seat: (actor: Actor, _: unknown, { projection }: ApiContext) => projection.row('territories', actor.seat) ?? null,
    territories: (actor: Actor, _: unknown, { projection }: ApiContext) =>
      projection.rows('territories', actor.territories),
    audiences: (actor: Actor, _: unknown, { projection }: ApiContext) => projection.rows('audiences', actor.audiences),
    functions: (actor: Actor, _: unknown, { projection }: ApiContext) => projection.rows('functions', actor.functions),
    partOf: (actor: Actor, _: unknown, { projection }: ApiContext) => projection.row('actors', actor.partOf) ?? null,
    parts: (actor: Actor, _: unknown, { projection }: ApiContext) => projection.where('actors', 'partOf', actor.id),
    members: (actor: Actor, _: unknown, { projection }: ApiContext) => projection.where('memberships', 'in', actor.id),
    memberOf: (actor: Actor, _: unknown, { projection }: ApiContext) =>
      projection.where('memberships', 'actor', actor.id),
    offers: (actor: Actor, _: unknown, { projection }: ApiContext) => projection.where('offers', 'actor', actor.id),
    posts: (actor: Actor, _: unknown, { projection }: ApiContext) => projection.where('posts', 'owner', actor.id),
    activities: (actor: Actor, _: unknown, { projection }: ApiContext) =>
      projection.where('activities', 'owner', actor.id),
    objectives: (actor: Actor, _: unknown, { projection }: ApiContext) =>
      projection.where('objectives', 'owner', actor.id),
    saturation: (actor: Actor, _: unknown, context: ApiContext) =>
      levelsFor(context, context.projection.day).get(actor.id),
    collaborations: (actor: Actor, asked: PageAsked, { projection, language }: ApiContext) => {
      const rows = projection.where('collaborations', 'between', actor.id)
      return { ...pageOf(rows, asked, language), standing: standingOf(projection.day, rows) }
    },
    referrals: (actor: Actor, _: unknown, { projection }: ApiContext) => [
      ...projection.where('referrals', 'from', actor.id),
      ...projection.where('referrals', 'to', actor.id),
    ],
    involvements: (actor: Actor, _: unknown, { projection }: ApiContext) =>
      projection.where('involvements', 'actor', actor.id),
    attendances: (actor: Actor, _: unknown, { projection }: ApiContext) =>
      projection.where('attendance', 'actor', actor.id),
    findings: (actor: Actor, _: unknown, { projection }: ApiContext) => projection.where('findings', 'about', actor.id),
    plannedActions: (actor: Actor, _: unknown, { projection }: ApiContext) => [
      ...new Set(
        projection
          .where('involvements', 'actor', actor.id)
          .flatMap((involvement) => projection.row('actions', involvement.in) ?? []),
      ),
    ],
    statements: (actor: Actor, _: unknown, { projection }: ApiContext) => [
      ...projection.where('statements', 'subject', actor.id),
      ...projection.where('statements', 'object', actor.id).filter((statement) => statement.subject !== actor.id),
    ],
    evidence: (actor: Actor, _: unknown, { projection }: ApiContext) => projection.evidenceAbout(actor.id),
    contacts: (actor: Actor, _: unknown, context: ApiContext) =>
      context.projection.where('contacts', 'actor', actor.id).filter((contact) => maySee(contact.id, context)),
    nextStep: (actor: Actor, { language }: InLanguage) => worded(actor.nextStep, language),
    description: (actor: Actor, { language }: InLanguage) => worded(actor.description, language),
    revision: (_: Actor, __: unknown, { projection }: ApiContext) => projection.revision,
  },
  Offer: {
    name: (offer: Row<'offers'>, { language }: InLanguage) => inLanguage(offer.name, language),
    functions: (offer: Row<'offers'>, _: unknown, { projection }: ApiContext) =>
      projection.rows('functions', offer.functions),
    audiences: (offer: Row<'offers'>, _: unknown, { projection }: ApiContext) =>
      projection.rows('audiences', offer.audiences),
    territories: (offer: Row<'offers'>, _: unknown, { projection }: ApiContext) =>
      projection.rows('territories', offer.territories),
    conditions: (offer: Row<'offers'>, _: unknown, { projection }: ApiContext) =>
      projection.rows('conditions', offer.conditions),
    tags: (offer: Row<'offers'>, _: unknown, { projection }: ApiContext) => projection.rows('tags', offer.tags),
    evidence: evidenceOf,
  },
  Post: { evidence: evidenceOf },
  Activity: {
    name: (row: Row<'activities'>, { language }: InLanguage) => inLanguage(row.name, language),
    evidence: evidenceOf,
  },
  Objective: {
    name: (row: Row<'objectives'>, { language }: InLanguage) => inLanguage(row.name, language),
    evidence: evidenceOf,
  },
}

function evidenceOf(row: { readonly id: string }, _: unknown, { projection }: ApiContext) {
  return projection.evidenceAbout(row.id)
}
