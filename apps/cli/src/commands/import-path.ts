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
import { embeddedFile, openEmbeddedStore, readHolder, type Holder, type NetworkStore } from '@maillage/network-store'
import { callServer } from '../ask-server.ts'
import { printJson, type Asked } from '../asked.ts'
import { Failure, type ExitCode } from '../failure.ts'
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
  const file = embeddedFile(asked.data, network.header.id)
  const holder = await readHolder(file)
  if (holder) return importThroughServer(holder, network, options, asked, world)
  const { comparison, revision } = await writeHere(file, path, network, options, world, () =>
    tellProgress(world, say(language, 'cli.writing', { path: network.header.id })),
  )
  if (asked.json) printJson(world, { network: network.header.id, ...comparison, revision, ...said, losses: [] })
  else world.out(`${summary(network, comparison, revision, options, asked)}\n`)
  return 0
}

interface Outcome {
  readonly comparison: Comparison
  /** Null when nothing had to be or was to be written. */
  readonly revision: number | null
}

async function writeHere(
  file: string,
  path: string,
  network: Network,
  options: ImportOptions,
  world: World,
  begins: () => void,
): Promise<Outcome> {
  const how = options.replace === true ? 'replace' : 'merge'
  const store = await openEmbeddedStore({ file, networkId: network.header.id, clock: world.clock })
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
  comparison: Comparison,
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
  const reply = await callServer(holder, `/operator/import?${question.toString()}`, language, { method: 'POST', body })
  if (reply.status !== 200)
    throw new Failure('cli.server-refuses', { address: holder.address, status: reply.status }, 3)
  world.doing('done')
  if (asked.json) world.out(`${reply.body.trimEnd()}\n`)
  else world.out(`${say(language, 'cli.imported-by-server', { network: id, address: holder.address })}\n`)
  return 0
}
