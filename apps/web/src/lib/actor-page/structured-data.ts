import type { ActorCard } from '../questions/ask-actor.ts'
import type { ActorMore } from '../questions/ask-actor-page.ts'
import type { Named } from '../questions/words.ts'

/** What schema.org calls an actor of this kind. */
function typeOf({ kind, side }: Pick<ActorCard, 'kind' | 'side'>): string {
  if (kind === 'authority') return 'GovernmentOrganization'
  if (side === 'mentalHealth' && ['service', 'team', 'institution'].includes(kind)) return 'MedicalOrganization'
  return kind === 'association' ? 'NGO' : 'Organization'
}

interface Where {
  readonly address: string
  readonly addressOf: (actor: Named) => string
  /** A sentence that says so, in a network that is invented. */
  readonly fictional: string | null
}

type Entry = Readonly<Record<string, unknown>>

/**
 * The actor in the words of schema.org, for search engines and other directories. Never a load, never a personal
 * contact, whoever asks.
 */
export function structuredData(actor: ActorCard, more: ActorMore | null, where: Where): Entry {
  const personal = new Set(more?.contacts.filter((contact) => contact.personal).map(({ id }) => id))
  const areas = (places: readonly Named[]) => places.map(({ name }) => ({ '@type': 'AdministrativeArea', name }))
  const audiences = (groups: readonly Named[]) =>
    groups.map(({ name }) => ({ '@type': 'Audience', audienceType: name }))
  const organisation = (other: Named) => ({
    '@type': 'Organization',
    name: other.name,
    url: where.addressOf(other),
  })
  const offers = actor.offers.filter(({ status }) => status === 'existing')
  const contacts = actor.contacts.filter(({ id }) => !personal.has(id)).flatMap(contactOf)
  return withoutEmpty({
    '@context': 'https://schema.org',
    '@type': typeOf(actor),
    '@id': where.address,
    name: actor.name,
    alternateName: actor.alternativeNames,
    description: actor.description,
    disambiguatingDescription: where.fictional,
    url: actor.website !== null && /^https?:/.test(actor.website) ? actor.website : where.address,
    areaServed: areas(actor.territories),
    audience: audiences(actor.audiences),
    availableService: offers.map((offer) =>
      withoutEmpty({
        '@type': 'Service',
        name: offer.name,
        audience: audiences(offer.audiences),
        areaServed: areas(offer.territories),
        availableLanguage: offer.languages,
      }),
    ),
    knowsLanguage: more?.languages,
    contactPoint: contacts,
    parentOrganization: actor.partOf === null ? null : organisation(actor.partOf),
    memberOf: actor.memberOf
      .filter(({ status }) => status === 'existing')
      .map(({ in: grouping }) => organisation(grouping)),
  })
}

function contactOf({ kind, value }: ActorCard['contacts'][number]): readonly Entry[] {
  const point = { '@type': 'ContactPoint', contactType: 'requests' }
  if (kind === 'email') return [{ ...point, email: value }]
  if (kind === 'phone') return [{ ...point, telephone: value }]
  return kind === 'form' && /^https?:/.test(value) ? [{ ...point, url: value }] : []
}

function withoutEmpty(entry: Entry): Entry {
  return Object.fromEntries(
    Object.entries(entry).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )
}

/** As JSON that can stand in a page: no text in it can end the element that holds it. */
export function inPage(entry: Entry): string {
  return JSON.stringify(entry)
    .replace(/</g, '\\u003c')
    .replace(/>/g, '\\u003e')
    .replace(/&/g, '\\u0026')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
}
