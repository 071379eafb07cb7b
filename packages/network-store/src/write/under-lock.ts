import { UniquenessRefused, type Engine, type Statements } from '../engine-port.ts'
import { ask } from '../question.ts'
import { lockNetwork } from '../questions/lock-network.ts'
import type { Authorship, Change, Written } from '../store-promise.ts'

/** What a write did. */
export type Done = Omit<Written, 'repeated'>

/** Two writers of one revision: the one that comes second is refused by a constraint and starts again. */
const ATTEMPTS = 4

/** Thrown inside a transaction so that it is rolled back: the same request was carried out before. */
class CarriedOut extends Error {
  readonly change: Change
  constructor(change: Change) {
    super(`${change.mutationId} was carried out as ${change.id}`)
    this.name = 'CarriedOut'
    this.change = change
  }
}

async function writeOnce(
  transaction: Statements,
  network: string,
  by: Authorship,
  work: (transaction: Statements, revision: number) => Promise<Done>,
): Promise<Written> {
  const turn = await ask(transaction, lockNetwork, { network, mutation: by.mutationId })
  if (turn?.earlier) throw new CarriedOut(turn.earlier)
  return { ...(await work(transaction, turn?.revision ?? 1)), repeated: false }
}

/**
 * Runs one write, all or nothing, alone among the writers of its network; `work` is told the revision it makes (1: nothing
 * was ever written) and what it throws rolls everything back. The same mutation id again answers as the first time.
 */
export async function underLock(
  engine: Engine,
  network: string,
  by: Authorship,
  work: (transaction: Statements, revision: number) => Promise<Done>,
): Promise<Written> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await engine.write((transaction) => writeOnce(transaction, network, by, work))
    } catch (error) {
      if (error instanceof CarriedOut) return { change: error.change, repeated: true }
      if (!(error instanceof UniquenessRefused) || attempt === ATTEMPTS) throw error
    }
  }
}
