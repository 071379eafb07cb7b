import type { Language } from '@maillage/network-model'
import type { Question } from '../ask.ts'
import {
  ACTIVITY,
  FINDING,
  INVOLVEMENT,
  OBJECTIVE,
  STATEMENT,
  WORDS,
  type ActivityHead,
  type FindingHead,
  type InvolvementHead,
  type Named,
  type ObjectiveHead,
  type StatementHead,
  type TieStatus,
  type Words,
} from './words.ts'

export interface InitiativeCard extends Named {
  readonly kind: string
  readonly kindAsStated: string | null
  readonly status: TieStatus
  readonly partOf: Named | null
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly description: string | null
  readonly involvements: readonly InvolvementHead[]
  readonly objectives: readonly ObjectiveHead[]
  readonly activities: readonly ActivityHead[]
  readonly evidence: readonly Words[]
}

export interface ConcertationCard extends Named {
  readonly kind: string
  readonly heldOn: string | null
  readonly recurrence: string | null
  readonly participants: number | null
  readonly participantsAsStated: string | null
  readonly theme: string | null
  readonly initiative: Named | null
  readonly status: TieStatus
  readonly attendances: readonly {
    readonly id: string
    readonly roleName: string | null
    readonly actor: Named
    readonly evidence: readonly Words[]
  }[]
  readonly findings: readonly FindingHead[]
  readonly evidence: readonly Words[]
}

export interface PlannedActionCard extends Named {
  readonly code: string | null
  readonly plan: Named | null
  readonly setting: Named | null
  readonly objective: string | null
  readonly audienceAsStated: string | null
  readonly status: TieStatus
  readonly involvements: readonly InvolvementHead[]
  readonly findings: readonly FindingHead[]
  readonly evidence: readonly Words[]
}

interface Nodes<Node> {
  readonly nodes: readonly Node[]
}

export interface ThingAnswer {
  readonly initiatives: Nodes<InitiativeCard>
  readonly concertations: Nodes<ConcertationCard>
  readonly plannedActions: Nodes<PlannedActionCard>
  readonly findings: Nodes<FindingHead>
  readonly statements: Nodes<StatementHead>
  readonly evidence: readonly Words[]
}

/** What is known of anything that is no actor: its own card if it has one, else the findings, statements and words about it. */
export const ASK_THING: Question<ThingAnswer, { readonly id: string; readonly language: Language }> = {
  document: /* GraphQL */ `
    query ThingCard($id: ID!, $language: Language!) {
      initiatives(ids: [$id], first: 1) {
        nodes {
          id
          name(language: $language)
          kind
          kindAsStated
          status
          partOf {
            id
            name(language: $language)
          }
          validFrom
          validTo
          description(language: $language)
          involvements {
            ...InvolvementHead
          }
          objectives {
            ...ObjectiveHead
          }
          activities {
            ...ActivityHead
          }
          evidence {
            ...Words
          }
        }
      }
      concertations(ids: [$id], first: 1) {
        nodes {
          id
          name(language: $language)
          kind
          heldOn
          recurrence(language: $language)
          participants
          participantsAsStated
          theme(language: $language)
          initiative {
            id
            name(language: $language)
          }
          status
          attendances {
            id
            roleName(language: $language)
            actor {
              id
              name(language: $language)
            }
            evidence {
              ...Words
            }
          }
          findings {
            ...FindingHead
          }
          evidence {
            ...Words
          }
        }
      }
      plannedActions(ids: [$id], first: 1) {
        nodes {
          id
          name(language: $language)
          code
          plan {
            id
            name(language: $language)
          }
          setting {
            id
            name(language: $language)
          }
          objective(language: $language)
          audienceAsStated
          status
          involvements {
            ...InvolvementHead
          }
          findings {
            ...FindingHead
          }
          evidence {
            ...Words
          }
        }
      }
      findings(filter: { about: $id }, first: 50) {
        nodes {
          ...FindingHead
        }
      }
      statements(about: $id, first: 100) {
        nodes {
          ...StatementHead
        }
      }
      evidence(about: $id) {
        ...Words
      }
    }
    ${WORDS}
    ${FINDING}
    ${STATEMENT}
    ${INVOLVEMENT}
    ${OBJECTIVE}
    ${ACTIVITY}
  `,
}

export interface FoundAnswer {
  readonly findings: Nodes<FindingHead>
}

/** One finding by its id; an empty list when there is none. */
export const ASK_FINDING: Question<FoundAnswer, { readonly id: string; readonly language: Language }> = {
  document: /* GraphQL */ `
    query Finding($id: ID!, $language: Language!) {
      findings(filter: { ids: [$id] }, first: 1) {
        nodes {
          ...FindingHead
        }
      }
    }
    ${WORDS}
    ${FINDING}
  `,
}

export interface VocabularyAnswer {
  readonly network: Readonly<
    Record<'sectors' | 'territories' | 'audiences' | 'settings' | 'conditions' | 'tags' | 'sources', readonly Named[]>
  >
}

/** The names of everything that has a name and no card of its own. */
export const ASK_VOCABULARY: Question<VocabularyAnswer, { readonly language: Language }> = {
  document: /* GraphQL */ `
    query Vocabulary($language: Language!) {
      network {
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
        settings {
          id
          name(language: $language)
        }
        conditions {
          id
          name(language: $language)
        }
        tags {
          id
          name(language: $language)
        }
        sources {
          id
          name(language: $language)
        }
      }
    }
  `,
}
