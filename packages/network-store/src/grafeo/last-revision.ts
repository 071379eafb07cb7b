import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { open, readFile, rm, type FileHandle } from 'node:fs/promises'

/**
 * The last revision that was acknowledged, kept beside a file while it is open. The engine takes a journal whose end cannot
 * be read for one that was being written when the process died, and goes on without that end: right after a crash, wrong
 * when the end was whole and one of its bits turned later. What was acknowledged must be there, and this says what was.
 */
export class LastRevision {
  readonly #path: string
  #handle: FileHandle | undefined
  #last = 0
  #writing: Promise<void> = Promise.resolve()

  constructor(file: string) {
    this.#path = markOf(file)
  }

  /** What an earlier process acknowledged and did not fold into the file by closing it; 0 when nothing says so. */
  async left(): Promise<number> {
    try {
      return revisionIn(await readFile(this.#path, 'utf8'))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0
      throw error
    }
  }

  /** Before a write is acknowledged; a few dozen microseconds. */
  reached(revision: number): Promise<void> {
    if (revision <= this.#last) return this.#writing
    this.#last = revision
    const text = textOf(revision)
    this.#writing = this.#writing.then(async () => {
      this.#handle ??= await open(this.#path, constants.O_RDWR | constants.O_CREAT, 0o600)
      await this.#handle.write(text, 0)
    })
    return this.#writing
  }

  /** After the file was closed in peace: it is whole in itself, and says so by its own checksums. */
  async settled(): Promise<void> {
    await this.letGo()
    await rm(this.#path, { force: true })
  }

  /** Leaves what is said to whoever opens the file next. */
  async letGo(): Promise<void> {
    await this.#writing.catch(() => undefined)
    await this.#handle?.close()
    this.#handle = undefined
  }
}

/** Where it stands; moves with the file's journal. */
export const markOf = (file: string): string => `${file}.revision`

/** Always of one length, so that it is written over in place. */
function textOf(revision: number): string {
  const said = String(revision).padStart(16, '0')
  return `${said} ${signOf(said)}\n`
}

/** 0 for a text that was not written whole, or turned: it says nothing then. */
function revisionIn(text: string): number {
  const [said = '', sign] = text.trimEnd().split(' ')
  return /^\d{16}$/.test(said) && sign === signOf(said) ? Number(said) : 0
}

const signOf = (said: string): string => createHash('sha256').update(said).digest('hex').slice(0, 16)
