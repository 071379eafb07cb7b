/** What a long computation is told from outside, and tells. */
export interface Watch {
  /** Asked now and then; a task that is told so throws `Cancelled`. */
  cancelled(): boolean
  /** Share of the work that is done, 0 to 1. */
  progress(share: number): void
}

/** Thrown by a task that was told to stop. */
export class Cancelled extends Error {
  constructor() {
    super('the computation was cancelled')
    this.name = 'Cancelled'
  }
}

export const UNWATCHED: Watch = { cancelled: () => false, progress: () => undefined }
