import { CRITERION_STATES, type CriterionState } from './partners-promise.ts'

/** States as small numbers, so that a column of them is an array of bytes. */
export const STATE: Readonly<Record<CriterionState, number>> = {
  met: 0,
  broader: 1,
  narrower: 2,
  near: 3,
  far: 4,
  unknown: 5,
  unmet: 6,
}
export const stateOf = (code: number): CriterionState => CRITERION_STATES[code]!

/** The whole of one criterion, in units: whole numbers, so that equal fits are equal. */
export const WHOLE = 20
/** What each state is worth, in the order of the states: 1, .75, .5, .6, .25, .5, 0. */
export const UNITS = Uint8Array.of(WHOLE, 15, 10, 12, 5, 10, 0)

/** Mean over what was asked, 0 to 1. */
export const fitOf = (units: number, asked: number): number => (asked === 0 ? 1 : units / (WHOLE * asked))
