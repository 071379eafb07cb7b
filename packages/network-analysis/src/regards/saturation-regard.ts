import type { Network, ReferralFigure, SaturationLevel } from '@maillage/network-model'
import type { SaturationAnswer, Standpoint } from '../answer.ts'
import { countedActors } from '../counted/counted-actors.ts'
import { saturation } from '../saturation/saturation.ts'
import { invented } from './foot-notes.ts'
import { referralFigures } from './referral-figures.ts'
import { NO_FIGURES, type RegardAnswer, type RegardScope, type RegardSentence } from './regard-promise.ts'
import { notComputed, part, say, told } from './regard-sentence.ts'
import { signalledSentence } from './signalled.ts'

const MOST_SENTENCES = 6

/** Saturation: where it is full, how old the word on it is, and of whom nobody said anything. Never ranked by load. */
export function saturationRegard(network: Network, standpoint: Standpoint, { filter }: RegardScope): RegardAnswer {
  const counted = countedActors(network, standpoint)
  const all = saturation(network, standpoint, filter)
  const among = all.filter(({ actor }) => counted.vertexOf.has(actor))
  const signalled = signalledSentence(network, 'saturation', filter)
  const reason = whyNoLoads(all)
  const base = { id: 'saturation', excluded: counted.excluded } as const
  if (reason !== null) {
    return {
      ...base,
      title: say('regard.saturation.title', { known: 'no' }),
      line: say('regard.saturation.line-none', { actors: all.length }),
      sentences: [told(say('seen.no-load', { actors: all.length }), []), told(notComputed(reason), []), ...signalled],
      note: invented(network),
      reason,
      figures: NO_FIGURES,
    }
  }
  const at = (level: SaturationLevel) => among.filter((answer) => answer.level === level)
  const [full, strained, available, silent] = [at('saturated'), at('strained'), at('available'), at('unknown')]
  const known = among.filter(({ level }) => level !== 'unknown')
  const referrals = referralFigures(network, standpoint, filter)
  const withheld = all.filter((answer) => answer.withheld).length
  return {
    ...base,
    title: say('regard.saturation.title', { known: 'yes' }),
    line: say('regard.saturation.line', {
      actors: among.length,
      saturated: full.length,
      strained: strained.length,
      available: available.length,
      unknown: silent.length,
    }),
    sentences: [
      told(say('regard.saturation.known', { known: known.length, actors: among.length }), idsOf(known), {
        parts: [
          part('saturated', full.length, 'saturated'),
          part('strained', strained.length, 'strained'),
          part('available', available.length, 'available'),
          part('unknown', silent.length, 'unknown'),
        ],
      }),
      told(
        say('regard.saturation.full', { actors: full.length }),
        idsOf(full),
        full.length > 0 ? { tone: 'load' } : {},
      ),
      ...age(known),
      told(say('regard.saturation.unknown', { actors: silent.length }), idsOf(silent)),
      ...stale(silent),
      ...refused(referrals),
      ...signalled,
    ].slice(0, MOST_SENTENCES),
    note: [
      ...(withheld > 0 ? [say('regard.note.withheld', { actors: withheld })] : []),
      say('regard.note.fresh'),
      ...invented(network),
    ],
    reason: null,
    figures: { ...NO_FIGURES, referrals },
  }
}

/** Nobody declared anything at all; a declaration that may not be read is one all the same. */
export const whyNoLoads = (all: readonly SaturationAnswer[]) =>
  all.length > 0 && all.every(({ reason }) => reason === 'NOT_DECLARED') ? ('NOT_DECLARED' as const) : null

const idsOf = (answers: readonly SaturationAnswer[]) => answers.map(({ actor }) => actor)

/** Half of what is known was said longer ago than this. */
function age(known: readonly SaturationAnswer[]): readonly RegardSentence[] {
  const ages = known.flatMap(({ ageDays }) => ageDays ?? []).sort((x, y) => x - y)
  const days = ages[Math.floor(ages.length / 2)]
  if (days === undefined) return []
  const older = known.filter(({ ageDays }) => (ageDays ?? 0) >= days)
  return [told(say('regard.saturation.age', { days }), idsOf(older))]
}

/** What was said once and is too old to be said today. */
function stale(silent: readonly SaturationAnswer[]): readonly RegardSentence[] {
  const old = silent.filter(({ reason }) => reason === 'STALE')
  return old.length === 0 ? [] : [told(say('regard.saturation.stale', { actors: old.length }), idsOf(old))]
}

function refused(referrals: readonly ReferralFigure[]): readonly RegardSentence[] {
  const known = referrals.filter((one) => one.refused !== null)
  const requests = known.reduce((sum, one) => sum + one.requests, 0)
  const refusals = known.reduce((sum, one) => sum + (one.refused ?? 0), 0)
  if (requests === 0) return []
  const focus = [...new Set(known.flatMap(({ from, to }) => [from, to]))]
  return [told(say('regard.saturation.refused', { refused: refusals, requests }), focus, { tone: 'load' })]
}
