import type { FacetParameter, FilterParameter } from '../explorer/address.ts'
import { facetColumn, folded, TIE_FACETS, type FacetColumn, type FacetColumns } from './facet-columns.ts'
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
function valueTest({ words, starts, values }: FacetColumn, asked: readonly string[], all: boolean): Test {
  const wanted = new Uint8Array(words.length)
  for (const value of asked) {
    const index = words.indexOf(value)
    if (index >= 0) wanted[index] = 1
  }
  const size = asked.length
  const unsaid = asked.includes(UNSAID)
  return (row) => {
    const [start, end] = [starts[row] ?? 0, starts[row + 1] ?? 0]
    if (start === end) return unsaid && (!all || size === 1)
    let found = 0
    for (let at = start; at < end; at++) if (wanted[values[at] ?? -1] === 1) found += 1
    return all ? found === size : found > 0
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
  const tieCount = ties.id.length

  const actorTests: (readonly [FilterParameter, Test])[] = []
  const tieTests: (readonly [FilterParameter, Test])[] = []
  for (const [parameter, asked] of filter.values) {
    const column = facetColumn(all, parameter)
    if (!column) continue
    const isOfTies = (TIE_FACETS as readonly string[]).includes(parameter)
    const byAnd = filter.all.has(parameter) && JOINABLE.includes(parameter)
    ;(isOfTies ? tieTests : actorTests).push([parameter, valueTest(column, asked, byAnd)])
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
  const ofTies = failuresOf(tieCount, tieTests)
  const askedOfTies = tieTests.length > 0
  const actorTest = (parameter: FilterParameter) => actorTests.findIndex(([name]) => name === parameter)
  const tieTest = (parameter: FilterParameter) => tieTests.findIndex(([name]) => name === parameter)

  // Which actors a tie that passes keeps, and which ties have an end among actors that pass their own facets.
  const kept = new Uint8Array(actorCount).fill(askedOfTies ? 0 : 1)
  const near = new Uint8Array(tieCount)
  for (let tie = 0; tie < tieCount; tie++) {
    const [from, to] = [ties.from[tie] ?? -1, ties.to[tie] ?? -1]
    // Between two things nobody stands, so nobody is asked.
    if (actorTests.length === 0 || isActor(from, ofActors.fails) || isActor(to, ofActors.fails)) near[tie] = 1
    if (!askedOfTies || ofTies.fails[tie] !== 0 || all.counted[tie] !== 1) continue
    if (from >= 0 && from < actorCount) kept[from] = 1
    if (to >= 0 && to < actorCount) kept[to] = 1
  }
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
  const stays = (end: number) => end >= actorCount || left[end] === 1
  const tiesLeft = new Uint8Array(tieCount)
  const thingsLeft = new Uint8Array(things.id.length)
  const byTies = askedOfTies || actorTests.some(([name]) => name !== 'document')
  for (let tie = 0; tie < tieCount; tie++) {
    const [from, to] = [ties.from[tie] ?? -1, ties.to[tie] ?? -1]
    if (ofTies.fails[tie] !== 0 || (askedOfTies && all.counted[tie] !== 1)) continue
    if (from < 0 || to < 0 || !stays(from) || !stays(to) || !isOfDocument(ties.source[tie])) continue
    tiesLeft[tie] = 1
    if (!byTies || (from >= actorCount && to >= actorCount)) continue
    if (from >= actorCount) thingsLeft[from - actorCount] = 1
    if (to >= actorCount) thingsLeft[to - actorCount] = 1
  }
  for (let thing = 0; thing < thingsLeft.length; thing++) {
    const isOf = isOfDocument(things.source[thing])
    thingsLeft[thing] = Number(isOf && (!byTies || thingsLeft[thing] === 1))
  }

  const counts = new Map<FacetParameter, Int32Array>()
  for (const [parameter, column] of all.actors) {
    const test = filter.all.has(parameter) ? -1 : actorTest(parameter)
    counts.set(
      parameter,
      countsOf(column, actorCount, (actor) => kept[actor] === 1 && ofActors.passesBut(actor, test)),
    )
  }
  const isCounted = (tie: number, test: number) =>
    all.counted[tie] === 1 && near[tie] === 1 && ofTies.passesBut(tie, test) && isOfDocument(ties.source[tie])
  for (const [parameter, column] of all.ties) {
    const test = tieTest(parameter)
    counts.set(
      parameter,
      countsOf(column, tieCount, (tie) => isCounted(tie, test)),
    )
  }
  const [collabTest, yearTest] = [actorTest('collab'), tieTest('annee')]
  const besideCollab = new Uint8Array(actorCount)
  for (let actor = 0; actor < actorCount; actor++)
    besideCollab[actor] = Number(kept[actor] === 1 && ofActors.passesBut(actor, collabTest))
  const besideYears = new Uint8Array(tieCount)
  for (let tie = 0; tie < tieCount; tie++) besideYears[tie] = Number(isCounted(tie, yearTest))
  return { actors: left, things: thingsLeft, ties: tiesLeft, actorCount: count, counts, besideCollab, besideYears }
}

const isActor = (end: number, fails: Uint8Array) => end >= 0 && end < fails.length && fails[end] === 0

/** How many of the rows that pass have each value; the last number: how many of which nothing is said. */
function countsOf({ words, starts, values }: FacetColumn, rows: number, passes: Test): Int32Array {
  const found = new Int32Array(words.length + 1)
  for (let row = 0; row < rows; row++) {
    if (!passes(row)) continue
    const [start, end] = [starts[row] ?? 0, starts[row + 1] ?? 0]
    if (start === end) found[words.length] = (found[words.length] ?? 0) + 1
    for (let at = start; at < end; at++) {
      const value = values[at] ?? 0
      found[value] = (found[value] ?? 0) + 1
    }
  }
  return found
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
