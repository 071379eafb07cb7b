import { UniquenessRefused } from '../engine-port.ts'
import { StoreUnavailable } from '../store-promise.ts'
import { readHolder } from './holder.ts'

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The engine's words when two transactions wrote the same thing: worth another try. */
export const isConflict = (error: unknown): boolean => /GRAFEO-T001\b/.test(messageOf(error))

const LOCKED = /cannot be locked|already locked|database is locked/i
const DAMAGED =
  /GRAFEO-S\d{3}|GRAFEO-X002|is damaged|invalid file header|checksum|corrupt|panicked|sidecar WAL|not a database file/i
// The folder is there when this is asked, so a file that cannot be found is one that cannot be made.
// The folder is there when this is asked, so a file that cannot be found is one that cannot be made.
const UNWRITABLE =
  /no such file|permission denied|read-only file system|no space left|os error (1|13|28|30)\b|EACCES|EROFS|ENOSPC|EPERM|ENOTDIR|EISDIR/i

/** Why a file could not be opened, told by facts; `reason` keeps the engine's words for the log. */
export async function faultOfOpening(file: string, error: unknown): Promise<StoreUnavailable> {
  const reason = messageOf(error)
  if (LOCKED.test(reason)) {
    const holder = await readHolder(file)
    const facts = holder === null ? { file } : { file, process: holder.pid, address: holder.address }
    return new StoreUnavailable('held', facts, { cause: error })
  }
  if (DAMAGED.test(reason)) return new StoreUnavailable('damaged', { file, reason }, { cause: error })
  if (UNWRITABLE.test(reason)) return new StoreUnavailable('unwritable', { file, reason }, { cause: error })
  return new StoreUnavailable('unreachable', { file, reason }, { cause: error })
}

/** What a failed statement means to those above; anything unknown stays what it is. */
export function faultOfStatement(file: string, error: unknown): unknown {
  const reason = messageOf(error)
  if (/UNIQUE constraint violation/i.test(reason)) return new UniquenessRefused({ cause: error })
  if (/GRAFEO-S\d{3}|is damaged/i.test(reason))
    return new StoreUnavailable('damaged', { file, reason }, { cause: error })
  if (UNWRITABLE.test(reason)) return new StoreUnavailable('unwritable', { file, reason }, { cause: error })
  return error
}
