import { answerOf, type Ask } from '$lib/ask.ts'
import { ASK_ACTOR, type ActorCard } from '$lib/questions/ask-actor.ts'
import {
  ASK_FINDING,
  ASK_THING,
  ASK_VOCABULARY,
  type ConcertationCard,
  type InitiativeCard,
  type PlannedActionCard,
} from '$lib/questions/ask-thing.ts'
import { ASK_TIE, type TieCard } from '$lib/questions/ask-ties.ts'
import type { FindingHead, StatementHead, Words } from '$lib/questions/words.ts'
import type { Language } from '@maillage/network-model'
import { cellOf, type CellCard } from './cell-of.ts'
import { pairOf, type PairCard } from './pair-of.ts'

/** What stands on the right when something is chosen. */
export type Card =
  | { readonly kind: 'actor'; readonly actor: ActorCard }
  | { readonly kind: 'initiative'; readonly initiative: InitiativeCard; readonly about: About }
  | { readonly kind: 'concertation'; readonly concertation: ConcertationCard; readonly about: About }
  | { readonly kind: 'action'; readonly action: PlannedActionCard; readonly about: About }
  | { readonly kind: 'finding'; readonly finding: FindingHead; readonly about: About }
  | {
      readonly kind: 'vocabulary'
      readonly table: string
      readonly id: string
      readonly name: string
      readonly about: About
    }
  | { readonly kind: 'tie'; readonly tie: TieCard }
  | { readonly kind: 'pair'; readonly pair: PairCard }
  | { readonly kind: 'cell'; readonly cell: CellCard }
  | { readonly kind: 'unknown'; readonly of: 'actor' | 'thing' | 'tie' | 'pair' | 'cell'; readonly id: string }

export interface About {
  readonly findings: readonly FindingHead[]
  readonly statements: readonly StatementHead[]
  readonly evidence: readonly Words[]
}

interface Chosen {
  readonly actor: string | null
  readonly thing: string | null
  readonly tie: string | null
  /** Two sectors, `a~b`. */
  readonly pair: string | null
  /** A function and a territory, `row~column`. */
  readonly cell: string | null
}

/** The card of what an address chooses; null when it chooses nothing. */
export async function cardOf(ask: Ask, network: string, chosen: Chosen, language: Language): Promise<Card | null> {
  if (chosen.actor !== null) {
    const { actor } = await answerOf(ask, network, ASK_ACTOR, { id: chosen.actor, language })
    return actor === null ? { kind: 'unknown', of: 'actor', id: chosen.actor } : { kind: 'actor', actor }
  }
  if (chosen.tie !== null) {
    const { ties } = await answerOf(ask, network, ASK_TIE, { id: chosen.tie, language })
    const [tie] = ties
    return tie ? { kind: 'tie', tie } : { kind: 'unknown', of: 'tie', id: chosen.tie }
  }
  if (chosen.pair !== null) {
    const pair = await pairOf(ask, network, chosen.pair, language)
    return pair ? { kind: 'pair', pair } : { kind: 'unknown', of: 'pair', id: chosen.pair }
  }
  if (chosen.cell !== null) {
    const cell = await cellOf(ask, network, chosen.cell, language)
    return cell ? { kind: 'cell', cell } : { kind: 'unknown', of: 'cell', id: chosen.cell }
  }
  return chosen.thing === null ? null : cardOfThing(ask, network, chosen.thing, language)
}

async function cardOfThing(ask: Ask, network: string, id: string, language: Language): Promise<Card> {
  const answer = await answerOf(ask, network, ASK_THING, { id, language })
  const about = { findings: answer.findings.nodes, statements: answer.statements.nodes, evidence: answer.evidence }
  const [initiative] = answer.initiatives.nodes
  if (initiative) return { kind: 'initiative', initiative, about }
  const [concertation] = answer.concertations.nodes
  if (concertation) return { kind: 'concertation', concertation, about }
  const [action] = answer.plannedActions.nodes
  if (action) return { kind: 'action', action, about }
  const { findings } = await answerOf(ask, network, ASK_FINDING, { id, language })
  const [finding] = findings.nodes
  if (finding) return { kind: 'finding', finding, about }
  const vocabulary = await answerOf(ask, network, ASK_VOCABULARY, { language })
  for (const [table, entries] of Object.entries(vocabulary.network)) {
    const entry = entries.find((candidate) => candidate.id === id)
    if (entry) return { kind: 'vocabulary', table, id, name: entry.name, about }
  }
  return { kind: 'unknown', of: 'thing', id }
}
