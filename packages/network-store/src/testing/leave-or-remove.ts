import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename } from 'node:path'

/** How `scripts/test/what-is-left.mjs` calls the temporary folder of a whole run. */
const RUN = 'maillage-run-'

/**
 * Removes the folder of a test. During a whole run it stays where it is: at the end all stores and logs are looked
 * through for what nobody may keep, and taken away together.
 */
export async function leaveOrRemove(folder: string): Promise<void> {
  if (!basename(tmpdir()).startsWith(RUN)) await rm(folder, { recursive: true, force: true })
}
