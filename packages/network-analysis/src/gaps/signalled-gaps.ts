import type { Finding, Id, Network } from '@maillage/network-model'
import type { Group, Grouping } from './groups.ts'

/** The findings that signal a gap in their own words. */
export function signalledGaps(network: Network): readonly Finding[] {
  return network.findings.filter((finding) => finding.signals === 'gap')
}

/** Those that speak of two groups at once: each is touched by a sector or an actor that the finding names. */
export function signalledBetween(
  network: Network,
  findings: readonly Finding[],
  grouping: Grouping,
  a: Group,
  b: Group,
): readonly Id<'findings'>[] {
  const sides = network.header.partitions.find((partition) => partition.id === grouping.partition)?.sides ?? {}
  const groupOf = (about: string): string | undefined => {
    if (network.sectors.some((sector) => sector.id === about)) return grouping.by === 'sector' ? about : sides[about]
    return grouping.groupOf.get(about as Id<'actors'>)
  }
  return findings
    .filter((finding) => {
      const touched = new Set(finding.about.map(groupOf))
      return touched.has(a.id) && touched.has(b.id)
    })
    .map((finding) => finding.id)
}
