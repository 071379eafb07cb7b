import { type Driver, type Result, type Session, type Transaction } from 'neo4j-driver'
import type { Answer, Statements } from '../engine-port.ts'
import { StoreUnavailable } from '../store-promise.ts'
import { faultOf } from './neo4j-faults.ts'
import { rowsCarried, sentParameters } from './numbers.ts'
import { addressOf, type Settings } from './settings.ts'

/** Milliseconds that a server may be silent for each row it was sent: a batch of 5 000 has half a minute. */
const PER_ROW = 5
/** How many silences the server may spend on one question, the sending of its rows included. */
const LATE = 4
/** Statements under way at once, and the rows that each of them may carry: what a single record takes, never a load. */
const MOST_AHEAD = 16
const FEW_ROWS = 50
const answersNothing = (cypher: string): boolean => !/\bRETURN\b/.test(cypher)

interface Held {
  getConnection(): Promise<{ close(): Promise<void> } | null>
}

/**
 * Lets go of a connection whose server says nothing. The driver has no door for it: closing its session waits for the
 * server too, and closing the driver forgets connections in use. A test holds it to the version in the catalogue.
 */
async function drop(session: Session): Promise<void> {
  const { _readConnectionHolder, _writeConnectionHolder } = session as unknown as Readonly<Record<string, Held>>
  for (const holder of [_readConnectionHolder, _writeConnectionHolder]) await (await holder?.getConnection())?.close()
}

/**
 * One session, used for one transaction or one statement. Whatever happens, `end` it. Inside a transaction what answers
 * nothing is sent ahead: the server carries everything out in the order in which it was sent, and a way there and back is
 * most of what a small statement costs. A fault of what was sent ahead is thrown by the next question, or by `arrived`.
 */
export interface Conversation extends Statements {
  begin(): void
  /** Resolves when everything that was sent ahead is carried out. Before a commit, or nobody would know what it may hold. */
  arrived(): Promise<void>
  commit(): Promise<void>
  rollback(): Promise<void>
  end(): Promise<void>
}

/** Every wait in a conversation has an end; what the driver throws comes out in the words of the port. */
export function conversation(driver: Driver, settings: Settings): Conversation {
  const address = addressOf(settings.uri)
  // In a cluster everything goes to the leader, where what was written is read.
  const session = driver.session(settings.database === undefined ? {} : { database: settings.database })
  const limits = { timeout: settings.longestTransaction }
  let transaction: Transaction | undefined
  let ahead: Promise<unknown>[] = []
  let rows = 0
  let silent = false

  /** Gives up when nothing was heard for a while; `heard` starts the while anew. */
  function within<T>(patience: number, work: (heard: () => void) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => {
        silent = true
        reject(new StoreUnavailable('silent', { address, waited: patience }))
      }, patience)
      work(() => void timer.refresh()).then(
        (value) => {
          clearTimeout(timer)
          resolve(value)
        },
        (error: unknown) => {
          clearTimeout(timer)
          reject(faultOf(address, error))
        },
      )
    })
  }

  const answersOf = (result: Result, heard: () => void): Promise<readonly Answer[]> =>
    new Promise((resolve, reject) => {
      const answers: Answer[] = []
      result.subscribe({
        onKeys: heard,
        onNext(record) {
          heard()
          answers.push(record.toObject())
        },
        onCompleted: () => resolve(answers),
        onError: reject,
      })
    })

  /** Its fault is told when it is asked for, not when it happens. */
  function awaited<T>(sent: Promise<T>): Promise<T> {
    sent.catch(() => undefined)
    return sent
  }

  async function arrived(): Promise<void> {
    const sent = ahead
    ahead = []
    // In order: the first fault is the cause of those behind it.
    for (const one of sent) await one
  }

  return {
    arrived,
    async run(cypher, parameters) {
      const carried = rowsCarried(parameters)
      rows += carried
      const sent = sentParameters(parameters)
      // A question that nobody hears the answer of may hold what others wait for.
      const limit = { timeout: Math.min(settings.longestTransaction, LATE * settings.silence + PER_ROW * carried) }
      const answer = awaited(
        within(settings.silence + PER_ROW * carried, (heard) =>
          answersOf(transaction?.run(cypher, sent) ?? session.run(cypher, sent, limit), heard),
        ),
      )
      if (transaction !== undefined && answersNothing(cypher) && carried <= FEW_ROWS && ahead.length < MOST_AHEAD) {
        ahead.push(answer)
        return []
      }
      await arrived()
      return answer
    },
    begin() {
      const begun = session.beginTransaction(limits)
      transaction = begun
      ahead.push(awaited(within(settings.silence, async () => begun)))
    },
    commit: () => within(settings.silence + PER_ROW * rows, async () => transaction?.commit()),
    async rollback() {
      if (!silent && transaction?.isOpen() === true) await within(settings.silence, async () => transaction?.rollback())
    },
    async end() {
      // Nothing is waited for here: the answer is known already, and a connection that is gone has nothing more to say.
      const ended = silent ? drop(session).then(() => session.close()) : session.close()
      await within(settings.silence, () => ended)
        .catch(() => drop(session))
        .catch(() => undefined)
    },
  }
}
