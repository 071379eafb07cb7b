import { open, readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { readNetworkJson } from './network-json/read-network-json.ts'
import { FORMAT } from './network-json/write-network-json.ts'
import { ProblemList } from './problem-list.ts'
import type { SaidInstead } from './read-header.ts'
import type { Reading } from './reading.ts'
import { decodeBytes } from './seed-folder/decode-bytes.ts'
import { MAX_FILE_BYTES, readSeedFolder } from './seed-folder/read-seed-folder.ts'

export const FORMATS = ['seed', 'json'] as const
export type Format = (typeof FORMATS)[number]

/** A folder is a seed; a file is known by how it begins. Undefined for a file of no known format. Throws when there is nothing. */
export async function detectFormat(path: string): Promise<Format | undefined> {
  if ((await stat(path)).isDirectory()) return 'seed'
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(400), position: 0 })
    const start = buffer
      .toString('utf8', 0, bytesRead)
      .replace(/^\ufeff/, '')
      .trimStart()
    return start.startsWith('{') && start.includes(`"${FORMAT}"`) ? 'json' : undefined
  } finally {
    await file.close()
  }
}

/** Reads a folder or a file of a known format. Throws when it cannot be opened; everything inside it is a problem. */
export async function readAnyFormat(path: string, format?: Format, instead: SaidInstead = {}): Promise<Reading> {
  const found = format ?? (await detectFormat(path))
  if (found === 'seed') return readSeedFolder(path, instead)
  const list = new ProblemList()
  const file = basename(path)
  if (found === undefined) list.add('unknown-format', { file }, { found: file, expected: FORMATS.join(' | ') })
  else {
    const { size } = await stat(path)
    if (size > MAX_FILE_BYTES)
      list.add('file-too-large', { file }, { found: `${Math.round(size / 2 ** 20)} MiB`, expected: '≤ 200 MiB' })
    else {
      const text = decodeBytes(await readFile(path), (line) => list.at({ file, line }))
      if (text !== undefined) return readNetworkJson(text, instead)
    }
  }
  return { network: undefined, problems: list.problems([]), notices: [], problemCount: list.count }
}
