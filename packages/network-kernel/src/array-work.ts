import { TASKS, type Tasks } from './tasks.ts'
import { UNWATCHED, type Watch } from './watch.ts'

export type TaskName = keyof Tasks
export type TaskInput<T extends TaskName> = Tasks[T]['input']
export type TaskResult<T extends TaskName> = Tasks[T]['result']

/**
 * Where heavy work on arrays is done. Inputs and results are typed arrays and plain numbers, so that they cross to a
 * worker as they are. Rejects with `Cancelled` when whoever asked no longer wants it.
 */
export type ArrayWork = <T extends TaskName>(task: T, input: TaskInput<T>) => Promise<TaskResult<T>>

/** Runs a task here, now, to its end. */
export function runTask<T extends TaskName>(task: T, input: TaskInput<T>, watch: Watch = UNWATCHED): TaskResult<T> {
  const run = TASKS[task] as (input: TaskInput<T>, watch: Watch) => TaskResult<T>
  return run(input, watch)
}

/** Work done in this very thread: for tests, for the command line, and where there are no workers. */
export const workHere: ArrayWork = (task, input) => Promise.resolve().then(() => runTask(task, input))
