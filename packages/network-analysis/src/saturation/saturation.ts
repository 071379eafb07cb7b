import { firstDay, type Actor, type Id, type LoadDeclaration, type Network, type Offer } from '@maillage/network-model'
import type { Indicator, SaturationAnswer, Standpoint } from '../answer.ts'
import { whyNotThere } from '../counted/counted-actors.ts'
import { Exclusions } from '../exclusions.ts'
import { actorLoad } from './actor-load.ts'
import type { ReadIndicator } from './indicators.ts'
import { readOfferLoad, type OfferLoad } from './offer-load.ts'
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
  const day = standpoint.validAt
  const loadsOf = groupBy(
    network.loads.filter((load) => firstDay(load.declaredAt) <= day),
    (load) => load.actor,
  )
  const offersOf = groupBy(network.offers, (offer) => offer.actor)
  const signalledOf = new Map<string, Id<'findings'>[]>()
  for (const finding of network.findings) {
    if (finding.signals !== 'saturation') continue
    for (const about of finding.about) signalledOf.set(about, [...(signalledOf.get(about) ?? []), finding.id])
  }
  return network.actors
    .filter((actor) => !filter || filter.has(actor.id))
    .map((actor) => {
      const declared = { loads: loadsOf.get(actor.id) ?? [], offers: offersOf.get(actor.id) ?? [] }
      return answerFor(network, standpoint, actor, declared, signalledOf.get(actor.id) ?? [])
    })
}

function answerFor(
  network: Network,
  { viewer, validAt }: Standpoint,
  actor: Actor,
  declared: { readonly loads: readonly LoadDeclaration[]; readonly offers: readonly Offer[] },
  signalled: readonly Id<'findings'>[],
): SaturationAnswer {
  const offers = declared.offers.filter((offer) => !whyNotThere(offer, validAt))
  const loads = [null, ...offers.map((offer) => offer.id)].map((offer) =>
    readOfferLoad(
      offer,
      declared.loads.filter((load) => load.offer === offer),
      viewer,
      validAt,
    ),
  )
  const load = actorLoad(loads, offers)
  const followed = loads.flatMap((one) => one.withoutCapacity)[0]?.active ?? null
  const sentence = saturationSentence(network, load, followed)
  const answer = {
    actor: actor.id,
    level: load.level,
    partly: load.partly,
    mixed: load.mixed,
    score: load.score,
    signalled,
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
    excluded: leftOut(loads, declared.loads, offers, viewer !== 'anonymous'),
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

function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
