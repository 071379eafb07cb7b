import {
  ADD_ACTOR,
  CONFIRM_COLLABORATION,
  CONTEST,
  CORRECT_ACTOR,
  DECLARE_LOAD,
  END_COLLABORATION,
  ERASE_CONTACT,
  PROPOSE_COLLABORATION,
  RETIRE_ACTOR,
  UNDO_CHANGE,
} from '$lib/questions/ask-writes.ts'

/** Everything a person can write here. */
export const GESTURES = {
  declareLoad: DECLARE_LOAD,
  correctActor: CORRECT_ACTOR,
  addActor: ADD_ACTOR,
  retireActor: RETIRE_ACTOR,
  proposeCollaboration: PROPOSE_COLLABORATION,
  confirmCollaboration: CONFIRM_COLLABORATION,
  endCollaboration: END_COLLABORATION,
  contest: CONTEST,
  eraseContact: ERASE_CONTACT,
  undoChange: UNDO_CHANGE,
} as const

export type GestureName = keyof typeof GESTURES

/** What a gesture needs besides its id and the language. */
export type VariablesOf<Name extends GestureName> = Omit<
  NonNullable<(typeof GESTURES)[Name]['shapes']>['variables'],
  'mutationId' | 'language'
>
