import type { Network } from '@maillage/network-model'
import type { Standpoint } from '../answer.ts'
import { whyNotThere } from '../counted/counted-actors.ts'
import { loadSentence } from './load-sentence.ts'
import { withNames } from './names.ts'
import type { SeenScope, SeenSentence } from './seen-sentence.ts'
import { statementCounts } from './statement-counts.ts'

const MOST_PARTNERSHIPS = 3

/** What one sees of a network that was gathered from documents: counts, and what the documents themselves signal. */
export function documentSentences(network: Network, standpoint: Standpoint, scope: SeenScope): readonly SeenSentence[] {
  const actors = network.actors.filter((actor) => !scope.filter || scope.filter.has(actor.id))
  const isNamed = (actor: (typeof actors)[number]): boolean => actor.isNamed && actor.kind !== 'mention'
  const named = actors.filter(isNamed).length
  const statements = statementCounts(network)
  const gaps = network.findings.filter((finding) => finding.signals === 'gap')
  const saturations = network.findings.filter((finding) => finding.signals === 'saturation')
  const sentences: SeenSentence[] = [
    {
      key: 'seen.actors-of-documents',
      values: { actors: actors.length, named, mentions: actors.length - named },
      focus: actors.map((actor) => actor.id),
    },
    { key: 'seen.statements', values: { all: statements.all, inferred: statements.inferred }, focus: [] },
    loadSentence(network, standpoint, scope),
    {
      key: 'seen.gap-not-computed',
      values: { gaps: gaps.length, saturations: saturations.length },
      focus: [...gaps, ...saturations].map((finding) => finding.id),
    },
    ...partnerships(network, standpoint, actors),
  ]
  const several = namedBySeveral(network, actors)
  if (several.length > 0) {
    sentences.push({ key: 'seen.named-by-several', values: { actors: several.length }, focus: several })
  }
  return sentences
}

/** The partnerships with most members, each with the number of those that belong to it on the day. */
function partnerships(network: Network, { validAt }: Standpoint, actors: Network['actors']): readonly SeenSentence[] {
  return actors
    .filter((actor) => actor.kind === 'partnership')
    .map((partnership) => ({
      partnership,
      members: network.memberships.filter((row) => row.in === partnership.id && !whyNotThere(row, validAt)),
    }))
    .filter(({ members }) => members.length > 0)
    .sort((a, b) => b.members.length - a.members.length)
    .slice(0, MOST_PARTNERSHIPS)
    .map(({ partnership, members }) => ({
      ...withNames(network, 'seen.partnership', { members: members.length }, { name: partnership.name }),
      focus: [partnership.id, ...members.map((row) => row.actor)],
    }))
}

function namedBySeveral(network: Network, actors: Network['actors']): readonly string[] {
  const sources = new Map<string, Set<string>>(actors.map((actor) => [actor.id, new Set<string>()]))
  for (const { about, source } of network.evidence) sources.get(about)?.add(source)
  return [...sources].filter(([, named]) => named.size > 1).map(([id]) => id)
}
