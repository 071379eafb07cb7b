import { sayProblem } from '@maillage/messages'
import { compareNetworks, isThereAlready } from '@maillage/network-exchange'
import type { Clock, Language, Problem } from '@maillage/network-model'
import type { NetworkStore } from '@maillage/network-store'
import { readNetworkInWorker } from './in-worker.ts'

export interface ImportAsked {
  readonly dryRun: boolean
  readonly replace: boolean
}

/** What a script reads; the same as `maillage import --json` prints where no server runs. */
export interface ImportAnswer {
  /** 200 done; 422 the document has problems, and nothing was written. */
  readonly status: 200 | 422
  readonly body: object
}

/** Writes a `maillage` document as one Change; nothing when it has problems or says nothing new. Throws WriteRefused. */
export async function importInto(
  id: string,
  store: NetworkStore,
  document: Uint8Array,
  { dryRun, replace }: ImportAsked,
  language: Language,
  clock: Clock,
): Promise<ImportAnswer> {
  const { network, print, ...reading } = await readNetworkInWorker(document)
  const problems = sayAll(reading.problems, language)
  const notices = sayAll(reading.notices, language)
  if (!network)
    return {
      status: 422,
      body: { network: id, problems, notices, problemCount: reading.problemCount, losses: [] },
    }
  const how = replace ? 'replace' : 'merge'
  const before = (await store.revision()) === 0 ? undefined : await store.wholeNetwork()
  const comparison = await compareNetworks(before?.network, network, how)
  let revision: number | null = null
  if (!dryRun && !isThereAlready(comparison)) {
    // The same document over the same revision is the same request, however often it is sent.
    const mutationId = `import-${how}-${String(before?.revision ?? 0)}-${print}`
    const authorship = { author: 'maillage', mutationId, reason: 'import', at: clock() }
    revision = (await store.load(network, authorship, how)).change.revision
  }
  return { status: 200, body: { network: id, ...comparison, revision, problems, notices, losses: [] } }
}

const sayAll = (problems: readonly Problem[], language: Language) =>
  problems.map((problem) => ({ ...problem, message: sayProblem(language, problem) }))
