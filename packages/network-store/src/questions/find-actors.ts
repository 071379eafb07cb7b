import { searchWords, type Actor } from '@maillage/network-model'
import { rowOfProperties, type Properties } from '../graph/row-properties.ts'
import type { Question } from '../question.ts'
import type { ActorQuestion } from '../store-promise.ts'

export type FindActorIds = {
  network: string
  ids: readonly string[]
  kinds: readonly string[]
  sectors: readonly string[]
  territories: readonly string[]
  functions: readonly string[]
  audiences: readonly string[]
  words: readonly string[]
  day: string
  after: string
  first: number
}

/**
 * The ids of one page of the actors that pass a filter, in the order of their ids, and how many pass in all.
 * An empty list asks for nothing. Functions, audiences and territories count when the actor or one of its offers has
 * them; its seat counts as a territory. Dates may be of reduced precision: an end `2024` lasts until its last day.
 */
export const findActorIds: Question<FindActorIds, { readonly total: number; readonly ids: readonly string[] }> = {
  title: 'Which actors pass this filter?',
  cypher: `
    MATCH (actor:Actor {network: $network})
    WHERE (size($ids) = 0 OR actor.id IN $ids)
      AND (size($kinds) = 0 OR actor.kind IN $kinds)
      AND (size($sectors) = 0 OR any(sector IN coalesce(actor.sectors, []) WHERE sector IN $sectors))
      AND (size($territories) = 0
           OR coalesce(actor.seat, '') IN $territories
           OR any(territory IN coalesce(actor.territories, []) WHERE territory IN $territories)
           OR EXISTS { MATCH (actor)<-[:OFFERED_BY]-(offer:Offer)
                       WHERE any(territory IN coalesce(offer.territories, []) WHERE territory IN $territories) })
      AND (size($functions) = 0
           OR any(careFunction IN coalesce(actor.functions, []) WHERE careFunction IN $functions)
           OR EXISTS { MATCH (actor)<-[:OFFERED_BY]-(offer:Offer)
                       WHERE any(careFunction IN coalesce(offer.functions, []) WHERE careFunction IN $functions) })
      AND (size($audiences) = 0
           OR any(audience IN coalesce(actor.audiences, []) WHERE audience IN $audiences)
           OR EXISTS { MATCH (actor)<-[:OFFERED_BY]-(offer:Offer)
                       WHERE any(audience IN coalesce(offer.audiences, []) WHERE audience IN $audiences) })
      AND all(word IN $words WHERE actor.foundBy CONTAINS word)
      AND ($day = ''
           OR ((actor.validFrom IS NULL OR actor.validFrom <= $day)
               AND (actor.validTo IS NULL OR actor.validTo >= substring($day, 0, size(actor.validTo)))))
    WITH actor.id AS id ORDER BY id
    WITH collect(id) AS ids
    RETURN size(ids) AS total, [id IN ids WHERE id > $after][..$first] AS page`,
  read: (answers) => ({
    total: Number(answers[0]?.['total'] ?? 0),
    ids: (answers[0]?.['page'] ?? []) as readonly string[],
  }),
}

/** The rows of some actors, in the order of their ids. */
export const readActors: Question<{ network: string; ids: readonly string[] }, readonly Actor[]> = {
  title: 'What is known of these actors?',
  cypher: `
    UNWIND $ids AS id
    MATCH (actor:Actor {network: $network, id: id})
    RETURN properties(actor) AS actor
    ORDER BY actor.id`,
  read: (answers) => answers.map((answer) => rowOfProperties('actors', answer['actor'] as Properties)),
}

/** The parameters of a filter as people give it. */
export function actorFilter(network: string, question: ActorQuestion): Omit<FindActorIds, 'after' | 'first'> {
  return {
    network,
    ids: question.ids ?? [],
    kinds: question.kinds ?? [],
    sectors: question.sectors ?? [],
    territories: question.territories ?? [],
    functions: question.functions ?? [],
    audiences: question.audiences ?? [],
    words: searchWords(question.text ?? ''),
    day: question.validAt ?? '',
  }
}
