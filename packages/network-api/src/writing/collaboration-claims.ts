import { holdsOn, type Claim, type Collaboration } from '@maillage/network-model'
import type { Requirement } from '@maillage/network-store'
import type { Projection } from '../projection.ts'

/** The newest word of one side about a tie; undefined when it has not spoken. */
export function lastWord(projection: Projection, about: string, by: string): Claim | undefined {
  let last: Claim | undefined
  for (const claim of projection.where('claims', 'about', about))
    if (claim.by === by && (!last || last.on <= claim.on)) last = claim
  return last
}

/** True when a collaboration is over, by its status or by its date. */
export const isOver = (tie: Collaboration, day: string): boolean =>
  tie.status === 'past' || (tie.validTo !== null && !holdsOn(day, { validFrom: null, validTo: tie.validTo }))

/** That a collaboration still stands as it was when the write was planned: another one may be ending it. */
export const presentTie = ({ id, status, validTo }: Collaboration): Requirement => ({
  table: 'collaborations',
  id,
  cells: { status, validTo },
})
