import { axisWord, type GapsAddress } from './gaps-address.ts'

type Ending = 'csv' | 'xlsx' | 'json'

/** Where what is on the screen leaves as a file, with what is chosen. */
export function exportAddress(network: string, address: GapsAddress, ending: Ending): string {
  const { view, by, partition, territory, sector, audience, rows, columns } = address
  const answer = view === 'couverture' ? 'coverage' : view === 'angles' ? 'measure-M14' : 'gaps'
  const parameters = new URLSearchParams()
  if (answer === 'gaps' && by === 'SIDE') parameters.set('par', 'cote')
  if (answer === 'coverage') {
    parameters.set('lignes', axisWord(rows))
    parameters.set('colonnes', axisWord(columns))
  }
  if (partition !== null) parameters.set('partition', partition)
  if (territory !== null) parameters.set('territories', territory)
  if (sector !== null) parameters.set('sectors', sector)
  if (audience !== null) parameters.set('audiences', audience)
  const query = parameters.toString()
  return `/${network}/export/${answer}.${ending}${query === '' ? '' : `?${query}`}`
}
