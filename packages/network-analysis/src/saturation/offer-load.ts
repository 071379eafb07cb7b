import type { Day, Id, LoadDeclaration, SaturationLevel, Viewer } from '@maillage/network-model'
import type { Means } from '../load-figures/means-of-actors.ts'
import { readIndicator, type ReadIndicator } from './indicators.ts'
import { INDICATOR_NAMES, mayRead, standingLoads } from './standing-loads.ts'
import { CONTRADICTION_FROM } from './thresholds.ts'

/** What is known of the load of one offer, or of the whole actor (`offer` null). */
export interface OfferLoad {
  readonly offer: Id<'offers'> | null
  /** All that this viewer may see, stale ones too. */
  readonly indicators: readonly ReadIndicator[]
  /** `unknown` without a fresh indicator. */
  readonly level: SaturationLevel
  /** 0 to 100; null without a fresh indicator. */
  readonly score: number | null
  /** 0 to 1. */
  readonly confidence: number
  readonly contradiction: boolean
  /** A standing declaration may not be read by this viewer. */
  readonly withheld: boolean
  /** Declarations that a newer one replaced. */
  readonly superseded: readonly LoadDeclaration[]
  /** Declarations that say how many are followed, without a number of places. */
  readonly withoutCapacity: readonly LoadDeclaration[]
}

/**
 * Reads the declarations of one offer. Which one stands is decided first and who may read it then: an older public
 * word does not come back to life because the newer one is for members.
 */
export function readOfferLoad(
  offer: Id<'offers'> | null,
  loads: readonly LoadDeclaration[],
  means: Means,
  viewer: Viewer,
  day: Day,
): OfferLoad {
  const readable = loads.filter((load) => mayRead(load, viewer))
  const mayEstimate = !loads.some((load) => load.places !== null && !mayRead(load, viewer))
  const readWith = { siblings: readable, means, mayEstimate, day }
  const indicators: ReadIndicator[] = []
  const standing = new Set<LoadDeclaration>()
  const withoutCapacity: LoadDeclaration[] = []
  let withheld = false
  for (const name of INDICATOR_NAMES) {
    for (const load of standingLoads(loads, name)) {
      standing.add(load)
      if (!mayRead(load, viewer)) {
        withheld = true
        continue
      }
      const indicator = readIndicator(name, load, readWith)
      if (indicator) {
        indicators.push(indicator)
        for (const input of indicator.inputs) {
          const used = readable.find((one) => one.id === input.id)
          if (used) standing.add(used)
        }
      } else if (name === 'utilisation') withoutCapacity.push(load)
    }
  }
  const fresh = indicators.filter((one) => one.fresh)
  return {
    offer,
    indicators,
    level: levelOf(fresh),
    score: scoreOf(fresh),
    confidence: confidenceOf(indicators),
    contradiction: contradicts(fresh),
    withheld,
    superseded: readable.filter((load) => !standing.has(load)),
    withoutCapacity,
  }
}

/** The worst of what is fresh; only a direct indicator can make it full. */
function levelOf(fresh: readonly ReadIndicator[]): SaturationLevel {
  if (fresh.length === 0) return 'unknown'
  if (fresh.some((one) => one.direct && one.x >= 1)) return 'saturated'
  return fresh.some((one) => one.x > 0) ? 'strained' : 'available'
}

/** Half the worst, half the mean. */
function scoreOf(fresh: readonly ReadIndicator[]): number | null {
  if (fresh.length === 0) return null
  const sum = fresh.reduce((total, one) => total + one.x, 0)
  return 100 * (0.5 * Math.max(...fresh.map((one) => one.x)) + (0.5 * sum) / fresh.length)
}

/** What is left by age of the three direct indicators; one that is missing counts as nothing. */
function confidenceOf(indicators: readonly ReadIndicator[]): number {
  const direct = INDICATOR_NAMES.filter((name) => name !== 'pressure')
  const left = direct.map((name) => {
    const ofName = indicators.filter((one) => one.name === name)
    return ofName.length === 0 ? 0 : Math.min(...ofName.map((one) => one.left))
  })
  return left.reduce((sum, one) => sum + one, 0) / direct.length
}

/** Says it is open while its own figures say that it is nearly full. */
function contradicts(fresh: readonly ReadIndicator[]): boolean {
  const open = fresh.some((one) => one.name === 'status' && one.reading === 'open')
  return open && fresh.some((one) => (one.name === 'utilisation' || one.name === 'wait') && one.x >= CONTRADICTION_FROM)
}
