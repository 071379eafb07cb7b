import type { Network } from '@maillage/network-model'
import type { GapAnswer, GapReport, Standpoint } from '../answer.ts'
import { aboutTwo } from '../gaps/gap-sentence.ts'
import { countStandings } from '../gaps/standing.ts'
import { tieModel } from '../gaps/tie-model.ts'
import { withNames } from '../sentences/names.ts'
import { EXPECTED, invented, unanswered } from './foot-notes.ts'
import { focusOfPair, gravest, pairFigure } from './pair-figures.ts'
import { NO_FIGURES, type AtHand, type RegardAnswer, type RegardScope, type RegardSentence } from './regard-promise.ts'
import { notComputedSentences } from './not-computed.ts'
import { part, say, told } from './regard-sentence.ts'
import { signalledBy, signalledSentence } from './signalled.ts'

const MOST_GAPS = 3
const MOST_SENTENCES = 6

/** Écarts: which pairs of sectors meet less than one would expect, and of which nobody can tell. */
export function gapsRegard(
  network: Network,
  standpoint: Standpoint,
  { filter }: RegardScope,
  hand: Pick<AtHand, 'gaps'>,
): RegardAnswer {
  const report = hand.gaps('sector')
  const model = tieModel(network, standpoint)
  const compared = report.pairs.filter((pair) => pair.reason === null)
  const signalled = signalledSentence(network, 'gap', filter)
  if (report.reason !== null) {
    return {
      id: 'gaps',
      title: say('regard.gaps.title', { less: 0, known: 'no' }),
      line: say('regard.gaps.line-signalled', {
        findings: signalledBy(network, 'gap', filter).length,
        reason: report.reason,
      }),
      sentences: notComputedSentences(network, model, standpoint, report.reason, filter),
      note: [...unansweredIfAsked(network, standpoint, filter), ...invented(network)],
      reason: report.reason,
      figures: NO_FIGURES,
      excluded: report.excluded,
    }
  }
  const notCompared = report.pairs.length - compared.length
  const ties = report.pairs.reduce((sum, pair) => sum + pair.observed, 0)
  return {
    id: 'gaps',
    title: say('regard.gaps.title', { less: report.standings.less, known: compared.length > 0 ? 'yes' : 'no' }),
    line: say('regard.gaps.line', { pairs: compared.length, ties }),
    sentences: [
      standings(compared),
      ...gravest(report.pairs)
        .slice(0, MOST_GAPS)
        .map((pair) => gapOf(network, pair)),
      ...bridge(network, report),
      ...unknown(compared),
      ...signalled,
    ].slice(0, MOST_SENTENCES),
    note: [
      ...unanswered(model, filter),
      ...(notCompared > 0 ? [say('regard.note.not-compared', { pairs: notCompared })] : []),
      EXPECTED,
      ...invented(network),
    ],
    reason: null,
    figures: { ...NO_FIGURES, pairs: report.pairs.map(pairFigure) },
    excluded: report.excluded,
  }
}

/** Of a network of documents nobody was asked. */
const unansweredIfAsked = (network: Network, standpoint: Standpoint, filter: ReadonlySet<string> | undefined) =>
  network.header.collection === 'survey' ? unanswered(tieModel(network, standpoint), filter) : []

function standings(compared: readonly GapAnswer[]): RegardSentence {
  const { less, within, more, ...rest } = countStandings(compared)
  const focus = gravest(compared).flatMap(({ a, b }) => [`${a}~${b}`, a, b])
  return told(say('regard.gaps.standings', { less, pairs: compared.length }), [...new Set(focus)], {
    tone: less > 0 ? 'gap' : 'plain',
    parts: [
      part('less', less, 'gap'),
      part('within', within, 'tieFaint'),
      part('more', more, 'tie'),
      part('not-enough', rest['not-enough'], 'unknown'),
    ],
  })
}

function gapOf(network: Network, pair: GapAnswer): RegardSentence {
  const values = { observed: pair.observed, expected: Math.round(pair.expected ?? 0) }
  return told(aboutTwo(network, 'regard.gap', pair, values), focusOfPair(pair), { tone: 'gap' })
}

/** Who already works with both sectors of the gravest gap. */
function bridge(network: Network, report: GapReport): readonly RegardSentence[] {
  const [worst] = gravest(report.pairs)
  const first = worst?.bridges[0]
  const actor = first && network.actors.find(({ id }) => id === first.actor)
  if (!worst || !actor) return []
  const sentence = aboutTwo(network, 'regard.gaps.bridge', worst, {})
  const named = withNames(network, sentence.key, sentence.values, { ...sentence.names, name: actor.name })
  return [
    told(
      named,
      worst.bridges.map((one) => one.actor),
    ),
  ]
}

function unknown(compared: readonly GapAnswer[]): readonly RegardSentence[] {
  const untold = compared.filter(({ standing }) => standing === 'not-enough')
  if (untold.length === 0) return []
  const focus = [...new Set(untold.flatMap(({ a, b }) => [`${a}~${b}`, a, b]))]
  return [told(say('regard.gaps.not-enough', { pairs: untold.length }), focus)]
}
