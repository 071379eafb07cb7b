import type { Language } from '@maillage/network-model'
import type { Question } from '../ask.ts'
import type { Named } from './words.ts'

/** A need in everyday words; those with a parent say more precisely what it is. */
export interface NeedChoice extends Named {
  readonly parent: string | null
  readonly pictogram: string | null
  /** In any language. */
  readonly synonyms: readonly string[]
  /** How many would answer to it at all. */
  readonly partners: number
}

export interface PlaceChoice extends Named {
  readonly kind: string
  readonly parent: string | null
}

export interface NeedsAnswer {
  readonly needs: readonly NeedChoice[]
  readonly network: {
    readonly territories: readonly PlaceChoice[]
    readonly audiences: readonly (Named & { readonly kind: string; readonly parent: string | null })[]
    readonly conditions: readonly (Named & { readonly kind: string })[]
  }
  /** Where somebody may work. */
  readonly actors: { readonly totalCount: number; readonly nodes: readonly Named[] }
}

/** Services that can be chosen from a list; in a larger network one is found by its name. */
export const SERVICES_LISTED = 500

/** Everything that can be chosen. */
export const ASK_NEEDS: Question<NeedsAnswer, { readonly language: Language }> = {
  document: /* GraphQL */ `
    query Needs($language: Language!) {
      needs {
        id
        name(language: $language)
        parent
        pictogram
        synonyms
        partners
      }
      network {
        territories {
          id
          name(language: $language)
          kind
          parent
        }
        audiences {
          id
          name(language: $language)
          kind
          parent
        }
        conditions {
          id
          name(language: $language)
          kind
        }
      }
      actors(
        filter: { kinds: [service, team, association, institution, careNetwork, partnership, company] }
        orderBy: name
        first: 500
      ) {
        totalCount
        nodes {
          id
          name(language: $language)
        }
      }
    }
  `,
}

/** One service by its id, in a network that is too large for a list. */
export const ASK_SERVICE: Question<
  { readonly actor: Named | null },
  { readonly id: string; readonly language: Language }
> = { document: 'query Service($id: ID!, $language: Language!) { actor(id: $id) { id name(language: $language) } }' }
