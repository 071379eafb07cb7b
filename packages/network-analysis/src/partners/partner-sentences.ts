import { fold, type Actor, type Network, type Wording } from '@maillage/network-model'
import type { SaturationAnswer, SentenceRef } from '../answer.ts'
import { dayValue, withNames } from '../sentences/names.ts'
import { needMet } from './criteria.ts'
import { STATE } from './fit.ts'
import type { PartnerIndex } from './partner-index.ts'
import type { PartnerOrder, PartnersAnswer, PartnerStep } from './partners-promise.ts'
import type { Asked } from './what-is-asked.ts'

type Counts = Pick<PartnersAnswer, 'total' | 'full' | 'unknownLoads' | 'planned'>

export const foundSentence = ({ total, full, unknownLoads, planned }: Counts): SentenceRef => ({
  key: 'partners.found',
  values: { total, full, unknown: unknownLoads, planned },
})

/** Nobody: what removed the last one, by its name. */
export function noneSentence(
  { network, nameOf }: PartnerIndex,
  removed: PartnerStep | null,
  planned: number,
): SentenceRef {
  if (removed === null || removed.id === null) return { key: 'partners.nobody', values: { planned } }
  return withNames(network, 'partners.none', { kind: removed.kind, planned }, { name: nameOf(removed.id) })
}

export const orderSentence = (order: PartnerOrder, hasFrom: boolean, hasPlace: boolean): SentenceRef => ({
  key: 'partners.order',
  values: { order, from: hasFrom ? 'yes' : 'no', place: hasPlace ? 'yes' : 'no' },
})

export function relaySentence(
  network: Network,
  relay: Actor,
  full: Actor,
  { level, since }: SaturationAnswer,
  isTied: boolean,
): SentenceRef {
  const values = {
    level,
    tied: isTied ? 'yes' : 'no',
    said: since === null ? 'no' : 'yes',
    day: since ? dayValue(since) : 0,
  }
  return withNames(network, 'partner.relay', values, { actor: relay.name, full: full.name })
}

/** How near it is in the network: a partner already, known by partners, so many steps away. */
export function nearnessSentence(network: Network, steps: number, through: readonly Actor[]): SentenceRef {
  const [p1, p2] = through.map(({ name }) => name)
  return withNames(
    network,
    'partner.nearness',
    { steps, through: through.length },
    { ...(p1 && { p1 }), ...(p2 && { p2 }) },
  )
}

/** Why this one, in one sentence: what it does, for whom, where, and what makes it easy. */
export function whySentence(index: PartnerIndex, asked: Asked, at: number): SentenceRef {
  const { network, candidates, nameOf } = index
  const { offer, actor, planned } = candidates.all[at]!
  const met = (kind: 'audience' | 'condition' | 'language'): readonly string[] =>
    [...asked.hard, ...asked.wishes].flatMap((one) =>
      one.kind === kind && one.states[at] === STATE.met ? [one.id] : [],
    )
  const need = offer ? undefined : needMet(asked, at)
  const isTold = saidIn(offer?.name)
  const audiences = met('audience')
    .map(nameOf)
    .filter((name) => !isTold(name))
  const conditions = met('condition').map(nameOf)
  const place = placeIn(index, asked, at)
  const said = audiences.length + conditions.length + (place.territory ? 1 : 0)
  const saysNothing = !offer && !need && said === 0 && asked.hard.length + asked.wishes.length > 0
  const names: Readonly<Record<string, Wording | undefined>> = {
    name: offer?.name ?? need,
    a1: audiences[0],
    a2: audiences[1],
    territory: place.territory,
    c1: conditions[0],
    c2: conditions[1],
    c3: conditions[2],
  }
  const given = Object.entries(names).flatMap(([name, wording]) =>
    wording === undefined
      ? []
      : [[name, name === 'territory' || name === 'name' ? wording : inSentence(wording)] as const],
  )
  return withNames(
    network,
    'partner.why',
    {
      planned: planned ? 'yes' : 'no',
      what: offer || need ? 'named' : actor.kind.replace('-', ''),
      rest: saysNothing ? 'silent' : 'told',
      audiences: audiences.length,
      conditions: conditions.length,
      place: place.state,
      minutes: place.minutes,
    },
    Object.fromEntries(given),
  )
}

function placeIn({ network }: PartnerIndex, { place }: Asked, at: number) {
  const nothing = { state: 'none', territory: undefined, minutes: 0 }
  if (!place) return nothing
  const { states, nearest, minutes, seated } = place.column
  const served = network.territories[nearest[at]!]
  if (!served) return nothing
  const state = states[at]
  if (state === STATE.met) {
    const asked = network.territories.find(({ id }) => id === place.territory)
    return { state: seated[at] === 1 ? 'seat' : 'here', territory: asked?.name ?? served.name, minutes: 0 }
  }
  const far = minutes[at]!
  return {
    state: Number.isNaN(far) ? 'there' : 'minutes',
    territory: served.name,
    minutes: Number.isNaN(far) ? 0 : Math.round(far),
  }
}

/** Whether a name already says another one: « Accueil de jeunes » needs no « pour jeunes ». */
function saidIn(name: Wording | undefined): (other: Wording) => boolean {
  const [folded = ''] = Object.values(name ?? {}).map((text = '') => ` ${fold(text)} `)
  return (other) => Object.values(other).some((text = '') => folded.includes(` ${fold(text)} `))
}

/** A name in the middle of a sentence: « Gratuit » becomes « gratuit », « CPAS » stays. German nouns keep their letter. */
function inSentence(name: Wording): Wording {
  return Object.fromEntries(
    Object.entries(name).map(([language, text = '']) => [
      language,
      language === 'de' || !/^\p{Lu}(?!\p{Lu})/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1),
    ]),
  )
}
