import type { Id, Offer, Reason, SaturationLevel } from '@maillage/network-model'
import type { ReadIndicator } from './indicators.ts'
import type { OfferLoad } from './offer-load.ts'

/** The load of an actor, put together from its offers and from what it says of itself as a whole. */
export interface ActorLoad {
  readonly level: SaturationLevel
  readonly partly: boolean
  readonly mixed: boolean
  readonly score: number | null
  readonly confidence: number
  readonly contradiction: boolean
  readonly withheld: boolean
  readonly reason: Reason | null
  /** The indicator that the level rests on. */
  readonly decisive: ReadIndicator | null
  /** Offers with fresh data, and all of them. */
  readonly knownOffers: number
  readonly offers: number
}

const WORST_FIRST: readonly SaturationLevel[] = ['saturated', 'strained', 'available']

/**
 * The worst of what is known. A fresh word about the whole actor speaks for the offers that say nothing themselves;
 * without it a silent offer makes the answer one « known in part », and « available » is then too much to say.
 */
export function actorLoad(loads: readonly OfferLoad[], offers: readonly Offer[]): ActorLoad {
  const known = loads.filter((load) => load.level !== 'unknown')
  const whole = loads.find((load) => load.offer === null)
  const byOffer = new Map<Id<'offers'>, OfferLoad>()
  for (const load of loads) if (load.offer !== null) byOffer.set(load.offer, load)
  const wholeKnown = whole !== undefined && whole.level !== 'unknown'
  const isKnown = (offer: Offer): boolean => (byOffer.get(offer.id)?.level ?? 'unknown') !== 'unknown'
  const silent = wholeKnown ? [] : offers.filter((offer) => !isKnown(offer))
  const wholeWithheld = whole !== undefined && whole.withheld && !wholeKnown
  const withheld = loads.some((load) => load.withheld)
  const shared = {
    confidence: confidenceOf(whole, byOffer, offers),
    contradiction: loads.some((load) => load.contradiction),
    withheld,
    knownOffers: wholeKnown ? offers.length : offers.length - silent.length,
    offers: offers.length,
  }
  const worst = WORST_FIRST.find((level) => known.some((load) => load.level === level))
  if (worst === undefined) {
    const nothing = { level: 'unknown', partly: false, mixed: false, score: null, decisive: newest(loads) } as const
    return { ...shared, ...nothing, reason: whyUnknown(loads) }
  }
  const partly = silent.length > 0 || wholeWithheld
  const atWorst = known.filter((load) => load.level === worst)
  const decisive = strongest(atWorst)
  const mixed = new Set(known.map((load) => load.level)).size > 1
  if (partly && worst === 'available') {
    const silentLoads = loads.filter((load) => load.level === 'unknown')
    return { ...shared, level: 'unknown', partly, mixed, score: null, decisive, reason: whyUnknown(silentLoads) }
  }
  const score = Math.max(...atWorst.map((load) => load.score ?? 0))
  return { ...shared, level: worst, partly, mixed, score, decisive, reason: null }
}

function whyUnknown(loads: readonly OfferLoad[]): Reason {
  if (loads.some((load) => load.withheld)) return 'NOT_PUBLISHED'
  if (loads.some((load) => load.indicators.length > 0)) return 'STALE'
  return loads.some((load) => load.withoutCapacity.length > 0) ? 'MISSING_CAPACITY' : 'NOT_DECLARED'
}

/** Mean over the offers; the word about the whole stands for an offer that says less. */
function confidenceOf(
  whole: OfferLoad | undefined,
  byOffer: ReadonlyMap<Id<'offers'>, OfferLoad>,
  offers: readonly Offer[],
): number {
  const general = whole?.confidence ?? 0
  if (offers.length === 0) return general
  const sum = offers.reduce((total, offer) => total + Math.max(general, byOffer.get(offer.id)?.confidence ?? 0), 0)
  return sum / offers.length
}

/** The fresh indicator that weighs most; a direct one before an indirect one, a status before a figure, the newest first. */
function strongest(loads: readonly OfferLoad[]): ReadIndicator | null {
  const fresh = loads.flatMap((load) => load.indicators).filter((one) => one.fresh)
  const order = (a: ReadIndicator, b: ReadIndicator): number =>
    b.x - a.x ||
    Number(b.direct) - Number(a.direct) ||
    Number(b.name === 'status') - Number(a.name === 'status') ||
    a.ageDays - b.ageDays
  const decisive = fresh.filter(
    (one) => one.direct || one.x < 1 || !fresh.some((other) => other.direct && other.x >= 1),
  )
  return decisive.sort(order)[0] ?? null
}

/** The youngest of what has grown old: what one may still tell of the past. */
function newest(loads: readonly OfferLoad[]): ReadIndicator | null {
  const all = loads.flatMap((load) => load.indicators)
  return (
    all.sort((a, b) => a.ageDays - b.ageDays || Number(b.name === 'status') - Number(a.name === 'status'))[0] ?? null
  )
}
