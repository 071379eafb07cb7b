import type { Network } from '@maillage/network-model'
import type { Engine, Statements } from '../engine-port.ts'
import { forgetErased } from '../changes/forget-erased.ts'
import { partsOfDifference, partsOfHeader } from '../changes/parts-of-difference.ts'
import { changeOfWrite, writeChange } from '../changes/write-change.ts'
import { ask } from '../question.ts'
import { readHeader } from '../questions/read-header.ts'
import type { Authorship, Written } from '../store-promise.ts'
import { underLock, type Done } from '../write/under-lock.ts'
import { differenceOf } from './difference.ts'
import { refuseBrokenIds, refuseOtherNetwork, refuseTooMany } from './refuse.ts'
import { readStoredRows } from './stored-rows.ts'
import { mergedHeader, writeHeader } from './write-header.ts'
import { removeRelationships, writeRelationships } from './write-relationships.ts'
import { writeRows } from './write-rows.ts'

async function loadOnce(
  transaction: Statements,
  revision: number,
  network: Network,
  by: Authorship,
  how: 'replace' | 'merge',
): Promise<Done> {
  const id = network.header.id
  const stored = await readStoredRows(transaction, id, revision - 1)
  refuseBrokenIds(network, stored, how)
  const difference = differenceOf(network, stored, how)
  refuseTooMany(difference)
  const before = revision === 1 ? null : await ask(transaction, readHeader, { network: id })
  const header = how === 'merge' ? mergedHeader(before, network.header) : network.header

  const change = changeOfWrite(revision, by, difference)
  const parts = partsOfDifference(difference, (table, row) => stored[table].get(row), 'named')
  await writeChange(transaction, id, change, [...partsOfHeader(before, header), ...parts])
  if (revision > 1) await forgetErased(transaction, id, parts)
  await removeRelationships(transaction, id, difference)
  await writeRows(transaction, id, difference)
  await writeRelationships(transaction, id, difference)
  await writeHeader(transaction, header, change.revision)
  return { change }
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
  return underLock(engine, expected, by, (transaction, revision) => loadOnce(transaction, revision, network, by, how))
}
