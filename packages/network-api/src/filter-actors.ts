import { firstDay, isWorldDate, lastDay, type Actor, type Language } from '@maillage/network-model'
import { levelsFor } from './answers.ts'
import type { ApiContext } from './context.ts'
import { refusal } from './errors.ts'
import { heldValues, type Computed, type FacetName } from './held-values.ts'
import { knownId } from './measuring/read-scope.ts'
import { needsMet } from './needs-met.ts'

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
  readonly needs?: readonly string[] | null | undefined
  readonly languages?: readonly string[] | null | undefined
  readonly levels?: readonly string[] | null | undefined
  readonly basis?: readonly string[] | null | undefined
  readonly statuses?: readonly string[] | null | undefined
  readonly validAt?: string | null | undefined
  readonly knownAt?: number | null | undefined
}

const MAX_TEXT = 200
/** Asks for actors that say nothing of it, as the facets count them. */
export const UNSAID = ''

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
  ['needs', 'UNKNOWN_NEED'],
] as const

export function refuseUnknown(filter: ActorFilter, context: ApiContext): void {
  for (const [table, code] of NAMING)
    for (const id of filter[table] ?? []) if (id !== UNSAID || table === 'needs') knownId(code, table, id, context)
}

type Test = (actor: Actor) => boolean

/** The facet that each list of a filter selects values of. */
const FACET_LISTS = [
  ['kinds', 'kind'],
  ['sectors', 'sector'],
  ['territories', 'territory'],
  ['functions', 'function'],
  ['audiences', 'audience'],
  ['conditions', 'condition'],
  ['needs', 'need'],
  ['languages', 'language'],
  ['levels', 'level'],
] as const satisfies readonly (readonly [keyof ActorFilter, FacetName])[]

/** The same filter without what a facet selects, and what each facet selects. */
export function partedByFacet(filter: ActorFilter): {
  readonly rest: ActorFilter
  readonly selected: ReadonlyMap<FacetName, readonly string[]>
} {
  const selected = new Map<FacetName, readonly string[]>()
  for (const [list, facet] of FACET_LISTS) {
    const values = filter[list]
    if (values) selected.set(facet, values)
  }
  const lists: readonly string[] = FACET_LISTS.map(([list]) => list)
  return { rest: Object.fromEntries(Object.entries(filter).filter(([name]) => !lists.includes(name))), selected }
}

async function testsOf(filter: ActorFilter, context: ApiContext): Promise<readonly Test[]> {
  const { projection } = context
  const tests: Test[] = []
  const day = dayAsked(filter, context)
  if (filter.text) tests.push(await textTest(filter.text, context, context.language))
  const { ids, sides, basis, statuses } = filter
  if (ids) tests.push(inSet(new Set(ids)))
  if (statuses) tests.push((actor) => statuses.includes(actor.status))
  if (basis) tests.push((actor) => basis.includes(projection.basisOf(actor.id)))
  if (sides)
    tests.push((actor) => {
      const side = projection.sideOfActor(actor)
      return side !== null && sides.includes(side)
    })
  const computed = await computedFor(filter, context, day)
  for (const [list, facet] of FACET_LISTS) {
    const asked = filter[list]
    if (asked)
      tests.push((actor) => {
        const held = heldValues(facet, actor, projection, computed)
        return held.length === 0 ? asked.includes(UNSAID) : held.some((one) => asked.includes(one))
      })
  }
  if (filter.validAt)
    tests.push(
      (actor) =>
        (actor.validFrom === null || firstDay(actor.validFrom) <= day) &&
        (actor.validTo === null || lastDay(actor.validTo) >= day),
    )
  return tests
}

async function computedFor({ levels, needs }: ActorFilter, context: ApiContext, day: string): Promise<Computed> {
  const answers = levels ? levelsFor(context, day) : undefined
  const met = needs ? await needsMet(context.projection, context.viewer, day) : undefined
  return {
    level: (actor) => answers?.get(actor)?.level ?? 'unknown',
    needs: (actor) => met?.of(actor) ?? [],
  }
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
