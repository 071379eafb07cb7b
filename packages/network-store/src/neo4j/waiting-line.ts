import { StoreUnavailable } from '../store-promise.ts'

/** A door through which only so many go at once. Who enters leaves by calling what they got. */
export interface WaitingLine {
  enter(): Promise<() => void>
  /** How many are inside. */
  readonly inside: number
}

/** First come, first served; too many waiting, or one waiting too long, is StoreUnavailable `busy`. */
export function waitingLine(places: number, mostWaiting: number, patience: number): WaitingLine {
  let inside = 0
  const waiting = new Set<() => void>()

  function pass(): () => void {
    inside += 1
    let left = false
    return () => {
      if (left) return
      left = true
      inside -= 1
      const [next] = waiting
      next?.()
    }
  }

  return {
    get inside() {
      return inside
    },
    enter() {
      if (inside < places) return Promise.resolve(pass())
      if (waiting.size >= mostWaiting)
        return Promise.reject(new StoreUnavailable('busy', { waiting: waiting.size, most: mostWaiting }))
      return new Promise((resolve, reject) => {
        const called = () => {
          clearTimeout(timer)
          waiting.delete(called)
          resolve(pass())
        }
        const timer = setTimeout(() => {
          waiting.delete(called)
          reject(new StoreUnavailable('busy', { waited: patience }))
        }, patience)
        waiting.add(called)
      })
    },
  }
}
