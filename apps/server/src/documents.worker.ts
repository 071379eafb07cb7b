/**
 * A thread of its own for one document: reading, checking and writing take a second for a large network, and nobody else
 * may wait for that. Takes one job, answers it, ends.
 */
import { createHash } from 'node:crypto'
import { parentPort, type MessagePort } from 'node:worker_threads'
import { readNetworkJson, writeNetworkJson } from '@maillage/network-exchange'
import type { Network } from '@maillage/network-model'
import { readBackup, type StoreContents } from '@maillage/network-store'
import { Gathering, piecesOf } from './carried-contents.ts'
import type { FromWorker, ToWorker } from './in-worker.ts'

if (!parentPort) throw new Error('this file runs in a thread of its own')
const port: MessagePort = parentPort
const gathering = new Gathering()
const READ_AT_ONCE = 1024 * 1024

port.on('message', (message: ToWorker) => {
  switch (message.job) {
    case 'read-network':
      readNetwork(textOf(message.bytes))
      return
    case 'read-backup':
      void readWholeBackup(message.bytes)
      return
    case 'write-network': {
      const contents = gathering.add(message.piece)
      if (contents) handBack(writeNetworkJson(contents.network))
    }
  }
})

const answer = (message: FromWorker) => port.postMessage(message)
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: false, ignoreBOM: false }).decode(bytes)

function readNetwork(text: string): void {
  const { network, problems, notices, problemCount } = readNetworkJson(text)
  if (network) carry({ network, revision: 0, changes: [] })
  answer({ kind: 'read', problems, notices, problemCount, print: network ? printOf(network) : '' })
}

/** What it throws ends the thread, and so the job. */
async function readWholeBackup(bytes: Uint8Array): Promise<void> {
  const reading = await readBackup(textIn(bytes))
  if ('contents' in reading) carry(reading.contents)
  answer({ kind: 'backup', problem: 'problem' in reading ? reading.problem : null })
}

function* textIn(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  for (let at = 0; at < bytes.length; at += READ_AT_ONCE)
    yield decoder.decode(bytes.subarray(at, at + READ_AT_ONCE), { stream: true })
  yield decoder.decode()
}

/** The same network has the same print, whatever the document looked like. */
function printOf(network: Network): string {
  return createHash('sha256').update(writeNetworkJson(network)).digest('hex').slice(0, 32)
}

function carry(contents: StoreContents): void {
  for (const piece of piecesOf(contents)) answer({ kind: 'piece', piece })
}

function handBack(text: string): void {
  const bytes = new TextEncoder().encode(text)
  port.postMessage({ kind: 'written', bytes } satisfies FromWorker, [bytes.buffer])
}
