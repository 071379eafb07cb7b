import type { Network } from '@maillage/network-model'
import { territoriesWithin } from '../coverage/territories-within.ts'
import { SEATED, type Candidates } from './candidates.ts'
import { STATE } from './fit.ts'

/** How far each candidate is from a territory. */
export interface PlaceColumn {
  /** `met` when it serves the territory, then `near`, `far`, `unknown`. */
  readonly states: Uint8Array
  /** 0 when it serves the territory; NaN when not known. */
  readonly minutes: Float64Array
  /** The served territory that is nearest, a place in the table; −1 for none. */
  readonly nearest: Int32Array
  /** 1 where only its seat says so. */
  readonly seated: Uint8Array
}

const NEAR_MINUTES = 30

interface Way {
  readonly state: number
  readonly minutes: number
}

/** How far it is from `asked` to every territory. */
function waysTo(network: Network, asked: string): ReadonlyMap<string, Way> {
  const within = territoriesWithin(network)
  const here = within(asked)
  const minutesTo = minutesFrom(network, here)
  const parentOf = new Map<string, string | null>(network.territories.map(({ id, parent }) => [id, parent]))
  const parent = network.travel.length === 0 ? (parentOf.get(asked) ?? null) : null
  const ways = new Map<string, Way>()
  for (const { id } of network.territories) {
    const places = within(id)
    let minutes = Number.POSITIVE_INFINITY
    let isHere = false
    let isNextDoor = false
    for (const place of places) {
      isHere ||= here.has(place)
      isNextDoor ||= parent !== null && parentOf.get(place) === parent
      minutes = Math.min(minutes, minutesTo.get(place) ?? Number.POSITIVE_INFINITY)
    }
    if (isHere) ways.set(id, { state: STATE.met, minutes: 0 })
    else {
      const state = isNextDoor || minutes <= NEAR_MINUTES ? STATE.near : STATE.far
      ways.set(id, { state, minutes: Number.isFinite(minutes) ? minutes : Number.NaN })
    }
  }
  return ways
}

/** Minutes from any of some places, both ways alike. */
function minutesFrom(network: Network, here: ReadonlySet<string>): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const note = (from: string, to: string, minutes: number | null): void => {
    if (minutes === null || !here.has(from)) return
    found.set(to, Math.min(minutes, found.get(to) ?? Number.POSITIVE_INFINITY))
  }
  for (const { from, to, minutes } of network.travel) {
    note(from, to, minutes)
    note(to, from, minutes)
  }
  return found
}

/** The nearest of what each candidate serves. A seat tells that it is here, and never that it is not. */
export function placeColumn(network: Network, { alike }: Candidates, asked: string): PlaceColumn {
  const ways = waysTo(network, asked)
  const at = new Map<string, number>(network.territories.map(({ id }, place) => [id, place]))
  const { of, lists } = alike.places
  const found = lists.map((list) => nearestOf(list, ways, at))
  const states = new Uint8Array(of.length)
  const minutes = new Float64Array(of.length)
  const nearest = new Int32Array(of.length)
  const seated = new Uint8Array(of.length)
  for (let candidate = 0; candidate < of.length; candidate++) {
    const one = found[of[candidate]!]!
    states[candidate] = one.state
    minutes[candidate] = one.minutes
    nearest[candidate] = one.nearest
    seated[candidate] = one.isSeated ? 1 : 0
  }
  return { states, minutes, nearest, seated }
}

const NOT_SAID = { state: STATE.unknown, minutes: Number.NaN, nearest: -1, isSeated: false }

function nearestOf(
  list: readonly string[],
  ways: ReadonlyMap<string, Way>,
  at: ReadonlyMap<string, number>,
): Way & { readonly nearest: number; readonly isSeated: boolean } {
  const isSeated = list[0] === SEATED
  let best: (Way & { readonly nearest: number }) | undefined
  for (const territory of isSeated ? list.slice(1) : list) {
    const way = ways.get(territory)
    if (way && (!best || isNearer(way, best))) best = { ...way, nearest: at.get(territory)! }
  }
  if (!best || (isSeated && best.state !== STATE.met)) return NOT_SAID
  return { ...best, isSeated }
}

const isNearer = (way: Way, than: Way): boolean =>
  way.state !== than.state ? way.state < than.state : way.minutes < than.minutes || Number.isNaN(than.minutes)
