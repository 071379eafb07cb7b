import type { Language } from '@maillage/network-model'
import { axisWord, type GapsAddress } from './gaps-address.ts'

export type Ending = 'csv' | 'xlsx' | 'json'

/** Where what is on the screen leaves as a file, with what is chosen. */
export function exportAddress(
  network: string,
  address: GapsAddress,
  ending: Ending,
  language: Language,
  measure: 'M11' | 'M14' = 'M14',
): string {
  const { view, by, partition, territory, sector, audience, rows, columns } = address
  const answer = view === 'couverture' ? 'coverage' : view === 'angles' ? `measure-${measure}` : 'gaps'
  const parameters = new URLSearchParams()
  if (answer === 'gaps' && by === 'SIDE') parameters.set('par', 'cote')
  if (answer === 'coverage') {
    parameters.set('lignes', axisWord(rows))
    parameters.set('colonnes', axisWord(columns))
  }
  if (partition !== null) parameters.set('partition', partition)
  if (territory !== null) parameters.set('territories', territory)
  // A sector chooses lines of the table of pairs; as a filter it would leave it nobody to meet.
  if (sector !== null && answer !== 'gaps') parameters.set('sectors', sector)
  if (audience !== null) parameters.set('audiences', audience)
  parameters.set('langue', language)
  return `/${network}/export/${answer}.${ending}?${parameters.toString()}`
}
