import { Worker } from 'node:worker_threads'
import type { MapEnd, MapJob } from '../map-picture.ts'

/** Maps that are drawn at the same time; others wait for their turn. */
const AT_ONCE = 2
/** Memory that one map may take; a larger one ends its thread, not the process. */
const MOST_MEGABYTES = 768
const LONGEST_MS = 60_000

let drawing = 0
const waiting: (() => void)[] = []

/** Draws a map as one SVG file, off the event loop. Rejects when it cannot be drawn, or takes longer than a minute. */
export async function drawMap(job: MapJob): Promise<string> {
  while (drawing >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  drawing += 1
  try {
    return await inThread(job)
  } finally {
    drawing -= 1
    waiting.shift()?.()
  }
}

async function inThread(job: MapJob): Promise<string> {
  // Compiled, from `src/` and from `dist/` alike. Without the conditions that a test runner hands down.
  const worker = new Worker(new URL('../../dist/map-picture.worker.js', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  })
  let late: NodeJS.Timeout | undefined
  try {
    return await new Promise((resolve, reject) => {
      worker.once('message', (end: MapEnd) => {
        if ('svg' in end) resolve(end.svg)
        else reject(new Error(end.failed))
      })
      worker.once('error', reject)
      worker.once('exit', (code) => {
        reject(new Error(`the thread of a map ended with ${String(code)}`))
      })
      late = setTimeout(() => {
        reject(new Error('a map took more than a minute to be drawn'))
      }, LONGEST_MS)
      worker.postMessage(job)
    })
  } finally {
    clearTimeout(late)
    await worker.terminate()
  }
}
