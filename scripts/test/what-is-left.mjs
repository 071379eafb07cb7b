import { chmodSync, createReadStream, mkdtempSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

/** A word that no network holds: tests type it wherever something can be searched for. Nobody may keep it. */
export const SEARCHED = 'zqcherche'
/** A word that tests write on purpose: where it is not found again, nothing was looked through. */
export const WRITTEN = 'zqgarde'

/** The folder of temporary files of a run begins like this: whoever leaves a store there need not remove it. */
const RUN = 'maillage-run-'

/** Whether temporary files are those of a run, which looks through them and takes them away. */
export const isOfRun = () => basename(tmpdir()).startsWith(RUN)

/** From here on temporary folders of this process, and of those that it starts, stand in one folder. */
export function beginRun() {
  const folder = mkdtempSync(join(tmpdir(), RUN))
  // Some tests go on as another user, who has to get through.
  chmodSync(folder, 0o755)
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  return {
    folder,
    async end() {
      if (before === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = before
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/** Every file below a folder that holds one of some words, as plain bytes, and how much was looked through. */
export async function lookThrough(folder, words) {
  const found = new Map(words.map((word) => [word, []]))
  let files = 0
  let bytes = 0
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const held = await wordsIn(path, words)
    files += 1
    bytes += held.bytes
    for (const word of held.words) found.get(word).push(path)
  }
  return { files, bytes, found }
}

async function wordsIn(path, words) {
  const missing = new Set(words)
  const longest = Math.max(...words.map((word) => word.length))
  let bytes = 0
  let tail = Buffer.alloc(0)
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
      bytes += chunk.length
      // A word may stand across two pieces.
      const piece = Buffer.concat([tail, chunk])
      for (const word of missing) if (piece.includes(word)) missing.delete(word)
      tail = piece.subarray(Math.max(0, piece.length - longest))
    }
  } catch (error) {
    // A socket, or a file that its process took away meanwhile.
    if (!['ENOENT', 'ENXIO'].includes(error.code)) throw error
  }
  return { bytes, words: words.filter((word) => !missing.has(word)) }
}

/**
 * One test about everything that a run left behind, stores and logs alike. `whole` is a run of every test: then what was
 * written on purpose has to be found again.
 */
export async function checkWhatIsLeft(folder, whole) {
  const { files, bytes, found } = await lookThrough(folder, [SEARCHED, WRITTEN])
  const size = `${files} stores and logs, ${(bytes / 2 ** 20).toFixed(0)} MB`
  const kept = found.get(SEARCHED)
  const failures = [
    ...kept.map((path) => `keeps what was searched for: ${path.slice(folder.length + 1)}`),
    ...(whole && found.get(WRITTEN).length === 0 ? ['what tests write on purpose is not there: nothing was left'] : []),
  ]
  process.stdout.write(`${failures.length === 0 ? '✓' : '✗'} nothing that was searched for is kept (${size})\n`)
  for (const failure of failures) process.stdout.write(`  ${failure}\n`)
  return failures.length === 0
}
