/** Names of filters in the address of the directory online. */
const ONLINE: Readonly<Record<string, string>> = {
  needs: 'besoin',
  audiences: 'public',
  territories: 'territoire',
  sectors: 'secteur',
  functions: 'fonction',
  conditions: 'condition',
  levels: 'charge',
  languages: 'langue',
  kinds: 'nature',
}
const kebab = (word: string) => word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Where the directory that is printed stands online, as far as it can be filtered there. */
export function directoryOnline(
  host: string,
  network: string,
  filter: Readonly<Record<string, unknown>> | null,
): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(filter ?? {})) {
    const parameter = ONLINE[name]
    if (name === 'text') parameters.set('q', String(value))
    else if (parameter !== undefined)
      parameters.set(
        parameter,
        (value as readonly string[]).map((one) => (one === '' ? 'non-dit' : kebab(one))).join('~'),
      )
  }
  const query = parameters.toString()
  // A port is named where nobody stands in front who speaks TLS.
  const scheme = /:\d+$/.test(host) || host === 'localhost' ? 'http' : 'https'
  return `${scheme}://${host}/${network}/repertoire${query === '' ? '' : `?${query}`}`
}
