import type { MessageKey, MessageValues } from '@maillage/messages'
import type { BackupProblem } from '@maillage/network-store'
import { countTies } from '@maillage/network-exchange'
import { basename } from 'node:path'
import { readBackupInWorker } from './in-worker.ts'
import type { NetworkPlace } from './network-place.ts'
import type { HeldNetwork } from './open-networks.ts'
import type { Serving } from './serving.ts'

/** Where a network lives, and how it is opened again afterwards. */
export interface RestorePlace {
  readonly place: NetworkPlace
  open(id: string): Promise<HeldNetwork | undefined>
}

export type RestoreAnswer =
  | { readonly body: object }
  | {
      readonly status: 409 | 422
      readonly code: string
      readonly refused: readonly [key: MessageKey, values: MessageValues]
    }

const refused = (status: 409 | 422, code: string, key: MessageKey, values: MessageValues): RestoreAnswer => ({
  status,
  code,
  refused: [key, values],
})

/**
 * Puts a backup back while others are served: verified whole first; then written beside and swapped in under a short
 * pause, the former file kept; in a database only into an empty network.
 */
export async function restoreInto(
  id: string,
  backup: Uint8Array,
  replace: boolean,
  serving: Serving,
  restores: RestorePlace,
): Promise<RestoreAnswer> {
  const { place } = restores
  const open = () => restores.open(id)
  const reading = await readBackupInWorker(backup)
  if ('problem' in reading) return refused(422, 'BAD_BACKUP', 'refusal.backup', valuesOf(reading.problem))
  const { contents } = reading
  const { network, revision, changes } = contents
  if (network.header.id !== id)
    return refused(409, 'OTHER_NETWORK', 'refusal.other-network', { network: network.header.id, expected: id })
  if (await isThere(id, serving, open)) {
    if (place.engine === 'neo4j') return refused(409, 'NOT_EMPTY', 'refusal.restore-over-database', { network: id })
    if (!replace) return refused(409, 'NOT_EMPTY', 'refusal.restore-over', { network: id })
  }
  const restored = await place.restore(id, contents)
  const kept: (string | null)[] = []
  try {
    await serving.exchange(id, async () => void kept.push(await restored.swapIn()), open)
  } finally {
    await restored.discard()
  }
  const counts = { actors: network.actors.length, ties: countTies(network), changes: changes.length }
  return { body: { network: id, revision, ...counts, kept: kept[0] ? basename(kept[0]) : null } }
}

/** What is held has something in it; what is not held may still lie in its place. */
async function isThere(id: string, serving: Serving, open: () => Promise<HeldNetwork | undefined>): Promise<boolean> {
  if (serving.networks.some((network) => network.id === id)) return true
  const found = await open()
  await found?.close()
  return found !== undefined
}

function valuesOf({ kind, line = 0, facts }: BackupProblem): MessageValues {
  return { found: '–', known: '–', ...facts, kind: kind.replaceAll('-', ''), line }
}
