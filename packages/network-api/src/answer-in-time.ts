import { StoreUnavailable } from '@maillage/network-store'

/** No answer takes longer, whatever waits add up below: ms. Every caller was promised eight seconds. */
export const PATIENCE_MS = 7000

/**
 * What comes of a piece of work, or the truth that it did not come in time: `silent`, and for a write that nobody knows
 * whether it was done. The work itself goes on; the same request sent again shows what became of it.
 */
export async function inTime<T>(work: Promise<T>, began: number, kind: 'question' | 'write'): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => {
        reject(new StoreUnavailable('silent', kind === 'write' ? { outcome: 'unknown' } : {}))
      },
      Math.max(0, began + PATIENCE_MS - performance.now()),
    )
  })
  // Who no longer waits does not hear how it ends: a late failure is no surprise to anybody.
  work.catch(() => undefined)
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer)
  })
}
