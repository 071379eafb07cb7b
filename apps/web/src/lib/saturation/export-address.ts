import type { LoadsAddress, Supposed } from './loads-address.ts'

export type Ending = 'csv' | 'xlsx' | 'json'

/** Where what is on the screen leaves as a file, with what is chosen. */
export function exportAddress(network: string, address: LoadsAddress, ending: Ending): string {
  const { view, sector, territory, level } = address
  const answer =
    view === 'attente'
      ? 'measure-M3'
      : view === 'demandes'
        ? 'measure-unmet-demand'
        : view === 'surcharge'
          ? 'measure-M6'
          : 'saturation'
  const parameters = new URLSearchParams()
  if (sector !== null) parameters.set('sectors', sector)
  if (territory !== null) parameters.set('territories', territory)
  if (level !== null && view === 'charges') parameters.set('levels', level)
  const query = parameters.toString()
  return `/${network}/export/${answer}.${ending}${query === '' ? '' : `?${query}`}`
}

/** What a supposition leads to, with every assumption it was reckoned with. */
export function supposedAddress(network: string, supposed: Supposed, ending: Ending): string {
  const { actor, act, fullTimeEquivalents, rounds, rate } = supposed
  const parameters = new URLSearchParams()
  if (actor !== null && act === 'ferme') parameters.set('close', actor)
  if (actor !== null && act !== 'ferme')
    parameters.set('posts', `${actor}:${String(act === 'moins' ? -fullTimeEquivalents : fullTimeEquivalents)}`)
  parameters.set('rounds', String(rounds))
  if (rate !== null) parameters.set('requestsPerFullTimeEquivalent', String(rate))
  return `/${network}/export/measure-M19.${ending}?${parameters.toString()}`
}
