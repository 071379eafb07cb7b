import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { isMessageKey, say, sayProblem } from '@maillage/messages'
import {
  countTies,
  readNetworkJson,
  whatMayLeave,
  writeNetworkJson,
  writeSeedFolder,
  type Format,
  type Loss,
} from '@maillage/network-exchange'
import type { Language, Network } from '@maillage/network-model'
import { callServer, refusalIn } from '../ask-server.ts'
import { printJson, type Asked } from '../asked.ts'
import { Failure, Refused, type ExitCode } from '../failure.ts'
import { reachNetworks, type Reached } from '../reach-networks.ts'
import { tellProgress } from '../read-path.ts'
import { whichNetwork } from '../which-network.ts'
import type { World } from '../world.ts'

export interface ExportOptions {
  readonly format: Format
  readonly out: string
}

/** Writes a network as a folder or a document; personal contacts stay, and that is told. */
export async function exportNetwork({ format, out }: ExportOptions, asked: Asked, world: World): Promise<ExitCode> {
  const { language } = asked
  const reached = await reachNetworks(asked.data, asked.network, language, world)
  try {
    const id = await whichNetwork(reached)
    const { network, losses } = whatMayLeave(await wholeNetwork(id, reached, language))
    world.doing('writing')
    tellProgress(world, say(language, 'cli.writing', { path: out }))
    await write(network, format, resolve(world.folder, out), out, language)
    world.doing('done')
    const counts = { actors: network.actors.length, ties: countTies(network) }
    if (asked.json) printJson(world, { file: out, network: id, format, ...counts, losses })
    else
      world.out(
        [say(language, 'cli.exported', { file: out, ...counts }), ...lossLines(losses, language), ''].join('\n'),
      )
    return 0
  } finally {
    await reached.close()
  }
}

async function wholeNetwork(id: string, { holders, stores }: Reached, language: Language): Promise<Network> {
  const store = stores.get(id)
  if (store) return (await store.wholeNetwork()).network
  const holder = holders.get(id)
  if (!holder) throw new Failure('cli.unknown-network', { found: id, known: [...stores.keys()].join(', ') }, 2)
  const reply = await callServer(holder, `/operator/export?network=${id}`, language)
  if (reply.status !== 200) throw refusalIn(holder, reply)
  const reading = readNetworkJson(reply.body)
  if (!reading.network) throw new Failure('cli.server-refuses', { address: holder.address, status: reply.status }, 3)
  return reading.network
}

async function write(
  network: Network,
  format: Format,
  target: string,
  asTyped: string,
  language: Language,
): Promise<void> {
  // What is written beside has a name that nobody typed.
  const refused = (error: unknown): never => {
    throw Object.assign(error as Error, { path: asTyped, dest: undefined })
  }
  if (format === 'seed') {
    const [problem] = (await writeSeedFolder(network, target).catch(refused)).problems
    if (problem) throw new Refused(sayProblem(language, { ...problem, file: asTyped }), 3)
    return
  }
  const beside = join(dirname(target), `.${randomUUID()}.writing`)
  try {
    await writeFile(beside, writeNetworkJson(network))
    await rename(beside, target)
  } catch (error) {
    await rm(beside, { force: true })
    refused(error)
  }
}

function lossLines(losses: readonly Loss[], language: Language): readonly string[] {
  return losses.map(({ kind, count }) => {
    const key = `cli.loss.${kind}`
    if (!isMessageKey(key)) throw new Error(`no sentence for ${key}`)
    return say(language, key, { count })
  })
}
