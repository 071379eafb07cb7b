import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { say } from '@maillage/messages'
import {
  compareNetworks,
  isThereAlready,
  writeNetworkJson,
  type Comparison,
  type Format,
} from '@maillage/network-exchange'
import type { Network } from '@maillage/network-model'
import type { Holder, NetworkStore } from '@maillage/network-store'
import { operate } from '../ask-server.ts'
import { printJson, type Asked } from '../asked.ts'
import type { ExitCode } from '../failure.ts'
import { placeOf, type NetworkPlace } from '../network-place.ts'
import { problemsAsJson, readingLines, readPath, tellProgress } from '../read-path.ts'
import type { World } from '../world.ts'

export interface ImportOptions {
  readonly format?: Format
  readonly collection?: string
  readonly dryRun?: boolean
  readonly replace?: boolean
}

/** Reads a folder or a file and writes it as one change; nothing at all when it has problems or is there already. */
export async function importPath(path: string, options: ImportOptions, asked: Asked, world: World): Promise<ExitCode> {
  const { language } = asked
  const instead = {
    ...(asked.network === undefined ? {} : { id: asked.network }),
    ...(options.collection === undefined ? {} : { collection: options.collection }),
  }
  const reading = await readPath(path, options.format, instead, language, world)
  const said = {
    problems: problemsAsJson(reading.problems, language),
    notices: problemsAsJson(reading.notices, language),
  }
  if (!reading.network) {
    if (asked.json)
      printJson(world, { network: asked.network ?? null, ...said, problemCount: reading.problemCount, losses: [] })
    else world.err(readingLines(reading, language))
    return 1
  }
  if (!asked.json) world.err(readingLines(reading, language))
  const { network } = reading
  const place = await placeOf(asked.data, language, world)
  try {
    const holder = await place.holderOf(network.header.id)
    if (holder) return await importThroughServer(holder, network, options, asked, world)
    const { comparison, revision } = await writeHere(place, path, network, options, world, () =>
      tellProgress(world, say(language, 'cli.writing', { path: network.header.id })),
    )
    if (asked.json) printJson(world, { network: network.header.id, ...comparison, revision, ...said, losses: [] })
    else world.out(`${summary(network, comparison, revision, options, asked)}\n`)
    return 0
  } finally {
    await place.close()
  }
}

interface Outcome {
  readonly comparison: Comparison
  /** Null when nothing had to be or was to be written. */
  readonly revision: number | null
}

async function writeHere(
  place: NetworkPlace,
  path: string,
  network: Network,
  options: ImportOptions,
  world: World,
  begins: () => void,
): Promise<Outcome> {
  const how = options.replace === true ? 'replace' : 'merge'
  const store = await place.open(network.header.id)
  try {
    const before = (await store.revision()) === 0 ? undefined : await store.wholeNetwork()
    const comparison = await compareNetworks(before?.network, network, how)
    if (options.dryRun === true || isThereAlready(comparison)) return { comparison, revision: null }
    world.doing('writing')
    begins()
    return { comparison, revision: await load(store, path, network, how, before?.revision ?? 0, world) }
  } finally {
    await store.close()
    world.doing('done')
  }
}

/** The same file over the same revision is the same request, however often it is sent. */
async function load(
  store: NetworkStore,
  path: string,
  network: Network,
  how: 'replace' | 'merge',
  revision: number,
  world: World,
): Promise<number> {
  const print = createHash('sha256').update(writeNetworkJson(network)).digest('hex').slice(0, 32)
  const authorship = {
    author: 'maillage',
    mutationId: `import-${how}-${revision}-${print}`,
    reason: `import ${basename(path)}`,
    at: world.clock(),
  }
  return (await store.load(network, authorship, how)).change.revision
}

function summary(
  network: Network,
  comparison: Pick<Comparison, 'totals'>,
  revision: number | null,
  options: ImportOptions,
  { language }: Asked,
): string {
  const { id } = network.header
  const { created, updated, removed, unchanged } = comparison.totals
  const counts = { network: id, created, updated, removed, unchanged }
  if (options.dryRun === true) return say(language, 'cli.would-import', counts)
  if (revision === null) return say(language, 'cli.import-unchanged', { network: id })
  return say(language, 'cli.imported', { ...counts, revision })
}

/** The file is open in a server: it does the writing, so that everybody who looks sees it. */
async function importThroughServer(
  holder: Holder,
  network: Network,
  options: ImportOptions,
  asked: Asked,
  world: World,
): Promise<ExitCode> {
  const { language } = asked
  const { id } = network.header
  const question = new URLSearchParams({
    network: id,
    ...(options.dryRun === true ? { dryRun: 'true' } : {}),
    ...(options.replace === true ? { replace: 'true' } : {}),
  })
  world.doing('writing')
  const body = writeNetworkJson(network)
  tellProgress(world, say(language, 'cli.writing', { path: holder.address }))
  const reply = await operate(holder, `import?${question.toString()}`, language, body)
  world.doing('done')
  const answer = JSON.parse(reply.body) as ServerImport
  if (asked.json) printJson(world, answer)
  else if (reply.status === 200) world.out(`${summary(network, answer, answer.revision, options, asked)}\n`)
  else world.err(answer.problems.map((problem) => `${problem.message}\n`).join(''))
  return reply.status === 200 ? 0 : 1
}

/** What a server answers to an import; the same as this command prints. */
interface ServerImport extends Pick<Comparison, 'totals'> {
  readonly revision: number | null
  readonly problems: readonly { readonly message: string }[]
}
