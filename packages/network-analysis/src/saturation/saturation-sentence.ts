import { firstDay, lastDay, type Network, type Wording } from '@maillage/network-model'
import type { SentenceRef } from '../answer.ts'
import { dayValue, withNames } from '../sentences/names.ts'
import type { ActorLoad } from './actor-load.ts'
import type { ReadIndicator } from './indicators.ts'

/** What one may say of an actor's load. Nothing in the present tense when the level is unknown. */
export function saturationSentence(network: Network, load: ActorLoad, followed: number | null): SentenceRef {
  if (load.reason === 'NOT_PUBLISHED' && !load.partly) return { key: 'saturation.not-published', values: {} }
  const { decisive } = load
  if (decisive === null) {
    if (load.reason !== 'MISSING_CAPACITY') return { key: 'saturation.not-declared', values: {} }
    return { key: 'saturation.missing-capacity', values: { followed: followed ?? 0 } }
  }
  const offers = { known: load.knownOffers, offers: load.offers }
  if (load.level === 'unknown') {
    if (load.partly) return withNames(network, 'saturation.available-in-part', { ...aboutOne(decisive), ...offers }, {})
    if (!decisive.expired) return { key: 'saturation.stale', values: aboutOne(decisive) }
    const until = dayValue(lastDay(decisive.declaration.validUntil ?? decisive.declaration.declaredAt))
    return { key: 'saturation.expired', values: { ...aboutOne(decisive), until } }
  }
  const names = namesOf(network, decisive)
  const values = {
    ...aboutOne(decisive),
    scope: Object.keys(names).join('') || 'whole',
    recent: decisive.left >= 0.5 ? 'yes' : 'no',
    partly: load.partly ? 'yes' : 'no',
    contradiction: load.contradiction ? 'yes' : 'no',
  }
  return withNames(network, `saturation.${load.level}`, values, names)
}

/** What was said: the word of a status, else the kind of figure and its rounded value. */
function aboutOne(one: ReadIndicator): SentenceRef['values'] {
  const endless = one.name === 'wait' && one.reading === 'endless'
  const said = one.name === 'status' ? String(one.reading).replace('-', '') : endless ? 'endless' : one.name
  const figure = typeof one.reading === 'number' ? one.reading : -1
  return {
    said,
    age: one.ageDays,
    day: dayValue(firstDay(one.declaration.declaredAt)),
    percent: Math.round(figure * 100),
    weeks: one.name === 'wait' ? Math.round(figure) : -1,
  }
}

function namesOf(network: Network, { declaration }: ReadIndicator): Readonly<Record<string, Wording>> {
  const offer = declaration.offer === null ? undefined : namesById(network.offers).get(declaration.offer)
  const audience = declaration.audience === null ? undefined : namesById(network.audiences).get(declaration.audience)
  return { ...(offer && { offer }), ...(audience && { audience }) }
}

type Named = { readonly id: string; readonly name: Wording }
const names = new WeakMap<readonly Named[], ReadonlyMap<string, Wording>>()

/** The names of a table by id: made once, a table never changes. */
function namesById(rows: readonly Named[]): ReadonlyMap<string, Wording> {
  const known = names.get(rows) ?? new Map(rows.map(({ id, name }) => [id, name]))
  names.set(rows, known)
  return known
}
