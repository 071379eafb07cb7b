import type { Finding, Network, Signal } from '@maillage/network-model'
import { say, told } from './regard-sentence.ts'
import type { RegardSentence } from './regard-promise.ts'

/** The findings in which a document itself speaks of a gap, or of saturation. */
export const signalledBy = (network: Network, signal: Signal): readonly Finding[] =>
  network.findings.filter((finding) => finding.signals === signal)

/** How many of them there are; nothing to say without any. */
export function signalledSentence(network: Network, signal: 'gap' | 'saturation'): readonly RegardSentence[] {
  const found = signalledBy(network, signal)
  if (found.length === 0) return []
  const tone = signal === 'gap' ? 'gap' : 'load'
  return [
    told(
      say(`regard.signalled-${signal}`, { findings: found.length }),
      found.map(({ id }) => id),
      { tone },
    ),
  ]
}
