import type { HingeFigure, Network, ThreadFigure } from '@maillage/network-model'
import type { MeasureAnswer, MeasureRow, Standpoint } from '../answer.ts'
import { whyNoIndex } from '../gaps/compare-groups.ts'
import { tieModel } from '../gaps/tie-model.ts'
import { brokerageMeasure } from '../measures/brokerage-measure.ts'
import { cutPointsMeasure } from '../measures/cut-points-measure.ts'
import { withNames } from '../sentences/names.ts'
import { invented, unanswered } from './foot-notes.ts'
import { NO_FIGURES, type AtHand, type RegardAnswer, type RegardScope, type RegardSentence } from './regard-promise.ts'
import { notComputedSentences } from './not-computed.ts'
import { say, told } from './regard-sentence.ts'
import { reliefOf, type Relief } from './relief.ts'
import { shoresOf, type Shores } from './shores.ts'
import { soleGoBetweens, type SoleGoBetween } from './sole-go-betweens.ts'

const MOST_SENTENCES = 6
/** From so many pairs on an actor is told to carry many by itself. */
const MANY = 10

/** Charnières: what breaks if one actor stops, or one collaboration. */
export async function cutPointsRegard(
  network: Network,
  standpoint: Standpoint,
  { filter }: RegardScope,
  hand: Pick<AtHand, 'work'>,
): Promise<RegardAnswer> {
  const model = tieModel(network, standpoint)
  const shores = shoresOf(network, model, filter)
  const isLeft = (vertex: number): boolean => filter?.has(model.counted.actors[vertex]!.id) ?? true
  const reason = whyNoIndex(network, model) ?? (model.counted.actors.length < 3 ? 'TOO_SMALL' : null)
  const base = { id: 'cut-points', title: say('regard.cut-points.title') } as const
  if (reason !== null) {
    return {
      ...base,
      line: say('regard.not-computed', { reason }),
      sentences: notComputedSentences(network, model, standpoint, reason, filter),
      note: invented(network),
      reason,
      figures: NO_FIGURES,
      excluded: model.counted.excluded,
    }
  }
  const { rows } = await cutPointsMeasure.compute(network, standpoint, { filter }, hand.work)
  const cuts = rows.filter((row) => row.values['kind'] === 'cut-point')
  const threads = rows.filter((row) => row.values['kind'] === 'single-thread')
  const passers = gatekeepersOf(await brokerageMeasure.compute(network, standpoint, { filter }, hand.work))
  const alone = (await soleGoBetweens(model, shores, hand.work)).filter((one) => isLeft(one.vertex))
  const hinges = hingeFigures(cuts, alone, passers, shores)
  const many = alone.filter((one) => one.lost >= MANY)
  return {
    ...base,
    line: say('regard.cut-points.line', {
      cuts: cuts.length,
      threads: threads.length,
      passers: passers.size,
      many: many.length,
      least: MANY,
    }),
    sentences: [
      ...topAlone(network, alone, alone[0] ? reliefOf(network, standpoint, model, shores, alone[0]) : null),
      ...topCut(cuts),
      ...topThread(threads),
      told(say('regard.cut-points.gatekeepers', { actors: passers.size }), [...passers]),
      told(say('regard.cut-points.straddlers', { actors: shores.straddlers.length }), shores.straddlers, {
        regard: 'two-shores',
      }),
    ].slice(0, MOST_SENTENCES),
    note: [...unanswered(model, filter), say('regard.note.ways'), ...invented(network)],
    reason: null,
    figures: {
      ...NO_FIGURES,
      hinges,
      threads: threads.map(threadFigure),
    },
    excluded: [...model.counted.excluded, ...model.ties.excluded],
  }
}

const lostIn = (row: MeasureRow): number => Number(row.values['lost'] ?? 0)

const threadFigure = (row: MeasureRow): ThreadFigure => ({
  a: row.of[0]!,
  b: row.of[1]!,
  lost: lostIn(row),
  isAcross: row.values['isAcross'] === true,
})

/** Actors more than half of whose brokerage lets one side in to the other, or speaks for one side to the other. */
function gatekeepersOf({ rows }: MeasureAnswer): ReadonlySet<string> {
  const number = (row: MeasureRow, name: string): number => Number(row.values[name] ?? 0)
  const isGatekeeper = (row: MeasureRow): boolean =>
    2 * (number(row, 'gatekeeper') + number(row, 'representative')) > number(row, 'total')
  return new Set(rows.filter(isGatekeeper).flatMap((row) => row.of))
}

function hingeFigures(
  cuts: readonly MeasureRow[],
  alone: readonly SoleGoBetween[],
  passers: ReadonlySet<string>,
  { straddlers }: Shores,
): readonly HingeFigure[] {
  const lost = new Map<string, number>(alone.map((one) => [one.actor.id, one.lost]))
  const isCut = new Set<string>(cuts.flatMap((row) => row.of))
  const onBoth = new Set<string>(straddlers)
  const actors = new Set<string>([...lost.keys(), ...isCut, ...passers, ...onBoth])
  return [...actors].map((actor) => ({
    actor,
    lost: lost.get(actor) ?? 0,
    isCutPoint: isCut.has(actor),
    isGatekeeper: passers.has(actor),
    isStraddler: onBoth.has(actor),
  }))
}

/** The actor that carries most pairs alone, and what would relieve it. */
function topAlone(network: Network, [top]: readonly SoleGoBetween[], relief: Relief | null): readonly RegardSentence[] {
  if (!top) return [told(say('regard.cut-points.none-alone'), [])]
  const { actor, lost } = top
  const sentence = withNames(network, 'regard.sole-go-between', { lost }, { name: actor.name })
  const first = told(sentence, [actor.id])
  if (relief === null) return [first]
  const { a, b, pairs } = relief
  const names = { a: a.name, b: b.name, name: actor.name }
  const more = withNames(network, 'regard.cut-points.relief', { pairs }, names)
  return [first, told(more, [a.id, b.id, actor.id])]
}

/** The actor without whom most pairs of the two sides lose every way, however long; in the words of M14. */
function topCut(cuts: readonly MeasureRow[]): readonly RegardSentence[] {
  const [top] = cuts
  if (!top) return [told(say('regard.cut-points.no-cut'), [])]
  const focus = [...new Set([...top.of, ...cuts.flatMap((row) => row.of)])]
  return [told(top.sentence, focus, lostIn(top) > 0 ? { tone: 'gap' } : {})]
}

/** The collaboration on which most hangs; in the words of M14. */
function topThread(threads: readonly MeasureRow[]): readonly RegardSentence[] {
  return threads.slice(0, 1).map((row) => told(row.sentence, row.of, { tone: 'gap' }))
}
