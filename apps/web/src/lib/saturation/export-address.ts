import type { LoadsAddress } from './loads-address.ts'

/** Where what is on the screen leaves as a file, with what is chosen. */
export function exportAddress(network: string, address: LoadsAddress, ending: 'csv' | 'xlsx' | 'json'): string {
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
