import { randomUUID } from 'node:crypto'
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { TABLE_NAMES, type Network, type Problem } from '@maillage/network-model'
import { writtenHeader } from '../written-header.ts'
import { HEADER_FILE } from './read-seed-folder.ts'
import { tablesAsCsv } from './write-tables.ts'

export type FolderWritten =
  | { readonly files: readonly string[]; readonly problems: readonly [] }
  | { readonly files: undefined; readonly problems: readonly Problem[] }

/**
 * Writes a network as the folder that `readSeedFolder` reads back into the same network. The folder is written beside
 * and put in place by renaming, so that nobody meets half of it. An earlier seed folder of that name is replaced; its
 * notes and other files stay. A folder that holds something else is refused. Throws when the disk refuses.
 */
export async function writeSeedFolder(network: Network, folder: string): Promise<FolderWritten> {
  const target = resolve(folder)
  const there = await entriesOf(target)
  if (there && there.length > 0 && !there.includes(HEADER_FILE))
    return { files: undefined, problems: [{ rule: 'folder-in-the-way', file: folder, expected: HEADER_FILE }] }
  const files = new Map([
    [HEADER_FILE, `${JSON.stringify(writtenHeader(network.header), null, 2)}\n`],
    ...tablesAsCsv(network),
  ])
  const beside = join(dirname(target), `.${randomUUID()}.writing`)
  await mkdir(beside, { recursive: true })
  try {
    for (const name of there ?? [])
      if (!isOurs(name)) await cp(join(target, name), join(beside, name), { recursive: true })
    for (const [name, text] of files) await writeFile(join(beside, name), text)
    await putInPlace(beside, target, there !== undefined)
  } catch (error) {
    await rm(beside, { recursive: true, force: true })
    throw error
  }
  return { files: [...files.keys()], problems: [] }
}

function isOurs(name: string): boolean {
  return name === HEADER_FILE || TABLE_NAMES.some((table) => name === `${table}.csv`)
}

async function putInPlace(beside: string, target: string, replaces: boolean): Promise<void> {
  if (!replaces) return rename(beside, target)
  const old = `${beside}.old`
  await rename(target, old)
  try {
    await rename(beside, target)
  } catch (error) {
    await rename(old, target)
    throw error
  }
  await rm(old, { recursive: true })
}

/** Undefined when there is no such folder. */
async function entriesOf(folder: string): Promise<readonly string[] | undefined> {
  try {
    return await readdir(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
