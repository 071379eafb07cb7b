import { Worker } from 'node:worker_threads'
import type { BookMessage, DirectoryBook } from '../printed/directory-book.ts'

/** Directories that are set at the same time; others wait for their turn. */
const AT_ONCE = 1
/** Memory that one directory may take; a larger one ends its thread, not the process. */
const MOST_MEGABYTES = 512
const LONGEST_MS = 60_000

let printing = 0
const waiting: (() => void)[] = []

/**
 * Sets a directory off the event loop and hands its bytes over as they come; answers how many pages it has. Stops when
 * nobody waits for it any more. Rejects when it cannot be set, or takes longer than a minute.
 */
export async function printDirectory(
  book: DirectoryBook,
  onChunk: (chunk: Uint8Array) => void,
  gone: AbortSignal,
): Promise<number> {
  while (printing >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  printing += 1
  try {
    if (gone.aborted) return 0
    return await inThread(book, onChunk, gone)
  } finally {
    printing -= 1
    waiting.shift()?.()
  }
}

async function inThread(book: DirectoryBook, onChunk: (chunk: Uint8Array) => void, gone: AbortSignal): Promise<number> {
  // Compiled, from `src/` and from `dist/` alike. Without the conditions that a test runner hands down.
  const worker = new Worker(new URL('../../dist/directory-book.worker.js', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  })
  let late: NodeJS.Timeout | undefined
  try {
    return await new Promise((resolve, reject) => {
      worker.on('message', (message: BookMessage) => {
        if ('chunk' in message) onChunk(message.chunk)
        else if ('done' in message) resolve(message.done.pages)
        else reject(new Error(message.failed))
      })
      worker.once('error', reject)
      worker.once('exit', (code) => {
        reject(new Error(`the thread of a directory ended with ${String(code)}`))
      })
      gone.addEventListener('abort', () => {
        resolve(0)
      })
      late = setTimeout(() => {
        reject(new Error('a directory took more than a minute to be set'))
      }, LONGEST_MS)
      worker.postMessage(book)
    })
  } finally {
    clearTimeout(late)
    await worker.terminate()
  }
}
