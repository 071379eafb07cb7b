import { firstDay, type Actor, type Id, type LoadDeclaration, type Network, type Offer } from '@maillage/network-model'
import type { Indicator, SaturationAnswer, Standpoint } from '../answer.ts'
import { Exclusions } from '../exclusions.ts'
import { actorLoad } from './actor-load.ts'
import type { ReadIndicator } from './indicators.ts'
import type { OfferLoad } from './offer-load.ts'
import { SENDERS_TO_CONFIRM, sendersRefusedFull } from './peer-signal.ts'
import { loadsOfActors, type LoadsOfActor } from './loads-of-actors.ts'
import { saturationSentence } from './saturation-sentence.ts'

/**
 * How full each actor is, for a viewer, on a day: the worst of its fresh declarations, `unknown` without any.
 * Answers come in the order of the actors; `filter` keeps some of them. Every actor is answered for, counted or not.
 * A finding is shown beside an answer when it names that actor; one that names a sector speaks of the sector only.
 */
export function saturation(
  network: Network,
  standpoint: Standpoint,
  filter?: ReadonlySet<string>,
): readonly SaturationAnswer[] {
  const key = `${standpoint.viewer} ${standpoint.validAt}`
  const ofNetwork = kept.get(network) ?? new Map<string, readonly SaturationAnswer[]>()
  const known = ofNetwork.get(key)
  if (known) return filter ? known.filter(({ actor }) => filter.has(actor)) : known
  const answers = answersFor(network, standpoint, filter)
  if (filter) return answers
  const [oldest] = ofNetwork.keys()
  if (oldest !== undefined && ofNetwork.size >= MOST_KEPT) ofNetwork.delete(oldest)
  kept.set(network, ofNetwork.set(key, answers))
  return answers
}

/** Answers about everybody that are kept for one network: several measures ask for them, viewer by viewer. */
const MOST_KEPT = 3
const kept = new WeakMap<Network, Map<string, readonly SaturationAnswer[]>>()

function answersFor(
  network: Network,
  standpoint: Standpoint,
  filter: ReadonlySet<string> | undefined,
): readonly SaturationAnswer[] {
  const loadsOf = loadsOfActors(network, standpoint)
  const senders = sendersRefusedFull(network, standpoint)
  const signalledOf = new Map<string, Id<'findings'>[]>()
  for (const finding of network.findings) {
    if (finding.signals !== 'saturation') continue
    for (const about of finding.about) signalledOf.set(about, [...(signalledOf.get(about) ?? []), finding.id])
  }
  return network.actors
    .filter((actor) => !filter || filter.has(actor.id))
    .map((actor) => {
      const signals = { findings: signalledOf.get(actor.id) ?? [], senders: senders.get(actor.id) ?? 0 }
      return answerFor(network, standpoint, actor, loadsOf(actor), signals)
    })
}

/**
 * How full one offer is: by its own declarations, and by those of the whole actor where it is silent. In the shape of the
 * answer for its actor, of which the findings and what others signalled stand as they are.
 */
export function saturationOfOffers(
  network: Network,
  standpoint: Standpoint,
): (actor: Actor, offer: Offer, whole: SaturationAnswer) => SaturationAnswer {
  const loadsOf = loadsOfActors(network, standpoint)
  const speaksFor = (about: Id<'offers'> | null, offer: Offer): boolean => about === null || about === offer.id
  return (actor, offer, { signalled, toConfirm }) => {
    const { declared, loads } = loadsOf(actor)
    const itself = loads.find((load) => load.offer === offer.id && load.level !== 'unknown')
    const own = {
      declared: declared.filter((load) => speaksFor(load.offer, offer)),
      loads: itself ? [itself] : loads.filter((load) => speaksFor(load.offer, offer)),
      offers: [offer],
    }
    const answer = answerFor(network, standpoint, actor, own, { findings: signalled, senders: 0 })
    return { ...answer, toConfirm: toConfirm && answer.level !== 'saturated' }
  }
}

function answerFor(
  network: Network,
  { viewer }: Standpoint,
  actor: Actor,
  { loads, offers, declared }: LoadsOfActor,
  signals: { readonly findings: readonly Id<'findings'>[]; readonly senders: number },
): SaturationAnswer {
  const load = actorLoad(loads, offers)
  const followed = loads.flatMap((one) => one.withoutCapacity)[0]?.active ?? null
  const sentence = saturationSentence(network, load, followed)
  const answer = {
    actor: actor.id,
    level: load.level,
    partly: load.partly,
    mixed: load.mixed,
    score: load.score,
    signalled: signals.findings,
    toConfirm: load.level !== 'saturated' && signals.senders >= SENDERS_TO_CONFIRM,
    sentence,
  }
  if (load.reason === 'NOT_PUBLISHED' && !load.partly) {
    // Not a date, not a number, not a name: that something was declared is all that may be known.
    const nothing = { confidence: 0, contradiction: false, since: null, ageDays: null, declaredBy: null } as const
    return { ...answer, ...nothing, withheld: true, indicators: [], reason: load.reason, inputs: [], excluded: [] }
  }
  const indicators = loads.flatMap((one) => one.indicators)
  return {
    ...answer,
    confidence: load.confidence,
    contradiction: load.contradiction,
    withheld: load.withheld,
    since: load.decisive ? firstDay(load.decisive.declaration.declaredAt) : null,
    ageDays: load.decisive?.ageDays ?? null,
    declaredBy: load.decisive?.declaration.declaredBy ?? null,
    indicators: indicators.map(shown),
    reason: load.reason,
    inputs: indicators.filter((one) => one.fresh).flatMap((one) => one.inputs),
    excluded: leftOut(loads, declared, offers, viewer !== 'anonymous'),
  }
}

function shown({ declaration: _, left: __, expired: ___, inputs: ____, ...indicator }: ReadIndicator): Indicator {
  return indicator
}

function leftOut(
  loads: readonly OfferLoad[],
  declared: readonly LoadDeclaration[],
  offers: readonly Offer[],
  all: boolean,
): SaturationAnswer['excluded'] {
  const excluded = new Exclusions()
  for (const load of loads) {
    for (const id of new Set(load.indicators.filter((one) => !one.fresh).map((one) => one.load)))
      excluded.add('stale-loads', id)
    for (const { id } of load.superseded) excluded.add('superseded-loads', id)
    for (const { id } of load.withoutCapacity) excluded.add('loads-without-capacity', id)
  }
  const there = new Set<string>(offers.map((offer) => offer.id))
  for (const load of declared) {
    if (load.offer === null || there.has(load.offer)) continue
    if (all || load.visibility === 'public') excluded.add('loads-of-absent-offers', load.id)
  }
  return excluded.list()
}
