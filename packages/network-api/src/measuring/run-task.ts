import { setImmediate as nextTurn } from 'node:timers/promises'
import { runTask, type TaskInput, type TaskName, type TaskResult } from '@maillage/network-kernel'

/** One task that was begun. */
export interface RunningTask<T extends TaskName> {
  /** Rejects with the signal's reason when it is told to stop, with an error when the task or its thread fails. */
  readonly result: Promise<TaskResult<T>>
  /** Share of it that is done, 0 to 1. */
  share(): number
}

/** Begins a task of the kernel, in whatever thread; its arrays are only read until it ends. */
export type RunTask = <T extends TaskName>(task: T, input: TaskInput<T>, signal: AbortSignal) => RunningTask<T>

/** In this very thread, a turn of the event loop before each task: for the command line and for tests. */
export const runTaskHere: RunTask = (task, input, signal) => {
  let done = 0
  const watch = { cancelled: () => signal.aborted, progress: (share: number) => void (done = share) }
  const result = nextTurn().then(() => {
    signal.throwIfAborted()
    return runTask(task, input, watch)
  })
  return { result, share: () => done }
}
