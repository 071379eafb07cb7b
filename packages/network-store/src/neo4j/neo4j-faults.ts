import { Neo4jError } from 'neo4j-driver'
import { UniquenessRefused } from '../engine-port.ts'
import { StoreUnavailable, WriteRefused } from '../store-promise.ts'

const codeOf = (error: unknown): string => (error instanceof Neo4jError ? error.code : '')

/**
 * A server that takes connections and greets nobody. It is not that others use them all: the waiting line in front of the
 * driver has as many places as there are connections. Or the driver was let go, for a fresh one, while its connection was waited for.
 */
const isUngreeted = (error: unknown): boolean =>
  error instanceof Neo4jError && /^(Connection acquisition timed out|Pool is closed)/.test(error.message)

/** The connection could not be made, or was lost. */
const isConnectionFault = (error: unknown): boolean =>
  isUngreeted(error) ||
  ['ServiceUnavailable', 'SessionExpired'].includes(codeOf(error)) ||
  /^Neo\.(ClientError\.Security|TransientError\.General\.DatabaseUnavailable|ClientError\.Database\.DatabaseNotFound)/.test(
    codeOf(error),
  )

/** One transaction asked for more memory than the server gives: called transient, yet it would be so every time. */
const isTooMuch = (error: unknown): boolean => codeOf(error) === 'Neo.TransientError.General.MemoryPoolOutOfMemoryError'

/**
 * The server refused a statement for a reason that passes: two transactions in each other's way, a restart. Those that it ends
 * itself, when it stops or when its operator says so, bear the name of an error of the client.
 */
const isPassing = (error: unknown): boolean =>
  (codeOf(error).startsWith('Neo.TransientError.') && !isTooMuch(error)) ||
  /^Neo\.ClientError\.Transaction\.(Terminated|LockClientStopped)$/.test(codeOf(error))

/** It was under way for longer than a transaction may be, and the server rolled it back. */
const isTimedOut = (error: unknown): boolean =>
  codeOf(error).startsWith('Neo.ClientError.Transaction.TransactionTimedOut')

/** A rule of the schema that somebody else laid down at the same moment. */
export const isThereAlready = (error: unknown): boolean =>
  /^Neo\.ClientError\.Schema\.(EquivalentSchemaRule|Index|Constraint)AlreadyExists$/.test(codeOf(error))

/** A fault after which the same transaction may be begun again: it is asked about below, through whatever it became above. */
export function mayPass(error: unknown): boolean {
  if (error instanceof StoreUnavailable)
    return error.kind !== 'silent' && error.cause !== undefined && mayPass(error.cause)
  if (/^Neo\.ClientError\.(Security|Database)/.test(codeOf(error))) return false
  return isConnectionFault(error) || isPassing(error)
}

/** True when not even a connection was had, or it is gone: what the circuit counts. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof StoreUnavailable && error.kind === 'unreachable'

/** What the driver's error means to those above; anything unknown stays what it is. Facts name no user and no password. */
export function faultOf(address: string, error: unknown): Error {
  if (codeOf(error) === 'Neo.ClientError.Schema.ConstraintValidationFailed')
    return new UniquenessRefused({ cause: error })
  if (isTooMuch(error)) return new WriteRefused('too-much-at-once', { address }, { cause: error })
  if (isConnectionFault(error))
    return new StoreUnavailable('unreachable', { address, reason: codeOf(error) }, { cause: error })
  if (isPassing(error) || isTimedOut(error))
    return new StoreUnavailable('busy', { address, reason: codeOf(error) }, { cause: error })
  return error instanceof Error ? error : new Error(String(error))
}
