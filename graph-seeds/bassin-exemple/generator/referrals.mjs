import { actorById } from './roster.mjs'
import { seeded } from './seeded.mjs'

/** The quarters of 2026 that are over. */
const QUARTERS = [
  ['2026-01-01', '2026-03-31'],
  ['2026-04-01', '2026-06-30'],
  ['2026-07-01', '2026-09-30'],
]
/** Where requests pile up against a closed door, and one that says it is open while others were told « full »; their senders. */
const FUNNEL = 'ssm-les-peupliers'
const TO_CONFIRM = 'ssm-arriere-saison'
const SENDERS = { [FUNNEL]: 7, [TO_CONFIRM]: 4 }
/** One collaboration in three counts its referrals. */
const COUNTING = 0.34
const REASONS = ['criteria', 'criteria', 'territory', 'declined', 'language', 'cost', 'unknown']

/**
 * Referrals per quarter along counted collaborations, as the sender counted them: a row for each reason of refusal,
 * the accepted ones in the first of them. Rows of one sender, receiver and quarter add up.
 */
export function referrals(ties, loads) {
  const chance = seeded('referrals')
  const last = new Map(loads.filter((row) => row.offer === undefined).map((row) => [row.actor, row.availability]))
  const counting = { ...SENDERS }
  const pairs = ties.filter(({ why }) => why === 'counted').flatMap(({ row }) => wayOf(chance, row.between, counting))
  const rows = pairs.flatMap(([from, to]) => {
    const usual = to in SENDERS ? chance.int(5, 8) : chance.int(2, 11)
    return QUARTERS.flatMap(([periodFrom, periodTo], quarter) => {
      const requests = Math.max(1, usual + chance.int(-2, 2))
      const refused = refusals(chance, { to, requests, availability: last.get(to), late: quarter === 2 })
      const counted = refused.length === 0 ? [['unknown', 0]] : refused
      const accepted = requests - counted.reduce((sum, [, number]) => sum + number, 0)
      return counted.map(([reason, number], at) => {
        const taken = at === 0 ? accepted : 0
        return { from, to, periodFrom, periodTo, requests: taken + number, accepted: taken, refused: number, reason }
      })
    })
  })
  return rows.map((row, at) => ({ id: `orientations-${String(at + 1).padStart(3, '0')}`, ...row }))
}

/** Who sends to whom: nobody, one of the two, towards the two planted ones the first few. Only who answered counts. */
function wayOf(chance, between, counting) {
  const [counts, turned] = [chance.chance(COUNTING), chance.chance(0.5)]
  const planted = between.find((id) => id in SENDERS)
  const to = planted ?? between[turned ? 0 : 1]
  const from = between.find((id) => id !== to)
  if (actorById(from).responded !== 'yes') return []
  return (planted === undefined ? counts : counting[planted]-- > 0) ? [[from, to]] : []
}

/** Refusals by reason. An open door refuses nobody for want of a place, but for the one to ask about. */
function refusals(chance, { to, requests, availability, late }) {
  const full =
    to === FUNNEL
      ? Math.round(requests * (0.7 + 0.1 * chance.next()))
      : to === TO_CONFIRM
        ? late
          ? Math.round(requests * 0.6)
          : 0
        : availability === 'open'
          ? 0
          : Math.round(requests * (availability === 'waiting-list' ? 0.3 : 0.15) * chance.next())
  const delay = availability === 'waiting-list' ? Math.round(requests * 0.15 * chance.next()) : 0
  const other = Math.round(requests * 0.2 * chance.next())
  const reason = chance.pick(REASONS)
  const left = Math.max(0, requests - full - delay)
  return [
    ['full', full],
    ['delay', delay],
    [reason, Math.min(other, left)],
  ].filter(([, number]) => number > 0)
}
