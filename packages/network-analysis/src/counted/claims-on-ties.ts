import { firstDay, type Claim, type Day, type Id, type Network } from '@maillage/network-model'

/** What each actor last said of each tie, by the day; claims made later do not exist yet. */
export function standingClaims(network: Network, day: Day): ReadonlyMap<string, ReadonlyMap<Id<'actors'>, Claim>> {
  const byTie = new Map<string, Map<Id<'actors'>, Claim>>()
  for (const claim of network.claims) {
    if (firstDay(claim.on) > day) continue
    const said = byTie.get(claim.about) ?? new Map<Id<'actors'>, Claim>()
    byTie.set(claim.about, said)
    const before = said.get(claim.by)
    if (!before || stands(claim, before)) said.set(claim.by, claim)
  }
  return byTie
}

/** The newer word stands; of two of the same day, the denial. */
function stands(claim: Claim, before: Claim): boolean {
  const [now, then] = [firstDay(claim.on), firstDay(before.on)]
  return now === then ? before.says !== 'denied' : now > then
}
