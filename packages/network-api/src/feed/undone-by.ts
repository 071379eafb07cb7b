/** How the store begins the reason of a Change that takes another one back; its id follows. */
const UNDO = 'undo'

/** The Change that a Change took back, by its reason; null when it took back none. */
export const undoneBy = (reason: string): string | null =>
  reason.startsWith(`${UNDO} `) ? reason.slice(UNDO.length + 1) : null
