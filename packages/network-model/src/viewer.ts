/** For whom an answer is computed. An anonymous viewer sees public declarations only. */
export const VIEWERS = ['anonymous', 'member', 'coordinator'] as const
export type Viewer = (typeof VIEWERS)[number]
