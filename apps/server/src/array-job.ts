import type { RunTask } from '@maillage/network-api'

type TaskOf = Parameters<RunTask>

/** What a thread of arrays is asked: `state` is shared, so that it can be told to stop while it computes. */
export interface Job {
  readonly number: number
  readonly task: TaskOf[0]
  readonly input: TaskOf[1]
  readonly state: Int32Array
}

export type JobEnd =
  | { readonly number: number; readonly result: unknown }
  | { readonly number: number; readonly isCancelled: true }
  | { readonly number: number; readonly error: unknown }

/** Places in the shared state. */
export const CANCELLED = 0
export const PROGRESS = 1
export const STATE_PLACES = 2
/** A whole task in the shared progress. */
export const PROGRESS_STEPS = 10_000
