import { answerOf, type Ask } from '$lib/ask.ts'
import { SERVICES_LISTED, ASK_NEEDS, ASK_SERVICE, type NeedsAnswer } from '$lib/questions/ask-needs.ts'
import {
  ASK_OPENED_PARTNER,
  ASK_PARTNERS,
  type OpenedPartner,
  type PartnerSuggestions,
} from '$lib/questions/ask-partners.ts'
import { ASK_ROUTES, type RouteAnswer } from '$lib/questions/ask-routes.ts'
import type { Named } from '$lib/questions/words.ts'
import type { Language } from '@maillage/network-model'
import { isAsked, partnerNeed, SHOWN, type Asked, type PartnersAddress } from './partners-address.ts'

/** What can be chosen: it comes once, not again with every choice. */
export interface PartnerChoices extends Pick<NeedsAnswer, 'needs'> {
  readonly territories: NeedsAnswer['network']['territories']
  readonly audiences: NeedsAnswer['network']['audiences']
  /** Those that can be wished for; what narrows access is told, never asked. */
  readonly conditions: readonly Named[]
  readonly services: readonly Named[]
  readonly allServices: boolean
}

/** Everything else that the page shows. */
export interface PartnersData {
  readonly address: PartnersAddress
  /** Values of the address that this network does not have; the page says so and leaves them aside. */
  readonly strays: readonly string[]
  /** Where the one who asks works. */
  readonly service: Named | null
  /** Null where nothing is asked yet. */
  readonly found: PartnerSuggestions | null
  readonly opened: OpenedPartner | null
  /** From the own service to the opened partner. */
  readonly routes: readonly RouteAnswer[]
}

/** An opened one may stand further down than what is shown. */
const MOST = 50

export async function loadChoices(ask: Ask, network: string, language: Language): Promise<PartnerChoices> {
  const { needs, network: held, actors } = await answerOf(ask, network, ASK_NEEDS, { language })
  return {
    needs,
    territories: held.territories,
    audiences: held.audiences,
    conditions: held.conditions.filter(({ kind }) => kind === 'ease').map(({ id, name }) => ({ id, name })),
    services: actors.nodes,
    allServices: actors.totalCount <= SERVICES_LISTED,
  }
}

export async function loadPartners(
  ask: Ask,
  network: string,
  wanted: PartnersAddress,
  choices: PartnerChoices,
  language: Language,
): Promise<PartnersData> {
  const { asked, strays } = known(wanted.asked, choices)
  const service = await serviceOf(ask, network, asked.from, choices, language)
  if (asked.from !== null && service === null) strays.push(asked.from)
  const sure: Asked = { ...asked, from: service?.id ?? null }
  const suggest = (first: number) =>
    answerOf(ask, network, ASK_PARTNERS, { need: partnerNeed(sure), first, language }).then(({ partners }) => partners)
  const [found, opened, routes] = await Promise.all([
    isAsked(sure) ? suggest(SHOWN) : null,
    wanted.opened === null
      ? null
      : answerOf(ask, network, ASK_OPENED_PARTNER, { id: wanted.opened, language }).then(({ actor }) => actor),
    wanted.opened === null || service === null || service.id === wanted.opened
      ? []
      : routesTo(ask, network, service.id, wanted.opened, language),
  ])
  if (wanted.opened !== null && opened === null) strays.push(wanted.opened)
  const further = found !== null && opened !== null && found.total > SHOWN && !isAmong(found, opened.id)
  return {
    address: { asked: sure, shown: wanted.shown, opened: opened?.id ?? null },
    strays,
    service,
    found: further ? await suggest(MOST) : found,
    opened,
    routes,
  }
}

const isAmong = ({ suggestions }: PartnerSuggestions, id: string) => suggestions.some(({ actor }) => actor.id === id)

/** Ways to somebody who is not there are none. */
async function routesTo(ask: Ask, network: string, from: string, to: string, language: Language) {
  const { routes } = await answerOf(ask, network, ASK_ROUTES, { from, to, filter: null, language })
  return routes
}

async function serviceOf(ask: Ask, network: string, id: string | null, choices: PartnerChoices, language: Language) {
  if (id === null) return null
  const listed = choices.services.find((service) => service.id === id)
  if (listed !== undefined || choices.allServices) return listed ?? null
  const { actor } = await answerOf(ask, network, ASK_SERVICE, { id, language })
  return actor
}

/** What is asked without what this network does not have. */
function known(asked: Asked, choices: PartnerChoices): { readonly asked: Asked; readonly strays: string[] } {
  const strays: string[] = []
  const held = (value: string, among: readonly { readonly id: string }[]) => {
    const isHeld = among.some(({ id }) => id === value)
    if (!isHeld) strays.push(value)
    return isHeld
  }
  const one = (value: string | null, among: readonly { readonly id: string }[]) =>
    value === null || held(value, among) ? value : null
  return {
    strays,
    asked: {
      ...asked,
      need: one(asked.need, choices.needs),
      audiences: asked.audiences.filter((id) => held(id, choices.audiences)),
      territory: one(asked.territory, choices.territories),
      conditions: asked.conditions.filter((id) => held(id, choices.conditions)),
    },
  }
}
