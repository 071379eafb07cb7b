import type { Finding, Network, Signal } from '@maillage/network-model'
import { say, told } from './regard-sentence.ts'
import type { RegardSentence } from './regard-promise.ts'

/**
 * The findings in which a document itself speaks of a gap, or of saturation. A filter leaves those that speak of an
 * actor that is left, of a sector of one, or of nothing that a filter could take away.
 */
export function signalledBy(network: Network, signal: Signal, filter?: ReadonlySet<string>): readonly Finding[] {
  const found = network.findings.filter((finding) => finding.signals === signal)
  if (!filter) return found
  const gone = new Set<string>([...network.actors, ...network.sectors].map(({ id }) => id))
  for (const actor of network.actors) {
    if (!filter.has(actor.id)) continue
    for (const id of [actor.id, actor.primarySector, ...actor.sectors]) if (id !== null) gone.delete(id)
  }
  return found.filter(({ about }) => about.length === 0 || about.some((id) => !gone.has(id)))
}

/** How many of them there are; nothing to say without any. */
export function signalledSentence(
  network: Network,
  signal: 'gap' | 'saturation',
  filter: ReadonlySet<string> | undefined,
): readonly RegardSentence[] {
  const found = signalledBy(network, signal, filter)
  if (found.length === 0) return []
  const focus = found.map(({ id }) => id)
  const tone = signal === 'gap' ? 'gap' : 'load'
  return [told(say(`regard.signalled-${signal}`, { findings: found.length }), focus, { tone })]
}
