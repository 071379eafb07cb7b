import type { Network, Regard } from '@maillage/network-model'
import type { Standpoint } from '../answer.ts'
import { networkSentences } from '../sentences/network-sentences.ts'
import { statementCounts } from '../sentences/statement-counts.ts'
import { invented } from './foot-notes.ts'
import { NO_FIGURES, type AtHand, type RegardAnswer, type RegardScope } from './regard-promise.ts'
import { part, say, told } from './regard-sentence.ts'

const MOST_SENTENCES = 6
const LEADS: ReadonlyMap<string, Regard> = new Map([
  ['seen.no-load', 'saturation'],
  ['seen.saturated', 'saturation'],
  ['seen.gap-not-computed', 'gaps'],
])

/** Documents: who is named, by what, and what the documents themselves signal. Counted, never computed. */
export function documentsRegard(
  network: Network,
  standpoint: Standpoint,
  { filter }: RegardScope,
  hand: Pick<AtHand, 'gaps'>,
): RegardAnswer {
  const isSurvey = network.header.collection === 'survey'
  const report = isSurvey ? hand.gaps('sector') : undefined
  const { all, inferred } = statementCounts(network)
  const read = network.sources.filter(({ cited }) => !cited).length
  const actors = network.actors.filter(({ id }) => !filter || filter.has(id)).length
  const sentences = networkSentences(network, standpoint, { filter, report }).map(({ focus, ...sentence }) =>
    told(sentence, focus, {
      regard: LEADS.get(sentence.key) ?? null,
      parts:
        sentence.key === 'seen.statements'
          ? [part('stated', all - inferred, 'tie'), part('inferred', inferred, 'tieFaint')]
          : [],
      tone: sentence.key === 'seen.gap-not-computed' ? 'gap' : 'plain',
    }),
  )
  return {
    id: 'documents',
    title: say('regard.documents.title', { documents: read }),
    line: say('regard.documents.line', {
      actors,
      initiatives: network.initiatives.length,
      concertations: network.concertations.length,
      actions: network.actions.length,
    }),
    sentences: sentences.slice(0, MOST_SENTENCES),
    note: isSurvey ? invented(network) : [say('regard.note.documents'), ...invented(network)],
    reason: null,
    figures: NO_FIGURES,
    excluded: [],
  }
}
