import { UniquenessRefused, type Engine, type Statements } from '../engine-port.ts'
import { ask } from '../question.ts'
import { lockNetwork } from '../questions/lock-network.ts'
import { readChangeByMutation } from '../questions/read-change.ts'
import type { Authorship, Change, Written } from '../store-promise.ts'

/** Two writers of one revision: the one that comes second is refused by a constraint and starts again. */
const ATTEMPTS = 4

/** Thrown inside a transaction so that it is rolled back: another writer carried the same request out meanwhile. */
class CarriedOutMeanwhile extends Error {
  readonly change: Change
  constructor(change: Change) {
    super(`${change.mutationId} was carried out as ${change.id}`)
    this.name = 'CarriedOutMeanwhile'
    this.change = change
  }
}

async function writeOnce(
  transaction: Statements,
  network: string,
  by: Authorship,
  work: (transaction: Statements, revision: number) => Promise<Change>,
): Promise<Written> {
  const asked = { network, mutation: by.mutationId }
  const earlier = await ask(transaction, readChangeByMutation, asked)
  if (earlier !== null) return { change: earlier, repeated: true }
  const revision = await ask(transaction, lockNetwork, { network })
  // Whoever held the lock may have carried out this very request.
  const meanwhile = revision === null ? null : await ask(transaction, readChangeByMutation, asked)
  if (meanwhile !== null) throw new CarriedOutMeanwhile(meanwhile)
  return { change: await work(transaction, revision ?? 1), repeated: false }
}

/**
 * Runs one write, all or nothing, alone among the writers of its network; `work` is told the revision it makes (1: nothing
 * was ever written) and what it throws rolls everything back. The same mutation id again answers as the first time.
 */
export async function underLock(
  engine: Engine,
  network: string,
  by: Authorship,
  work: (transaction: Statements, revision: number) => Promise<Change>,
): Promise<Written> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await engine.write((transaction) => writeOnce(transaction, network, by, work))
    } catch (error) {
      if (error instanceof CarriedOutMeanwhile) return { change: error.change, repeated: true }
      if (!(error instanceof UniquenessRefused) || attempt === ATTEMPTS) throw error
    }
  }
}
