import type { Id } from '@maillage/network-model'
import type { Statements } from '../engine-port.ts'
import { ask, type Question } from '../question.ts'
import type { NeighbourhoodRows } from '../store-promise.ts'

/** Those that some actors collaborate with now: one step. */
export const findPartners: Question<
  { network: string; ids: readonly string[] },
  ReadonlyMap<string, readonly string[]>
> = {
  title: 'With whom do these actors collaborate?',
  cypher: `
    UNWIND $ids AS id
    MATCH (actor:Actor {network: $network, id: id})
    RETURN id, [(actor)-[:COLLABORATES_WITH]-(partner:Actor) | partner.id] AS partners`,
  read: (answers) =>
    new Map(answers.map((answer) => [answer['id'] as string, answer['partners'] as readonly string[]])),
}

type Collaborations = NeighbourhoodRows['collaborations']

/** The existing collaborations that start at some actors. */
export const findCollaborationsFrom: Question<{ network: string; ids: readonly string[] }, Collaborations> = {
  title: 'Which collaborations start at these actors?',
  cypher: `
    UNWIND $ids AS id
    MATCH (actor:Actor {network: $network, id: id})-[tie:COLLABORATES_WITH]->(partner:Actor)
    RETURN tie.id AS collaboration, id AS first, partner.id AS second
    ORDER BY collaboration`,
  read: (answers) =>
    answers.map((answer) => ({
      id: answer['collaboration'] as Id<'collaborations'>,
      from: answer['first'] as Id<'actors'>,
      to: answer['second'] as Id<'actors'>,
    })),
}

export const MOST_STEPS = 4

/**
 * Actors within a number of steps, step by step: a variable-length path would count every way through a hub.
 * Inside one step, actors come in the order of their ids; the limit counts the centre too.
 */
export async function findNeighbourhood(
  transaction: Statements,
  network: string,
  centre: string,
  steps: number,
  limit: number,
): Promise<NeighbourhoodRows | null> {
  const found = new Map<string, number>([[centre, 0]])
  let frontier: readonly string[] = [centre]
  let cut = false
  for (let step = 1; step <= steps && frontier.length > 0; step += 1) {
    const partners = await ask(transaction, findPartners, { network, ids: frontier })
    if (step === 1 && !partners.has(centre)) return null
    const next = [...new Set([...partners.values()].flat())].filter((id) => !found.has(id)).sort()
    cut = next.length > limit - found.size
    frontier = next.slice(0, limit - found.size)
    for (const id of frontier) found.set(id, step)
    if (cut) break
  }
  const collaborations = await ask(transaction, findCollaborationsFrom, { network, ids: [...found.keys()] })
  return {
    centre: centre as Id<'actors'>,
    actors: [...found].map(([id, away]) => ({ id: id as Id<'actors'>, steps: away })),
    collaborations: collaborations.filter((tie) => found.has(tie.to)),
    cut,
  }
}
