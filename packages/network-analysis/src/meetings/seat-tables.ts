/** Who should sit with whom: a square of ones and zeros, row by row, the same both ways. */
export interface Wanted {
  readonly people: number
  readonly wanted: Uint8Array
}

export interface Seats {
  /** Round by round, the table of each. */
  readonly rounds: readonly Uint8Array[]
  readonly tables: number
}

/** Swaps looked at before a start is left as it is; sweeps over all rounds; ways to begin. Counts, not clocks. */
const MOST_PASSES = 30
const SWEEPS = 4
const MOST_STARTS = 24
const MOST_LOOKED_AT = 4_000_000

/**
 * Tables for some rounds, so that as many wanted pairs as possible meet at least once. Greedy, then swaps of two at two
 * tables while that brings more, then each round again beside the others; begun in several orders, the best is kept.
 * The same at every run. Gives a turn to others after each start.
 */
export async function seatTables(
  { people, wanted }: Wanted,
  tableSize: number,
  rounds: number,
  turn: () => Promise<unknown>,
): Promise<Seats> {
  const tables = Math.max(1, Math.ceil(people / tableSize))
  const sizes = Uint32Array.from({ length: tables }, (_, at) => Math.floor((people + tables - 1 - at) / tables))
  const perStart = rounds * (SWEEPS + 1) * people * people
  const starts = Math.max(1, Math.min(MOST_STARTS, Math.floor(MOST_LOOKED_AT / Math.max(1, perStart))))
  let best: readonly Uint8Array[] = []
  let most = -1
  for (let start = 0; start < starts; start++) {
    const seats = oneStart(people, wanted, sizes, rounds, start)
    const met = countMet(people, wanted, seats)
    if (met > most) [most, best] = [met, seats]
    await turn()
  }
  return { rounds: best, tables }
}

function oneStart(people: number, wanted: Uint8Array, sizes: Uint32Array, rounds: number, start: number) {
  const seats: Uint8Array[] = []
  for (let round = 0; round < rounds; round++) {
    const left = stillWanted(people, wanted, seats)
    const places = greedy(people, left, sizes, start + round)
    swapWhileBetter(people, left, places, sizes.length)
    seats.push(places)
  }
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let isBetter = false
    for (const [round, places] of seats.entries()) {
      const left = stillWanted(
        people,
        wanted,
        seats.filter((_, at) => at !== round),
      )
      isBetter = swapWhileBetter(people, left, places, sizes.length) || isBetter
    }
    if (!isBetter) break
  }
  return seats
}

/** Each in turn to the table where it meets most, those who want most first; another start turns the order. */
function greedy(people: number, left: Uint8Array, sizes: Uint32Array, start: number): Uint8Array {
  const wants = new Uint32Array(people)
  for (let at = 0; at < left.length; at++) wants[Math.floor(at / people)]! += left[at]!
  const order = Array.from({ length: people }, (_, one) => one).sort((a, b) => wants[b]! - wants[a]! || a - b)
  const turned = start === 0 ? order : shuffledBy(order, start)
  const places = new Uint8Array(people).fill(255)
  const free = sizes.slice()
  for (const one of turned) {
    let [table, most] = [-1, -1]
    for (let at = 0; at < free.length; at++) {
      if (free[at] === 0) continue
      let met = 0
      for (let other = 0; other < people; other++) if (places[other] === at) met += left[one * people + other]!
      if (met > most) [table, most] = [at, met]
    }
    places[one] = table
    free[table]! -= 1
  }
  return places
}

/** The same order at every run, another one for each seed (mulberry32, Fisher and Yates). */
function shuffledBy(order: readonly number[], seed: number): readonly number[] {
  const turned = [...order]
  let state = seed >>> 0
  for (let at = turned.length - 1; at > 0; at--) {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    const other = Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * (at + 1))
    ;[turned[at], turned[other]] = [turned[other]!, turned[at]!]
  }
  return turned
}

/** Swaps two at two tables as long as that brings more pairs together; true when any did. */
function swapWhileBetter(people: number, left: Uint8Array, places: Uint8Array, tables: number): boolean {
  const at = new Int32Array(people * tables)
  for (let one = 0; one < people; one++) {
    for (let other = 0; other < people; other++) at[one * tables + places[other]!]! += left[one * people + other]!
  }
  let isAny = false
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    let isBetter = false
    for (let a = 0; a < people; a++) {
      for (let b = a + 1; b < people; b++) {
        const [s, t] = [places[a]!, places[b]!]
        if (s === t) continue
        const together = left[a * people + b]!
        const more =
          at[a * tables + t]! + at[b * tables + s]! - at[a * tables + s]! - at[b * tables + t]! - 2 * together
        if (more <= 0) continue
        for (let one = 0; one < people; one++) {
          const change = left[one * people + b]! - left[one * people + a]!
          at[one * tables + s]! += change
          at[one * tables + t]! -= change
        }
        places[a] = t
        places[b] = s
        isBetter = isAny = true
      }
    }
    if (!isBetter) break
  }
  return isAny
}

/** Wanted pairs that sit together in none of some rounds. */
function stillWanted(people: number, wanted: Uint8Array, seats: readonly Uint8Array[]): Uint8Array {
  const left = wanted.slice()
  for (const places of seats) {
    for (let a = 0; a < people; a++) {
      for (let b = 0; b < people; b++) if (places[a] === places[b]) left[a * people + b] = 0
    }
  }
  return left
}

export function countMet(people: number, wanted: Uint8Array, seats: readonly Uint8Array[]): number {
  const sum = (list: Uint8Array): number => list.reduce((total, one) => total + one, 0)
  return (sum(wanted) - sum(stillWanted(people, wanted, seats))) / 2
}
