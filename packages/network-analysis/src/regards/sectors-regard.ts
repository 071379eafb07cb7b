import type { Network, Regard } from '@maillage/network-model'
import type { Standpoint } from '../answer.ts'
import { tieModel } from '../gaps/tie-model.ts'
import { tiesBetween } from '../gaps/ties-between.ts'
import { networkSentences } from '../sentences/network-sentences.ts'
import { invented, unanswered } from './foot-notes.ts'
import { NO_FIGURES, type AtHand, type RegardAnswer, type RegardScope, type RegardSentence } from './regard-promise.ts'
import { part, say, told } from './regard-sentence.ts'
import { shoresOf } from './shores.ts'

const MOST_SENTENCES = 6

/** Which regard shows better what a sentence of the whole network says. */
const LEADS: Readonly<Record<string, Regard>> = {
  'seen.across': 'two-shores',
  'seen.gap': 'gaps',
  'gaps.report': 'gaps',
  'seen.saturated': 'saturation',
  'seen.no-way-across': 'two-shores',
  'seen.gap-not-computed': 'gaps',
  'seen.no-load': 'saturation',
}
const GAPS: readonly string[] = ['seen.gap', 'seen.no-way-across']

/** Secteurs: who is there, and who works with whom. */
export function sectorsRegard(
  network: Network,
  standpoint: Standpoint,
  { filter }: RegardScope,
  hand: Pick<AtHand, 'gaps'>,
): RegardAnswer {
  const model = tieModel(network, standpoint)
  const isLeft = (id: string): boolean => !filter || filter.has(id)
  const isSurvey = network.header.collection === 'survey'
  const shores = shoresOf(network, model, filter)
  const bar = [
    part('social', tiesBetween(model, shores.social, shores.social).length, 'social'),
    part('across', shores.direct.length, 'tie'),
    part('mental-health', tiesBetween(model, shores.mentalHealth, shores.mentalHealth).length, 'mentalHealth'),
  ]
  const sentences = networkSentences(network, standpoint, { filter, ...(isSurvey && { report: hand.gaps('sector') }) })
  const seen = sentences
    .filter(({ key }) => key !== 'seen.response')
    .map(({ focus, ...sentence }): RegardSentence =>
      told(sentence, focus, {
        regard: LEADS[sentence.key] ?? null,
        parts: sentence.key === 'seen.across' ? bar : [],
        tone: toneOf(sentence.key, sentence.values),
      }),
    )
  const actors = isSurvey
    ? model.counted.actors.filter(({ id }) => isLeft(id))
    : network.actors.filter(({ id }) => isLeft(id))
  const sectors = new Set(actors.flatMap((actor) => actor.primarySector ?? actor.sectors))
  const authorities = network.actors.filter(({ id, kind }) => kind === 'authority' && isLeft(id)).length
  const ties = model.ties.ties.filter((tie) => isLeft(tie.a) && isLeft(tie.b)).length
  const hasSides = shores.social.actors.length > 0 && shores.mentalHealth.actors.length > 0
  return {
    id: 'sectors',
    title: say('regard.sectors.title', { sides: hasSides ? 'yes' : 'no' }),
    line: isSurvey
      ? say('regard.sectors.line', { actors: actors.length, sectors: sectors.size, authorities, ties })
      : say('regard.sectors.line-of-documents', { actors: actors.length, sectors: sectors.size }),
    sentences: seen.slice(0, MOST_SENTENCES),
    note: isSurvey
      ? [...unanswered(model, filter), ...invented(network)]
      : [say('regard.note.documents'), ...invented(network)],
    reason: null,
    figures: NO_FIGURES,
    excluded: [...model.counted.excluded, ...model.ties.excluded],
  }
}

function toneOf(key: string, values: RegardSentence['values']): RegardSentence['tone'] {
  if (GAPS.includes(key) && values['actors'] !== 0) return 'gap'
  return key === 'seen.saturated' && values['saturated'] !== 0 ? 'load' : 'plain'
}
