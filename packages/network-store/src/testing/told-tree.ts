import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** Everything below a folder by name, with its rights, its moment and a hash: two of them are equal when nothing was touched. */
export async function toldTree(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const lines = entries.map(async (entry) => {
    const path = join(entry.parentPath, entry.name)
    const { mode, mtimeMs } = await stat(path)
    const hash = entry.isFile()
      ? createHash('sha256')
          .update(await readFile(path))
          .digest('hex')
      : 'folder'
    return `${relative(folder, path)} ${mode.toString(8)} ${mtimeMs} ${hash}`
  })
  return (await Promise.all(lines)).sort()
}
