import {
  daysBetween,
  firstDay,
  lastDay,
  type Condition,
  type Language,
  type LoadDeclaration,
  type Network,
} from '@maillage/network-model'
import type { Standpoint } from '../answer.ts'
import { mayRead, standingAmong } from '../saturation/standing-loads.ts'
import { FRESH_FROM, freshness, HALF_LIFE_DAYS } from '../saturation/thresholds.ts'
import { columnBy } from './alike.ts'
import { rowsBy, type Candidate, type Candidates } from './candidates.ts'
import { STATE } from './fit.ts'

/** The wait for a first appointment that stands for a candidate and may be read; undefined when none does. */
export type WaitOf = (candidate: Candidate) => LoadDeclaration | undefined

/**
 * The fresh word on the first appointment: that of the offer, else that of its actor; of several audiences the longest.
 * Where one that stands may not be read, nothing is known.
 */
export function waitsOf(network: Network, { viewer, validAt }: Standpoint): WaitOf {
  const speaking = network.loads.filter((load) => load.waitIntakeWeeks !== null && firstDay(load.declaredAt) <= validAt)
  const loadsOf = rowsBy(speaking, ({ actor, offer }) => `${actor} ${offer ?? ''}`)
  const isFresh = ({ declaredAt, validUntil }: LoadDeclaration): boolean =>
    (validUntil === null || lastDay(validUntil) >= validAt) &&
    freshness(daysBetween(firstDay(declaredAt), validAt), HALF_LIFE_DAYS.wait) >= FRESH_FROM
  return ({ actor, offer }) => {
    const own = offer === null ? undefined : loadsOf.get(`${actor.id} ${offer.id}`)
    const standing = standingAmong(own ?? loadsOf.get(`${actor.id} `) ?? []).filter(isFresh)
    if (standing.length === 0 || standing.some((load) => !mayRead(load, viewer))) return undefined
    return standing.reduce((longest, load) =>
      (load.waitIntakeWeeks ?? 0) > (longest.waitIntakeWeeks ?? 0) ? load : longest,
    )
  }
}

/** The state of a condition for every candidate: what a fresh wait says, else what the offer names. Silence is unknown. */
export function conditionColumn({ alike }: Candidates, condition: Condition, weeks: Float64Array): Uint8Array {
  const contrary = new Set<string>(condition.contrary)
  const { id, withinWeeks } = condition
  const column = columnBy(alike.conditions, (named) => {
    if (named.includes(id)) return STATE.met
    return named.some((one) => contrary.has(one)) ? STATE.unmet : STATE.unknown
  })
  if (withinWeeks === null) return column
  return column.map((state, at) =>
    Number.isNaN(weeks[at]!) ? state : weeks[at]! <= withinWeeks ? STATE.met : STATE.unmet,
  )
}

/** Weeks to a first appointment for every candidate; NaN where nobody said, or may read it. */
export const weeksColumn = ({ all }: Candidates, waitOf: WaitOf): Float64Array =>
  Float64Array.from(all, (candidate) => waitOf(candidate)?.waitIntakeWeeks ?? Number.NaN)

export function languageColumn({ alike }: Candidates, language: Language): Uint8Array {
  return columnBy(alike.languages, (languages) =>
    languages.length === 0 ? STATE.unknown : languages.includes(language) ? STATE.met : STATE.unmet,
  )
}
