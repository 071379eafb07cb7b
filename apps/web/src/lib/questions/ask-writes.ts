import type { Language } from '@maillage/network-model'
import type { Question } from '../ask.ts'
import { CHANGE_HEAD, WRITTEN, type Cell, type Written } from './written.ts'

/** Under its own alias every mutation answers the same way. */
export type Mutation<Input extends Readonly<Record<string, unknown>>> = Question<
  { readonly written: Written },
  Input & { readonly mutationId: string; readonly language: Language }
>

export type Availability = 'open' | 'waitingList' | 'closed'
export type Visibility = 'members' | 'public'

export interface LoadInput {
  readonly actor: string
  readonly availability: Availability
  readonly offer?: string
  readonly audience?: string
  readonly places?: number
  readonly waitStartWeeks?: number
  readonly declaredBy?: string
  readonly validUntil?: string
  readonly visibility?: Visibility
}

export const DECLARE_LOAD: Mutation<{ readonly input: LoadInput }> = {
  document: /* GraphQL */ `
    mutation DeclareLoad($mutationId: ID!, $input: LoadInput!, $language: Language!) {
      written: declareLoad(mutationId: $mutationId, input: $input) {
        ...WrittenHead
      }
    }
    ${WRITTEN}
    ${CHANGE_HEAD}
  `,
}

/** Cells by the names of the input's fields; what is left out stays, null empties. */
export type ActorCells = Readonly<Partial<Record<ActorField, Cell>>>
export const ACTOR_FIELDS = [
  'name',
  'kind',
  'sectors',
  'primarySector',
  'seat',
  'territories',
  'audiences',
  'website',
  'nextStep',
  'description',
] as const
export type ActorField = (typeof ACTOR_FIELDS)[number]

export const CORRECT_ACTOR: Mutation<{
  readonly input: ActorCells & { readonly actor: string; readonly basedOn: number }
}> = {
  document: /* GraphQL */ `
    mutation CorrectActor($mutationId: ID!, $input: ActorCorrection!, $language: Language!) {
      written: correctActor(mutationId: $mutationId, input: $input) {
        ...WrittenHead
      }
    }
    ${WRITTEN}
    ${CHANGE_HEAD}
  `,
}

export const ADD_ACTOR: Mutation<{ readonly input: ActorCells }> = {
  document: /* GraphQL */ `
    mutation AddActor($mutationId: ID!, $input: ActorInput!, $language: Language!) {
      written: addActor(mutationId: $mutationId, input: $input) {
        ...WrittenHead
      }
    }
    ${WRITTEN}
    ${CHANGE_HEAD}
  `,
}

export const RETIRE_ACTOR: Mutation<{ readonly actor: string }> = {
  document: /* GraphQL */ `
    mutation RetireActor($mutationId: ID!, $actor: ID!, $language: Language!) {
      written: retireActor(mutationId: $mutationId, actor: $actor) {
        ...WrittenHead
      }
    }
    ${WRITTEN}
    ${CHANGE_HEAD}
  `,
}

export interface CollaborationProposal {
  readonly between: readonly [string, string]
  /** Which of the two says it; left out: nobody has said it yet. */
  readonly by?: string
  readonly level?: number
  readonly purpose?: Readonly<Partial<Record<Language, string>>>
}

export const PROPOSE_COLLABORATION: Mutation<{ readonly input: CollaborationProposal }> = {
  document: /* GraphQL */ `
    mutation ProposeCollaboration($mutationId: ID!, $input: CollaborationProposal!, $language: Language!) {
      written: proposeCollaboration(mutationId: $mutationId, input: $input) {
        ...WrittenHead
      }
    }
    ${WRITTEN}
    ${CHANGE_HEAD}
  `,
}

export const CONFIRM_COLLABORATION: Mutation<{ readonly collaboration: string; readonly by: string }> = {
  document: /* GraphQL */ `
    mutation ConfirmCollaboration($mutationId: ID!, $collaboration: ID!, $by: ID!, $language: Language!) {
      written: confirmCollaboration(mutationId: $mutationId, collaboration: $collaboration, by: $by) {
        ...WrittenHead
      }
    }
    ${WRITTEN}
    ${CHANGE_HEAD}
  `,
}

export const END_COLLABORATION: Mutation<{ readonly collaboration: string }> = {
  document: /* GraphQL */ `
    mutation EndCollaboration($mutationId: ID!, $collaboration: ID!, $language: Language!) {
      written: endCollaboration(mutationId: $mutationId, collaboration: $collaboration) {
        ...WrittenHead
      }
    }
    ${WRITTEN}
    ${CHANGE_HEAD}
  `,
}

/** `by` is a side of a collaboration: it then denies it by a claim of its own. */
export const CONTEST: Mutation<{ readonly about: string; readonly hide: boolean; readonly by?: string }> = {
  document: /* GraphQL */ `
    mutation Contest($mutationId: ID!, $about: ID!, $hide: Boolean!, $by: ID, $language: Language!) {
      written: contest(mutationId: $mutationId, about: $about, hide: $hide, by: $by) {
        ...WrittenHead
      }
    }
    ${WRITTEN}
    ${CHANGE_HEAD}
  `,
}

export const ERASE_CONTACT: Mutation<{ readonly contact: string }> = {
  document: /* GraphQL */ `
    mutation EraseContact($mutationId: ID!, $contact: ID!, $language: Language!) {
      written: eraseContact(mutationId: $mutationId, contact: $contact) {
        ...WrittenHead
      }
    }
    ${WRITTEN}
    ${CHANGE_HEAD}
  `,
}

export const UNDO_CHANGE: Mutation<{ readonly change: string }> = {
  document: /* GraphQL */ `
    mutation UndoChange($mutationId: ID!, $change: ID!, $language: Language!) {
      written: undoChange(mutationId: $mutationId, change: $change) {
        ...WrittenHead
      }
    }
    ${WRITTEN}
    ${CHANGE_HEAD}
  `,
}
