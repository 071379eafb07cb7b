import { page } from '$app/state'
import type { NetworkFrame } from '../questions/ask-network.ts'
import type { Words } from '../questions/words.ts'

/** The short name of a source beside its words; the whole name stands where the page lists its sources. */
export function shortSource({ id, name }: Words['source']): string {
  const { sources } = (page.data['frame'] as { readonly network: NetworkFrame }).network
  return sources.find((source) => source.id === id)?.shortName ?? name
}
