import type { Language } from '@maillage/network-model'
import type { ActorFilter } from '$lib/facets/actor-filter.ts'

/** `careNetwork` as the door of files writes it: `care-network`. */
const asWord = (value: string) => value.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const WORDS: readonly string[] = ['kinds', 'sides', 'levels']

/** Where the actors or the collaborations that are shown leave as a table. */
export function tableAddress(
  network: string,
  table: 'acteurs' | 'collaborations',
  ending: 'csv' | 'xlsx',
  filter: ActorFilter | null,
  language: Language,
): string {
  const parameters = new URLSearchParams()
  for (const [name, values] of Object.entries(filter ?? {}) as [string, readonly string[]][])
    parameters.set(name, values.map((value) => (WORDS.includes(name) ? asWord(value) : value)).join(','))
  parameters.set('langue', language)
  return `/${network}/export/${table}.${ending}?${parameters.toString()}`
}
