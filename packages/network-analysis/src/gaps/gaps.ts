import type { Network } from '@maillage/network-model'
import type { GapAnswer, GapReport, Standpoint } from '../answer.ts'
import { blindSpots } from './blind-spots.ts'
import { bridgesBetween } from './bridges.ts'
import { compareGroups, evidenceBetween, whyNotAtAll } from './compare-groups.ts'
import { formulaSentence } from './gap-formula.ts'
import { gapSentence, reportSentence } from './gap-sentence.ts'
import { groupActors, type GroupingAsked } from './groups.ts'
import { alternatives } from './other-grouping.ts'
import { signalledBetween, signalledGaps } from './signalled-gaps.ts'
import { countStandings, standingsOf } from './standing.ts'
import { tieModel } from './tie-model.ts'

/**
 * Which groups of actors meet less than one would expect: densities (M7) and expected ties (M8) for all pairs of
 * sectors, or for social against mental health. A filter leaves some actors in the groups; what is expected always
 * comes from the whole network. A network of documents has no pairs to compare: only what its documents signal.
 */
export function gaps(network: Network, standpoint: Standpoint, asked: GroupingAsked): GapReport {
  const findings = signalledGaps(network)
  const model = tieModel(network, standpoint)
  const grouping = groupActors(network, model.counted, asked)
  const reason = whyNotAtAll(network, model)
  const compares = reason !== 'NO_SURVEY'
  const groups = (compares ? grouping.pairs : []).map(([a, b]) => [grouping.groups[a]!, grouping.groups[b]!] as const)
  const compared = groups.map(([a, b]) => compareGroups(model, grouping, a, b, reason))
  const standings = standingsOf(compared)
  const bridging = compares ? bridgesBetween(network, standpoint, model, grouping) : []
  const others = compares ? alternatives(network, model, grouping, asked, reason) : []
  const pairs = compared.map((one, at): GapAnswer => {
    const [a, b] = groups[at]!
    const answer = { ...one, ...standings[at]! }
    return {
      ...answer,
      ...evidenceBetween(network, model, grouping, groups[at]!, one),
      ...bridging[at]!,
      alternative: others[at] ?? null,
      formula: formulaSentence(one),
      signalled: signalledBetween(network, findings, grouping, a, b),
      sentence: gapSentence(network, answer),
    }
  })
  const [sides] = grouping.by === 'side' && compares && reason !== 'LOW_RESPONSE' ? groups : []
  return {
    by: grouping.by,
    partition: grouping.partition,
    pairs,
    signalled: findings.map((finding) => finding.id),
    standings: countStandings(pairs),
    blindSpots: sides ? blindSpots(model, sides[0], sides[1]) : [],
    straddlers: grouping.straddlers,
    sentence: reportSentence(pairs, findings.length, reason),
    reason,
    excluded: [...model.counted.excluded, ...model.ties.excluded, ...grouping.excluded],
  }
}
