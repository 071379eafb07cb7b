import type { Language } from '@maillage/network-model'
import type { Question } from '../ask.ts'
import {
  ACTIVITY,
  FINDING,
  INVOLVEMENT,
  OBJECTIVE,
  POST,
  STATEMENT,
  WORDS,
  type ActivityHead,
  type FindingHead,
  type InvolvementHead,
  type Level,
  type Named,
  type ObjectiveHead,
  type PostHead,
  type Side,
  type StatementHead,
  type TieStatus,
  type Words,
} from './words.ts'

export interface Load {
  readonly level: Level
  readonly partly: boolean
  readonly withheld: boolean
  readonly contested: boolean
  /** Id of the declaration that is shown. */
  readonly load: string | null
  readonly since: string | null
  readonly ageDays: number | null
  readonly declaredBy: string | null
  /** 0 to 1. */
  readonly confidence: number
  readonly sentence: string
  readonly signalled: readonly Named[]
}

export interface Membership {
  readonly id: string
  readonly roleName: string | null
  readonly status: TieStatus
  readonly actor: Named
  readonly in: Named
  readonly evidence: readonly Words[]
}

export interface Offer extends Named {
  readonly functions: readonly { readonly id: string; readonly number: number; readonly name: string | null }[]
  readonly audiences: readonly Named[]
  readonly territories: readonly Named[]
  readonly conditions: readonly Named[]
  readonly languages: readonly string[]
  readonly status: TieStatus
  readonly evidence: readonly Words[]
}

export interface Collaboration {
  readonly id: string
  readonly between: readonly Named[]
  readonly level: number | null
  readonly status: TieStatus
  readonly purpose: string | null
  readonly confirmed: boolean
  readonly contested: boolean
  /** Kept from the public until it is clear. */
  readonly hidden: boolean
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly claims: readonly { readonly by: string; readonly says: 'said' | 'confirmed' | 'denied' }[]
  readonly evidence: readonly Words[]
}

/** How many of all collaborations hold, are past, or are not there yet. */
export type Standing = Readonly<Record<TieStatus, number>>

/** Requests that were sent on in a period; null where they are too few to be told. */
export interface Referral {
  readonly id: string
  readonly from: string
  readonly fromActor: Named & { readonly saturation: { readonly level: Level } }
  readonly toActor: Named & { readonly saturation: { readonly level: Level } }
  readonly periodFrom: string
  readonly periodTo: string
  readonly requests: number | null
  readonly refused: number | null
}

export interface ActorCard {
  readonly id: string
  readonly name: string
  readonly alternativeNames: readonly string[]
  readonly kind: string
  readonly kindAsStated: string | null
  readonly isNamed: boolean
  readonly status: TieStatus
  readonly side: Side | null
  readonly sectors: readonly Named[]
  readonly territories: readonly Named[]
  readonly audiences: readonly Named[]
  readonly functions: readonly { readonly id: string; readonly number: number; readonly name: string | null }[]
  readonly partOf: Named | null
  readonly parts: readonly Named[]
  readonly members: readonly Membership[]
  readonly memberOf: readonly Membership[]
  readonly offers: readonly Offer[]
  readonly posts: readonly PostHead[]
  readonly activities: readonly ActivityHead[]
  readonly objectives: readonly ObjectiveHead[]
  readonly saturation: Load
  readonly collaborations: {
    readonly totalCount: number
    readonly standing: Standing
    readonly nodes: readonly Collaboration[]
  }
  readonly referrals: readonly Referral[]
  readonly plannedActions: readonly (Named & { readonly code: string | null; readonly status: TieStatus })[]
  readonly involvements: readonly InvolvementHead[]
  readonly attendances: readonly {
    readonly id: string
    readonly roleName: string | null
    readonly status: TieStatus
    readonly concertation: Named & { readonly heldOn: string | null }
    readonly evidence: readonly Words[]
  }[]
  readonly findings: readonly FindingHead[]
  readonly statements: readonly StatementHead[]
  readonly evidence: readonly Words[]
  readonly contacts: readonly { readonly id: string; readonly kind: string; readonly value: string }[]
  readonly nextStep: string | null
  readonly website: string | null
  readonly description: string | null
}

/** Everything that the card of an actor shows, each thing with the words it is known from. */
export const ASK_ACTOR: Question<
  { readonly actor: ActorCard | null },
  { readonly id: string; readonly language: Language }
> = {
  document: /* GraphQL */ `
    query ActorCard($id: ID!, $language: Language!) {
      actor(id: $id) {
        id
        name(language: $language)
        alternativeNames
        kind
        kindAsStated
        isNamed
        status
        side
        sectors {
          id
          name(language: $language)
        }
        territories {
          id
          name(language: $language)
        }
        audiences {
          id
          name(language: $language)
        }
        functions {
          id
          number
          name(language: $language)
        }
        partOf {
          id
          name(language: $language)
        }
        parts {
          id
          name(language: $language)
        }
        members {
          ...MembershipHead
        }
        memberOf {
          ...MembershipHead
        }
        offers {
          id
          name(language: $language)
          functions {
            id
            number
            name(language: $language)
          }
          audiences {
            id
            name(language: $language)
          }
          territories {
            id
            name(language: $language)
          }
          conditions {
            id
            name(language: $language)
          }
          languages
          status
          evidence {
            ...Words
          }
        }
        posts {
          ...PostHead
        }
        activities {
          ...ActivityHead
        }
        objectives {
          ...ObjectiveHead
        }
        saturation {
          level
          partly
          withheld
          contested
          load
          since
          ageDays
          declaredBy
          confidence
          sentence(language: $language)
          signalled {
            id
            name(language: $language)
          }
        }
        collaborations(first: 50) {
          totalCount
          standing {
            existing
            past
            planned
            proposed
            requested
          }
          nodes {
            id
            between {
              id
              name(language: $language)
            }
            level
            status
            purpose(language: $language)
            confirmed
            contested
            hidden
            validFrom
            validTo
            claims {
              by
              says
            }
            evidence {
              ...Words
            }
          }
        }
        referrals {
          id
          from
          fromActor {
            ...ReferralEnd
          }
          toActor {
            ...ReferralEnd
          }
          periodFrom
          periodTo
          requests
          refused
        }
        plannedActions {
          id
          code
          name(language: $language)
          status
        }
        involvements {
          ...InvolvementHead
        }
        attendances {
          id
          roleName(language: $language)
          status
          concertation {
            id
            name(language: $language)
            heldOn
          }
          evidence {
            ...Words
          }
        }
        findings {
          ...FindingHead
        }
        statements {
          ...StatementHead
        }
        evidence {
          ...Words
        }
        contacts {
          id
          kind
          value
        }
        nextStep(language: $language)
        website
        description(language: $language)
      }
    }
    fragment ReferralEnd on Actor {
      id
      name(language: $language)
      saturation {
        level
      }
    }
    fragment MembershipHead on Membership {
      id
      roleName(language: $language)
      status
      actor {
        id
        name(language: $language)
      }
      in {
        id
        name(language: $language)
      }
      evidence {
        ...Words
      }
    }
    ${WORDS}
    ${POST}
    ${ACTIVITY}
    ${OBJECTIVE}
    ${INVOLVEMENT}
    ${FINDING}
    ${STATEMENT}
  `,
}
