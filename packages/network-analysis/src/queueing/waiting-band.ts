/** How one says a probability of waiting: arrivals are no clockwork, so no decimals. */
export const WAITING_BANDS = ['few', 'tenth', 'quarter', 'third', 'half', 'twoThirds', 'most', 'all'] as const
export type WaitingBand = (typeof WAITING_BANDS)[number]

const UP_TO: readonly (readonly [number, WaitingBand])[] = [
  [0.05, 'few'],
  [0.17, 'tenth'],
  [0.29, 'quarter'],
  [0.42, 'third'],
  [0.59, 'half'],
  [0.75, 'twoThirds'],
  [1, 'most'],
]

/** The band a probability falls in; « all » is for 1 alone, where the list can only grow. */
export function waitingBand(probability: number): WaitingBand {
  return UP_TO.find(([below]) => probability < below)?.[1] ?? 'all'
}
