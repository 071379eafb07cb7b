import type { Language } from '@maillage/network-model'
import type { Question } from '../ask.ts'
import type { Named } from './words.ts'

/** Words a form lets one choose from. */
export interface FormVocabulary {
  readonly languages: readonly Language[]
  readonly sectors: readonly Named[]
  readonly territories: readonly (Named & { readonly kind: string })[]
  readonly audiences: readonly Named[]
}

/** An actor as the form starts from it, in the language in which its texts are written. */
export interface ActorToCorrect {
  readonly id: string
  readonly revision: number
  readonly name: string
  readonly kind: string
  readonly sectors: readonly { readonly id: string }[]
  readonly primarySector: { readonly id: string } | null
  readonly seat: { readonly id: string } | null
  readonly territories: readonly { readonly id: string }[]
  readonly audiences: readonly { readonly id: string }[]
  readonly website: string | null
  readonly nextStep: string | null
  readonly description: string | null
}

const VOCABULARY = /* GraphQL */ `
  fragment FormVocabulary on Network {
    languages
    sectors {
      id
      name(language: $language)
    }
    territories {
      id
      kind
      name(language: $language)
    }
    audiences {
      id
      name(language: $language)
    }
  }
`

export const ASK_FORM_VOCABULARY: Question<{ readonly network: FormVocabulary }, { readonly language: Language }> = {
  document: /* GraphQL */ `
    query FormVocabulary($language: Language!) {
      network {
        ...FormVocabulary
      }
    }
    ${VOCABULARY}
  `,
}

export const ASK_ACTOR_TO_CORRECT: Question<
  { readonly network: FormVocabulary; readonly actor: ActorToCorrect | null },
  { readonly id: string; readonly written: Language; readonly language: Language }
> = {
  document: /* GraphQL */ `
    query ActorToCorrect($id: ID!, $written: Language!, $language: Language!) {
      network {
        ...FormVocabulary
      }
      actor(id: $id) {
        id
        revision
        name(language: $written)
        kind
        sectors {
          id
        }
        primarySector {
          id
        }
        seat {
          id
        }
        territories {
          id
        }
        audiences {
          id
        }
        website
        nextStep(language: $written)
        description(language: $written)
      }
    }
    ${VOCABULARY}
  `,
}
