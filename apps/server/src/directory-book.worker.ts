/**
 * A thread of its own for one printed directory: setting a thousand entries takes seconds, and nobody else may wait for
 * that. Takes one book, hands its file over as it comes, ends.
 */
import { parentPort, type MessagePort } from 'node:worker_threads'
import type { BookMessage, DirectoryBook } from './printed/directory-book.ts'
import { setDirectory } from './printed/set-directory.ts'

if (!parentPort) throw new Error('this file runs in a thread of its own')
const port: MessagePort = parentPort
const post = (message: BookMessage) => {
  port.postMessage(message)
}

port.once('message', (book: DirectoryBook) => {
  setDirectory(book, (chunk) => {
    post({ chunk })
  }).then(
    (pages) => {
      post({ done: { pages } })
    },
    (error: unknown) => {
      post({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    },
  )
})
