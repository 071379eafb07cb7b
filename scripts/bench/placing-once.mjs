// One layout of the reference graph in a process of its own: `{ how, vertices, inside }` on standard input, its time and
// how good it is on standard output.
import { text } from 'node:stream/consumers'
import { communityLayout, tiesToRows } from '../../packages/network-kernel/dist/network-kernel.js'
import { numbersFrom, referenceGraph } from './reference-graph.mjs'

const { how, vertices, inside } = JSON.parse(await text(process.stdin))
const graph = referenceGraph(vertices, { inside })

/** Places from which the others start. */
function anyPlaces() {
  const next = numbersFrom(7)
  const wide = Math.sqrt(vertices) * 20
  const draw = () => Float64Array.from({ length: vertices }, () => (next() - 0.5) * wide)
  return { x: draw(), y: draw() }
}

/** ForceAtlas2 of graphology with the settings that it infers, building its graph included. */
async function forceAtlas(iterations) {
  const { UndirectedGraph } = (await import('graphology')).default
  const forceAtlas2 = (await import('graphology-layout-forceatlas2')).default
  const { x, y } = anyPlaces()
  return () => {
    const built = new UndirectedGraph()
    for (let v = 0; v < vertices; v += 1) built.addNode(v, { x: x[v], y: y[v], size: 1 })
    graph.from.forEach((a, tie) => built.addEdge(a, graph.to[tie]))
    const settings = {
      ...forceAtlas2.inferSettings(built),
      barnesHutOptimize: vertices > 800,
      barnesHutTheta: 0.8,
    }
    forceAtlas2.assign(built, { iterations, settings, getEdgeWeight: null })
    built.forEachNode((key, place) => {
      x[Number(key)] = place.x
      y[Number(key)] = place.y
    })
    return { x, y }
  }
}

async function fcoseDraft() {
  const cytoscape = (await import('cytoscape')).default
  cytoscape.use((await import('cytoscape-fcose')).default)
  const { x, y } = anyPlaces()
  return async () => {
    const elements = [
      ...Array.from(x, (_, v) => ({ data: { id: `n${v}` }, position: { x: x[v], y: y[v] } })),
      ...Array.from(graph.from, (a, tie) => ({
        data: { id: `e${tie}`, source: `n${a}`, target: `n${graph.to[tie]}` },
      })),
    ]
    const style = [{ selector: 'node', style: { width: 10, height: 10 } }]
    const cy = cytoscape({ headless: true, styleEnabled: true, style, elements })
    const layout = cy.layout({
      name: 'fcose',
      animate: false,
      randomize: true,
      quality: 'draft',
      packComponents: false,
    })
    const done = new Promise((resolve) => layout.one('layoutstop', resolve))
    layout.run()
    await done
    cy.nodes().forEach((node, v) => {
      x[v] = node.position().x
      y[v] = node.position().y
    })
    return { x, y }
  }
}

/** Ours from pairs of ties, rows and communities included. */
const ours = () => () => communityLayout({ rows: tiesToRows(vertices, graph.from, graph.to) })

/** One vertex in a hundred is new; what is timed is their coming. */
function newcomers() {
  const old = vertices - Math.ceil(vertices / 100)
  const kept = [...graph.from.keys()].filter((tie) => graph.from[tie] < old && graph.to[tie] < old)
  const rows = tiesToRows(
    old,
    kept.map((tie) => graph.from[tie]),
    kept.map((tie) => graph.to[tie]),
  )
  const places = communityLayout({ rows })
  const was = Int32Array.from({ length: vertices }, (_, v) => (v < old ? v : -1))
  return () => {
    const after = communityLayout({
      rows: tiesToRows(vertices, graph.from, graph.to),
      before: { places, was },
    })
    let [moved, wide] = [0, 0]
    for (let v = 0; v < old; v += 1) {
      moved += Math.hypot(after.x[v] - places.x[v], after.y[v] - places.y[v])
      wide += Math.hypot(places.x[v], places.y[v])
    }
    return { ...after, drift: moved / wide }
  }
}

const HOW = {
  ours,
  newcomers,
  fa2_100: () => forceAtlas(100),
  fa2_500: () => forceAtlas(500),
  fcose: fcoseDraft,
}

/** Of the nearest so many, how many are neighbours (mean Jaccard over 400 vertices). */
function neighbourhoodScore(x, y) {
  const next = numbersFrom(11)
  const { offsets, neighbours } = tiesToRows(vertices, graph.from, graph.to)
  const asked = Math.min(vertices, 400)
  let sum = 0
  for (let count = 0; count < asked; count += 1) {
    const v = Math.floor(next() * vertices)
    const degree = offsets[v + 1] - offsets[v]
    if (degree === 0) continue
    const far = Float64Array.from(x, (_, w) => (w === v ? Infinity : (x[w] - x[v]) ** 2 + (y[w] - y[v]) ** 2))
    const last = far.slice().sort()[degree - 1]
    let near = 0
    for (let e = offsets[v]; e < offsets[v + 1]; e += 1) if (far[neighbours[e]] <= last) near += 1
    sum += near / (2 * degree - near)
  }
  return sum / asked
}

/** Share of pairs of ties without a common end that cross, of 300 000 drawn ones. */
function crossings(x, y) {
  const next = numbersFrom(13)
  const { from, to } = graph
  const turn = (a, b, p) => Math.sign((x[b] - x[a]) * (y[p] - y[a]) - (y[b] - y[a]) * (x[p] - x[a]))
  let [crossing, pairs] = [0, 0]
  for (let count = 0; count < 300_000; count += 1) {
    const [e, f] = [Math.floor(next() * from.length), Math.floor(next() * from.length)]
    const [a, b, c, d] = [from[e], to[e], from[f], to[f]]
    if (a === c || a === d || b === c || b === d) continue
    pairs += 1
    if (turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0) crossing += 1
  }
  return crossing / pairs
}

const run = await HOW[how]()
const before = process.cpuUsage()
const { x, y, drift = null } = await run()
const { user, system } = process.cpuUsage(before)
const found = { cpu: (user + system) / 1000, near: neighbourhoodScore(x, y), crossed: crossings(x, y), drift }
// Cytoscape keeps a timer going for as long as the process lives.
process.stdout.write(JSON.stringify(found), () => process.exit(0))
