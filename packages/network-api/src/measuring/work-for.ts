import type { ArrayWork, TaskInput, TaskName } from '@maillage/network-kernel'
import type { RunTask } from './run-task.ts'

/** The heavy work of one computation, and how far it is. */
export interface WorkFor {
  readonly work: ArrayWork
  /** Share of the task under way, 0 to 1; 0 before the first. */
  readonly progress: () => number
}

/** Tasks whose result is the sum over vertices to walk from: several threads take a part each. */
const SPLIT: readonly TaskName[] = ['betweenness', 'weightedBetweenness', 'distanceSums']
/** Always the same parts, added in the same order: so the last digit is the same on one core, on two and on a terminal. */
const PARTS = 8
const SMALLEST_SPLIT = 512

/** What a measure is given to work with: tasks in parts where that helps, all of them stopped by the signal. */
export function workFor(runTask: RunTask, signal: AbortSignal): WorkFor {
  let underWay: readonly { share(): number }[] = []
  const work: ArrayWork = async (task, input) => {
    const one = new AbortController()
    const either = AbortSignal.any([signal, one.signal])
    const running = partsOf(task, input).map((part) => runTask(task, part, either))
    underWay = running
    try {
      return together(await Promise.all(running.map(({ result }) => result)))
    } catch (error) {
      // What one part lacks, the others cannot give.
      one.abort(error)
      await Promise.allSettled(running.map(({ result }) => result))
      signal.throwIfAborted()
      throw error
    }
  }
  const progress = () =>
    underWay.length === 0 ? 0 : underWay.reduce((sum, running) => sum + running.share(), 0) / underWay.length
  return { work, progress }
}

interface Walked {
  readonly rows: { readonly vertices: number }
  readonly sources?: Uint32Array | undefined
}

function partsOf<T extends TaskName>(task: T, input: TaskInput<T>): readonly TaskInput<T>[] {
  if (!SPLIT.includes(task)) return [input]
  const { rows, sources } = input as Walked
  if (sources || rows.vertices < SMALLEST_SPLIT) return [input]
  return Array.from({ length: PARTS }, (_, part) => {
    const own = Uint32Array.from({ length: Math.ceil((rows.vertices - part) / PARTS) }, (__, at) => part + at * PARTS)
    return { ...input, sources: own }
  })
}

/** The sum of the parts, array by array; a single part as it is. */
function together<R>(parts: readonly R[]): R {
  const [first, ...others] = parts
  if (first === undefined) throw new Error('a task had no part')
  for (const other of others) addTo(first, other)
  return first
}

function addTo(sum: unknown, part: unknown): void {
  if (sum instanceof Float64Array || sum instanceof Uint32Array) {
    const added = part as typeof sum
    for (let at = 0; at < sum.length; at++) sum[at]! += added[at]!
    return
  }
  for (const [name, value] of Object.entries(sum as object)) addTo(value, (part as Record<string, unknown>)[name])
}
