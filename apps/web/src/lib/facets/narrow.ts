import type { FacetParameter, FilterParameter } from '../explorer/address.ts'
import { facetColumn, folded, TIE_FACETS, type FacetColumns } from './facet-columns.ts'
import { JOINABLE, UNSAID, type Filter, type Range } from './filter.ts'

/** What a filter leaves of a network, with what every facet would leave of it if that facet alone were lifted. */
export interface Narrowed {
  /** 1 for what stays, per row of the columns. */
  readonly actors: Uint8Array
  readonly things: Uint8Array
  readonly ties: Uint8Array
  readonly actorCount: number
  /** Per value of a facet, the unsaid last: how many actors (or ties) would stay with this value chosen. */
  readonly counts: ReadonlyMap<FacetParameter, Int32Array>
  /** 1 for every actor that passes everything but the range of its collaborations. */
  readonly besideCollab: Uint8Array
  /** 1 for every tie that passes everything but the range of years. */
  readonly besideYears: Uint8Array
}

type Test = (row: number) => boolean

/** The values asked for as a test of one row: any of them, or all of them. */
function valueTest(
  column: readonly (readonly number[])[],
  words: readonly string[],
  asked: readonly string[],
  all: boolean,
): Test {
  const wanted = new Uint8Array(words.length)
  let size = 0
  let unsaid = false
  for (const value of asked) {
    const index = words.indexOf(value)
    if (value === UNSAID) unsaid = true
    else if (index >= 0) wanted[index] = 1
    size += 1
  }
  return (row) => {
    const values = column[row]
    if (!values || values.length === 0) return unsaid && (!all || size === 1)
    let found = 0
    for (const value of values) {
      if (wanted[value] !== 1) continue
      if (!all) return true
      found += 1
    }
    return all && found === size
  }
}

const inRange = (value: number, { from, to }: Range) =>
  (from === undefined || value >= from) && (to === undefined || value <= to)

/** Per row: how many tests it fails, and which one when it is a single one. */
function failuresOf(count: number, tests: readonly (readonly [FilterParameter, Test])[]) {
  const fails = new Uint8Array(count)
  const failed = new Int8Array(count).fill(-1)
  tests.forEach(([, holds], test) => {
    for (let row = 0; row < count; row++) {
      if (holds(row)) continue
      fails[row] = (fails[row] ?? 0) + 1
      failed[row] = test
    }
  })
  /** True when a row passes every test but, perhaps, this one. */
  const passesBut = (row: number, test: number) => fails[row] === 0 || (fails[row] === 1 && failed[row] === test)
  return { fails, passesBut }
}

/**
 * Narrows a network to what a filter asks for: linear in actors and ties for every facet that is chosen.
 * An actor stays when it passes its own facets and, where facets of ties are chosen, when one of its ties passes all of
 * them together. A tie stays when it passes its facets and all the actors that it joins stay; a thing when it is of a
 * chosen document and a tie that stays joins it to an actor that stays.
 */
export function narrow(all: FacetColumns, filter: Filter): Narrowed {
  const { columns } = all
  const { actors, things, ties } = columns
  const actorCount = actors.id.length

  const actorTests: (readonly [FilterParameter, Test])[] = []
  const tieTests: (readonly [FilterParameter, Test])[] = []
  for (const [parameter, asked] of filter.values) {
    const column = facetColumn(all, parameter)
    if (!column) continue
    const isOfTies = (TIE_FACETS as readonly string[]).includes(parameter)
    const byAnd = filter.all.has(parameter) && JOINABLE.includes(parameter)
    ;(isOfTies ? tieTests : actorTests).push([parameter, valueTest(column.of, column.words, asked, byAnd)])
  }
  const collab = filter.ranges.get('collab')
  if (collab) actorTests.push(['collab', (row) => inRange(all.collaborations[row] ?? 0, collab)])
  const years = filter.ranges.get('annee')
  if (years)
    tieTests.push([
      'annee',
      (row) => {
        const year = all.years[row] ?? -1
        return year >= 0 && inRange(year, years)
      },
    ])
  const text = folded(filter.text)
  if (text !== '') actorTests.push(['texte', (row) => (all.foldedNames[row] ?? '').includes(text)])

  const ofActors = failuresOf(actorCount, actorTests)
  const ofTies = failuresOf(ties.id.length, tieTests)
  const askedOfTies = tieTests.length > 0
  const actorTest = (parameter: FilterParameter) => actorTests.findIndex(([name]) => name === parameter)
  const tieTest = (parameter: FilterParameter) => tieTests.findIndex(([name]) => name === parameter)

  // Which actors a tie that passes keeps.
  const kept = new Uint8Array(actorCount)
  const passes = (tie: number) => ofTies.fails[tie] === 0 && (!askedOfTies || all.counted[tie] === 1)
  if (askedOfTies)
    ties.from.forEach((from, tie) => {
      if (!passes(tie)) return
      for (const end of [from, ties.to[tie] ?? -1]) if (end >= 0 && end < actorCount) kept[end] = 1
    })
  else kept.fill(1)
  const left = new Uint8Array(actorCount)
  let count = 0
  for (let actor = 0; actor < actorCount; actor++)
    if (ofActors.fails[actor] === 0 && kept[actor] === 1) {
      left[actor] = 1
      count += 1
    }

  const askedDocuments = filter.values.get('document')
  const documents = askedDocuments && new Set(askedDocuments.map((word) => columns.dictionaries.source.indexOf(word)))
  const isOfDocument = (source: number | undefined) => !documents || documents.has(source ?? -1)
  const stays = (end: number | undefined) => end !== undefined && end >= 0 && (end >= actorCount || left[end] === 1)
  const tiesLeft = Uint8Array.from(ties.id, (_, tie) =>
    Number(passes(tie) && isOfDocument(ties.source[tie]) && stays(ties.from[tie]) && stays(ties.to[tie])),
  )
  const byTies = askedOfTies || actorTests.some(([name]) => name !== 'document')
  const thingsLeft = new Uint8Array(things.id.length)
  if (byTies)
    ties.from.forEach((from, tie) => {
      if (tiesLeft[tie] !== 1) return
      const ends = [from, ties.to[tie] ?? -1]
      // Between two things nobody stands.
      if (ends.some((end) => end < actorCount))
        for (const end of ends) if (end >= actorCount) thingsLeft[end - actorCount] = 1
    })
  else things.source.forEach((source, thing) => (thingsLeft[thing] = Number(isOfDocument(source))))
  if (byTies && documents) things.source.forEach((source, thing) => isOfDocument(source) || (thingsLeft[thing] = 0))

  const counts = new Map<FacetParameter, Int32Array>()
  for (const [parameter, column] of all.actors) {
    const test = actorTest(parameter)
    const byAnd = filter.all.has(parameter)
    const found = new Int32Array(column.words.length + 1)
    for (let actor = 0; actor < actorCount; actor++) {
      if (kept[actor] !== 1 || !(byAnd ? ofActors.fails[actor] === 0 : ofActors.passesBut(actor, test))) continue
      countIn(found, column.of[actor])
    }
    counts.set(parameter, found)
  }
  /** An actor end that passes its own facets; between two things nobody stands, so nobody is asked. */
  const isNear = (tie: number, but: number) => {
    if (actorTests.length === 0) return true
    for (const end of [ties.from[tie] ?? -1, ties.to[tie] ?? -1])
      if (end >= 0 && end < actorCount && ofActors.passesBut(end, but)) return true
    return false
  }
  for (const [parameter, column] of all.ties) {
    const test = tieTest(parameter)
    const found = new Int32Array(column.words.length + 1)
    for (let tie = 0; tie < ties.id.length; tie++)
      if (all.counted[tie] === 1 && ofTies.passesBut(tie, test) && isOfDocument(ties.source[tie]) && isNear(tie, -1))
        countIn(found, column.of[tie])
    counts.set(parameter, found)
  }
  const [collabTest, yearTest] = [actorTest('collab'), tieTest('annee')]
  return {
    actors: left,
    things: thingsLeft,
    ties: tiesLeft,
    actorCount: count,
    counts,
    besideCollab: Uint8Array.from(left, (_, actor) =>
      Number(kept[actor] === 1 && ofActors.passesBut(actor, collabTest)),
    ),
    besideYears: Uint8Array.from(tiesLeft, (_, tie) =>
      Number(
        all.counted[tie] === 1 && ofTies.passesBut(tie, yearTest) && isOfDocument(ties.source[tie]) && isNear(tie, -1),
      ),
    ),
  }
}

function countIn(found: Int32Array, values: readonly number[] | undefined): void {
  const last = found.length - 1
  if (!values || values.length === 0) found[last] = (found[last] ?? 0) + 1
  else for (const value of values) found[value] = (found[value] ?? 0) + 1
}

/** Ids of everything that stays. */
export function idsLeft({ columns }: FacetColumns, narrowed: Narrowed): ReadonlySet<string> {
  const { actors, things, ties } = columns
  const ids = new Set<string>()
  actors.id.forEach((id, index) => narrowed.actors[index] === 1 && ids.add(id))
  things.id.forEach((id, index) => narrowed.things[index] === 1 && ids.add(id))
  ties.id.forEach((id, index) => narrowed.ties[index] === 1 && ids.add(id))
  return ids
}

/** Ids of the actors that stay. */
export const actorsLeft = ({ columns }: FacetColumns, narrowed: Narrowed): readonly string[] =>
  columns.actors.id.filter((_, index) => narrowed.actors[index] === 1)
