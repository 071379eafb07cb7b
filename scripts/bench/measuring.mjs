import { loadavg } from 'node:os'

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

/** The value that so many of a hundred do not pass. */
export const percentile = (values, of) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor((values.length * of) / 100))]

/**
 * Runs each work in turn, round after round, so that whatever else the machine does falls on all of them alike.
 * @template {Record<string, () => unknown>} W
 * @param {number} rounds
 * @param {W} works
 * @returns {Promise<Record<keyof W, any[]>>} what each of them resolved with, by round
 */
export async function inTurn(rounds, works) {
  const results = Object.fromEntries(Object.keys(works).map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1)
    for (const [name, work] of Object.entries(works)) results[name].push(await work())
  return results
}

/** Milliseconds that a work takes. */
export async function milliseconds(work) {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/**
 * One line of the table: ours beside the reference of the same run, judged by their ratio.
 * @param {{ what: string, ours: number[], reference: number[], unit: string, goal?: number, stretch?: number, atLeast?: boolean }} found
 */
export function ratioRow({ what, ours, reference, unit, goal, stretch, atLeast }) {
  const [mine, theirs] = [median(ours), median(reference)]
  return {
    what,
    unit: '×',
    value: mine / theirs,
    ours: { median: mine, all: ours, unit },
    reference: { median: theirs, all: reference, unit },
    goal,
    stretch,
    atLeast,
    load: loadavg()[0],
  }
}

/** One line that is only told: an engine that this machine does not have. */
export const notMeasured = (what, why) => ({ what: `${what}: not measured, ${why}`, unit: '', value: null })
