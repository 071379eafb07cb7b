import { FACETS, NOT_ON_MAP, OR, type DirectoryAddress } from './directory-address.ts'

/** Where the same selection is found elsewhere, and leaves as a file. Made on the server: a browser only follows them. */
export interface WaysOut {
  readonly map: string
  readonly list: string
  readonly files: Readonly<Record<'pdf' | 'large' | 'csv' | 'xlsx', string>>
}

export function waysOut(address: DirectoryAddress, network: string, language: string, lang: string | null): WaysOut {
  const file = (name: string, large = false) => exportLink(address, network, language, name, large)
  return {
    map: mapLink(address, network, lang),
    list: mapLink(address, network, lang, 'liste'),
    files: {
      pdf: file('repertoire.pdf'),
      large: file('repertoire.pdf', true),
      csv: file('acteurs.csv'),
      xlsx: file('acteurs.xlsx'),
    },
  }
}

/** The same selection on the map, as far as the map knows its facets. */
function mapLink(address: DirectoryAddress, network: string, lang: string | null, view?: 'liste'): string {
  const parameters = new URLSearchParams()
  if (view !== undefined) parameters.set('vue', view)
  for (const name of address.asked) {
    if (name === 'q') parameters.set('texte', address.text)
    else if (!NOT_ON_MAP.includes(name)) parameters.set(name, (address.values.get(name) ?? []).join(OR))
  }
  if (lang !== null) parameters.set('lang', lang)
  const query = parameters.toString()
  return `/${network}/carte${query === '' ? '' : `?${query}`}`
}

/** Where the same selection leaves as a file. */
function exportLink(
  address: DirectoryAddress,
  network: string,
  language: string,
  file: string,
  large: boolean,
): string {
  const parameters = new URLSearchParams()
  if (address.text !== '') parameters.set('text', address.text)
  for (const [name, values] of address.values) parameters.set(FACETS[name][1], values.join(','))
  if (large) parameters.set('lettres', 'grandes')
  parameters.set('lang', language)
  return `/${network}/export/${file}?${parameters.toString()}`
}
