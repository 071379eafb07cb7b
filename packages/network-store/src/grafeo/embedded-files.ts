import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ID_PATTERN } from '@maillage/network-model'

const ENDING = '.grafeo'

/** Where a network lives in a data folder. While it is open a folder with the ending `.wal` lies beside it and belongs to it. */
export function embeddedFile(folder: string, networkId: string): string {
  return join(folder, `${networkId}${ENDING}`)
}

/** The networks of a data folder, in the order of their ids; none when there is no such folder. */
export async function listEmbeddedNetworks(
  folder: string,
): Promise<readonly { readonly networkId: string; readonly file: string }[]> {
  let entries
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ENDING))
    .map((entry) => entry.name.slice(0, -ENDING.length))
    .filter((networkId) => ID_PATTERN.test(networkId))
    .sort()
    .map((networkId) => ({ networkId, file: embeddedFile(folder, networkId) }))
}
