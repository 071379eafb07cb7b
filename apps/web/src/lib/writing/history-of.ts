import { page } from '$app/state'
import { resolve } from '$app/paths'
import { inLanguageOf } from '$lib/language/language.ts'

/** The address of what was written about one record. */
export function historyOf(network: string, id: string): string {
  return inLanguageOf(page.url, `${resolve('/[network]/modifications', { network })}?sujet=${encodeURIComponent(id)}`)
}
