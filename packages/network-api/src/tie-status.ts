import { holdsOn, type Collaboration, type Status } from '@maillage/network-model'

/** The status of a collaboration on a day: one whose last day is over is past, whatever its row still says. */
export function statusOn(day: string, row: Pick<Collaboration, 'status' | 'validFrom' | 'validTo'>): Status {
  return row.status === 'existing' && row.validTo !== null && !holdsOn(day, row) ? 'past' : row.status
}

/** How many collaborations have each status on a day: the one count that pages, cards and tables tell. */
export function standingOf(
  day: string,
  rows: readonly Pick<Collaboration, 'status' | 'validFrom' | 'validTo'>[],
): Readonly<Record<Status, number>> {
  const counts = { existing: 0, past: 0, planned: 0, proposed: 0, requested: 0 }
  for (const row of rows) counts[statusOn(day, row)] += 1
  return counts
}
