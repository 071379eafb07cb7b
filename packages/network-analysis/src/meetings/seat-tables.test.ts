import { expect, test } from 'vitest'
import { countMet, seatTables } from './seat-tables.ts'

const SEED = Number(process.env['MAILLAGE_SEED'] ?? Date.now() % 1_000_000)
const here = () => Promise.resolve()

function drawWanted(people: number, seed: number): Uint8Array {
  const wanted = new Uint8Array(people ** 2)
  let state = seed >>> 0
  for (let a = 0; a < people; a++) {
    for (let b = a + 1; b < people; b++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      if (state / 4294967296 < 0.5) wanted[a * people + b] = wanted[b * people + a] = 1
    }
  }
  return wanted
}

/** Every way to sit, tables of the same sizes as even as can be. */
function everySeating(people: number, tables: number): readonly Uint8Array[] {
  const sizes = Array.from({ length: tables }, (_, at) => Math.floor((people + tables - 1 - at) / tables))
  const all: Uint8Array[] = []
  const places = new Uint8Array(people)
  const sit = (one: number): void => {
    if (one === people) {
      all.push(places.slice())
      return
    }
    for (let table = 0; table < tables; table++) {
      if (sizes[table] === 0) continue
      sizes[table]! -= 1
      places[one] = table
      sit(one + 1)
      sizes[table]! += 1
    }
  }
  sit(0)
  return all
}

test(`as good as any seating there is, for a few people (seed ${SEED})`, async () => {
  for (let round = 0; round < 12; round++) {
    const people = 5 + (round % 3)
    const wanted = drawWanted(people, SEED * 100 + round)
    const { rounds, tables } = await seatTables({ people, wanted }, 3, 1, here)
    const all = everySeating(people, tables)
    const best = Math.max(...all.map((one) => countMet(people, wanted, [one])))
    expect(countMet(people, wanted, rounds), `seed ${SEED}, round ${round}`).toBe(best)

    const twice = await seatTables({ people, wanted }, 3, 2, here)
    const found = countMet(people, wanted, twice.rounds)
    if (people > 6) continue
    const bestOfTwo = Math.max(...all.flatMap((one) => all.map((other) => countMet(people, wanted, [one, other]))))
    expect(found, `seed ${SEED}, round ${round}, twice`).toBe(bestOfTwo)
  }
})

test('a hundred people in ten rounds end by counts, not by a clock', async () => {
  const wanted = drawWanted(100, 7)
  let turns = 0
  const { rounds, tables } = await seatTables({ people: 100, wanted }, 6, 10, () => Promise.resolve(turns++))
  expect([rounds.length, tables, turns]).toEqual([10, 17, 8])
})
