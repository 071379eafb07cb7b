import { firstDay, isWorldDate, lastDay, type Actor, type Language } from '@maillage/network-model'
import { levelsFor } from './answers.ts'
import type { ApiContext } from './context.ts'
import { refusal } from './errors.ts'
import { knownId } from './measuring/read-scope.ts'

/** The filter of the schema, enum values already in the model's spelling. */
export interface ActorFilter {
  readonly text?: string | null | undefined
  readonly ids?: readonly string[] | null | undefined
  readonly kinds?: readonly string[] | null | undefined
  readonly sectors?: readonly string[] | null | undefined
  readonly sides?: readonly string[] | null | undefined
  readonly territories?: readonly string[] | null | undefined
  readonly functions?: readonly string[] | null | undefined
  readonly audiences?: readonly string[] | null | undefined
  readonly conditions?: readonly string[] | null | undefined
  readonly levels?: readonly string[] | null | undefined
  readonly basis?: readonly string[] | null | undefined
  readonly statuses?: readonly string[] | null | undefined
  readonly validAt?: string | null | undefined
  readonly knownAt?: number | null | undefined
}

const MAX_TEXT = 200

/** The day a filter asks for, else the network's own; refuses dates that do not exist and revisions other than the present one. */
export function dayAsked(filter: ActorFilter | null | undefined, context: ApiContext): string {
  const { projection, language } = context
  if (filter?.knownAt !== null && filter?.knownAt !== undefined && filter.knownAt !== projection.revision)
    throw refusal('KNOWN_AT', language, { revision: projection.revision })
  if (filter?.validAt === null || filter?.validAt === undefined) return projection.day
  if (!isWorldDate(filter.validAt)) throw refusal('BAD_DATE', language)
  return lastDay(filter.validAt)
}

/** The actors that a filter leaves, every part of it joined by AND, the values of one part by OR; undefined when nothing is filtered. */
export async function actorsLeft(
  filter: ActorFilter | null | undefined,
  context: ApiContext,
): Promise<ReadonlySet<string> | undefined> {
  if (!filter) return undefined
  refuseUnknown(filter, context)
  const tests = await testsOf(filter, context)
  if (tests.length === 0) return undefined
  return new Set(
    context.projection.network.actors.filter((actor) => tests.every((holds) => holds(actor))).map((actor) => actor.id),
  )
}

/** Which lists of a filter name rows of a table. An id that is not there would leave nobody, and nobody would know why. */
const NAMING = [
  ['sectors', 'UNKNOWN_SECTOR'],
  ['territories', 'UNKNOWN_TERRITORY'],
  ['functions', 'UNKNOWN_FUNCTION'],
  ['audiences', 'UNKNOWN_AUDIENCE'],
  ['conditions', 'UNKNOWN_CONDITION'],
] as const

function refuseUnknown(filter: ActorFilter, context: ApiContext): void {
  for (const [table, code] of NAMING) for (const id of filter[table] ?? []) knownId(code, table, id, context)
}

type Test = (actor: Actor) => boolean
const anyIn = (asked: readonly string[], held: readonly string[]) => held.some((one) => asked.includes(one))

async function testsOf(filter: ActorFilter, context: ApiContext): Promise<readonly Test[]> {
  const { projection } = context
  const tests: Test[] = []
  const day = dayAsked(filter, context)
  if (filter.text) tests.push(await textTest(filter.text, context, context.language))
  if (filter.ids) tests.push(inSet(new Set(filter.ids)))
  if (filter.kinds)
    tests.push(
      (
        (kinds) => (actor) =>
          kinds.includes(actor.kind)
      )(filter.kinds),
    )
  if (filter.sectors)
    tests.push(
      (
        (asked) => (actor) =>
          anyIn(asked, actor.sectors)
      )(filter.sectors),
    )
  const { territories, functions, audiences } = filter
  // What an offer is for, its actor is for: the store asks the same.
  const offersOf = (actor: Actor) => projection.where('offers', 'actor', actor.id)
  if (territories)
    tests.push(
      (actor) =>
        anyIn(territories, [...actor.territories, ...(actor.seat ? [actor.seat] : [])]) ||
        offersOf(actor).some((offer) => anyIn(territories, offer.territories)),
    )
  if (functions)
    tests.push(
      (actor) =>
        anyIn(functions, actor.functions) || offersOf(actor).some((offer) => anyIn(functions, offer.functions)),
    )
  if (audiences)
    tests.push(
      (actor) =>
        anyIn(audiences, actor.audiences) || offersOf(actor).some((offer) => anyIn(audiences, offer.audiences)),
    )
  if (filter.statuses)
    tests.push(
      (
        (asked) => (actor) =>
          asked.includes(actor.status)
      )(filter.statuses),
    )
  if (filter.basis)
    tests.push(
      (
        (asked) => (actor) =>
          asked.includes(projection.basisOf(actor.id))
      )(filter.basis),
    )
  if (filter.sides)
    tests.push(
      ((asked) => (actor) => {
        const side = projection.sideOfActor(actor)
        return side !== null && asked.includes(side)
      })(filter.sides),
    )
  if (filter.conditions)
    tests.push(
      (
        (asked) => (actor) =>
          projection.where('offers', 'actor', actor.id).some((offer) => anyIn(asked, offer.conditions))
      )(filter.conditions),
    )
  if (filter.levels) {
    const levels = levelsFor(context, day)
    tests.push(
      (
        (asked) => (actor) =>
          asked.includes(levels.get(actor.id)?.level ?? 'unknown')
      )(filter.levels),
    )
  }
  if (filter.validAt)
    tests.push(
      (actor) =>
        (actor.validFrom === null || firstDay(actor.validFrom) <= day) &&
        (actor.validTo === null || lastDay(actor.validTo) >= day),
    )
  return tests
}

const inSet =
  (ids: ReadonlySet<string>): Test =>
  (actor) =>
    ids.has(actor.id)

async function textTest(text: string, context: ApiContext, language: Language): Promise<Test> {
  if (text.length > MAX_TEXT) throw refusal('TOO_LONG', language, { max: MAX_TEXT })
  const index = await context.open.search(context.projection.revision)
  return inSet(new Set(index.find(text, 100_000).map((hit) => hit.id)))
}
