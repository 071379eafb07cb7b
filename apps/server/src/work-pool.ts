import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { RunTask } from '@maillage/network-api'
import { CANCELLED, PROGRESS, PROGRESS_STEPS, STATE_PLACES, type Job, type JobEnd } from './array-job.ts'
import { sharedCopy } from './shared-arrays.ts'

/** A thread that nobody needed for so long ends, and its memory is given back: ms. */
const IDLE_MS = 10_000
/** A task that was told to stop and does not is ended with its thread: ms. */
const GRACE_MS = 2_000
const MOST_THREADS = 2
/** Objects of one thread; its arrays are shared and do not count. */
const MOST_MEGABYTES = 512

export interface WorkPoolParts {
  /** At most two, one on a machine with one core. */
  readonly threads?: number
  readonly idleMs?: number
  readonly graceMs?: number
  /** The script of a thread; compiled, from `src/` and from `dist/` alike. */
  readonly script?: URL
}

interface Waiting extends Job {
  /** Tasks of one computation have one signal: computations take turns, whatever the number of their tasks. */
  readonly signal: AbortSignal
  readonly resolve: (result: never) => void
  readonly reject: (error: unknown) => void
}

interface Thread {
  readonly worker: Worker
  job: Waiting | undefined
  idle: NodeJS.Timeout | undefined
  grace: NodeJS.Timeout | undefined
}

/** A few threads for heavy computations on arrays, begun when they are needed and ended when they are not. */
export class WorkPool {
  readonly #parts: Required<WorkPoolParts>
  readonly #threads = new Set<Thread>()
  /** Those of one signal together; whoever had a turn stands behind the others. */
  #queues: Waiting[][] = []
  #number = 0
  #isClosed = false

  constructor(parts: WorkPoolParts = {}) {
    this.#parts = {
      threads: Math.min(MOST_THREADS, availableParallelism()),
      idleMs: IDLE_MS,
      graceMs: GRACE_MS,
      script: new URL('../dist/array-work.worker.js', import.meta.url),
      ...parts,
    }
  }

  /** Threads that are there now. */
  get size(): number {
    return this.#threads.size
  }

  /** Begins a task. It is rejected with the signal's reason at once when the signal says so, even if its thread goes on a while. */
  readonly runTask: RunTask = (task, input, signal) => {
    const state = new Int32Array(new SharedArrayBuffer(STATE_PLACES * Int32Array.BYTES_PER_ELEMENT))
    const result = new Promise<never>((resolve, reject) => {
      if (signal.aborted || this.#isClosed) {
        reject(signal.aborted ? asError(signal.reason) : new Error('the threads of arrays are closed'))
        return
      }
      const stop = () => {
        this.#stop(job)
      }
      const ended =
        <V>(end: (value: V) => void) =>
        (value: V) => {
          signal.removeEventListener('abort', stop)
          end(value)
        }
      const job: Waiting = {
        number: (this.#number += 1),
        task,
        input: sharedCopy(input),
        state,
        signal,
        resolve: ended(resolve),
        reject: ended(reject),
      }
      signal.addEventListener('abort', stop, { once: true })
      this.#wait(job)
      this.#next()
    })
    return { result, share: () => Atomics.load(state, PROGRESS) / PROGRESS_STEPS }
  }

  /** Ends every thread; what was under way is rejected. */
  async close(): Promise<void> {
    this.#isClosed = true
    const closed = new Error('the threads of arrays are closed')
    for (const job of this.#queues.splice(0).flat()) job.reject(closed)
    await Promise.all([...this.#threads].map((thread) => this.#end(thread, closed)))
  }

  #wait(job: Waiting): void {
    const own = this.#queues.find(([first]) => first?.signal === job.signal)
    if (own) own.push(job)
    else this.#queues.push([job])
  }

  /** Gives the tasks that wait to threads that have none. */
  #next(): void {
    while (this.#queues.length > 0) {
      const thread = this.#freeThread()
      if (!thread) return
      const queue = this.#queues.shift()
      const job = queue?.shift()
      if (queue && queue.length > 0) this.#queues.push(queue)
      if (job) this.#begin(thread, job)
    }
  }

  #freeThread(): Thread | undefined {
    for (const thread of this.#threads) if (!thread.job) return thread
    return this.#threads.size < this.#parts.threads ? this.#newThread() : undefined
  }

  #newThread(): Thread {
    // Without the conditions that a test runner hands down.
    const worker = new Worker(this.#parts.script, {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    })
    const thread: Thread = { worker, job: undefined, idle: undefined, grace: undefined }
    this.#threads.add(thread)
    worker.on('message', (end: JobEnd) => {
      this.#ended(thread, end)
    })
    worker.once('error', (error) => void this.#end(thread, error))
    worker.once('exit', (code) => void this.#end(thread, new Error(`a thread of arrays ended with ${String(code)}`)))
    // A thread keeps its process alive while it computes, not while it waits.
    worker.unref()
    return thread
  }

  #begin(thread: Thread, job: Waiting): void {
    clearTimeout(thread.idle)
    thread.job = job
    thread.worker.ref()
    const { number, task, input, state } = job
    thread.worker.postMessage({ number, task, input, state } satisfies Job)
  }

  #ended(thread: Thread, end: JobEnd): void {
    const { job } = thread
    if (job?.number !== end.number) return
    clearTimeout(thread.grace)
    thread.job = undefined
    thread.worker.unref()
    thread.idle = setTimeout(() => void this.#end(thread, new Error('nobody needs it')), this.#parts.idleMs)
    thread.idle.unref()
    if ('result' in end) job.resolve(end.result as never)
    else job.reject('error' in end ? asError(end.error) : asError(job.signal.reason))
    this.#next()
  }

  /** Nobody wants the result of a task any more. */
  #stop(job: Waiting): void {
    job.reject(asError(job.signal.reason))
    this.#queues = this.#queues.map((queue) => queue.filter((one) => one !== job)).filter((queue) => queue.length > 0)
    Atomics.store(job.state, CANCELLED, 1)
    for (const thread of this.#threads) {
      if (thread.job !== job) continue
      thread.grace = setTimeout(() => void this.#end(thread, new Error('it did not stop')), this.#parts.graceMs)
      thread.grace.unref()
    }
  }

  /** Ends a thread and what it had to do; the others go on, and a new one takes its place when it is needed. */
  async #end(thread: Thread, why: unknown): Promise<void> {
    if (!this.#threads.delete(thread)) return
    clearTimeout(thread.idle)
    clearTimeout(thread.grace)
    thread.job?.reject(why)
    thread.job = undefined
    if (!this.#isClosed) this.#next()
    await thread.worker.terminate()
  }
}

const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)))
