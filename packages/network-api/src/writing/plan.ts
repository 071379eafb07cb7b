import type { Actor } from '@maillage/network-model'
import type { Change, Conflict, Edit, Requirement } from '@maillage/network-store'
import type { Projection } from '../projection.ts'

/** What a write is planned from: the whole network as it is, and the day it lives on. */
export interface Standing {
  readonly projection: Projection
  /** Client-made id of the write: what its new rows are named after. */
  readonly mutationId: string
}

/** What a write will do if everything it counts on still holds. */
export interface Plan {
  /** A stable code: what was done, the same in every language. */
  readonly reason: string
  readonly edits: readonly Edit[]
  readonly requires: readonly Requirement[]
}

/** Why something was not written: facts that a sentence is made of. */
export interface FoundProblem {
  readonly code: ProblemCode
  readonly field?: string
  readonly found?: string
  /** What was perhaps meant. */
  readonly nearest?: string
  /** What would be right: limits, words, an id. */
  readonly expected?: string
  readonly conflict?: Conflict
  readonly later?: Change
}

export type Planned = Plan | { readonly problems: readonly FoundProblem[] }

/** Codes that scripts may rely on; the sentence of each is `write.<code>`. */
export const PROBLEM_CODES = [
  'CONFLICT',
  'LATER_CHANGE',
  'UNKNOWN_ID',
  'WRONG_KIND',
  'RETIRED',
  'ENDED',
  'BAD_VALUE',
  'BAD_DATE',
  'FUTURE_DATE',
  'MISSING',
  'TOO_LONG',
  'FORBIDDEN_CHARACTERS',
  'NOTHING_TO_DO',
  'ALREADY',
  'NOT_CONCERNED',
  'NOT_A_FUNCTION',
  'REFERRED_TO',
  'NOT_RECORDED',
  'FIRST_CHANGE',
  'UNKNOWN_CHANGE',
  'CHANGED_MEANWHILE',
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

/** That an actor still stands as it was when the write was planned: another one may be retiring it. */
export const presentStatus = (actor: Actor): Requirement => ({
  table: 'actors',
  id: actor.id,
  cells: { status: actor.status },
})
