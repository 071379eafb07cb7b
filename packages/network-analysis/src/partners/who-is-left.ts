import { STATE, UNITS } from './fit.ts'
import type { PartnerIndex } from './partner-index.ts'
import type { Asked } from './what-is-asked.ts'

/** Who meets everything that removes, and how many each criterion left. */
export interface Left {
  /** Places of actors found, in the order of the table; then of those that only plan what is asked. */
  readonly found: Uint32Array
  readonly planned: Uint32Array
  /** By place: the candidate that fits best, and what it is worth in units. */
  readonly best: Int32Array
  readonly units: Uint16Array
  /** After the first criterion, after the second … */
  readonly left: readonly number[]
  /** If the first were not asked, the second … */
  readonly without: readonly number[]
}

/**
 * Goes once over all candidates. A criterion that fails is a bit: none, and the actor is found; one alone, and it would be
 * found without that criterion. Whoever does not say what it does stays only when nothing else speaks against it and
 * something speaks for it.
 */
export function whoIsLeft({ candidates }: PartnerIndex, asked: Asked, self: number): Left {
  const { hard, wishes, tooFar } = asked
  const { offsets, planned: isAnnounced, actors } = candidates
  const needStates = asked.need?.column.states
  const minutes = asked.place?.column.minutes
  const surely = asked.need?.column.surely
  /** Of two offers of one actor that fit alike: the nearer, then the one that says most surely that it meets the need. */
  const isNearer = (one: number, other: number): boolean => {
    if (minutes && minutes[one]! !== minutes[other]! && !Number.isNaN(minutes[one]!))
      return !(minutes[one]! >= minutes[other]!)
    return surely !== undefined && surely[one]! > surely[other]!
  }
  const firstPlain = needStates ? 1 : 0
  const columns = hard.map(({ states }) => states)
  const wished = wishes.map(({ states }) => states)
  const isTerritory = hard.map(({ kind }) => kind === 'territory')
  const everything = 2 ** hard.length - 1
  const best = new Int32Array(actors.length).fill(-1)
  const units = new Uint16Array(actors.length)
  const found = new Uint32Array(actors.length)
  const planned = new Uint32Array(actors.length)
  let [foundCount, plannedCount] = [0, 0]
  const reached = new Uint32Array(hard.length + 1)
  const without = new Array<number>(hard.length).fill(0)

  for (let place = 0; place < actors.length; place++) {
    if (place === self) continue
    let furthest = 0
    let lifted = 0
    let isPlanned = false
    for (let at = offsets[place]!, end = offsets[place + 1]!; at < end; at++) {
      const needState = needStates?.[at]
      const isStrict = needState === STATE.unknown
      let fails = 0
      let plainFails = 0
      let sum = 0
      let met = 0
      let metBits = 0
      for (let nth = firstPlain; nth < columns.length; nth++) {
        const state = columns[nth]![at]!
        sum += UNITS[state]!
        if (state === STATE.met) {
          met += 1
          metBits |= 1 << nth
        } else if (state === STATE.unmet || (isTerritory[nth] === true && tooFar[state] === 1)) plainFails |= 1 << nth
        else if (isStrict && state !== STATE.unknown) fails |= 1 << nth
      }
      fails |= plainFails
      for (const states of wished) {
        const state = states[at]!
        sum += UNITS[state]!
        if (state === STATE.met) met += 1
      }
      if (needState !== undefined) {
        sum += UNITS[needState]!
        if (needState === STATE.unmet || (isStrict && met === 0)) fails |= 1
        else if (needState === STATE.met) met += 1
      }
      if (isAnnounced[at] === 1) {
        // Nothing of what is not there yet is met: at most it is not known.
        if (fails === 0 && best[place] === -1) {
          best[place] = at
          units[place] = sum - met * (UNITS[STATE.met]! - UNITS[STATE.unknown]!)
          isPlanned = true
        }
        continue
      }
      const leading = fails === 0 ? hard.length : 31 - Math.clz32(fails & -fails)
      if (leading > furthest) furthest = leading
      if (fails === 0) {
        lifted |= isStrict && met === 1 ? everything & ~metBits : everything
        const before = best[place]!
        const isBetter =
          before === -1 || isPlanned || sum > units[place]! || (sum === units[place]! && isNearer(at, before))
        if (isBetter) {
          best[place] = at
          units[place] = sum
          isPlanned = false
        }
      } else if ((fails & (fails - 1)) === 0) lifted |= fails
      if (firstPlain === 1 && plainFails === 0) lifted |= 1
    }
    reached[furthest]! += 1
    for (let nth = 0; nth < hard.length; nth++) if ((lifted & (1 << nth)) !== 0) without[nth]! += 1
    if (best[place] === -1) continue
    if (isPlanned) planned[plannedCount++] = place
    else found[foundCount++] = place
  }
  return {
    found: found.subarray(0, foundCount),
    planned: planned.subarray(0, plannedCount),
    best,
    units,
    left: hard.map((_, nth) => reached.subarray(nth + 1).reduce((sum, count) => sum + count, 0)),
    without,
  }
}
