import type { Language } from '@maillage/network-model'
import type { Question } from '../ask.ts'
import type { Mutation } from './ask-writes.ts'
import { WORDS, type Level, type Named, type Words } from './words.ts'
import { CHANGE_HEAD, WRITTEN } from './written.ts'

export type PartnerReach = 'here' | 'near' | 'anywhere'
export type PartnerOrder = 'fit' | 'steps' | 'minutes' | 'name'
export type CriterionKind = 'need' | 'audience' | 'territory' | 'condition' | 'language'
export type CriterionState = 'met' | 'broader' | 'narrower' | 'near' | 'far' | 'unknown' | 'unmet'
export type UnmetReason = 'noneFound' | 'allFull' | 'tooFar' | 'conditionsNotMet' | 'noInformation'

/** Closed choices only. */
export interface PartnerNeed {
  readonly need: string | null
  readonly audiences: readonly string[]
  readonly territory: string | null
  readonly reach: PartnerReach
  readonly conditions: readonly string[]
  readonly languages: readonly Language[]
  readonly from: string | null
  readonly order: PartnerOrder
}

export interface PartnerLoad {
  readonly level: Level
  readonly since: string | null
  readonly ageDays: number | null
  readonly declaredBy: string | null
  readonly withheld: boolean
}

export interface PartnerCriterion extends Named {
  readonly kind: CriterionKind
  readonly state: CriterionState
  readonly sentence: string
}

/** How many were left after a question, or would be without it. */
export interface PartnerStep extends Omit<Named, 'id'> {
  readonly kind: CriterionKind
  readonly id: string | null
  readonly left: number
}

export interface PartnerRelay {
  readonly actor: Named
  readonly saturation: PartnerLoad
  readonly sentence: string
}

export interface PartnerSuggestion {
  readonly actor: Named & {
    readonly kind: string
    readonly primarySector: Named | null
    readonly sectors: readonly Named[]
  }
  readonly offer: Named | null
  readonly planned: boolean
  readonly met: number
  readonly asked: number
  readonly criteria: readonly PartnerCriterion[]
  readonly steps: number | null
  readonly through: readonly Named[]
  readonly minutes: number | null
  readonly saturation: PartnerLoad
  readonly relays: readonly PartnerRelay[]
  readonly restrictions: readonly Named[]
  readonly sentence: string
}

export interface PartnerSuggestions {
  readonly total: number
  readonly full: number
  readonly unknownLoads: number
  readonly sentence: string
  readonly orderSentence: string
  readonly reason: string | null
  readonly suggestions: readonly PartnerSuggestion[]
  readonly steps: readonly PartnerStep[]
  readonly without: readonly PartnerStep[]
  readonly removedLast: PartnerStep | null
}

const LOAD = /* GraphQL */ `
  fragment PartnerLoad on SaturationAnswer {
    level
    since
    ageDays
    declaredBy
    withheld
  }
`

/** Explained suggestions for what is asked, with what took the others away. */
export const ASK_PARTNERS: Question<
  { readonly partners: PartnerSuggestions },
  { readonly need: PartnerNeed; readonly first: number; readonly language: Language }
> = {
  document: /* GraphQL */ `
    query Partners($need: PartnerNeed!, $first: Int!, $language: Language!) {
      partners(need: $need, first: $first) {
        total
        full
        unknownLoads
        sentence(language: $language)
        orderSentence(language: $language)
        reason
        suggestions {
          actor {
            id
            name(language: $language)
            kind
            primarySector {
              id
              name(language: $language)
            }
            sectors {
              id
              name(language: $language)
            }
          }
          offer {
            id
            name(language: $language)
          }
          planned
          met
          asked
          criteria {
            kind
            id
            name(language: $language)
            state
            sentence(language: $language)
          }
          steps
          through {
            id
            name(language: $language)
          }
          minutes
          saturation {
            ...PartnerLoad
          }
          relays {
            actor {
              id
              name(language: $language)
            }
            saturation {
              ...PartnerLoad
            }
            sentence(language: $language)
          }
          restrictions {
            id
            name(language: $language)
          }
          sentence(language: $language)
        }
        steps {
          ...PartnerStepHead
        }
        without {
          ...PartnerStepHead
        }
        removedLast {
          ...PartnerStepHead
        }
      }
    }
    fragment PartnerStepHead on PartnerStep {
      kind
      id
      name(language: $language)
      left
    }
    ${LOAD}
  `,
}

/** How many there are, for the button. */
export const COUNT_PARTNERS: Question<
  { readonly partners: { readonly total: number } },
  { readonly need: PartnerNeed; readonly language: Language }
> = { document: 'query PartnersCounted($need: PartnerNeed!) { partners(need: $need, first: 1) { total } }' }

/** What one opened partner says of itself, beside its suggestion. */
export interface OpenedPartner extends Named {
  readonly kind: string
  readonly primarySector: Named | null
  readonly sectors: readonly Named[]
  readonly seat: Named | null
  readonly territories: readonly Named[]
  readonly nextStep: string | null
  readonly website: string | null
  readonly contacts: readonly { readonly id: string; readonly kind: string; readonly value: string }[]
  readonly saturation: PartnerLoad & { readonly sentence: string }
  readonly collaborations: { readonly standing: { readonly existing: number } }
  readonly evidence: readonly Words[]
}

export const ASK_OPENED_PARTNER: Question<
  { readonly actor: OpenedPartner | null },
  { readonly id: string; readonly language: Language }
> = {
  document: /* GraphQL */ `
    query OpenedPartner($id: ID!, $language: Language!) {
      actor(id: $id) {
        id
        name(language: $language)
        kind
        primarySector {
          id
          name(language: $language)
        }
        sectors {
          id
          name(language: $language)
        }
        seat {
          id
          name(language: $language)
        }
        territories {
          id
          name(language: $language)
        }
        nextStep(language: $language)
        website
        contacts {
          id
          kind
          value
        }
        saturation {
          ...PartnerLoad
          sentence(language: $language)
        }
        collaborations(first: 1) {
          standing {
            existing
          }
        }
        evidence {
          ...Words
        }
      }
    }
    ${LOAD}
    ${WORDS}
  `,
}

export interface UnmetNeedInput {
  readonly need?: string
  readonly audiences?: readonly string[]
  readonly territory?: string
  readonly reach?: PartnerReach
  readonly conditions?: readonly string[]
  readonly reason: UnmetReason
}

/** Counts once that somebody found nothing: choices only. */
export const COUNT_UNMET_NEED: Mutation<{ readonly input: UnmetNeedInput }> = {
  document: /* GraphQL */ `
    mutation CountUnmetNeed($mutationId: ID!, $input: UnmetNeedInput!, $language: Language!) {
      written: countUnmetNeed(mutationId: $mutationId, input: $input) {
        ...WrittenHead
      }
    }
    ${WRITTEN}
    ${CHANGE_HEAD}
  `,
}
