import type { Actor, Network, Reason } from '@maillage/network-model'
import type { Exclusion, Standpoint } from '../answer.ts'
import { Exclusions } from '../exclusions.ts'
import { responseRate } from '../gaps/observed-pairs.ts'
import { tieModel } from '../gaps/tie-model.ts'
import { known } from '../partners/what-is-asked.ts'
import { attendeesOf } from './attendees.ts'
import { meetingTeller } from './meeting-reasons.ts'
import type { Seating, SeatingAsked, SeatingTable } from './meetings-promise.ts'
import { pairing, type PossiblePair } from './possible-pairs.ts'
import { seatTables } from './seat-tables.ts'

const MOST_SEATED = 100
const SMALLEST_TABLE = 2
const LARGEST_TABLE = 20
const MOST_ROUNDS = 10
const here = (): Promise<void> => Promise.resolve()

/**
 * Tables for some rounds, or rounds of visits with the first of each table as host, so that as many as possible meet for
 * the first time: pairs of two sides that have no collaboration and serve somebody and somewhere in common. Nobody who asked
 * to appear in no suggestion is seated. Throws a RangeError for an id that is not there, and for more than a hundred.
 */
export async function seating(
  network: Network,
  standpoint: Standpoint,
  asked: SeatingAsked,
  turn: () => Promise<unknown> = here,
): Promise<Seating> {
  const present = presentAt(network, asked)
  if (present.length > MOST_SEATED) throw new RangeError(`${present.length} are more than ${MOST_SEATED}`)
  if (network.header.collection === 'documents') return unseated('NO_SURVEY')
  const people = present.filter(({ optOut }) => !optOut)
  const model = tieModel(network, standpoint)
  if ((responseRate(model.counted.actors) ?? 0) < 0.5) return unseated('LOW_RESPONSE')
  if (people.length < 2) return unseated('TOO_SMALL')
  const tableSize = within(asked.tableSize ?? 6, SMALLEST_TABLE, LARGEST_TABLE)
  const rounds = within(asked.rounds ?? 3, 1, MOST_ROUNDS)
  const pairs = pairing(network, standpoint, model)
  const pairAt = new Map<number, PossiblePair>()
  const wanted = new Uint8Array(people.length ** 2)
  const excluded = new Exclusions()
  let unobserved = 0
  people.forEach((a, row) => {
    if (!model.counted.vertexOf.has(a.id)) excluded.add('seated-without-ties', a.id)
    for (let column = row + 1; column < people.length; column++) {
      const b = people[column]!
      if (pairs.isUnobserved(a, b)) unobserved += 1
      const pair = pairs.pairOf(a, b)
      if (!pair?.isNew) continue
      pairAt.set(row * people.length + column, pair)
      wanted[row * people.length + column] = wanted[column * people.length + row] = 1
    }
  })
  const seats = await seatTables({ people: people.length, wanted }, tableSize, rounds, turn)
  const tell = meetingTeller(network, standpoint, model, pairs.grouping)
  const met = new Set<number>()
  const told = seats.rounds.map((places) =>
    Array.from({ length: seats.tables }, (_, table): SeatingTable => {
      const at = people.flatMap((__, one) => (places[one] === table ? [one] : []))
      const fresh = at.flatMap((a, nth) =>
        at.slice(nth + 1).flatMap((b) => {
          const key = a * people.length + b
          if (!pairAt.has(key) || met.has(key)) return []
          met.add(key)
          return [key]
        }),
      )
      return {
        actors: hostFirst(at, fresh, people.length).map((one) => people[one]!.id),
        newPairs: fresh.map((key) => tell(pairAt.get(key)!, null)),
      }
    }),
  )
  const counts = { newPairs: met.size, possible: pairAt.size }
  const notObserved: readonly Exclusion[] =
    unobserved === 0 ? [] : [{ key: 'excluded.unobserved-pairs', count: unobserved, ids: [] }]
  return {
    rounds: told,
    ...counts,
    sentence: { key: 'seating.found', values: { ...counts, rounds, people: people.length, tables: seats.tables } },
    reason: null,
    excluded: [...excluded.list(), ...notObserved],
  }
}

function presentAt(network: Network, { actors, concertation }: SeatingAsked): readonly Actor[] {
  if (actors) return [...new Set(actors)].map((id) => known(network, 'actors', id))
  if (concertation === undefined) throw new RangeError('neither a concertation nor actors to seat')
  return attendeesOf(network, concertation)
}

/** Who meets most people first at a table could be its host, and is told first; then in their order. */
function hostFirst(at: readonly number[], fresh: readonly number[], people: number): readonly number[] {
  const meets = (one: number): number =>
    fresh.filter((key) => Math.floor(key / people) === one || key % people === one).length
  return at
    .map((one) => ({ one, meets: meets(one) }))
    .sort((x, y) => y.meets - x.meets || x.one - y.one)
    .map(({ one }) => one)
}

const within = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, Math.floor(value)))

const unseated = (reason: Reason): Seating => ({
  rounds: [],
  newPairs: 0,
  possible: 0,
  sentence: { key: 'answer.not-computed', values: { reason } },
  reason,
  excluded: [],
})
