import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeSeedFolder } from '../../packages/network-exchange/dist/network-exchange.js'
import { resultOf } from './child.mjs'
import { openEngines, rowsOfEach } from './engines.mjs'
import { inventNetwork } from './invented-network.mjs'
import { inTurn, median, notMeasured, ratioRow } from './measuring.mjs'

const ACTORS = Number(process.env.BENCH_ACTORS ?? 10_000)
const TIES = ACTORS * 4
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5)
const MOST_MEGABYTES = 600

/**
 * S1: reads a seed folder of 10 000 actors and 40 000 collaborations, each with its evidence, and loads it into an empty
 * store; beside it bare UNWIND writes of the same nodes and relationships, already in memory, with the same indexes.
 */
export async function measure() {
  const folder = await mkdtemp(join(tmpdir(), 'maillage-bench-'))
  const { engines, missing, close } = await openEngines(folder)
  try {
    const seed = join(folder, 'seed')
    const network = inventNetwork({ actors: ACTORS, ties: TIES })
    const { problems } = await writeSeedFolder(network, seed)
    if (problems.length > 0) throw new Error(JSON.stringify(problems))
    const rows = await rowsOfEach(engines, (engine) => measureEngine(engine, network.header.id, seed))
    if (missing !== null) rows.push(notMeasured('loading into Neo4j', missing))
    return rows
  } finally {
    await close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function measureEngine(engine, id, seed) {
  const load = (how) => async () => {
    await engine.empty(id)
    return resultOf('load-once.mjs', { engine: engine.describe, network: id, seed, how })
  }
  const { ours, bare } = await inTurn(ROUNDS, { bare: load('bare'), ours: load('ours') })
  await engine.empty(id)
  for (const field of ['nodes', 'relationships'])
    if (ours[0][field] !== bare[0][field]) throw new Error(`${field}: ours ${ours[0][field]}, bare ${bare[0][field]}`)
  const size = `${ACTORS} actors, ${TIES} collaborations with evidence (${ours[0].nodes} nodes, ${ours[0].relationships} relationships)`
  return [
    ratioRow({
      what: `${engine.name}: seed folder with ${size}, beside bare writes`,
      ours: ours.map(({ seconds }) => seconds),
      reference: bare.map(({ seconds }) => seconds),
      unit: 's',
      goal: 2,
      stretch: 1.3,
    }),
    {
      what: `${engine.name}: most memory of our process meanwhile`,
      unit: 'MB',
      value: median(ours.map(({ megabytes }) => megabytes)),
      goal: MOST_MEGABYTES,
      stretch: MOST_MEGABYTES,
    },
    {
      what: `${engine.name}: of ours, reading and checking the folder`,
      unit: 's',
      value: median(ours.map(({ reading }) => reading)),
    },
  ]
}
