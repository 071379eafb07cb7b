import type { HingeFigure, Language } from '@maillage/network-model'
import type { Question } from '../ask.ts'
import type { Reference, Level, Named, Side, TieStatus } from './words.ts'

/** What the page of an actor tells beyond its card. */
export interface ActorMore {
  readonly languages: readonly string[]
  readonly responded: 'yes' | 'no' | 'notAsked'
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly seat: Named | null
  readonly offers: readonly {
    readonly id: string
    readonly careLevel: number | null
    readonly conditions: readonly { readonly id: string; readonly kind: 'ease' | 'restriction' }[]
  }[]
  readonly evidence: readonly { readonly id: string; readonly value: string | null }[]
  readonly contacts: readonly { readonly id: string; readonly personal: boolean }[]
  readonly memberOf: readonly {
    readonly id: string
    readonly in: Named & { readonly kind: string; readonly members: readonly { readonly actor: Named }[] }
  }[]
}

/** One Change of the history of an actor. */
export interface ActorChange {
  readonly id: string
  readonly revision: number
  readonly at: string
  readonly author: string
  readonly reason: string
  readonly title: string
}

export interface ActorMoreAnswer {
  readonly actor: ActorMore | null
  readonly changes: { readonly totalCount: number; readonly nodes: readonly ActorChange[] }
}

export const ASK_ACTOR_MORE: Question<ActorMoreAnswer, { readonly id: string; readonly language: Language }> = {
  document: /* GraphQL */ `
    query ActorMore($id: ID!, $language: Language!) {
      actor(id: $id) {
        languages
        responded
        validFrom
        validTo
        seat {
          id
          name(language: $language)
        }
        offers {
          id
          careLevel
          conditions {
            id
            kind
          }
        }
        evidence {
          id
          value
        }
        contacts {
          id
          personal
        }
        memberOf {
          id
          in {
            id
            name(language: $language)
            kind
            members {
              actor {
                id
                name(language: $language)
              }
            }
          }
        }
      }
      changes(first: 5, about: $id) {
        totalCount
        nodes {
          id
          revision
          at
          author
          reason
          title(language: $language)
        }
      }
    }
  `,
}

/** How an actor looks on a map, without anything that it is tied to. */
export interface ActorLook extends Named {
  readonly kind: string
  readonly isNamed: boolean
  readonly status: TieStatus
  readonly side: Side | null
  readonly primarySector: Named | null
}

/** Somebody in one step from the actor of a page, with whom it reaches itself. */
export interface ActorAround extends ActorLook {
  readonly saturation: { readonly level: Level; readonly ageDays: number | null }
  readonly partOf: { readonly id: string } | null
  readonly parts: readonly { readonly id: string }[]
  readonly members: readonly { readonly actor: { readonly id: string } }[]
  readonly collaborations: {
    readonly totalCount: number
    readonly nodes: readonly { readonly between: readonly { readonly id: string }[] }[]
  }
  readonly statements: readonly { readonly subject: Reference; readonly object: Reference }[]
}

const LOOK = /* GraphQL */ `
  fragment ActorLook on Actor {
    id
    name(language: $language)
    kind
    isNamed
    status
    side
    primarySector {
      id
      name(language: $language)
    }
  }
`

interface Nodes<Node> {
  readonly nodes: readonly Node[]
}

/** How some actors look: fifty at most. */
export const ASK_ACTOR_LOOKS: Question<
  { readonly actors: Nodes<ActorLook> },
  { readonly ids: readonly string[]; readonly language: Language }
> = {
  document: /* GraphQL */ `
    query ActorLooks($ids: [ID!]!, $language: Language!) {
      actors(filter: { ids: $ids }, first: 50) {
        nodes {
          ...ActorLook
        }
      }
    }
    ${LOOK}
  `,
}

/** The same with what stands around each of them: thirty at most. */
export const ASK_ACTORS_AROUND: Question<
  { readonly actors: Nodes<ActorAround> },
  { readonly ids: readonly string[]; readonly language: Language }
> = {
  document: /* GraphQL */ `
    query ActorsAround($ids: [ID!]!, $language: Language!) {
      actors(filter: { ids: $ids }, first: 31) {
        nodes {
          ...ActorLook
          saturation {
            level
            ageDays
          }
          partOf {
            id
          }
          parts {
            id
          }
          members {
            actor {
              id
            }
          }
          collaborations(first: 12) {
            totalCount
            nodes {
              between {
                id
              }
            }
          }
          statements {
            subject {
              id
              table
              name(language: $language)
            }
            object {
              id
              table
              name(language: $language)
            }
          }
        }
      }
    }
    ${LOOK}
  `,
}

/** What breaks without each actor; a reason where it cannot be computed. */
export const ASK_HINGES: Question<
  {
    readonly regard: { readonly reason: string | null; readonly figures: { readonly hinges: readonly HingeFigure[] } }
  },
  { readonly language: Language }
> = { document: 'query Hinges { regard(id: cutPoints) { reason figures } }' }
