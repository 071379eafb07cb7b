import { setImmediate as nextTurn } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Network, Problem } from '@maillage/network-model'
import type { BackupProblem, StoreContents } from '@maillage/network-store'
import { Gathering, piecesOf, type Piece } from './carried-contents.ts'

export type ToWorker =
  | { readonly job: 'read-network' | 'read-backup'; readonly bytes: Uint8Array }
  | { readonly job: 'write-network'; readonly piece: Piece }

export type FromWorker =
  | { readonly kind: 'piece'; readonly piece: Piece }
  | {
      readonly kind: 'read'
      readonly problems: readonly Problem[]
      readonly notices: readonly Problem[]
      readonly problemCount: number
      readonly print: string
    }
  | { readonly kind: 'backup'; readonly problem: BackupProblem | null }
  | { readonly kind: 'written'; readonly bytes: Uint8Array }

/** A document as it was read beside the event loop. */
export interface ReadDocument {
  /** Undefined when it has problems. */
  readonly network: Network | undefined
  readonly problems: readonly Problem[]
  readonly notices: readonly Problem[]
  readonly problemCount: number
  /** The same for the same network, whatever the document looked like. */
  readonly print: string
}

/** The memory that one document may take; a larger one ends the thread, not the process. */
const MOST_MEGABYTES = 2_048

/** A document needs more memory than there is for it. */
export class DocumentTooLarge extends Error {}

/** Reads and checks a `maillage` document; its bytes are gone afterwards. */
export async function readNetworkInWorker(bytes: Uint8Array): Promise<ReadDocument> {
  const { last, contents } = await inWorker('read', (worker) => {
    worker.postMessage({ job: 'read-network', bytes } satisfies ToWorker, [bytes.buffer as ArrayBuffer])
  })
  const { problems, notices, problemCount, print } = last
  return { network: contents?.network, problems, notices, problemCount, print }
}

/** A backup, verified whole; its bytes are gone afterwards. */
export async function readBackupInWorker(
  bytes: Uint8Array,
): Promise<{ readonly contents: StoreContents } | { readonly problem: BackupProblem }> {
  const { last, contents } = await inWorker('backup', (worker) => {
    worker.postMessage({ job: 'read-backup', bytes } satisfies ToWorker, [bytes.buffer as ArrayBuffer])
  })
  if (last.problem) return { problem: last.problem }
  if (!contents) throw new Error('a backup without a problem was not handed over')
  return { contents }
}

/** A network as a `maillage` document. */
export async function writeNetworkInWorker(network: Network): Promise<Uint8Array> {
  const { last } = await inWorker('written', (worker) =>
    hand(worker, { network, revision: 0, changes: [] }, (piece) => ({ job: 'write-network', piece })),
  )
  return last.bytes
}

/** Hands over piece by piece; others get a turn in between. */
async function hand(worker: Worker, contents: StoreContents, message: (piece: Piece) => ToWorker): Promise<void> {
  for (const piece of piecesOf(contents)) {
    worker.postMessage(message(piece))
    await nextTurn()
  }
}

type Last<Kind extends FromWorker['kind']> = Extract<FromWorker, { readonly kind: Kind }>

/** One thread for one job, until its last message of a kind. */
async function inWorker<Kind extends 'read' | 'backup' | 'written'>(
  kind: Kind,
  start: (worker: Worker) => void | Promise<void>,
): Promise<{ readonly last: Last<Kind>; readonly contents: StoreContents | undefined }> {
  // Compiled, from `src/` and from `dist/` alike. Without the conditions that a test runner hands down.
  const worker = new Worker(new URL('../dist/documents.worker.js', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  })
  const gathering = new Gathering()
  let contents: StoreContents | undefined
  try {
    return await new Promise((resolve, reject) => {
      worker.on('message', (message: FromWorker) => {
        if (message.kind === 'piece') contents = gathering.add(message.piece)
        else if (message.kind === kind) resolve({ last: message as Last<Kind>, contents })
      })
      worker.once('error', (error: NodeJS.ErrnoException) => {
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new DocumentTooLarge() : error)
      })
      worker.once('exit', (code) => {
        reject(new Error(`the thread of a document ended with ${String(code)}`))
      })
      Promise.resolve(start(worker)).catch(reject)
    })
  } finally {
    await worker.terminate()
  }
}
