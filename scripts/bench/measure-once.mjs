// Every measure once over an invented network, in a process of its own. Reads the size as JSON; prints what each one took.
import { MEASURES } from '../../packages/network-analysis/dist/network-analysis.js'
import { runTask } from '../../packages/network-kernel/dist/network-kernel.js'
import { inventSurvey } from './surveyed-network.mjs'

const { actors, only } = JSON.parse(await new Response(process.stdin).text())
const network = inventSurvey({ actors, ties: actors * 3 })
const { sectors } = network
const scope = { compareTo: '2020-10-14', partition: network.header.partitions[0].id }
const scopes = {
  M18: { ...scope, actor: network.actors[0].id, to: network.actors[actors - 1].id },
  M7: { ...scope, pair: [sectors[0].id, sectors[1].id] },
}
const found = []
for (const measure of MEASURES) {
  if (only && !only.includes(measure.id)) continue
  globalThis.gc()
  const before = process.memoryUsage()
  let tasks = 0
  const work = async (task, input) => {
    const began = performance.now()
    const result = runTask(task, input)
    tasks += performance.now() - began
    return result
  }
  const began = performance.now()
  let answer, failure
  try {
    answer = await measure.compute(
      network,
      { viewer: 'coordinator', validAt: '2026-10-14' },
      scopes[measure.id] ?? scope,
      work,
    )
  } catch (error) {
    failure = String(error.stack)
  }
  const whole = performance.now() - began
  const after = process.memoryUsage()
  found.push({
    id: measure.id,
    cost: measure.cost,
    whole,
    tasks,
    megabytes: (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6,
    rows: answer?.rows.length ?? 0,
    inputs: answer?.inputs.length ?? 0,
    reason: answer?.reason ?? null,
    failure,
  })
}
process.stdout.write(JSON.stringify({ found, resident: process.resourceUsage().maxRSS / 1000 }))
