/**
 * A thread for heavy computations on arrays: takes one task at a time, answers it, waits for the next. The arrays that it is
 * given are shared and only read; what it answers is handed over.
 */
import { parentPort, type MessagePort } from 'node:worker_threads'
import { Cancelled, runTask, type Watch } from '@maillage/network-kernel'
import { CANCELLED, PROGRESS, PROGRESS_STEPS, type Job, type JobEnd } from './array-job.ts'
import { arraysIn } from './shared-arrays.ts'

if (!parentPort) throw new Error('this file runs in a thread of its own')
const port: MessagePort = parentPort

port.on('message', ({ number, task, input, state }: Job) => {
  const watch: Watch = {
    cancelled: () => Atomics.load(state, CANCELLED) === 1,
    progress: (share) => void Atomics.store(state, PROGRESS, Math.floor(share * PROGRESS_STEPS)),
  }
  try {
    const result = runTask(task, input, watch)
    port.postMessage({ number, result } satisfies JobEnd, arraysIn(result))
  } catch (error) {
    if (error instanceof Cancelled) port.postMessage({ number, isCancelled: true } satisfies JobEnd)
    else port.postMessage({ number, error } satisfies JobEnd)
  }
})
