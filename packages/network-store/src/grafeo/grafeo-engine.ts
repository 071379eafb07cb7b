import { createRequire } from 'node:module'
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises'
import type { GrafeoDB, QueryResult, Transaction } from '@grafeo-db/js'
import type { Answer, Engine, Parameters, Statements } from '../engine-port.ts'
import { faultOfStatement, isConflict } from './grafeo-faults.ts'

const require = createRequire(import.meta.url)
const grafeo = require('@grafeo-db/js') as { GrafeoDB: { create(file: string): GrafeoDB } }

/** Rows handed over in one go: the engine works beside the event loop, only handing over blocks it. */
const HANDED_OVER = 2_000
/** A conflict with another writer is tried again this often, each time after a longer pause. */
const ATTEMPTS = 6

async function rowsOf(result: QueryResult): Promise<readonly Answer[]> {
  if (result.length <= HANDED_OVER) return result.toArray() as Answer[]
  const rows: Answer[] = []
  for (let index = 0; index < result.length; index += 1) {
    if (index > 0 && index % HANDED_OVER === 0) await nextTurn()
    rows.push(result.get(index) as Answer)
  }
  return rows
}

/** Opens or makes the file; throws the engine's own error. */
export function openGrafeo(file: string): GrafeoDB {
  return grafeo.GrafeoDB.create(file)
}

/** The embedded engine behind the port. Writes queue up; reads do not wait for them. */
export function grafeoEngine(db: GrafeoDB, file: string): Engine {
  const underWay = new Set<Promise<unknown>>()
  let lastWrite: Promise<unknown> = Promise.resolve()
  let closed = false

  function tracked<T>(work: () => Promise<T>): Promise<T> {
    if (closed) return Promise.reject(new Error(`the store ${file} is closed`))
    const promise = work()
    underWay.add(promise)
    const done = () => void underWay.delete(promise)
    promise.then(done, done)
    return promise
  }

  const over = (target: GrafeoDB | Transaction): Statements => ({
    async run(cypher: string, parameters: Parameters) {
      try {
        return await rowsOf(await target.executeCypher(cypher, parameters))
      } catch (error) {
        throw faultOfStatement(file, error)
      }
    },
  })

  async function inTransaction<T>(work: (transaction: Statements) => Promise<T>): Promise<T> {
    const transaction = db.beginTransaction()
    try {
      const result = await work(over(transaction))
      transaction.commit()
      return result
    } catch (error) {
      // A failed statement does not doom the engine's transaction: without this, what was written before it would stay.
      if (transaction.isActive) transaction.rollback()
      throw error
    }
  }

  async function withRetries<T>(work: (transaction: Statements) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await inTransaction(work)
      } catch (error) {
        if (!isConflict(error) || attempt === ATTEMPTS) throw error
        await pause(5 * 2 ** attempt)
      }
    }
  }

  return {
    kind: 'embedded',
    run: (cypher, parameters) => tracked(() => over(db).run(cypher, parameters)),
    read: (work) => tracked(() => inTransaction(work)),
    write(work) {
      const mine = lastWrite.then(() => tracked(() => withRetries(work)))
      lastWrite = mine.catch(() => undefined)
      return mine
    },
    async close() {
      await lastWrite
      await Promise.allSettled(underWay)
      if (closed) return
      closed = true
      db.close()
    },
  }
}
