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
export function conditionColumn({ all }: Candidates, condition: Condition, waitOf: WaitOf): Uint8Array {
  const contrary = new Set<string>(condition.contrary)
  const { id, withinWeeks } = condition
  return Uint8Array.from(all, (candidate) => {
    const weeks = withinWeeks === null ? undefined : waitOf(candidate)?.waitIntakeWeeks
    if (withinWeeks !== null && weeks !== undefined && weeks !== null)
      return weeks <= withinWeeks ? STATE.met : STATE.unmet
    if (candidate.conditions.includes(id)) return STATE.met
    return candidate.conditions.some((one) => contrary.has(one)) ? STATE.unmet : STATE.unknown
  })
}

export function languageColumn({ all }: Candidates, language: Language): Uint8Array {
  return Uint8Array.from(all, ({ languages }) =>
    languages.length === 0 ? STATE.unknown : languages.includes(language) ? STATE.met : STATE.unmet,
  )
}
