import { randomUUID } from 'node:crypto'
import { link, copyFile, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Clock } from '@maillage/network-model'
import type { StoreContents } from '../store-promise.ts'
import { markOf } from './last-revision.ts'
import { openEmbeddedStore } from './open-embedded-store.ts'

/** A closed file that holds what was restored, beside the one that it is to replace. */
export interface RestoredFile {
  /**
   * Puts it in the place of the file, which nobody may have open; the former one stays beside under another name with its
   * journal. Killed at any moment, there is either the former file or the new one. The path kept, null when there was none.
   */
  swapIn(): Promise<string | null>
  discard(): Promise<void>
}

/** Fills a new file beside the one of a network, complete and on disk when this resolves; the network's own stays as it is. */
export async function restoreBeside(
  file: string,
  networkId: string,
  contents: StoreContents,
  clock: Clock,
): Promise<RestoredFile> {
  const fresh = `${file}.restoring-${randomUUID()}`
  const discard = async () => {
    await rm(fresh, { force: true })
    await rm(`${fresh}.wal`, { recursive: true, force: true })
  }
  try {
    const store = await openEmbeddedStore({ file: fresh, networkId, clock })
    try {
      await store.restore(contents)
    } finally {
      await store.close()
    }
    await onDisk(fresh)
  } catch (error) {
    await discard()
    throw error
  }
  return {
    discard,
    async swapIn() {
      const kept = (await isThere(file))
        ? `${file}.before-restore-${clock().toISOString().replace(/[:.]/g, '-')}`
        : null
      // A second name for the same file: it never leaves its place before the new one is there.
      if (kept !== null) await link(file, kept).catch(() => copyFile(file, kept))
      await rename(fresh, file)
      // The journal of a file that was not closed in peace; beside the new file it would be refused, not read.
      const journal = `${file}.wal`
      if (kept !== null && (await isThere(journal))) await rename(journal, `${kept}.wal`)
      // It spoke of the former file.
      if (await isThere(markOf(file))) await (kept === null ? rm(markOf(file)) : rename(markOf(file), markOf(kept)))
      await onDisk(dirname(file))
      return kept
    },
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

async function onDisk(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
