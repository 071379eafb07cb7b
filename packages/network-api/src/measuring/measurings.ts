import { GraphQLError } from 'graphql'
import type { ArrayWork } from '@maillage/network-kernel'
import type { Language } from '@maillage/network-model'
import { PATIENCE_MS } from '../answer-in-time.ts'
import { refusal } from '../errors.ts'
import type { Projection } from '../projection.ts'
import type { RunTask } from './run-task.ts'
import { workFor } from './work-for.ts'

/** Whoever waits is told how far it is a moment before nobody would wait any longer: ms. */
const TOLD_MS = PATIENCE_MS - 500
/** Who was told to come back has this long to do so. */
const COME_BACK_MS = 60_000
const COME_BACK_SECONDS = 2
/** Computations under way at the same time, over all networks. */
const MOST_RUNNING = 16
/** Answers of one revision and viewer that stay in memory, and the weight of all of them together. */
const MOST_KEPT = 32
const MOST_WEIGHT = 200_000

/** Who asks: when the operation began, in what language it is refused, and the sign that nobody reads the answer. */
export interface Asker {
  readonly projection: Projection
  readonly began: number
  readonly language: Language
  readonly gone?: AbortSignal | undefined
}

interface Measuring {
  readonly answer: Promise<unknown>
  readonly stop: AbortController
  readonly progress: () => number
  waiting: number
  isRunning: boolean
  weight: number
  /** Somebody was told to ask again. */
  isPromised: boolean
  forgetting: NodeJS.Timeout | undefined
}

/**
 * Long computations of one process: the same question is computed once for all who ask it, kept as long as its revision
 * is, told how far it is when it takes longer than anybody waits, and stopped when nobody wants it any more.
 */
export class Measurings {
  readonly #runTask: RunTask
  readonly #of = new WeakMap<Projection, Map<string, Measuring>>()
  readonly #running = new Set<Measuring>()

  constructor(runTask: RunTask) {
    this.#runTask = runTask
  }

  /**
   * What a computation answers. `key` names everything that it depends on beside the projection; `weigh` tells how large
   * the answer is to keep. Throws the refusals MEASURING (it goes on; ask again), TOO_MANY_MEASURINGS and STOPPED.
   */
  async answer<T>(
    asker: Asker,
    key: string,
    compute: (work: ArrayWork) => T | Promise<T>,
    weigh: (answer: T) => number,
  ): Promise<T> {
    const known = this.#of.get(asker.projection) ?? new Map<string, Measuring>()
    this.#of.set(asker.projection, known)
    let measuring = known.get(key)
    if (!measuring) {
      if (this.#running.size >= MOST_RUNNING) {
        const over = { status: 503, retryAfter: COME_BACK_SECONDS }
        throw refusal('TOO_MANY_MEASURINGS', asker.language, { max: MOST_RUNNING }, over)
      }
      measuring = this.#begin(known, key, compute, weigh)
    } else if (!measuring.isRunning) {
      // Asked for again: the last to go.
      known.delete(key)
      known.set(key, measuring)
    }
    return measuring.isRunning ? this.#wait<T>(measuring, asker) : (measuring.answer as Promise<T>)
  }

  /** Stops everything under way. */
  close(): void {
    for (const measuring of this.#running) stop(measuring)
  }

  #begin<T>(
    known: Map<string, Measuring>,
    key: string,
    compute: (work: ArrayWork) => T | Promise<T>,
    weigh: (answer: T) => number,
  ): Measuring {
    const stop = new AbortController()
    const { work, progress } = workFor(this.#runTask, stop.signal)
    const answer = Promise.resolve().then(() => compute(work))
    const measuring: Measuring = {
      answer,
      stop,
      progress,
      waiting: 0,
      isRunning: true,
      weight: 0,
      isPromised: false,
      forgetting: undefined,
    }
    known.set(key, measuring)
    this.#running.add(measuring)
    const end = () => {
      measuring.isRunning = false
      this.#running.delete(measuring)
      clearTimeout(measuring.forgetting)
    }
    answer.then(
      (made) => {
        end()
        measuring.weight = weigh(made)
        bound(known, measuring)
      },
      () => {
        end()
        if (known.get(key) === measuring) known.delete(key)
      },
    )
    stop.signal.addEventListener('abort', () => {
      // Whoever asks from here on begins anew.
      if (known.get(key) === measuring) known.delete(key)
    })
    return measuring
  }

  async #wait<T>(measuring: Measuring, { began, language, gone }: Asker): Promise<T> {
    measuring.waiting += 1
    clearTimeout(measuring.forgetting)
    let timer: NodeJS.Timeout | undefined
    let leave: (() => void) | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => {
          measuring.isPromised = true
          reject(measuringRefusal(measuring, language))
        },
        Math.max(0, began + TOLD_MS - performance.now()),
      )
      leave = () => {
        reject(refusal('STOPPED', language))
      }
      if (gone?.aborted) leave()
      gone?.addEventListener('abort', leave)
    })
    try {
      return await Promise.race([measuring.answer as Promise<T>, late])
    } catch (error) {
      if (measuring.stop.signal.aborted) throw refusal('STOPPED', language)
      throw error
    } finally {
      clearTimeout(timer)
      if (leave) gone?.removeEventListener('abort', leave)
      measuring.waiting -= 1
      if (measuring.isRunning && measuring.waiting === 0) this.#leave(measuring)
    }
  }

  /** Nobody waits any more: those who were told to come back have their time, else it is stopped. */
  #leave(measuring: Measuring): void {
    if (!measuring.isPromised) {
      stop(measuring)
      return
    }
    clearTimeout(measuring.forgetting)
    measuring.forgetting = setTimeout(() => {
      stop(measuring)
    }, COME_BACK_MS)
    measuring.forgetting.unref()
  }
}

function stop(measuring: Measuring): void {
  measuring.stop.abort()
}

function measuringRefusal({ progress }: Measuring, language: Language): GraphQLError {
  const share = progress()
  const told = refusal('MEASURING', language, { percent: Math.floor(share * 100) })
  return new GraphQLError(told.message, { extensions: { ...told.extensions, progress: share } })
}

/** The oldest answers go; the last one stays, however heavy. */
function bound(known: Map<string, Measuring>, last: Measuring): void {
  let weight = 0
  let kept = 0
  for (const [key, measuring] of [...known].reverse()) {
    if (measuring.isRunning) continue
    weight += measuring.weight
    kept += 1
    if (kept > MOST_KEPT || (weight > MOST_WEIGHT && measuring !== last)) known.delete(key)
  }
}
