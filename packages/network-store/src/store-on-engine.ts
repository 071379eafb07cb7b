import { readContents, restoreContents } from './backup/contents.ts'
import { readNetworkAt } from './changes/network-at.ts'
import { readPartsOf } from './changes/read-parts-of.ts'
import type { Engine, Statements } from './engine-port.ts'
import { loadNetwork } from './load/load-network.ts'
import { ask } from './question.ts'
import { findActorCard } from './questions/find-actor-card.ts'
import { actorFilter, findActorIds, readActors } from './questions/find-actors.ts'
import { findEvidence } from './questions/find-evidence.ts'
import { findNeighbourhood, MOST_STEPS } from './questions/find-neighbourhood.ts'
import {
  readChangesByRevision,
  readChangesSince,
  readHistory,
  readRevisionsAboutAlone,
  readRevisionsAboutAmongMany,
  revisionOfChange,
} from './questions/read-change.ts'
import { readHeader } from './questions/read-header.ts'
import { readRevision } from './questions/read-revision.ts'
import { readSchemaVersion } from './questions/read-schema-version.ts'
import { readSearchFeed } from './questions/read-search-feed.ts'
import { readWholeNetwork } from './questions/read-whole-network.ts'
import { StoreUnavailable, type ActorQuestion, type Change, type NetworkStore, type Page } from './store-promise.ts'
import { undoChange } from './write/undo-change.ts'
import { writeEdits } from './write/write-edits.ts'

/** Changes may come between two statements on an engine that keeps no picture; then everything is read again. */
const READINGS = 5

async function pageOfActors(
  transaction: Statements,
  network: string,
  question: ActorQuestion,
  first: number,
  after: string | null,
) {
  // In the Cypher an empty list asks for nothing; here a list that was given and is empty can be met by no actor.
  if (Object.values(question).some((asked) => Array.isArray(asked) && asked.length === 0))
    return { rows: [], total: 0, endsAt: null }
  const { total, ids } = await ask(transaction, findActorIds, {
    ...actorFilter(network, question),
    after: after ?? '',
    first: first + 1,
  })
  const shown = ids.slice(0, first)
  const rows = shown.length === 0 ? [] : await ask(transaction, readActors, { network, ids: shown })
  return { rows, total, endsAt: ids.length > first ? (shown.at(-1) ?? null) : null }
}

async function pageOfChanges(
  transaction: Statements,
  network: string,
  { first, after, about }: { readonly first: number; readonly after: string | null; readonly about?: string },
): Promise<Page<Change>> {
  const last = await ask(transaction, readRevision, { network })
  const before = after === null ? last + 1 : revisionOfChange(after)
  let total = last
  let found: readonly Change[]
  if (about === undefined) found = await ask(transaction, readHistory, { network, before, from: before - first - 1 })
  else {
    const alone = await ask(transaction, readRevisionsAboutAlone, { network, about })
    const many = await ask(transaction, readRevisionsAboutAmongMany, { network, about })
    const all = [...new Set([...alone, ...many])].sort((one, other) => other - one)
    total = all.length
    const revisions = all.filter((revision) => revision < before).slice(0, first + 1)
    found = revisions.length === 0 ? [] : await ask(transaction, readChangesByRevision, { network, revisions })
  }
  const rows = found.slice(0, first)
  return { rows, total, endsAt: found.length > first ? (rows.at(-1)?.id ?? null) : null }
}

/** Throws for a number that a caller should have checked: it is a mistake in code, not in an input. */
function between(name: string, value: number, least: number, most: number): void {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new RangeError(
      `${name} must be a whole number from ${String(least)} to ${String(most)}, not ${String(value)}`,
    )
  }
}

/** Reads over one picture; `undefined` from `work` says that a change came in between. */
async function inOnePicture<T>(
  engine: Engine,
  network: string,
  work: (transaction: Statements) => Promise<T | undefined>,
): Promise<T> {
  for (let reading = 1; reading <= READINGS; reading += 1) {
    const read = await engine.read(work)
    if (read !== undefined) return read
  }
  throw new Error(`the network ${network} changes faster than it can be read`)
}

const nothingWritten = (network: string) => new Error(`nothing was ever written to the network ${network}`)

/** The promise of a store, kept by the shared questions over whichever engine. */
export function storeOnEngine(engine: Engine, network: string): NetworkStore {
  return {
    engine: engine.kind,
    header: () => ask(engine, readHeader, { network }),
    revision: () => ask(engine, readRevision, { network }),
    load: (facts, by, how) => loadNetwork(engine, network, facts, by, how),
    write: (edits, by, requires) => writeEdits(engine, network, edits, by, requires),
    undo: (change, by) => undoChange(engine, network, change, by),
    async partsOf(revisions, mostRows) {
      between('mostRows', mostRows, 0, Number.MAX_SAFE_INTEGER)
      return engine.read((transaction) => readPartsOf(transaction, network, revisions, mostRows))
    },
    networkAt: (revision) =>
      inOnePicture(engine, network, (transaction) => readNetworkAt(transaction, network, revision)),
    async contents() {
      const contents = await inOnePicture(engine, network, (transaction) => readContents(transaction, network))
      if (contents === null) throw nothingWritten(network)
      return contents
    },
    restore: (contents) => restoreContents(engine, network, contents),
    async wholeNetwork() {
      const whole = await inOnePicture(engine, network, (transaction) => readWholeNetwork(transaction, network))
      if (whole === null) throw nothingWritten(network)
      return whole
    },
    actorById: (id) => ask(engine, findActorCard, { network, id }),
    async actors(question, { first, after }) {
      between('first', first, 0, 10_000)
      return engine.read((transaction) => pageOfActors(transaction, network, question, first, after))
    },
    async neighbourhood(centre, steps, limit) {
      between('steps', steps, 1, MOST_STEPS)
      between('limit', limit, 1, 10_000)
      return engine.read((transaction) => findNeighbourhood(transaction, network, centre, steps, limit))
    },
    evidenceAbout: (ids) => ask(engine, findEvidence, { network, ids: [...new Set(ids)] }),
    searchFeed: () => engine.read((transaction) => readSearchFeed(transaction, network)),
    async changes(page) {
      between('first', page.first, 0, 10_000)
      return engine.read((transaction) => pageOfChanges(transaction, network, page))
    },
    changesSince: (revision) => ask(engine, readChangesSince, { network, revision }),
    async ping() {
      try {
        await ask(engine, readSchemaVersion, {})
      } catch (error) {
        if (error instanceof StoreUnavailable) throw error
        throw new StoreUnavailable('unreachable', { network, reason: String(error) }, { cause: error })
      }
    },
    close: () => engine.close(),
  }
}
