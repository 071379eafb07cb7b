import type { Network } from '@maillage/network-model'
import { territoriesWithin } from '../coverage/territories-within.ts'
import type { Candidates } from './candidates.ts'
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
export function waysTo(network: Network, asked: string): ReadonlyMap<string, Way> {
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
export function placeColumn(network: Network, { all }: Candidates, asked: string): PlaceColumn {
  const ways = waysTo(network, asked)
  const at = new Map<string, number>(network.territories.map(({ id }, place) => [id, place]))
  const states = new Uint8Array(all.length).fill(STATE.unknown)
  const minutes = new Float64Array(all.length).fill(Number.NaN)
  const nearest = new Int32Array(all.length).fill(-1)
  const seated = new Uint8Array(all.length)
  all.forEach(({ territories, actor: { seat } }, candidate) => {
    let best: Way | undefined
    for (const territory of territories) {
      const way = ways.get(territory)
      if (way === undefined || (best !== undefined && !isNearer(way, best))) continue
      best = way
      nearest[candidate] = at.get(territory)!
    }
    if (best === undefined && territories.length === 0 && seat !== null && ways.get(seat)?.state === STATE.met) {
      best = ways.get(seat)
      nearest[candidate] = at.get(seat)!
      seated[candidate] = 1
    }
    if (best === undefined) return
    states[candidate] = best.state
    minutes[candidate] = best.minutes
  })
  return { states, minutes, nearest, seated }
}

const isNearer = (way: Way, than: Way): boolean =>
  way.state !== than.state ? way.state < than.state : way.minutes < than.minutes || Number.isNaN(than.minutes)
