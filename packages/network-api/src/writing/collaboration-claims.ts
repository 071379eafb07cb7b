import { holdsOn, type Claim, type Collaboration, type Id } from '@maillage/network-model'
import type { Requirement } from '@maillage/network-store'
import type { Projection } from '../projection.ts'
import { newId } from './new-ids.ts'

/** The newest word of one side about a tie; undefined when it has not spoken. */
export function lastWord(projection: Projection, about: string, by: string): Claim | undefined {
  let last: Claim | undefined
  for (const claim of projection.where('claims', 'about', about))
    if (claim.by === by && (!last || last.on <= claim.on)) last = claim
  return last
}

/**
 * The id of the next word about a tie, made from how many there are: of two sides that speak at the same moment the
 * second finds it taken, looks again, and sees what the first one said.
 */
export const nextClaimId = (projection: Projection, about: string): Id<'claims'> =>
  newId('claims', 'claim', about, String(projection.where('claims', 'about', about).length))

/** True when a collaboration is over, by its status or by its date. */
export const isOver = (tie: Collaboration, day: string): boolean =>
  tie.status === 'past' || (tie.validTo !== null && !holdsOn(day, { validFrom: null, validTo: tie.validTo }))

/** That a collaboration still stands as it was when the write was planned: another one may be ending it. */
export const presentTie = ({ id, status, validTo }: Collaboration): Requirement => ({
  table: 'collaborations',
  id,
  cells: { status, validTo },
})
