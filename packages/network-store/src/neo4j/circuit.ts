import { StoreUnavailable } from '../store-promise.ts'

/** After this many failed connections in a row nobody is made to wait for another one. */
const FAILURES = 5

/** Spares callers the wait for a server that is not there. */
export interface Circuit {
  /** Throws StoreUnavailable at once while the server is known to be away. */
  check(): void
  succeeded(): void
  failed(): void
  close(): void
}

/** `probe` says whether the server is there; it is asked every so often while the circuit is open. */
export function circuit(address: string, every: number, probe: () => Promise<boolean>, reopened: () => void): Circuit {
  let failures = 0
  let timer: NodeJS.Timeout | undefined
  let closed = false

  function look(): void {
    timer = setTimeout(() => {
      void probe().then((there) => {
        if (closed) return
        timer = undefined
        if (!there) return look()
        failures = 0
        reopened()
      })
    }, every)
    timer.unref()
  }

  return {
    check() {
      if (failures >= FAILURES) throw new StoreUnavailable('unreachable', { address, reason: 'circuit open', failures })
    },
    succeeded() {
      failures = 0
    },
    failed() {
      failures += 1
      if (failures >= FAILURES && timer === undefined && !closed) look()
    },
    close() {
      closed = true
      clearTimeout(timer)
    },
  }
}
