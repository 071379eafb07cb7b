import { StoreUnavailable } from '@maillage/network-store'
import { factsOfError, type Log } from './log.ts'

const AGAIN_MS = 10_000

/** Writes down what a question ended in; a database that is away once in ten seconds, however many ask for it. */
export function surpriseLog(log: Log): (error: unknown) => void {
  let last = Number.NEGATIVE_INFINITY
  return (error) => {
    if (!(error instanceof StoreUnavailable)) {
      log.error(factsOfError(error), 'a question ended in a surprise')
      return
    }
    if (performance.now() - last < AGAIN_MS) return
    last = performance.now()
    log.warn({ kind: error.kind }, 'questions find no store')
  }
}
