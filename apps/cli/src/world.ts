import type { Clock } from '@maillage/network-model'

/** What a command was doing when it was interrupted. */
export type Doing = 'reading' | 'writing' | 'done'

/** Everything a command touches outside itself, so that a test can stand in for a terminal. */
export interface World {
  /** Standard output: answers only. */
  readonly out: (text: string) => void
  /** Standard error: progress and refusals. */
  readonly err: (text: string) => void
  /** True when somebody watches standard error. */
  readonly isWatched: boolean
  readonly variables: Readonly<Record<string, string | undefined>>
  /** Paths are meant from here. */
  readonly folder: string
  readonly clock: Clock
  /** The built server, started by `serve`. */
  readonly serverFile: string
  /** Told before each step, for whoever interrupts. */
  readonly doing: (what: Doing) => void
}
