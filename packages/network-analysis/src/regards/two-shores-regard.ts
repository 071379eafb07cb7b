import type { Actor, Network } from '@maillage/network-model'
import type { GapAnswer, Standpoint } from '../answer.ts'
import { whyNotAtAll } from '../gaps/compare-groups.ts'
import { aboutTwo } from '../gaps/gap-sentence.ts'
import { tieModel } from '../gaps/tie-model.ts'
import { withNames } from '../sentences/names.ts'
import { EXPECTED, invented, unanswered } from './foot-notes.ts'
import { focusOfPair, gravest, missingOf, pairFigure } from './pair-figures.ts'
import { NO_FIGURES, type AtHand, type RegardAnswer, type RegardScope, type RegardSentence } from './regard-promise.ts'
import { notComputedSentences } from './not-computed.ts'
import { part, say, told } from './regard-sentence.ts'
import { endsOf, shoresOf, type Shores } from './shores.ts'
import { soleGoBetweens } from './sole-go-betweens.ts'
import { strandedOf } from './stranded.ts'
import { signalledSentence } from './signalled.ts'

/** Deux rives: what joins social and mental health, directly or through what stands between, and where it is missing. */
export async function twoShoresRegard(
  network: Network,
  standpoint: Standpoint,
  scope: RegardScope,
  hand: AtHand,
): Promise<RegardAnswer> {
  const model = tieModel(network, standpoint)
  const shores = shoresOf(network, model, scope.filter)
  const reason = whyNotTwoShores(network, standpoint, shores)
  const base = { id: 'two-shores', note: [...unanswered(model, scope.filter), EXPECTED, ...invented(network)] } as const
  if (reason !== null) {
    return {
      ...base,
      title: say('regard.two-shores.title', { missing: 0 }),
      line: say('regard.not-computed', { reason }),
      sentences: notComputedSentences(network, model, standpoint, reason, scope.filter),
      note: invented(network),
      reason,
      figures: NO_FIGURES,
      excluded: model.counted.excluded,
    }
  }
  const isLeft = (id: string): boolean => !scope.filter || scope.filter.has(id)
  const across = acrossShores(hand.gaps('sector').pairs, shores)
  const gaps = gravest(across)
  const missing = gaps.reduce((sum, pair) => sum + missingOf(pair), 0)
  // Whether a way leads across is asked of the whole network; the filter says of whom.
  const whole = scope.filter ? shoresOf(network, model, undefined) : shores
  const onSocial = strandedOf(model, whole.social, whole.mentalHealth).filter(({ id }) => isLeft(id))
  const onMental = strandedOf(model, whole.mentalHealth, whole.social).filter(({ id }) => isLeft(id))
  const stranded = [...onSocial, ...onMental]
  const hinges = (await soleGoBetweens(model, shores, hand.work)).filter(({ actor }) => isLeft(actor.id))
  const left = model.ties.ties.filter((tie) => isLeft(tie.a) && isLeft(tie.b)).length
  const inside = left - shores.direct.length - shores.through.length
  return {
    ...base,
    title: say('regard.two-shores.title', { missing }),
    line: say('regard.two-shores.line', { direct: shores.direct.length, missing, stranded: stranded.length }),
    sentences: [
      joined(shores),
      ...missingSentences(network, gaps, missing),
      ...strandedSentences(network, shores, onSocial, onMental),
      ...goBetween(network, hinges),
      ...signalledSentence(network, 'gap', scope.filter),
    ].slice(0, 6),
    note:
      inside <= 0
        ? base.note
        : [
            ...unanswered(model, scope.filter),
            say('regard.note.inside', { ties: inside }),
            EXPECTED,
            ...invented(network),
          ],
    reason: null,
    figures: { ...NO_FIGURES, pairs: across.map(pairFigure), stranded: stranded.map(({ id }) => id) },
    excluded: [...model.counted.excluded, ...model.ties.excluded],
  }
}

/** Why two shores cannot be told apart, or nothing of them be counted. */
export function whyNotTwoShores(network: Network, standpoint: Standpoint, shores: Shores) {
  const overall = whyNotAtAll(network, tieModel(network, standpoint))
  if (overall === 'NO_SURVEY' || overall === 'LOW_RESPONSE') return overall
  if (network.header.partitions.length === 0) return 'NO_PARTITION' as const
  const { social, mentalHealth } = shores
  if (social.actors.length === 0 && mentalHealth.actors.length === 0) return 'EMPTY_GROUP' as const
  return null
}

/** The pairs of a social sector and one of mental health, in this order. */
function acrossShores(pairs: readonly GapAnswer[], { sideOf }: Shores): readonly GapAnswer[] {
  return pairs.flatMap((pair) => {
    const sides = [sideOf(pair.a), sideOf(pair.b)]
    if (sides[0] === 'social' && sides[1] === 'mental-health') return [pair]
    if (sides[0] !== 'mental-health' || sides[1] !== 'social') return []
    const turned = { a: pair.b, b: pair.a, sizeA: pair.sizeB, sizeB: pair.sizeA }
    return [{ ...pair, ...turned, missing: pair.missing.map(({ a, b, ...one }) => ({ ...one, a: b, b: a })) }]
  })
}

function joined({ direct, through }: Shores): RegardSentence {
  const values = { direct: direct.length, through: through.length }
  return told(say('regard.two-shores.joined', values), endsOf([...direct, ...through]), {
    parts: [part('direct', direct.length, 'tie'), part('in-between', through.length, 'tieFaint')],
  })
}

function missingSentences(network: Network, gaps: readonly GapAnswer[], missing: number): readonly RegardSentence[] {
  const [worst] = gaps
  if (!worst) return [told(say('regard.two-shores.none-missing'), [])]
  const focus = [...new Set(gaps.flatMap(focusOfPair))]
  const values = { observed: worst.observed, expected: Math.round(worst.expected ?? 0) }
  return [
    told(say('regard.two-shores.missing', { missing, pairs: gaps.length }), focus, { tone: 'gap', regard: 'gaps' }),
    told(aboutTwo(network, 'regard.biggest-gap', worst, values), focusOfPair(worst), { tone: 'gap', regard: 'gaps' }),
  ]
}

/** Who has no way across, by shore; then the sector with most of them, where one stands out. */
function strandedSentences(
  network: Network,
  { social, mentalHealth }: Shores,
  onSocial: readonly Actor[],
  onMental: readonly Actor[],
): readonly RegardSentence[] {
  if (social.actors.length === 0 && mentalHealth.actors.length === 0) return []
  const all = [...onSocial, ...onMental]
  const values = { social: onSocial.length, mental: onMental.length, actors: all.length }
  const focus = all.map(({ id }) => id)
  const first = told(say('regard.two-shores.stranded', values), focus, all.length > 0 ? { tone: 'gap' } : {})
  const bySector = new Map<string, Actor[]>()
  for (const actor of all) {
    const sector = actor.primarySector ?? actor.sectors[0]
    if (sector !== undefined) bySector.set(sector, [...(bySector.get(sector) ?? []), actor])
  }
  const [most, next] = [...bySector].sort(([, x], [, y]) => y.length - x.length)
  if (!most || most[1].length < 2 || most[1].length === next?.[1].length) return [first]
  const named = network.sectors.find(({ id }) => id === most[0])
  if (!named) return [first]
  const more = withNames(
    network,
    'regard.two-shores.stranded-sector',
    { actors: most[1].length },
    { sector: named.name },
  )
  return [first, told(more, [most[0], ...most[1].map(({ id }) => id)])]
}

function goBetween(network: Network, hinges: readonly { readonly actor: Actor; readonly lost: number }[]) {
  const [top] = hinges
  if (!top || top.lost === 0) return []
  const sentence = withNames(network, 'regard.sole-go-between', { lost: top.lost }, { name: top.actor.name })
  return [told(sentence, [top.actor.id], { regard: 'cut-points' as const })]
}
