import type { PartnerIndex } from './partner-index.ts'
import type { PartnerOrder } from './partners-promise.ts'
import type { Asked } from './what-is-asked.ts'
import type { Left } from './who-is-left.ts'

/** Which of two places comes first; negative for the first. */
export type Before = (a: number, b: number) => number

const LAST = 1e9

/** What is asked first, then the others in turn; names and ids decide. No load in it, so that being full costs nobody their place. */
export function beforeBy(
  { nameRank }: PartnerIndex,
  { place }: Asked,
  { best, units }: Left,
  stepsTo: (place: number) => number,
  order: PartnerOrder,
): Before {
  const minutesOf = (at: number): number => {
    const minutes = place?.column.minutes[best[at]!]
    return minutes === undefined || Number.isNaN(minutes) ? LAST : minutes
  }
  const stepsOf = (at: number): number => {
    const steps = stepsTo(at)
    return steps === -1 ? LAST : steps
  }
  const name: Before = (a, b) => nameRank[a]! - nameRank[b]!
  if (order === 'name') return name
  const fit: Before = (a, b) => units[b]! - units[a]!
  const steps: Before = (a, b) => stepsOf(a) - stepsOf(b)
  const minutes: Before = (a, b) => minutesOf(a) - minutesOf(b)
  const chain = {
    fit: [fit, steps, minutes],
    steps: [steps, fit, minutes],
    minutes: [minutes, fit, steps],
  }[order]
  const [first, second, third] = chain as [Before, Before, Before]
  return (a, b) => first(a, b) || second(a, b) || third(a, b) || name(a, b)
}

/** The first ones of many, in their order; one pass, the rest is never sorted. */
export function firstOf(places: Iterable<number>, most: number, before: Before): readonly number[] {
  const first: number[] = []
  for (const place of places) {
    if (first.length === most && before(place, first[most - 1]!) > 0) continue
    let [low, high] = [0, first.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (before(place, first[middle]!) < 0) high = middle
      else low = middle + 1
    }
    first.splice(low, 0, place)
    if (first.length > most) first.pop()
  }
  return first
}
