import { nearestWord } from '@maillage/network-exchange'
import type { MeasureScope, Scenario } from '@maillage/network-analysis'
import { sayDay } from '@maillage/messages'
import { isWorldDate, lastDay, type TableName } from '@maillage/network-model'
import type { ApiContext } from '../context.ts'
import { refusal, refusalOf, type ErrorCode } from '../errors.ts'

/** What a question may narrow a measure to, as it is sent. */
export interface ScopeSent {
  readonly actor?: string | null
  readonly pair?: readonly string[] | null
  readonly territory?: string | null
  readonly to?: string | null
}
export interface ScenarioSent {
  readonly close?: readonly string[] | null
  readonly posts?: readonly { readonly actor: string; readonly fullTimeEquivalents: number }[] | null
  readonly requestsPerFullTimeEquivalent?: number | null
  readonly rounds?: number | null
}
export interface NarrowedBy {
  readonly scope?: ScopeSent | null
  readonly partition?: string | null
  readonly compareTo?: string | null
  readonly scenario?: ScenarioSent | null
}

const MOST_SUPPOSED = 100
const MOST_POSTS = 1000
const MOST_ROUNDS = 6
/** The two sides, as GraphQL and as files spell them. */
const SIDES: Readonly<Record<string, string>> = {
  social: 'social',
  mentalHealth: 'mental-health',
  'mental-health': 'mental-health',
}

/** The scope of a measure, everything in it known to the viewer; throws a refusal with what was perhaps meant. */
export function readScope(sent: NarrowedBy, day: string, context: ApiContext): MeasureScope {
  const { actor, pair, territory, to } = sent.scope ?? {}
  const partition = knownPartition(sent.partition, context)
  const compareTo = earlierDay(sent.compareTo, day, context)
  const scenario = sent.scenario ? readScenario(sent.scenario, context) : undefined
  return {
    ...(partition !== undefined && { partition }),
    ...(isGiven(actor) && { actor: knownId('UNKNOWN_ACTOR', 'actors', actor, context) }),
    ...(pair && { pair: readPair(pair, context) }),
    ...(isGiven(territory) && { territory: knownId('UNKNOWN_TERRITORY', 'territories', territory, context) }),
    ...(isGiven(to) && { to: knownId('UNKNOWN_ACTOR', 'actors', to, context) }),
    ...(compareTo !== undefined && { compareTo }),
    ...(scenario && { scenario }),
  }
}

const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined

/** A partition of the network, undefined when none is asked for. */
export function knownPartition(id: string | null | undefined, context: ApiContext): string | undefined {
  if (!isGiven(id)) return undefined
  const ids = context.projection.network.header.partitions.map((partition) => partition.id)
  return among('UNKNOWN_PARTITION', ids, id, context)
}

/** An id of a table as it is; refused when the viewer knows of none. */
export function knownId(code: ErrorCode, table: TableName, id: string, context: ApiContext): string {
  if (context.projection.row(table, id)) return id
  return among(
    code,
    context.projection.network[table].map((row) => row.id as string),
    id,
    context,
  )
}

function among(code: ErrorCode, ids: readonly string[], id: string, { language }: ApiContext): string {
  if (ids.includes(id)) return id
  const found = id.slice(0, 120)
  throw refusalOf(code, language, { id: found }, nearestWord(found, ids, {}))
}

function readPair(pair: readonly string[], context: ApiContext): readonly [string, string] {
  const sectors = context.projection.network.sectors.map((sector) => sector.id as string)
  const groups = pair
    .slice(0, 2)
    .map((id) =>
      sectors.includes(id) ? id : (SIDES[id] ?? notAGroup(id, [...sectors, ...Object.keys(SIDES)], context)),
    )
  const [a, b] = groups
  if (pair.length !== 2 || a === undefined || b === undefined || a === b)
    throw refusal('PAIR', context.language, { found: pair.slice(0, 4).join(', ').slice(0, 240) || '–' })
  return [a, b]
}

const notAGroup = (id: string, groups: readonly string[], context: ApiContext) =>
  among('UNKNOWN_GROUP', groups, id, context)

/** A day before the one that is asked about. */
function earlierDay(sent: string | null | undefined, day: string, { language }: ApiContext): string | undefined {
  if (!isGiven(sent)) return undefined
  if (!isWorldDate(sent)) throw refusal('BAD_DATE', language)
  const earlier = lastDay(sent)
  if (earlier >= day)
    throw refusal('COMPARE_LATER', language, { day: sayDay(language, day), found: sayDay(language, sent) })
  return earlier
}

function readScenario(sent: ScenarioSent, context: ApiContext): Scenario {
  const { close = [], posts = [], requestsPerFullTimeEquivalent, rounds } = sent
  const actorOf = (id: string) => knownId('UNKNOWN_ACTOR', 'actors', id, context)
  const few = <T>(field: string, values: readonly T[] | null): readonly T[] => {
    if (values && values.length > MOST_SUPPOSED)
      throw refusal('TOO_MANY', context.language, { field, max: MOST_SUPPOSED })
    return values ?? []
  }
  return {
    close: [...new Set(few('close', close).map(actorOf))],
    posts: few('posts', posts).map(({ actor, fullTimeEquivalents }) => ({
      actor: actorOf(actor),
      fullTimeEquivalents: bounded('fullTimeEquivalents', fullTimeEquivalents, -MOST_POSTS, MOST_POSTS, context),
    })),
    ...(isGiven(requestsPerFullTimeEquivalent) && {
      requestsPerFullTimeEquivalent: bounded(
        'requestsPerFullTimeEquivalent',
        requestsPerFullTimeEquivalent,
        0,
        MOST_POSTS,
        context,
      ),
    }),
    ...(isGiven(rounds) && { rounds: bounded('rounds', rounds, 1, MOST_ROUNDS, context) }),
  }
}

/** A number between two others, both included. */
export function bounded(field: string, found: number, least: number, most: number, { language }: ApiContext): number {
  if (Number.isFinite(found) && found >= least && found <= most) return found
  throw refusal('BAD_NUMBER', language, { field, least, most, found: String(found) })
}
