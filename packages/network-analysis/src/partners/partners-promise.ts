import type { Id, Language, PartnerReach, Reason } from '@maillage/network-model'
import type { Exclusion, Input, SaturationAnswer, SentenceRef } from '../answer.ts'

export const PARTNER_ORDERS = ['fit', 'steps', 'minutes', 'name'] as const
/** What comes first: never the load. */
export type PartnerOrder = (typeof PARTNER_ORDERS)[number]

/** How an actor stands to one thing that was asked. */
export const CRITERION_STATES = ['met', 'broader', 'narrower', 'near', 'far', 'unknown', 'unmet'] as const
export type CriterionState = (typeof CRITERION_STATES)[number]

export const CRITERION_KINDS = ['need', 'audience', 'territory', 'condition', 'language'] as const
export type CriterionKind = (typeof CRITERION_KINDS)[number]

/** What is needed: closed choices only. Ids that the network does not know are a RangeError. */
export interface PartnersAsked {
  readonly need?: string | undefined
  /** All of them, by one and the same offer. */
  readonly audiences?: readonly string[] | undefined
  readonly territory?: string | undefined
  /** `near` unless given. */
  readonly reach?: PartnerReach | undefined
  /** Wishes: they remove nobody. */
  readonly conditions?: readonly string[] | undefined
  readonly languages?: readonly Language[] | undefined
  /** The service that looks for a partner. */
  readonly from?: string | undefined
  /** `fit` unless given. */
  readonly order?: PartnerOrder | undefined
  /** At most so many suggestions, 1 to 50; 10 unless given. */
  readonly first?: number | undefined
}

/** What the caller has ready: the load answers of this standpoint; computed when they are not given. */
export interface PartnersAtHand {
  readonly levels?: ReadonlyMap<string, SaturationAnswer> | undefined
}

export interface PartnersAnswer {
  /** Actors found that exist, those beyond `first` included; planned ones are not among them. */
  readonly total: number
  /** Of them: full, and with a load that nobody knows. */
  readonly full: number
  readonly unknownLoads: number
  /** Found, and not there yet: told after the others. */
  readonly planned: number
  readonly suggestions: readonly PartnerSuggestion[]
  /** Need, then each audience, then the territory: how many were left after each. */
  readonly steps: readonly PartnerStep[]
  /** How many there would be if one of them were not asked. */
  readonly without: readonly PartnerStep[]
  /** The step that removed the last one; null when somebody is left. */
  readonly removedLast: PartnerStep | null
  readonly sentence: SentenceRef
  /** How the suggestions are ordered, and that load is no part of it. */
  readonly orderSentence: SentenceRef
  readonly assumptions: readonly SentenceRef[]
  /** Null: an empty list is an answer too. */
  readonly reason: Reason | null
  readonly inputs: readonly Input[]
  readonly excluded: readonly Exclusion[]
}

/** One thing that may remove somebody; its name is that of the row, or of a language. */
export interface PartnerStep {
  readonly kind: CriterionKind
  readonly id: string | null
  readonly left: number
}

export interface PartnerSuggestion {
  readonly actor: Id<'actors'>
  /** The offer that fits best; null when it has none. */
  readonly offer: Id<'offers'> | null
  /** The offer does not exist yet: nothing of it is met. */
  readonly planned: boolean
  /** Mean over what was asked, 0 to 1; 1 when nothing was asked. */
  readonly fit: number
  /** How many of the asked things are met, of how many. */
  readonly met: number
  readonly asked: number
  readonly criteria: readonly PartnerCriterion[]
  /** Collaborations from `from`; null when no way leads there, or nobody asked. */
  readonly steps: number | null
  /** Partners in common, where it is two steps away. */
  readonly through: readonly Id<'actors'>[]
  /** By the travel table, to where it serves; 0 when it serves the territory asked, null when not known. */
  readonly minutes: number | null
  /** Of the offer suggested, where the offers of its actor stand at different levels. */
  readonly saturation: SaturationAnswer
  /** For a full one: up to two that meet the same and are not full by a fresh word. */
  readonly relays: readonly PartnerRelay[]
  /** Conditions that narrow access: told, never asked. */
  readonly restrictions: readonly Id<'conditions'>[]
  readonly sentence: SentenceRef
  /** « Déjà votre partenaire »; null when `steps` is. */
  readonly nearness: SentenceRef | null
}

export interface PartnerCriterion {
  readonly kind: CriterionKind
  readonly id: string
  readonly state: CriterionState
  readonly sentence: SentenceRef
}

export interface PartnerRelay {
  readonly actor: Id<'actors'>
  readonly saturation: SaturationAnswer
  readonly sentence: SentenceRef
}
