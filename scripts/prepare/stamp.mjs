import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

const NOT_SOURCES = new Set(['node_modules', 'dist', 'build', '.svelte-kit'])

function* filesUnder(path) {
  const entries = readdirSync(join(ROOT, path), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (NOT_SOURCES.has(entry.name)) continue
    if (entry.isDirectory()) yield* filesUnder(join(path, entry.name))
    else yield join(path, entry.name)
  }
}

/** A digest of names and contents of files and folders; what does not exist counts as nothing. */
export function digestOf(paths, isCounted = () => true) {
  const hash = createHash('sha256')
  for (const path of paths.filter((one) => existsSync(join(ROOT, one)))) {
    const isFile = /\.[a-z]+$/.test(path)
    for (const file of isFile ? [path] : filesUnder(path)) {
      if (isCounted(file))
        hash
          .update(file)
          .update('\0')
          .update(readFileSync(join(ROOT, file)))
          .update('\0')
    }
  }
  return hash.digest('hex')
}

/** True when the work was done for exactly this digest. */
export function isFresh(stamp, digest) {
  const file = join(ROOT, stamp)
  return existsSync(file) && readFileSync(file, 'utf8') === digest
}

export function writeStamp(stamp, digest) {
  const file = join(ROOT, stamp)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, digest)
}
