import type { Condition, Language, Need, Network, PartnerReach } from '@maillage/network-model'
import { STATE } from './fit.ts'
import type { NeedColumn } from './meets-need.ts'
import type { PlaceColumn } from './nearness.ts'
import type { PartnerIndex } from './partner-index.ts'
import type { CriterionKind, PartnersAsked } from './partners-promise.ts'

/** What is asked, as columns: one state for every candidate. */
export interface Asked {
  /** Need, then each audience, then the territory: those that remove. */
  readonly hard: readonly Criterion[]
  readonly wishes: readonly Criterion[]
  readonly need: { readonly row: Need; readonly column: NeedColumn } | null
  readonly place: { readonly territory: string; readonly column: PlaceColumn } | null
  readonly conditions: ReadonlyMap<string, Condition>
  /** By state: 1 where a territory of this state is too far. */
  readonly tooFar: Uint8Array
}

export interface Criterion {
  readonly kind: CriterionKind
  readonly id: string
  readonly states: Uint8Array
}

/** As many bits as a mask of failed criteria holds. */
const MOST_HARD = 30

/** Throws a RangeError for an id that the network does not know, and for more than thirty criteria. */
export function whatIsAsked(index: PartnerIndex, asked: PartnersAsked): Asked {
  const { network } = index
  const need = asked.need === undefined ? null : known(network, 'needs', asked.need)
  const needed = need === null ? null : { row: need, column: index.need(need) }
  const audiences = [...new Set(asked.audiences)].map((id) => known(network, 'audiences', id).id as string)
  const territory = asked.territory === undefined ? null : (known(network, 'territories', asked.territory).id as string)
  const place = territory === null ? null : { territory, column: index.territory(territory) }
  const conditions = [...new Set(asked.conditions)].map((id) => known(network, 'conditions', id))
  const languages = [...new Set<Language>(asked.languages)]
  const hard: readonly Criterion[] = [
    ...(needed ? [{ kind: 'need', id: needed.row.id, states: needed.column.states } as const] : []),
    ...audiences.map((id) => ({ kind: 'audience', id, states: index.audience(id) }) as const),
    ...(place ? [{ kind: 'territory', id: place.territory, states: place.column.states } as const] : []),
  ]
  if (hard.length > MOST_HARD) throw new RangeError(`${hard.length} criteria are more than ${MOST_HARD}`)
  return {
    hard,
    wishes: [
      ...conditions.map((one) => ({ kind: 'condition', id: one.id, states: index.condition(one) }) as const),
      ...languages.map((one) => ({ kind: 'language', id: one, states: index.language(one) }) as const),
    ],
    need: needed,
    place,
    conditions: new Map(conditions.map((one) => [one.id, one])),
    tooFar: tooFar(asked.reach ?? 'near'),
  }
}

function tooFar(reach: PartnerReach): Uint8Array {
  const states = new Uint8Array(Object.keys(STATE).length)
  if (reach !== 'anywhere') states[STATE.far] = 1
  if (reach === 'here') states[STATE.near] = 1
  return states
}

type Naming = 'needs' | 'audiences' | 'territories' | 'conditions' | 'actors'

export function known<T extends Naming>(network: Network, table: T, id: string): Network[T][number] {
  const found = (network[table] as readonly Network[T][number][]).find((row) => row.id === id)
  if (found === undefined) throw new RangeError(`the network has no ${id} among its ${table}`)
  return found
}
