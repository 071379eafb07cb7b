import type { Actor } from '@maillage/network-model'
import { strengthRows, type StrengthRows } from '@maillage/network-kernel'
import type { CountedTie } from './counted-ties.ts'

/** A tie without a stated level is at least a linkage. */
const LEAST_STRENGTH = 1
const LONGEST = 6

/** The ties among some actors as rows with their strengths: vertices go by the order of `actors`. */
export function strengthOfTies(actors: readonly Pick<Actor, 'id'>[], ties: readonly CountedTie[]): StrengthRows {
  const vertexOf = new Map(actors.map((actor, vertex) => [actor.id, vertex]))
  const among = ties.filter((tie) => vertexOf.has(tie.a) && vertexOf.has(tie.b))
  return strengthRows(
    actors.length,
    among.map((tie) => vertexOf.get(tie.a)!),
    among.map((tie) => vertexOf.get(tie.b)!),
    among.map((tie) => tie.level ?? LEAST_STRENGTH),
  )
}

/** How long a tie is: 6, 3 or 2, whole so that ways of the same length are found equal. */
export const lengthsOf = ({ strengths }: StrengthRows): Uint32Array =>
  Uint32Array.from(strengths, (one) => LONGEST / one)
