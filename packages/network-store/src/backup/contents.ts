import { readPartsOf } from '../changes/read-parts-of.ts'
import { writeChange } from '../changes/write-change.ts'
import { UniquenessRefused, type Engine, type Statements } from '../engine-port.ts'
import { differenceOf } from '../load/difference.ts'
import { refuseBrokenIds, refuseOtherNetwork } from '../load/refuse.ts'
import { noStoredRows } from '../load/stored-rows.ts'
import { writeHeader } from '../load/write-header.ts'
import { writeRelationships } from '../load/write-relationships.ts'
import { writeRows } from '../load/write-rows.ts'
import { ask } from '../question.ts'
import { readChangesSince } from '../questions/read-change.ts'
import { readRevision } from '../questions/read-revision.ts'
import { readWholeNetwork } from '../questions/read-whole-network.ts'
import { WriteRefused, type StoreContents } from '../store-promise.ts'

/** Everything a store holds; null when nothing was ever written, undefined when a change came in between. */
export async function readContents(
  transaction: Statements,
  network: string,
): Promise<StoreContents | null | undefined> {
  const whole = await readWholeNetwork(transaction, network)
  if (whole === null || whole === undefined) return whole
  const found = await ask(transaction, readChangesSince, { network, revision: 0 })
  const changes = found.filter(({ revision }) => revision <= whole.revision)
  const parts = await readPartsOf(
    transaction,
    network,
    changes.map(({ revision }) => revision),
  )
  return {
    network: whole.network,
    revision: whole.revision,
    changes: changes.map((change) => ({ change, parts: parts.get(change.revision) ?? [] })),
  }
}

async function restoreOnce(transaction: Statements, { network, revision, changes }: StoreContents): Promise<void> {
  const id = network.header.id
  const present = await ask(transaction, readRevision, { network: id })
  if (present !== 0) throw new WriteRefused('not-empty', { revision: present })
  const stored = noStoredRows()
  refuseBrokenIds(network, stored, 'replace')
  const difference = differenceOf(network, stored, 'replace')
  for (const { change, parts } of changes) await writeChange(transaction, id, change, parts)
  await writeRows(transaction, id, difference)
  await writeRelationships(transaction, id, difference)
  await writeHeader(transaction, network.header, revision)
}

/** Fills an empty store with everything another one held: all or nothing. */
export async function restoreContents(engine: Engine, expected: string, contents: StoreContents): Promise<void> {
  refuseOtherNetwork(contents.network, expected)
  try {
    await engine.write((transaction) => restoreOnce(transaction, contents))
  } catch (error) {
    // Another writer filled the store meanwhile: the numbers of these changes are taken.
    if (!(error instanceof UniquenessRefused)) throw error
    const present = await ask(engine, readRevision, { network: expected })
    throw present === 0 ? error : new WriteRefused('not-empty', { revision: present }, { cause: error })
  }
}
