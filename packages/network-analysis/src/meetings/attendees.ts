import type { Actor, Network } from '@maillage/network-model'

/** Who was, or is expected, at a concertation, in the order of the actors. Throws a RangeError for one that is not there. */
export function attendeesOf(network: Network, concertation: string): readonly Actor[] {
  if (!network.concertations.some(({ id }) => id === concertation)) {
    throw new RangeError(`the network has no concertation ${concertation}`)
  }
  const came = new Set<string>(
    network.attendance.filter((one) => one.concertation === concertation).map(({ actor }) => actor),
  )
  return network.actors.filter(({ id }) => came.has(id))
}
