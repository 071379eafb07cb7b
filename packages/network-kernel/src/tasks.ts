import type { Watch } from './array-work.ts'
import { betweenness, type BetweennessInput } from './betweenness.ts'

/** Every heavy computation, by name: what a worker can be asked for. */
export interface Tasks {
  readonly betweenness: { readonly input: BetweennessInput; readonly result: Float64Array }
}

export const TASKS: {
  readonly [T in keyof Tasks]: (input: Tasks[T]['input'], watch: Watch) => Tasks[T]['result']
} = { betweenness }
