/** How much an address may ask; kept by the process that listens, which knows the addresses. */
export interface Limits {
  /** Takes points of an address; answers how many seconds it has to wait, 0 when there were enough. */
  spend(address: string, points: number): number
  /** Takes one of the counts that an address may add to; answers how many seconds it has to wait, 0 when it may. */
  count(address: string): number
  /** Counts one more open stream of an address; undefined when it has as many as it may. */
  openStream(address: string): (() => void) | undefined
  readonly mostStreams: number
}

/** For a process that nobody reaches from outside. */
export const NO_LIMITS: Limits = {
  spend: () => 0,
  count: () => 0,
  openStream: () => () => undefined,
  mostStreams: Infinity,
}
