import type { Network } from '@maillage/network-model'
import type { Input, SaturationAnswer, SentenceRef, Standpoint } from '../answer.ts'
import { criteriaOf } from './criteria.ts'
import { fitOf, STATE } from './fit.ts'
import { beforeBy, firstOf } from './in-order.ts'
import { LEVEL, loadsAtHand } from './loads-at-hand.ts'
import { partnerIndex, type PartnerIndex } from './partner-index.ts'
import type {
  PartnersAnswer,
  PartnersAsked,
  PartnersAtHand,
  PartnerStep,
  PartnerSuggestion,
} from './partners-promise.ts'
import {
  foundSentence,
  nearnessSentence,
  noneSentence,
  orderSentence,
  relaySentence,
  whySentence,
} from './partner-sentences.ts'
import { relaysAmong } from './relays.ts'
import { NOWHERE, stepsFrom, type StepsFrom } from './steps-from.ts'
import { known, whatIsAsked, type Asked } from './what-is-asked.ts'
import { whoIsLeft, type Left } from './who-is-left.ts'

const MOST_PARTNERS = 50
const PARTNERS = 10

/**
 * Who answers a need, for whom, where and how, and why: in the order of how well they fit, never of their load. Everything
 * that stands ready is made once for a network, a viewer and a day; a suggestion then costs one walk along the ties and one
 * pass over the offers. Throws a RangeError for an id that the network does not know.
 */
export function partners(
  network: Network,
  standpoint: Standpoint,
  asked: PartnersAsked,
  atHand: PartnersAtHand = {},
): PartnersAnswer {
  const index = partnerIndex(network, standpoint)
  const from = asked.from === undefined ? undefined : known(network, 'actors', asked.from)
  const what = whatIsAsked(index, asked)
  const self = from ? (index.candidates.placeOf.get(from.id) ?? -1) : -1
  const left = whoIsLeft(index, what, self)
  const steps = from ? stepsFrom(index, from.id) : NOWHERE
  const order = asked.order ?? 'fit'
  const before = beforeBy(index, what, left, steps.to, order)
  const first = Math.min(MOST_PARTNERS, Math.max(1, Math.floor(asked.first ?? PARTNERS)))
  const shown = [...firstOf(left.found, first, before)]
  if (shown.length < first) shown.push(...firstOf(left.planned, first - shown.length, before))
  const loads = loadsAtHand(network, standpoint, index.candidates, atHand.levels)
  const levelAt = (place: number): number => loads.levels[left.best[place]!]!
  const relaysOf = relaysAmong(index, left.found, levelAt, before)
  const counts = { total: left.found.length, ...countLevels(left.found, levelAt), planned: left.planned.length }
  const told = what.hard.map(({ kind, id }, nth): PartnerStep => ({ kind, id, left: left.left[nth]! }))
  const removedLast = counts.total > 0 ? null : (told.find((step) => step.left === 0) ?? null)
  const suggestions = shown.map((place) => suggestion(index, what, left, steps, place, loads.answers, relaysOf))
  return {
    ...counts,
    suggestions,
    steps: told,
    without: what.hard.map(({ kind, id }, nth) => ({ kind, id, left: left.without[nth]! })),
    removedLast,
    sentence: counts.total > 0 ? foundSentence(counts) : noneSentence(index, removedLast, counts.planned),
    orderSentence: orderSentence(order, from !== undefined, what.place !== null),
    assumptions: assumptionsOf(network, from !== undefined),
    reason: null,
    inputs: shown.flatMap((place) => inputsOf(index, what, left.best[place]!)),
    excluded: index.excluded,
  }
}

function suggestion(
  index: PartnerIndex,
  asked: Asked,
  { best, units }: Left,
  steps: StepsFrom,
  place: number,
  loads: readonly SaturationAnswer[],
  relaysOf: ReturnType<typeof relaysAmong>,
): PartnerSuggestion {
  const { network, candidates } = index
  const at = best[place]!
  const candidate = candidates.all[at]!
  const { actor, offer, planned } = candidate
  const criteria = criteriaOf(index, asked, at)
  const answerAt = (one: number): SaturationAnswer => loads[best[one]!]!
  const load = answerAt(place)
  const to = steps.to(place)
  const through = to === 2 ? steps.through(place).map((one) => candidates.actors[one]!) : []
  const minutes = asked.place?.column.minutes[at] ?? Number.NaN
  const actorAt = (one: number) => candidates.actors[one]!
  return {
    actor: actor.id,
    offer: offer?.id ?? null,
    planned,
    fit: fitOf(units[place]!, asked.hard.length + asked.wishes.length),
    met: criteria.filter(({ state }) => state === 'met').length,
    asked: criteria.length,
    criteria,
    steps: to === -1 ? null : to,
    through: through.map(({ id }) => id),
    minutes: Number.isNaN(minutes) ? null : minutes,
    saturation: load,
    relays:
      load.level === 'saturated' && !planned
        ? relaysOf(place).map(({ place: relay, isTied }) => ({
            actor: actorAt(relay).id,
            saturation: answerAt(relay),
            sentence: relaySentence(network, actorAt(relay), actor, answerAt(relay), isTied),
          }))
        : [],
    restrictions: (offer?.conditions ?? []).filter((id) => index.restrictions.has(id)),
    sentence: whySentence(index, asked, at),
    nearness: to === -1 ? null : nearnessSentence(network, to, through),
  }
}

function countLevels(found: Uint32Array, levelAt: (place: number) => number) {
  let [full, unknownLoads] = [0, 0]
  for (const place of found) {
    const level = levelAt(place)
    if (level === LEVEL.saturated) full += 1
    else if (level === LEVEL.unknown) unknownLoads += 1
  }
  return { full, unknownLoads }
}

function assumptionsOf(network: Network, hasFrom: boolean): readonly SentenceRef[] {
  if (!hasFrom || network.header.collection !== 'documents') return []
  return [{ key: 'partners.assumption.stated-ties', values: {} }]
}

/** What made it fit: the cells of its offer that speak for what was asked. */
function inputsOf(
  { candidates, waitOf }: PartnerIndex,
  { hard, wishes, conditions }: Asked,
  at: number,
): readonly Input[] {
  const candidate = candidates.all[at]!
  const { actor, offer } = candidate
  const cell = (field: 'functions' | 'audiences' | 'territories' | 'languages'): Input => {
    const isOwn = offer !== null && offer[field].length > 0
    const row = isOwn ? offer : actor
    const value = row[field].join('|')
    return { table: isOwn ? 'offers' : 'actors', id: row.id, field, value: value || null, on: null, by: null }
  }
  const inputs = new Map<string, Input>()
  const add = (input: Input): void => {
    inputs.set(`${input.table} ${input.id} ${input.field}`, input)
  }
  for (const { kind, id, states } of [...hard, ...wishes]) {
    if (states[at] === STATE.unknown) continue
    const load = (conditions.get(id)?.withinWeeks ?? null) === null ? undefined : waitOf(candidate)
    if (kind === 'need') add(cell('functions'))
    else if (kind === 'audience') add(cell('audiences'))
    else if (kind === 'territory') add(cell('territories'))
    else if (kind === 'language') add(cell('languages'))
    else if (load) {
      const { waitIntakeWeeks: value, declaredAt, declaredBy } = load
      add({ table: 'loads', id: load.id, field: 'waitIntakeWeeks', value, on: declaredAt, by: declaredBy })
    } else if (offer) {
      const value = offer.conditions.join('|') || null
      add({ table: 'offers', id: offer.id, field: 'conditions', value, on: null, by: null })
    }
  }
  return [...inputs.values()]
}
