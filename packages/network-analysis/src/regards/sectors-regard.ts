import type { Network, Regard } from '@maillage/network-model'
import type { Standpoint } from '../answer.ts'
import type { CountedTie } from '../counted/counted-ties.ts'
import { tieModel, type TieModel } from '../gaps/tie-model.ts'
import { tiesBetween } from '../gaps/ties-between.ts'
import { networkSentences } from '../sentences/network-sentences.ts'
import { invented, unanswered } from './foot-notes.ts'
import {
  NO_FIGURES,
  type AtHand,
  type RegardAnswer,
  type RegardPart,
  type RegardScope,
  type RegardSentence,
} from './regard-promise.ts'
import { part, say, told } from './regard-sentence.ts'
import { endsOf, shoresOf, type Shores } from './shores.ts'

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
/** Said by the line of numbers, by the foot, or with a bar. */
const SAID_OTHERWISE: readonly string[] = ['seen.actors-of-survey', 'seen.response']
const OWN_WORDS: Readonly<Record<string, string>> = {
  'seen.gap': 'regard.gap',
  'seen.across': 'regard.sectors.across',
  'seen.saturated': 'regard.sectors.load',
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
  const left = model.ties.ties.filter((tie) => isLeft(tie.a) && isLeft(tie.b))
  const sentences = networkSentences(network, standpoint, { filter, ...(isSurvey && { report: hand.gaps('sector') }) })
  const seen = sentences
    .filter(({ key }) => !SAID_OTHERWISE.includes(key))
    .map(({ focus, ...sentence }): RegardSentence =>
      told({ ...sentence, key: OWN_WORDS[sentence.key] ?? sentence.key }, focus, {
        regard: LEADS[sentence.key] ?? null,
        parts: sentence.key === 'seen.across' ? alongTheSides(model, shores) : [],
        tone: toneOf(sentence.key, sentence.values),
      }),
    )
  const actors = isSurvey
    ? model.counted.actors.filter(({ id }) => isLeft(id))
    : network.actors.filter(({ id }) => isLeft(id))
  const sectors = new Set(actors.flatMap((actor) => actor.primarySector ?? actor.sectors))
  const authorities = network.actors.filter(({ id, kind }) => kind === 'authority' && isLeft(id)).length
  const hasSides = shores.social.actors.length > 0 && shores.mentalHealth.actors.length > 0
  return {
    id: 'sectors',
    title: say('regard.sectors.title', { sides: hasSides ? 'yes' : 'no' }),
    line: isSurvey
      ? say('regard.sectors.line', { actors: actors.length, sectors: sectors.size, authorities, ties: left.length })
      : say('regard.sectors.line-of-documents', { actors: actors.length, sectors: sectors.size }),
    sentences: [...(isSurvey ? confirmed(left) : []), ...seen].slice(0, MOST_SENTENCES),
    note: isSurvey
      ? [...unanswered(model, filter), ...invented(network)]
      : [say('regard.note.documents'), ...invented(network)],
    reason: null,
    figures: NO_FIGURES,
    excluded: [...model.counted.excluded, ...model.ties.excluded],
  }
}

/** How many of the collaborations both parties told of. */
function confirmed(ties: readonly CountedTie[]): readonly RegardSentence[] {
  if (ties.length === 0) return []
  const both = ties.filter((tie) => tie.confirmed)
  const parts = [part('confirmed', both.length, 'tie'), part('once', ties.length - both.length, 'tieFaint')]
  const sentence = say('regard.sectors.confirmed', { confirmed: both.length, ties: ties.length })
  return [told(sentence, endsOf(both), { parts })]
}

const alongTheSides = (model: TieModel, { social, mentalHealth, direct }: Shores): readonly RegardPart[] => [
  part('social', tiesBetween(model, social, social).length, 'social'),
  part('across', direct.length, 'tie'),
  part('mental-health', tiesBetween(model, mentalHealth, mentalHealth).length, 'mentalHealth'),
]

function toneOf(key: string, values: RegardSentence['values']): RegardSentence['tone'] {
  if (GAPS.includes(key) && values['actors'] !== 0) return 'gap'
  return key === 'seen.saturated' && values['saturated'] !== 0 ? 'load' : 'plain'
}
