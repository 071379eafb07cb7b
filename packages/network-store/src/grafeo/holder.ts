import { randomUUID } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'

/**
 * Who holds an embedded file: written by the server beside the file, because the engine's lock names nobody.
 * `operatorKey` lets a command line on the same machine speak to that server; so only its owner may read it.
 */
export interface Holder {
  readonly pid: number
  /** Where the server answers: `http://127.0.0.1:4000`. */
  readonly address: string
  readonly operatorKey: string
}

const pathOf = (file: string): string => `${file}.holder.json`

/** True while a process lives, whoever owns it. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Says that this holder has the file; replaces what was said before in one step, also where two say it at once. */
export async function writeHolder(file: string, holder: Holder): Promise<void> {
  const beside = `${pathOf(file)}.${randomUUID()}`
  await writeFile(beside, `${JSON.stringify(holder)}\n`, { mode: 0o600 })
  await rename(beside, pathOf(file))
}

/** Who holds the file; null when nobody said so, when it cannot be read, or when that process is gone. */
export async function readHolder(file: string): Promise<Holder | null> {
  let text: string
  try {
    text = await readFile(pathOf(file), 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'EACCES' || code === 'ENOTDIR') return null
    throw error
  }
  const holder = holderIn(text)
  return holder !== null && isAlive(holder.pid) ? holder : null
}

/** A file that somebody broke says nothing; it is no reason to stop. */
function holderIn(text: string): Holder | null {
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch {
    return null
  }
  const { pid, address, operatorKey } = (found ?? {}) as Readonly<Record<string, unknown>>
  if (!Number.isSafeInteger(pid) || Number(pid) <= 0 || typeof address !== 'string' || typeof operatorKey !== 'string')
    return null
  return { pid: Number(pid), address, operatorKey }
}

/** Takes back what `writeHolder` said; what another living process said stays. */
export async function removeHolder(file: string, pid: number = process.pid): Promise<void> {
  const holder = await readHolder(file)
  if (holder === null || holder.pid === pid) await rm(pathOf(file), { force: true })
}
