import type { Network } from '@maillage/network-model'
import { UniquenessRefused, type Engine, type Statements } from '../engine-port.ts'
import { ask } from '../question.ts'
import { readChangeByMutation } from '../questions/read-change.ts'
import { readHeader } from '../questions/read-header.ts'
import { readRevision } from '../questions/read-revision.ts'
import type { Authorship, Written } from '../store-promise.ts'
import { differenceOf } from './difference.ts'
import { refuseBrokenIds, refuseOtherNetwork, refuseTooMany } from './refuse.ts'
import { readStoredRows } from './stored-rows.ts'
import { changeOfLoad, writeChange } from './write-change.ts'
import { mergedHeader, writeHeader } from './write-header.ts'
import { removeRelationships, writeRelationships } from './write-relationships.ts'
import { writeRows } from './write-rows.ts'

/** Two writers of one revision: the one that comes second is refused by a constraint and starts again. */
const ATTEMPTS = 4

async function loadOnce(
  transaction: Statements,
  network: Network,
  by: Authorship,
  how: 'replace' | 'merge',
): Promise<Written> {
  const id = network.header.id
  const earlier = await ask(transaction, readChangeByMutation, { network: id, mutation: by.mutationId })
  if (earlier !== null) return { change: earlier, repeated: true }
  const revision = await ask(transaction, readRevision, { network: id })
  const stored = await readStoredRows(transaction, id, revision)
  refuseBrokenIds(network, stored, how)
  const difference = differenceOf(network, stored, how)
  refuseTooMany(difference)
  const header =
    how === 'merge' ? mergedHeader(await ask(transaction, readHeader, { network: id }), network.header) : network.header

  const change = changeOfLoad(revision + 1, by, difference)
  await writeChange(transaction, id, change, difference)
  await removeRelationships(transaction, id, difference)
  await writeRows(transaction, id, difference)
  await writeRelationships(transaction, id, difference)
  await writeHeader(transaction, header, change.revision)
  return { change, repeated: false }
}

/** Makes the store hold a network, in one transaction with one Change; the same mutation id again does nothing again. */
export async function loadNetwork(
  engine: Engine,
  expected: string,
  network: Network,
  by: Authorship,
  how: 'replace' | 'merge',
): Promise<Written> {
  refuseOtherNetwork(network, expected)
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await engine.write((transaction) => loadOnce(transaction, network, by, how))
    } catch (error) {
      if (!(error instanceof UniquenessRefused) || attempt === ATTEMPTS) throw error
    }
  }
}
