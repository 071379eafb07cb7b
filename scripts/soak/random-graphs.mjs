// A thousand random graphs: every measure agrees with graphology where it is right, and keeps what holds for any graph.
//   SOAK_SEED=… to begin elsewhere, SOAK_GRAPHS=… for more or fewer
import { checkGraph } from '../../packages/network-kernel/dist/testing/claims-on-graphs.js'
import { drawnGraph } from '../../packages/network-kernel/dist/testing/random-graph.js'

const first = Number(process.env.SOAK_SEED ?? Date.now() % 2 ** 30)
const count = Number(process.env.SOAK_GRAPHS ?? 1000)
console.log(`${count} random graphs from seed ${first}`)
for (let seed = first; seed < first + count; seed += 1) checkGraph(drawnGraph(seed), seed)
console.log(`all ${count} hold`)
